import type { ZodMiniType } from "zod/mini";
import type { Cell } from "./cell.ts";
import type { ChartLayout } from "./charts/chart.ts";
import type { GeneratedDocument } from "./docs/blocks.ts";
import type { Overwrite } from "./docs/update-document.ts";
import type { Problem } from "./problem.ts";
import type { FrozenRecord } from "./runs/frozen-record.ts";
import type { Tab, TabLayout } from "./tab.ts";

/** The workbook as a tool sees it: read once, whole tabs, nothing to write through. */
export interface Workbook {
	readonly tabNames: readonly string[];
	/** The tabs the tool asked for that exist, by the name it asked for. */
	readonly tabs: { readonly [name: string]: Tab };
	/** Wall-clock time in the spreadsheet's time zone, `2026-11-25T14:30:00`. */
	readonly now: string;
	readonly locale: string;
	/** The name this person goes by in the team; `""` until given. */
	readonly person: string;
	/** What this tool asked to be remembered with the workbook, `Plan.memory` of an earlier run; `""` at first. */
	readonly memory: string;
	/** The documents written so far, by kind and key: `brief/instagram/@mara`. Only for tools that write or know them. */
	readonly documents: { readonly [name: string]: KnownDocument };
	/** Keys of the charts that tools put into each tab, also of those that somebody deleted since. Only for tools that draw some. */
	readonly charts: { readonly [tab: string]: readonly string[] };
	/** What was frozen and is not thawed. Only for tools that freeze. */
	readonly frozen?: readonly FrozenRecord[];
}

/** What is remembered of a document: enough to leave it alone when it would say the same. */
export interface KnownDocument {
	readonly id: string;
	/** Of all that was to be written last time. */
	readonly digest: string;
	/** The sections it was given. */
	readonly sections: readonly string[];
	/** Ids of the documents whose place it took; links to them are out of date. */
	readonly former?: readonly string[];
	/** Those of them that people had edited or deleted when it was last written, and that stayed so. */
	readonly kept?: readonly string[];
	/** It lies in Drive's bin. */
	readonly binned?: true;
}

/** One thing a tool wants to do. Rows are named by their key, never by number: people sort. */
export type Change =
	| { readonly kind: "add-tab"; readonly layout: TabLayout }
	/** At the right of what is there. */
	| {
			readonly kind: "add-columns";
			readonly layout: TabLayout;
			readonly headerRow: number;
			readonly column: number;
	  }
	/** Over the cells of a tab that is there or added by the same plan. */
	| { readonly kind: "add-charts"; readonly tab: string; readonly charts: readonly ChartLayout[] }
	| {
			readonly kind: "add-row";
			readonly tab: string;
			readonly key: string;
			readonly label: string;
			readonly cells: Cells;
			/** Nobody knows whether it belongs into the tracker: not ticked until the planner ticks it. */
			readonly unsure?: true;
			readonly reason?: string;
			readonly origin?: Origin;
	  }
	| {
			readonly kind: "set-cells";
			readonly tab: string;
			readonly key: string;
			readonly label: string;
			readonly cells: { readonly [column: string]: { readonly before: Cell; readonly after: Cell } };
			/** The tab is the team's own, not the tracker's: the header of the column whose values are the keys. */
			readonly keyColumn?: string;
			/** It replaces values someone else put there: done only if the planner ticks it. */
			readonly replaces?: true;
			/** Why, in a sentence for the preview: whose value is whose, what a figure rests on. */
			readonly reason?: string;
			readonly origin?: Origin;
	  }
	/**
	 * A formula that fills a column from its header becomes the values it shows, or these become the formula again. The
	 * tab is one of the tracker's.
	 */
	| {
			readonly kind: "freeze-column" | "thaw-column";
			readonly tab: string;
			/** Its header as shown. */
			readonly column: string;
			readonly label: string;
			readonly formula: string;
			/** The formula is one of single cells: how many of them, and their marks. */
			readonly each?: { readonly cells: number; readonly marks: string };
			readonly reason?: string;
	  }
	/** Makes the document, or brings its sections up to date but for those that people edited. */
	| {
			readonly kind: "write-document";
			readonly label: string;
			readonly document: GeneratedDocument;
			/** The rows of a tab that get its link, in cells that are blank. */
			readonly link: { readonly tab: string; readonly column: string; readonly keys: readonly string[] };
			/** Sections to write over what people made of them, as the planner saw it. */
			readonly overwrite?: readonly Overwrite[];
			/** A new one is made if the one before was deleted or lies in the bin, and its link takes the place of the old. */
			readonly renew?: true;
			readonly reason?: string;
	  };

/** Where values come from. A tab with a record column (`TabSpec.record`) remembers it for each cell. */
export interface Origin {
	/** `modash.csv` */
	readonly source: string;
	/** The day its values are of, `2026-11-03`; `2026-11-03?` where only the day of the import is known. */
	readonly day: string;
	/** Of columns that are of another day. */
	readonly days?: { readonly [column: string]: string };
	/** Columns that hold the source's value already. */
	readonly confirmed?: readonly string[];
	/** Of those, what stands in the record only: it has no column. */
	readonly unseen?: Cells;
}

export interface Cells {
	readonly [column: string]: Cell;
}

/** Something that is not done, and why. */
export interface Remark {
	readonly label: string;
	readonly reason: string;
	/** It is about a cell of something that is done otherwise. */
	readonly part?: true;
}

export interface Plan {
	readonly changes: readonly Change[];
	/** Already as it should be, or someone's own and therefore kept. */
	readonly left: readonly Remark[];
	/** Cannot be done; the reason says what would help. */
	readonly refused: readonly Remark[];
	/** What the tool's own panel shows besides, e.g. which column was taken for what. Plain JSON. */
	readonly details?: unknown;
	/** Kept with the workbook once something is applied, and given to the next plan: choices worth remembering. Up to 8,000 characters. */
	readonly memory?: string;
}

/** A field of the tool's form in the sidebar. */
export type Field =
	| {
			readonly kind: "check";
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly initial?: boolean;
	  }
	| {
			readonly kind: "text";
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly initial?: string;
	  }
	| {
			readonly kind: "choice";
			readonly name: string;
			readonly label: string;
			readonly hint?: string;
			readonly choices: readonly string[];
			readonly initial?: string;
	  };

/** A sidebar tool: what it asks, what it reads, and what it would change. Pure: the same plan is made for the preview and again, from fresh tabs, when it is applied. */
export interface Tool<Input> {
	/** kebab-case, verb-noun; also the file's name. */
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	/** Empty where the tool has a panel of its own. */
	readonly fields: readonly Field[];
	/** Checks what came from the sidebar. A function, so that nothing is built before it is needed. */
	readonly input: () => ZodMiniType<Input>;
	/** Names of the tabs to read. */
	reads(input: Input): readonly string[];
	/**
	 * Those of them that it neither changes nor asks for formulas: `formulas` stays empty, which saves half the calls. A
	 * plan that changes one is refused as a mistake of the tool.
	 */
	onlyLooksAt?(input: Input): readonly string[];
	/** It writes documents, and gets to know of those it wrote. */
	readonly writesDocuments?: true;
	/** It gets to know of the documents that others wrote, so as to tell their links from people's; not which lie in the bin. */
	readonly knowsDocuments?: true;
	/** It freezes formulas, and gets to know of what is frozen. */
	readonly freezes?: true;
	/** It draws charts, and gets to know of those it drew. */
	readonly drawsCharts?: true;
	plan(workbook: Workbook, input: Input): Plan | Problem;
}
