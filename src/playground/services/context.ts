import type { DocumentFiles } from "../docs/document-files.ts";
import type { WorkbookModel } from "../model/types.ts";
import type { AuthModeName, Menu, UserInterface } from "../runtime-types.ts";
import type { ChartTypes } from "./charts-service.ts";
import type { Access, Guard } from "./expose.ts";
import type { Quotas, TimeLimit } from "./quotas.ts";
import type { Locks, Stores } from "./stores.ts";

/** One run of the script, from a menu click, a call of the sidebar, the opening of the file, or cells. */
export interface Execution {
	/** Different for every run in every window. */
	readonly id: string;
	readonly mode: AuthModeName;
	readonly time: TimeLimit;
}

/** Time in milliseconds since 1970. */
export interface Clock {
	now(): number;
	sleep(milliseconds: number): void;
}

/** Where the person at the screen is. */
export interface View {
	/** `undefined`: the first sheet. */
	activeSheet(): number | undefined;
	/** The cell that typing goes to, from 0. */
	activeCell(): { readonly row: number; readonly column: number };
	activate(sheet: number): void;
}

export interface SpreadsheetFile {
	readonly id: string;
	readonly name: string;
}

export type LogLevel = "log" | "info" | "warn" | "error";
export type Log = (level: LogLevel, message: string) => void;

/** All that the services of one execution are made from. */
export interface ServiceOptions {
	readonly workbook: WorkbookModel;
	readonly file: SpreadsheetFile;
	readonly ui: UserInterface;
	readonly view: View;
	readonly execution: Execution;
	readonly stores: Stores;
	readonly documents: DocumentFiles;
	readonly locks: Locks;
	readonly user: string;
	readonly clock: Clock;
	readonly log: Log;
	/** The project's HTML files by name. */
	readonly htmlFiles: ReadonlyMap<string, string>;
	/** The add-on's name, the title of its menu. */
	readonly addOnName: string;
	/** Menus added so far; `addToUi` adds to it. */
	readonly menus: Menu[];
	/** Calls that transferred or changed data, as `Range.setValues` → count; the services add to it. */
	readonly calls: Map<string, number>;
	readonly quotas: Quotas;
	/** Told of every service call before it is done; may throw, to test what happens then. */
	readonly onCall?: (name: string, access: Access) => void;
	/** Does a service call in its own way: not at all, twice, or without giving the answer back; for tests too. */
	readonly around?: (name: string, access: Access, work: () => unknown) => unknown;
}

export interface ServiceContext extends ServiceOptions {
	readonly chartTypes: ChartTypes;
	readonly guard: Guard;
}
