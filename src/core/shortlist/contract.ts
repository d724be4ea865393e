import type { Remark } from "../tool.ts";
import type { PackedCandidate, RateBand } from "./candidate.ts";
import type { RosterOptions } from "./options.ts";
import type { ExtraColumn, MarkColumn } from "./plan-marks.ts";

/** What is to be written for the chosen accounts. */
export type RosterResult =
	| { readonly kind: MarkColumn; readonly extras: readonly ExtraColumn[] }
	| { readonly kind: "shortlist" };

/** The input of the tool `build-roster`: empty to read the Roster, or what was chosen from the list shown. */
export interface BuildRosterInput {
	readonly chosen?: {
		/** Keys of the accounts, all of which the filters show. */
		readonly ids: readonly string[];
		readonly options: RosterOptions;
		readonly result: RosterResult;
		/** The day the list was read, on which the age of counts rests. */
		readonly today: string;
	};
}

/** `Preview.details` of `build-roster` when it reads the Roster: the sidebar filters and scores with the same functions. */
export interface RosterDetails {
	readonly candidates: readonly PackedCandidate[];
	readonly bands: readonly RateBand[];
	readonly today: string;
	/** Name of the campaign's engagement definition. */
	readonly definition: string;
	readonly currency: string;
	/** The campaign's keywords, as they are looked for. */
	readonly keywords: readonly string[];
	/** They were chosen from the campaign's texts. */
	readonly chosenKeywords: boolean;
	/** Settings that are missing or cannot be read, and what they would improve. */
	readonly settings: readonly Remark[];
	/** Rows that are left aside. */
	readonly skipped: readonly Remark[];
	/** Rows that have neither handle nor name. */
	readonly nameless: number;
	/** Of the last run that wrote something. */
	readonly options?: RosterOptions;
}
