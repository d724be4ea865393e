import type { RawTable } from "../answers.ts";
import type { CommentKind } from "../comments/comment-kind.ts";
import type { Remark } from "../tool.ts";
import type { DateOrder } from "../values/parse-date.ts";

/** What a column beside or of comments is for. Columns that name who wrote them are for nothing. */
export type CommentColumn = "comment" | "posted" | "post" | "creator" | "platform" | "id";

/** The input of the tool `read-comments`. */
export interface CommentsInput {
	/** A tab of this workbook, or rows read in the sidebar, which leaves out who wrote them. */
	readonly from: RawTable | { readonly tab: string };
	/** Absent: it is only told how the columns are understood. */
	readonly read?: CommentsChoice;
}

/** Columns count from 0. */
export interface CommentsChoice {
	readonly comment: number;
	readonly posted?: number;
	/** Which of 3/4/2026 comes first, where the column leaves it open. */
	readonly dates?: DateOrder;
	/** A column of posts, or the id of the deliverable under which all were written. */
	readonly post?: number | string;
	readonly creator?: number;
	readonly platform?: number;
	readonly id?: number;
	readonly by: "week" | "post";
	/** Keep them in the tab Comments. */
	readonly keep: boolean;
}

/** `Preview.details` of `read-comments`. */
export interface CommentsDetails {
	readonly source: string;
	/** From 0. */
	readonly headerRow: number;
	/** Header texts, `Column C` where there is none. */
	readonly columns: readonly string[];
	readonly found: { readonly [column in CommentColumn]?: number };
	/** Columns, from 0, that say who wrote a comment; never read. */
	readonly names: readonly number[];
	/** Rows below the header. */
	readonly rowCount: number;
	/** The dates may be day or month first. */
	readonly datesOpen: boolean;
	/** It is the tab Comments itself. */
	readonly isKept: boolean;
	/** The posts of Deliverables. */
	readonly posts: readonly { readonly id: string; readonly label: string }[];
	readonly result?: CommentsResult;
}

export interface CommentsResult {
	/** All comments, then by creator and by post, those with most comments first. */
	readonly all: CommentFigures;
	readonly creators: readonly CommentFigures[];
	readonly posts: readonly CommentFigures[];
	/** In the order of time. */
	readonly periods: readonly CommentFigures[];
	readonly turns: readonly Turn[];
	/** How it was tested whether comments turned, and what came of it, in sentences. */
	readonly turnWords: string;
	readonly examples: readonly ExampleGroup[];
	/** What was left out or taken, in sentences. */
	readonly notes: readonly Remark[];
}

/** Counts of some comments. */
export interface CommentFigures {
	/** `All comments`, `@mara.eats`, `Week of 2 Nov 2026`. */
	readonly label: string;
	readonly count: number;
	readonly kinds: { readonly [kind in CommentKind]: number };
	/** Of those that are not spam-like. */
	readonly moods: { readonly [mood in MoodName]: number };
	/** The mean mood, −1 to 1, with the range in which it truly lies (95 %); absent where too few have one to tell. */
	readonly mood?: { readonly mean: number; readonly low: number; readonly high: number };
}

/** `cannot tell`: in a language whose words are not known, and without a telling emoji. */
export type MoodName = "good" | "neutral" | "bad" | "cannot tell";

/** From a time on, more comments are so than before. */
export interface Turn {
	/** Whose comments: `All comments` or a creator. */
	readonly whose: string;
	readonly what: "bad" | "spam-like";
	readonly way: "more" | "fewer";
	/** The first week or post of the new state. */
	readonly since: string;
	readonly before: { readonly events: number; readonly trials: number };
	readonly after: { readonly events: number; readonly trials: number };
	/** The change of the share is at least and at most so much; together all flags are wrong one time in twenty. */
	readonly low: number;
	readonly high: number;
}

/** Comments to look at. */
export interface ExampleGroup {
	readonly title: string;
	readonly count: number;
	readonly comments: readonly {
		readonly text: string;
		/** Under what. */
		readonly label: string;
		/** What decided, in words. */
		readonly why: string;
	}[];
}
