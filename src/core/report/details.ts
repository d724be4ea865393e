import type { Block } from "../docs/blocks.ts";
import type { FeedbackAnswers } from "./feedback.ts";

/** Why there is no report while nothing can be measured; the panel then leads to the import. */
export const NO_RESULTS = "Results has no posts yet. Import what the platforms export, then come back.";

/** The input of `write-report`. */
export interface ReportInput {
	/** What creators answered, by question; as remembered if absent. */
	readonly feedback?: FeedbackAnswers | undefined;
}

/** A part of the report. */
export interface ReportPart {
	readonly id: string;
	readonly name: string;
	/** Nothing is known for it, so it is left out. */
	readonly blank: boolean;
}

/** `Preview.details` of `write-report`. */
export interface ReportDetails {
	readonly title: string;
	/** What is measured, in a sentence. */
	readonly scope: string;
	readonly figures: readonly { readonly value: string; readonly label: string }[];
	readonly parts: readonly ReportPart[];
	/** What the report could say besides, and where it is filled in. */
	readonly missing: readonly { readonly what: string; readonly where: string }[];
	readonly document: {
		readonly state: "new" | "update" | "current" | "own link" | "refused";
		readonly pages: number;
		/** `""` while there is none. */
		readonly url: string;
	};
	readonly dashboard: "new" | "update" | "current" | "refused";
	readonly feedback: FeedbackAnswers;
	readonly blocks: readonly Block[];
}
