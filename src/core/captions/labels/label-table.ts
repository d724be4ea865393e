import type { Relationship, RuleId, Severity } from "../contracts.ts";

/** The countries whose rules are known. */
export type Jurisdiction =
	| "AU"
	| "BE"
	| "BR"
	| "CA"
	| "DE"
	| "DK"
	| "ES"
	| "FI"
	| "FR"
	| "GB"
	| "IE"
	| "IN"
	| "IT"
	| "NL"
	| "NO"
	| "PL"
	| "SE"
	| "US";

/** The languages that are told apart. */
export type Language = "en" | "de" | "fr" | "es" | "it" | "pt" | "nl" | "pl" | "da" | "no" | "sv" | "fi";

/**
 * How sure an entry is: `primary`, the regulator's own text was read; `quoted`, a law firm or news page that quotes it;
 * `memory`, neither could be opened, so check it before relying on it.
 */
export type Certainty = "primary" | "quoted" | "memory";

/**
 * - `accepted`: discloses the ad;
 * - `weak`: seen in ads but does not disclose;
 * - `unclear`: the authorities have not said, or disagree.
 */
export type LabelStatus = "accepted" | "weak" | "unclear";

/**
 * Labels that share a status, a source and a certainty. A label is words in any letter case, which also match as one
 * hashtag; with `#` it matches as a hashtag only. `a/b` are alternatives, `~3` up to three words in between, `@` the brand
 * or a handle (after which a label may begin), `[brand]` the brand's name glued to the next word in a hashtag or standing before it.
 */
export interface LabelGroup {
	readonly status: LabelStatus;
	readonly labels: readonly string[];
	readonly source: string;
	readonly sure: Certainty;
	/** The languages the label belongs to, if not the table's first. */
	readonly languages?: readonly string[];
	/** Ordinary words that are a label only if set apart: at a line's edge, in brackets, beside `|`, `:`, `-` or a handle. */
	readonly alone?: true;
	/** The status holds only for these relationships; for others the label is weak. */
	readonly only?: readonly Relationship[];
	/** Accepted only with the brand named beside it; weak without. */
	readonly besideBrand?: true;
}

/** What one country asks of a sponsored caption. */
export interface LabelTable {
	readonly code: Jurisdiction;
	readonly name: string;
	/** Who watches over it. */
	readonly authority: string;
	/** The languages the labels below are in, first the one assumed when a caption's language is unknown. */
	readonly languages: readonly string[];
	/** The label a fix inserts, by language; `{brand}` becomes the brand's name if there is one. */
	readonly offer: { readonly [language: string]: string };
	/** First choice first. */
	readonly labels: readonly LabelGroup[];
	/** The platform's own paid label discloses by itself. */
	readonly platformLabel: { readonly enough: boolean; readonly source: string; readonly sure: Certainty };
	/** How bad a visible label is that is not the first thing in the caption; information where nothing is said. */
	readonly notFirst?: Severity;
	/** A row of tags may hide the label from this place on (1 = the second tag); `middle`: neither first nor last. */
	readonly buriedFrom?: number | "middle";
	/** The label must be in the caption's language, whichever that is. */
	readonly sameLanguage?: boolean;
	/** Severities that differ from the rules' own. */
	readonly severities?: { readonly [rule in RuleId]?: Severity };
	/** Authorities to cite, by rule; otherwise `authority`. */
	readonly cites: { readonly [rule in RuleId]?: string };
	/** What edited pictures need. */
	readonly edits?: {
		readonly severity: Severity;
		/** The mention that makes it right, first choice first; none where only an unedited picture helps. */
		readonly labels: readonly string[];
	};
	/** What a person should know beside the labels, for the docs. */
	readonly notes: readonly string[];
}
