import type { CaptionInput, Relationship } from "./contracts.ts";
import type { LabelTable } from "./labels/label-table.ts";
import { type Brand, brandLength, readBrand } from "./matching/brand.ts";
import { compiledLabels } from "./matching/compile-labels.ts";
import { type Denial, findDenials } from "./matching/find-denials.ts";
import { findLabels, type SearchedText } from "./matching/find-labels.ts";
import type { LabelUse } from "./matching/label-use.ts";
import { limitsOf, type PlatformLimits } from "./platform-limits.ts";
import { languageOf } from "./text/language.ts";
import { readTokens } from "./text/read-tokens.ts";
import type { Token } from "./text/token.ts";

/** A caption read once, whatever the number of countries. */
export interface CaptionText extends SearchedText {
	readonly input: CaptionInput;
	readonly platform: PlatformLimits;
}

/** The caption as one country sees it: all a rule works with. */
export interface RuleContext {
	readonly input: CaptionInput;
	readonly caption: string;
	readonly tokens: readonly Token[];
	readonly brand: Brand;
	readonly relationship: Relationship;
	readonly platform: PlatformLimits;
	readonly table: LabelTable;
	readonly denials: readonly Denial[];
	/** Labels that are not denied, in order. */
	readonly accepted: readonly LabelUse[];
	readonly weak: readonly LabelUse[];
	readonly unclear: readonly LabelUse[];
	readonly foreign: readonly LabelUse[];
	readonly disguised: readonly LabelUse[];
	/** Tokens that are labels in any of the countries checked, so that two labels may share the first place. */
	readonly labelTokens: ReadonlySet<number>;
	/** Tokens of labels that one of the countries accepts, so that another's fix leaves them in place. */
	readonly acceptedTokens: ReadonlySet<number>;
	/** The platform's own label is on and enough by itself. */
	readonly disclosedByPlatform: boolean;
	/** The caption's language, `undefined` if it cannot be told. */
	language(): string | undefined;
}

export function readCaption(input: CaptionInput): CaptionText {
	const tokens = readTokens(input.caption);
	const brand = readBrand(input.brand);
	return {
		input,
		caption: input.caption,
		tokens,
		brand,
		brandAt: (at) => brandLength(brand, tokens, at),
		relationship: input.relationship ?? "paid",
		platform: limitsOf(input.platform, input.postType),
	};
}

/** What each of the countries sees. */
export function readContexts(text: CaptionText, tables: readonly LabelTable[]): readonly RuleContext[] {
	const labelTokens = new Set<number>();
	const acceptedTokens = new Set<number>();
	const contexts = tables.map((table) => contextOf(text, table, { labelTokens, acceptedTokens }));
	for (const { accepted, foreign, disguised } of contexts) {
		for (const { from, to, kind } of [...accepted, ...foreign, ...disguised]) {
			for (let at = from; at < to; at++) labelTokens.add(at);
			if (kind === "accepted") acceptedTokens.add(from);
		}
	}
	return contexts;
}

function contextOf(
	text: CaptionText,
	table: LabelTable,
	shared: Pick<RuleContext, "labelTokens" | "acceptedTokens">,
): RuleContext {
	const all = findLabels(text, compiledLabels(table));
	const denials = findDenials(text, all);
	const uses =
		denials.length === 0
			? all
			: all.filter((use) => !denials.some(({ from, to }) => use.from < to && from < use.to));
	let known = false;
	let language: string | undefined;
	const tell = (): string | undefined => {
		if (!known) language = languageOf(text.tokens, table.languages, uses.filter(isNoSentence));
		known = true;
		return language;
	};
	const placed = uses.map((use) => inLanguage(use, table, tell));
	const of = (kind: LabelUse["kind"]) => placed.filter((use) => use.kind === kind);
	return {
		input: text.input,
		caption: text.caption,
		tokens: text.tokens,
		brand: text.brand,
		relationship: text.relationship,
		platform: text.platform,
		table,
		denials,
		accepted: of("accepted"),
		weak: of("weak"),
		unclear: of("unclear"),
		foreign: of("foreign"),
		disguised: of("disguised"),
		...shared,
		disclosedByPlatform: text.input.paidLabel === true && table.platformLabel.enough,
		language: tell,
	};
}

function isNoSentence({ sentence, kind }: LabelUse): boolean {
	return !sentence && kind !== "weak";
}

/**
 * A label of another language counts by the caption's: accepted where the country only asks for one language throughout,
 * foreign where the caption is in yet another language, weak where that cannot be told. A label the table rejects for its
 * language is foreign, too, where the caption is known to be in another.
 */
function inLanguage(use: LabelUse, table: LabelTable, tell: () => string | undefined): LabelUse {
	const own = use.languages.some((language) => table.languages.includes(language));
	if (use.kind === "weak" && !own && isRejectedForLanguage(use, table)) {
		const language = tell();
		return language === undefined || use.languages.includes(language) ? use : { ...use, kind: "foreign" };
	}
	if (use.kind !== "foreign") return use;
	const language = tell();
	if (language === undefined) return { ...use, kind: "weak" };
	if (!use.languages.includes(language)) return use;
	return { ...use, kind: table.sameLanguage ? "accepted" : "unclear" };
}

/** Not the weak wording of everywhere, but a plain label that the table lists in its own language. */
function isRejectedForLanguage({ languages, listed }: LabelUse, table: LabelTable): boolean {
	return listed && !languages.some((language) => table.languages.includes(language));
}
