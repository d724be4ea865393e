import type { Cell } from "../cell.ts";
import type { Platform } from "../platforms.ts";
import type { Cells } from "../tool.ts";
import type { DateOrder } from "../values/parse-date.ts";
import type { ResultField, RowKind } from "./fields.ts";

/** What a format is told by. */
export interface ExportLook {
	/** One of the headers is this, compared without letter case, accents and punctuation. */
	has(...headers: readonly string[]): boolean;
	/** A header begins with one of these. */
	begins(...starts: readonly string[]): boolean;
	/** All text above the header, and the name of the file, in small letters. */
	readonly above: string;
}

/** A results export that is known by its headers: posts, ads, visits, orders, or totals of creators. */
export interface ResultsFormat {
	/** kebab-case; also the file's name. */
	readonly id: string;
	readonly title: string;
	/** As the column Source has it. */
	readonly source: string;
	/** What a row is. */
	readonly rows: RowKind;
	/** How sure it is, from 0 (not this format) to 1, and by what. */
	detect(look: ExportLook): { readonly score: number; readonly why: string };
	/** Headers, in small letters without punctuation, that mean something else here than the common aliases say. */
	readonly columns?: { readonly [header: string]: ResultField };
	readonly platform?: Platform;
	/** Where its dates leave it open. */
	readonly dates?: DateOrder;
	/** An order may stand on several rows, each with amounts of its own; otherwise only the first row's count. */
	readonly lines?: "each";
	/** The rows are the shop's own orders, so an order that others report and the shop does not have is none. */
	readonly shop?: true;
	/** What planners should know about its figures. */
	readonly remarks?: readonly string[];
}

/** Beside each format, apart from it so that the script that cells load does not carry it. */
export interface ResultsDocumentation {
	/** After "Told": by which headers it is known. */
	readonly told: string;
	/** Exports of this format, and the cells of Results or Orders they give: its tests and its documentation. */
	readonly examples: readonly {
		readonly name?: string;
		readonly rows: readonly (readonly Cell[])[];
		readonly gives: readonly Cells[];
	}[];
}
