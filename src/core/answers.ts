import type { Cell } from "./cell.ts";
import type { Change, Remark } from "./tool.ts";

/** What the sidebar sends to `runTool(id, json)` for a tool of `src/tools`. */
export type ToolRequest =
	| { readonly step: "preview"; readonly input: unknown }
	/** `accept` names the previewed items to do, by token; `run` is the same for all slices of one run. */
	| {
			readonly step: "look";
			readonly input: unknown;
			/** Of the documents to look at: `brief/instagram/@mara.eats`. */
			readonly documents: readonly string[];
	  }
	| {
			readonly step: "apply";
			readonly input: unknown;
			readonly accept: readonly string[];
			readonly run: string;
	  };

/** What `runTool` gives back, as JSON. A failure is always something to show: what happened and what to do next. */
export type Envelope<T> =
	| { readonly ok: true; readonly data: T }
	| {
			readonly ok: false;
			readonly message: string;
			/** What Google's service said, for the sidebar to put into words; people never see it. */
			readonly google?: string;
			/** Whether some of it may be written already. */
			readonly wrote?: boolean;
	  };

/** One thing a tool would do, as the preview lists it. */
export interface PreviewItem {
	/** Stands for exactly this change against exactly this state of the sheet. */
	readonly token: string;
	readonly kind: Change["kind"];
	readonly tab: string;
	/** Whom or what it is about: `@mara.eats · Instagram`. */
	readonly label: string;
	readonly cells: readonly {
		readonly column: string;
		readonly before?: Cell;
		readonly after: Cell;
		/** A share: 0.071 is to be shown as 7.1%. */
		readonly percent?: true;
	}[];
	/** It replaces values someone put there; not ticked unless the planner ticks it. */
	readonly replaces: boolean;
	/** A row of which nobody knows whether it belongs into the tracker; not ticked in the sidebar unless the planner ticks it. */
	readonly unsure?: true;
	readonly reason?: string;
	/** Of a document, by kind and key: `brief/instagram/@mara.eats`. */
	readonly document?: string;
}

export interface Preview {
	readonly items: readonly PreviewItem[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
	readonly details?: unknown;
}

/** `Preview.details` of a tool that asks with fields and has something to say about all that it does. */
export interface NotedDetails {
	/** What to know or do besides, in sentences; said before and after. */
	readonly note: string;
}

/** A section of a document that stays as people left it, unless the planner says otherwise. */
export interface KeptSection {
	/** `brief/instagram/@mara.eats` */
	readonly document: string;
	readonly section: string;
	/** Of the change that brings the document up to date. */
	readonly label: string;
	/** As it stands in the document; `""`: somebody deleted it. */
	readonly text: string;
	/** As it would now read. */
	readonly wanted: string;
	/** Of the text, so that nothing else than what was seen is written over. */
	readonly digest: string;
}

/** What would become of a document's sections, for those that stand already. */
export interface LookedDocument {
	/** `brief/instagram/@mara.eats` */
	readonly document: string;
	/** Sections that would be written, by id. */
	readonly changed: readonly string[];
	/** How many say already what they should, or stay as people edited them because ours says nothing new. */
	readonly unchanged: number;
	/** It was deleted, lies in the bin, or is no longer shared with this person. */
	readonly gone?: true;
}

/** The answer to `step: "look"`. */
export interface DocumentsLook {
	/** How many of the documents asked for were looked at before time ran out. */
	readonly looked: number;
	readonly sections: readonly KeptSection[];
	readonly documents: readonly LookedDocument[];
}

/** A document that a run made or brought up to date. */
export interface DocumentOutcome {
	/** `brief/instagram/@mara.eats` */
	readonly name: string;
	readonly label: string;
	readonly url: string;
	readonly isNew: boolean;
	/** Sections that were written, by id. */
	readonly updated: readonly string[];
	/** Sections that stay as people edited them. */
	readonly kept: readonly string[];
}

export interface Applied {
	readonly done: number;
	/** Accepted, but the sheet changed after the preview. */
	readonly refused: readonly Remark[];
	/** Parts of documents that people edited, and that stay so; both texts are told. */
	readonly kept?: readonly Remark[];
	/** What was done to each document. */
	readonly written?: readonly DocumentOutcome[];
	/** More than 0: call apply again with the same request to go on. */
	readonly remaining: number;
	/** In words: `Added 12 creators to Roster and filled 3 cells.` */
	readonly summary: string;
}

/** One of the runs that can be looked into and undone; `runTool("runs", "{}")` gives them, newest first. */
export interface RunCard {
	readonly id: string;
	/** The tool's title. */
	readonly title: string;
	/** The name of the teammate; `""` if not given. */
	readonly who: string;
	/** `2026-11-25 14:30`, in the spreadsheet's time zone. */
	readonly when: string;
	/** `Added 12 creators to Roster.` */
	readonly summary: string;
	readonly state: "done" | "undone" | "broke off";
}

/** The answer to `runTool("run", {run})`: what a run changed. */
export interface RunDetails {
	/** The first changes, in their order. */
	readonly changes: readonly {
		readonly label: string;
		readonly cells: readonly {
			readonly column: string;
			readonly before: Cell;
			readonly after: Cell;
			readonly percent?: true;
		}[];
	}[];
	/** How many there are besides. */
	readonly more: number;
}

/** The answer to `runTool("undo", {run})`; without `run` it is the last one that is undone. */
export interface Undone {
	readonly summary: string;
	/** Cells somebody edited since; they stay as they are. */
	readonly kept: readonly Remark[];
}

/** A table as a file, the clipboard or a tab gave it: rows of cells, before anything is recognised. */
export interface RawTable {
	/** `creators.csv`, `Pasted rows`, or the tab's name. */
	readonly source: string;
	readonly rows: readonly (readonly Cell[])[];
}

/** The input of the tool `import-creators`. */
export interface ImportInput {
	/** Rows read in the sidebar, or a tab of this workbook. */
	readonly from: RawTable | { readonly tab: string };
	/** The planner's own choices: source column (from 0) to roster column, `""` to leave it out. */
	readonly columns?: { readonly [sourceColumn: string]: string };
	/** How the planner wants a column's cells read: source column (from 0) to one of its `readings`. */
	readonly units?: { readonly [sourceColumn: string]: string };
	/** Row of the header, from 0; -1 says there is none. Absent: found. */
	readonly headerRow?: number;
	/** For rows that do not say: `Instagram`. */
	readonly platform?: string;
}

/** `Preview.details` of `import-creators`. */
export interface ImportDetails {
	readonly format: { readonly title: string; readonly why: string };
	/** From 0; -1: there is none. */
	readonly headerRow: number;
	readonly rowCount: number;
	readonly columns: readonly {
		/** As the file calls it, or `Column C` where it does not. */
		readonly header: string;
		/** Roster column it goes to; `""`: left out. */
		readonly to: string;
		readonly why: string;
		/** How its numbers were understood: `percent points`, `fractions`. */
		readonly unit?: string;
		readonly samples: readonly string[];
		/** It has values, which are not shown: they may be about buyers. */
		readonly hidden?: true;
		/** All sensible ways to read the column, where there are several, with what some cells become: `1.234 → 1,234`. */
		readonly readings?: readonly { readonly unit: string; readonly becomes: readonly string[] }[];
		/** The reading in use; `""`: the cells leave it open, so those with several readings are left out. */
		readonly reading?: string;
	}[];
	/** The roster columns that may be chosen. */
	readonly choices: readonly string[];
	/** Rows have no platform: the planner must choose one. */
	readonly needsPlatform: boolean;
	/** Those rows: how many, and the numbers of the first few in the file, from 1. */
	readonly silent: { readonly count: number; readonly rows: readonly number[] };
	/** Taken for rows that do not say, e.g. from the file's name; a choice of the planner overrules it. */
	readonly platform?: { readonly name: string; readonly why: string };
	readonly platforms: readonly string[];
	/** Of which day the list's figures are taken to be, and why, in a sentence. */
	readonly day?: string;
	/** What the planner should look at, in sentences. */
	readonly warnings: readonly string[];
}
