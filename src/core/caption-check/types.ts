import type { RawTable } from "../answers.ts";
import type { Finding, Jurisdiction, Relationship, RuleId } from "../captions/index.ts";
import type { Remark } from "../tool.ts";

/** What a column of captions or beside them is for. */
export type PostColumn =
	| "caption"
	| "creator"
	| "handle"
	| "id"
	| "platform"
	| "type"
	| "relationship"
	| "paid label on"
	| "transcript"
	| "edited";

/** Taken from a column (from 0), or one value for all rows. */
export type ColumnOrValue = { readonly column: number } | { readonly value: string };

/** `unknown`: nobody says whether the posts were paid, so only those with a sign of advertising are looked at. */
export type Standing = Relationship | "unknown";

/** The input of the tool `check-captions`. */
export interface CaptionsInput {
	/** A tab of this workbook, or rows read in the sidebar. */
	readonly from: RawTable | { readonly tab: string };
	/** Absent: it is only told how the columns are understood. */
	readonly check?: CaptionCheck;
	/** Rows below the header to check in this call, from 0; absent: all. */
	readonly rows?: { readonly start: number; readonly count: number };
	/** Of a long file only a part is sent at a time: where its header is, from 0, and how many rows were left out below it. */
	readonly part?: { readonly headerRow: number; readonly skipped: number };
}

export interface CaptionCheck {
	readonly caption: number;
	readonly jurisdictions: readonly Jurisdiction[];
	readonly platform: ColumnOrValue;
	readonly type: ColumnOrValue;
	/** A column of relationships, or one of `Standing` for all. */
	readonly relationship: ColumnOrValue;
	/** A column of yes and no, or `yes` or `no` for all. */
	readonly paidLabel: ColumnOrValue;
	/** A column of yes and no, or `yes` or `no` for all: whether the picture was retouched, filtered or made with AI. */
	readonly edited?: ColumnOrValue;
	/** What is said in the video. */
	readonly transcript?: number;
	/** In a tab of the team's own the column that tells rows apart; absent: it is only read. */
	readonly id?: number;
	/** Who posts it; absent: as found by the headers. */
	readonly creator?: number;
	readonly brand: string;
	/** Also look for the campaign's hashtags and handles. */
	readonly requiredTags: boolean;
	/** Also look for the creator's own code. */
	readonly requiredCode: boolean;
}

/** `Preview.details` of `check-captions`. */
export interface CaptionsDetails {
	readonly source: string;
	/** In Deliverables findings can be written beside the captions, in another tab if a column tells its rows apart. */
	readonly place: "deliverables" | "tab" | "file";
	/** An export of an account's posts, of which nobody says which were paid. */
	readonly isExport: boolean;
	/** From 0. */
	readonly headerRow: number;
	/** Header texts, `Column C` where there is none. */
	readonly columns: readonly string[];
	readonly found: { readonly [column in PostColumn]?: number };
	/** Rows below the header. */
	readonly rowCount: number;
	/** What Campaign and Codes & Links say. */
	readonly campaign: {
		readonly brand: string;
		readonly jurisdictions: readonly Jurisdiction[];
		/** The jurisdictions there cannot be read. */
		readonly problem?: string;
		readonly requiredTags: readonly string[];
		readonly codes: number;
	};
	/** All countries that can be chosen. */
	readonly countries: readonly { readonly code: Jurisdiction; readonly name: string }[];
	readonly result?: CaptionsResult;
}

/** What the check of some rows came to. */
export interface CaptionsResult {
	/** Posts with a finding, in the order of the rows. */
	readonly posts: readonly CheckedPost[];
	/** Without a finding, and nothing left unchecked that the rows could tell. */
	readonly clean: number;
	/** Without a finding in the text, and what was not checked of them. */
	readonly open: readonly Remark[];
	/** Rules that had nothing to go by, and what they lack. */
	readonly notRun: readonly Remark[];
	/** Whose captions are blank. */
	readonly notSent: readonly string[];
	/** Values that could not be read, and what was taken instead. */
	readonly unread: readonly Remark[];
	readonly figures: CaptionFigures;
	/** What no caption shows. */
	readonly byEye: readonly EyeCheck[];
}

/** What is left unchecked of a post: `length and fold` of an unknown platform, `sound` of a video without a transcript. */
export type Gap = "length and fold" | "sound" | "picture";

/** A finding of the linter, or a code that is another creator's. */
export type CheckFinding = Omit<Finding, "fix" | "ruleId"> & { readonly ruleId: RuleId | "wrong-code" };

export interface CheckedPost {
	readonly label: string;
	/** Whom the post is grouped under: handle or name, `""` where none is given. */
	readonly creator: string;
	/** As the sheet counts it, from 1. */
	readonly row: number;
	readonly caption: string;
	readonly findings: readonly CheckFinding[];
	/** The caption with all fixes; absent where no machine can mend it. */
	readonly fixed?: string;
	/** What is wrong even with the corrected caption, in sentences. */
	readonly still?: readonly string[];
	readonly gaps?: readonly Gap[];
	/** What points to advertising, of a post of which nobody says whether it was paid. */
	readonly signs?: readonly string[];
}

/** Counts of posts whose standing is not known; they add up over parts of a file. */
export interface CaptionFigures {
	readonly posts: number;
	/** With any sign of advertising. */
	readonly signs: number;
	/** Of those, how many bear a label that is clear in every one of the countries, wherever it stands in the caption. */
	readonly labelled: number;
	/** That tag another account. */
	readonly tagging: number;
	/** How many posts tag an account, by its handle with @. */
	readonly tagged: { readonly [handle: string]: number };
}

/** Something to look at by eye, and where it is asked for. */
export interface EyeCheck {
	readonly text: string;
	readonly source: string;
}
