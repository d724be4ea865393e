import type { ImportDetails, ImportInput } from "../answers.ts";
import type { RowKind } from "./fields.ts";

/** The input of the tool `import-results`. */
export interface ResultsInput extends ImportInput {
	/** The day the figures were read, `2026-03-31`, where the planner says so. */
	readonly pulledAt?: string;
	/** By hand: the row's key to the id of a deliverable, or `""` to leave it out. */
	readonly matches?: { readonly [row: string]: string };
	/** Posts that are no deliverables: into Results by their link, or left out. Absent: in, if no row is a deliverable. */
	readonly others?: "import" | "leave";
	/** The creator of rows that name nobody. */
	readonly account?: string;
	/** What a row is, where the planner knows better. */
	readonly kind?: RowKind;
}

/** A sum over the rows read, beside what the file itself says it is. */
export interface FigureTotal {
	readonly figure: string;
	readonly sum: number;
	/** What the file's totals row says, if it has one. */
	readonly file?: number;
	/** In a sentence: `Views 1,204,330: equal to the file's total.` */
	readonly words: string;
	readonly isEqual: boolean;
}

/** A row that was not found among the deliverables, or was by the planner's hand. */
export interface OpenRow {
	readonly key: string;
	readonly label: string;
	/** Why it was not matched. */
	readonly reason: string;
	/** Ids of deliverables, the likeliest first. */
	readonly candidates: readonly string[];
	/** The planner's choice, if there is one. */
	readonly chosen?: string;
}

/** `Preview.details` of `import-results`. */
export interface ResultsDetails extends ImportDetails {
	readonly rows: RowKind;
	/** None of the formats fits: what a row is may have to be said. */
	readonly isGuess: boolean;
	/** Where the rows go. */
	readonly goal: "Results" | "Orders";
	readonly totals: readonly FigureTotal[];
	/** What became of the rows, in sentences. */
	readonly notes: readonly string[];
	/** Columns with personal data, dropped at reading. */
	readonly dropped: readonly string[];
	readonly pulledAt: { readonly day: string; readonly why: string };
	readonly open: readonly OpenRow[];
	readonly matched: number;
	readonly others: "import" | "leave";
	/** Rows that name nobody, and whose they may be. */
	readonly nameless?: { readonly count: number; readonly creators: readonly string[] };
	/** Ids to choose from, with a word about each. */
	readonly deliverables: readonly { readonly id: string; readonly about: string }[];
}
