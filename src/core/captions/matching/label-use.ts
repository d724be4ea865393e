import type { Disguise } from "../text/token.ts";

/**
 * - `accepted`, `weak`, `unclear`: as the country's table says;
 * - `foreign`: a label of another language, which the table does not list;
 * - `disguised`: an accepted label that readers may miss: glued to another word, split, or with look-alike letters.
 */
export type LabelKind = "accepted" | "weak" | "unclear" | "foreign" | "disguised";

/** A label found in a caption. */
export interface LabelUse {
	readonly kind: LabelKind;
	/** First token and the one after the last. */
	readonly from: number;
	readonly to: number;
	/** Offsets into the caption. */
	readonly start: number;
	readonly end: number;
	readonly languages: readonly string[];
	readonly disguise: Disguise | "split" | "glued" | undefined;
	/** What remains of a glued hashtag without its label: the brand. */
	readonly remains?: string | undefined;
	/** The country's own table lists it. */
	readonly listed: boolean;
	/** It is a sentence of the creator's, which no fix should touch. */
	readonly sentence: boolean;
}
