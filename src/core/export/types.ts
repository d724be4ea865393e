import type { Remark } from "../tool.ts";

/** The input of the tool `export-tabs`. */
export interface ExportInput {
	/** Absent: it is only told which tabs there are. */
	readonly tabs?: readonly string[];
	readonly options?: ExportOptions;
}

export interface ExportOptions {
	/** `average_likes`, or the header as the tab shows it. */
	readonly headers: "snake_case" | "as shown";
	/** Leave out e-mails, fees, notes and what else is nobody else's business. */
	readonly leaveOutPersonal: boolean;
	/** Put ' in front of text that a spreadsheet would run as a formula. */
	readonly guardFormulas: boolean;
}

/** `Preview.details` of `export-tabs`. */
export interface ExportDetails {
	readonly tabs: readonly { readonly name: string; readonly isTracker: boolean }[];
	/** `2026-11-25`. */
	readonly day: string;
	readonly files: readonly ExportedTab[];
}

export interface ExportedTab {
	readonly tab: string;
	/** `codes_and_links.csv`. */
	readonly file: string;
	readonly csv: string;
	readonly rows: number;
	readonly columns: number;
	/** What was left out or changed on the way, in sentences. */
	readonly notes: readonly Remark[];
}
