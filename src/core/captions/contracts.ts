import type { RuleContext } from "./context.ts";
import type { Jurisdiction } from "./labels/label-table.ts";

/** How the creator stands to the brand. Without it every row counts as paid. */
export type Relationship = "paid" | "gifted" | "affiliate" | "employee" | "own-brand" | "none";

export type Severity = "error" | "warning" | "info";

export type RuleId =
	| "missing-disclosure"
	| "vague-disclosure"
	| "buried-disclosure"
	| "late-disclosure"
	| "ambiguous-hashtag"
	| "wrong-language"
	| "negated-disclosure"
	| "unsubstantiated-claim"
	| "undisclosed-edit"
	| "missing-verbal-disclosure"
	| "missing-required-tag"
	| "over-length";

/** A caption and what is known about its post. */
export interface CaptionInput {
	readonly caption: string;
	/** Where the audience is. With several, each one's rules must hold. */
	readonly jurisdiction: Jurisdiction | readonly Jurisdiction[];
	/** `instagram`, `TikTok`, …; Instagram if unknown. */
	readonly platform?: string | undefined;
	/** `feed`, `reel`, `story`, `video`, `live`, `title`, … */
	readonly postType?: string | undefined;
	readonly brand?: string | undefined;
	/** The platform's own "paid partnership" label is switched on. */
	readonly paidLabel?: boolean | undefined;
	/** What is said in the video, with or without `[mm:ss]` stamps. */
	readonly transcript?: string | undefined;
	/** Hashtags, handles and codes the brief demands. */
	readonly required?: readonly string[] | undefined;
	/** The picture or video was retouched, filtered or made with AI. */
	readonly edited?: boolean | undefined;
	readonly relationship?: Relationship | undefined;
	/** Claims the brand has evidence for, as it words them. */
	readonly clearedClaims?: readonly string[] | undefined;
	/** By when the ad must be said in a video, in seconds from its start; 30 if not given. */
	readonly spokenWithin?: number | undefined;
}

/** `start` to `end` of the original caption becomes `text`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What a machine can put right: `does` in words, and the edits, which never overlap. */
export interface Fix {
	readonly does: string;
	readonly edits: readonly Edit[];
}

export interface Finding {
	readonly ruleId: RuleId;
	readonly severity: Severity;
	/** Offsets into the original caption in UTF-16 units; equal where something is absent. */
	readonly start: number;
	readonly end: number;
	/** "Unexpected X, expected Y (authority)." */
	readonly message: string;
	readonly fix: Fix | undefined;
	/** The authority the finding rests on. */
	readonly cite: string;
	/** The countries whose rules it breaks, of those asked for, in their order. */
	readonly jurisdictions: readonly Jurisdiction[];
}

/** A finding as its rule gives it: the engine adds the id and builds the message. */
export interface Found {
	readonly severity: Severity;
	readonly start: number;
	readonly end: number;
	/** What is there, or is not: `a caption without a disclosure`. */
	readonly unexpected: string;
	readonly expected: string;
	readonly cite: string;
	readonly fix?: Fix | undefined;
}

/** A rule of the linter. */
export interface CaptionRule {
	readonly id: RuleId;
	/** One sentence for the docs. */
	readonly summary: string;
	/** It applies to posts without any relationship to the brand too. */
	readonly alsoUnpaid?: true;
	check(context: RuleContext): readonly Found[];
}

/** A worked case of one rule: its test and its documentation. */
export interface RuleExample {
	readonly input: CaptionInput;
	/** The rule's own findings, as severity and the words marked; empty if the rule must stay silent. */
	readonly finds: readonly { readonly severity: Severity; readonly words: string }[];
	/** The caption after all fixes, where they change it. */
	readonly fixed?: string;
	readonly note?: string;
}
