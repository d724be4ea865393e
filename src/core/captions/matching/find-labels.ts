import type { Relationship } from "../contracts.ts";
import type { Token } from "../text/token.ts";
import { isInRunningText, isQuoted, isSpokenOf, standsApart } from "./bare-label.ts";
import { type Brand, brandLength, isBrandForm } from "./brand.ts";
import type { CompiledLabels, LabelMeaning } from "./compile-labels.ts";
import { disguisedAt } from "./disguised-labels.ts";
import type { LabelUse } from "./label-use.ts";
import { matchAt } from "./phrases.ts";

/** A caption as it is searched. */
export interface SearchedText {
	readonly caption: string;
	readonly tokens: readonly Token[];
	readonly brand: Brand;
	readonly relationship: Relationship;
	/** How many tokens at a place name the brand or are a handle; 0 if none. */
	readonly brandAt: (at: number) => number;
}

/** Every label in the text, in order, none overlapping. */
export function findLabels(text: SearchedText, labels: CompiledLabels): LabelUse[] {
	const uses: LabelUse[] = [];
	for (let at = 0; at < text.tokens.length; at++) {
		const use = useAt(text, labels, at);
		if (use !== undefined) keepBest(uses, use);
	}
	if (uses.some(({ kind }) => kind === "accepted")) return uses;
	for (let at = 0; at < text.tokens.length; at++) {
		const use = disguisedAt(text, labels, at);
		if (use !== undefined) keepBest(uses, use);
	}
	return uses.sort((a, b) => a.from - b.from);
}

const RANK = { weak: 0, unclear: 1, foreign: 2, disguised: 3, accepted: 4 } as const;

/** Of two labels that overlap the better one stays, then the longer. */
function keepBest(uses: LabelUse[], use: LabelUse): void {
	const rival = uses.findIndex(({ from, to }) => from < use.to && use.from < to);
	const other = uses[rival];
	if (other === undefined) uses.push(use);
	else if (RANK[use.kind] > RANK[other.kind]) uses[rival] = use;
	else if (use.kind === other.kind && use.to - use.from > other.to - other.from) uses[rival] = use;
}

function useAt(text: SearchedText, labels: CompiledLabels, at: number): LabelUse | undefined {
	const { tokens } = text;
	const match = matchAt(labels.phrases, tokens, at, text.brandAt);
	if (match !== undefined && counts(text, at, match.to, match.value)) {
		return useOf(text, match.from, match.to, match.value);
	}
	return afterBrandAt(text, labels, at);
}

/** Single words must be set apart or at least not merely spoken of. */
function counts(text: SearchedText, at: number, to: number, { apart, single }: LabelMeaning): boolean {
	if (to - at === 1 && isQuoted(text.tokens, at)) return false;
	if (to - at > 1 || !single || (text.tokens[at] as Token).kind === "hashtag") return true;
	if (apart === "no") return !isSpokenOf(text.tokens, at) && !isInRunningText(text.tokens, at, text.caption);
	const found = standsApart(text.tokens, at, text.caption);
	return found === "marked" || found === apart;
}

function useOf(text: SearchedText, from: number, to: number, meaning: LabelMeaning): LabelUse {
	const { tokens } = text;
	let disguise: LabelUse["disguise"];
	for (let at = from; at < to; at++) disguise ??= (tokens[at] as Token).disguise;
	const kind = kindOf(text, from, to, meaning);
	return {
		kind: kind === "accepted" && disguise !== undefined && disguise !== "styled" ? "disguised" : kind,
		from,
		to,
		start: (tokens[from] as Token).start,
		end: (tokens[to - 1] as Token).end,
		languages: meaning.languages,
		disguise,
		listed: meaning.listed,
		sentence: meaning.sentence,
	};
}

function kindOf(
	text: SearchedText,
	from: number,
	to: number,
	{ kind, group }: LabelMeaning,
): LabelMeaning["kind"] {
	if (group?.only !== undefined && !group.only.includes(text.relationship)) return "weak";
	if (group?.besideBrand === undefined) return kind;
	return isBesideBrand(text, from, to) ? kind : "weak";
}

/** The brand or a handle stands directly before or after, marks and emoji aside. */
function isBesideBrand({ tokens, brand }: SearchedText, from: number, to: number): boolean {
	let after = to;
	while (after < to + 3 && isSkippable(tokens[after])) after++;
	if (brandLength(brand, tokens, after) > 0) return true;
	let before = from - 1;
	while (before > from - 4 && isSkippable(tokens[before])) before--;
	const token = tokens[before];
	if (token === undefined) return false;
	return token.kind === "mention" || (token.kind !== "mark" && isBrandForm(brand, token.key));
}

function isSkippable(token: Token | undefined): boolean {
	return token?.kind === "symbol" || (token?.kind === "mark" && !".!?".includes(token.key));
}

/** `#OrbitBikesPartner`, `@orbitbikes partner`, `Orbit Bikes ambassador`. */
function afterBrandAt(
	text: SearchedText,
	{ afterBrand, afterName, phrases }: CompiledLabels,
	at: number,
): LabelUse | undefined {
	const { tokens, brand } = text;
	const { kind, key } = tokens[at] as Token;
	if (kind === "hashtag") {
		const compact = key.replace(/_/g, "");
		for (const [suffix, meaning] of afterBrand) {
			if (compact.length <= suffix.length + 1 || !compact.endsWith(suffix)) continue;
			const known = namesBrand(text, compact.slice(0, -suffix.length));
			return useOf(text, at, at + 1, known ? meaning : { ...meaning, kind: "weak" });
		}
		return beforeBrandAt(text, phrases, at);
	}
	const length = kind === "word" || kind === "mention" ? brandLength(brand, tokens, at) : 0;
	if (length === 0) return undefined;
	const { line } = tokens[at] as Token;
	let next = at + length;
	const suffix = tokens[next];
	const meaning = suffix?.kind === "word" && suffix.line === line ? afterBrand.get(suffix.key) : undefined;
	if (meaning !== undefined) return useOf(text, at, next + 1, meaning);
	while (isPause(tokens[next])) next++;
	if (tokens[next]?.line !== line) return undefined;
	const match = matchAt(afterName, tokens, next, text.brandAt);
	return match === undefined ? undefined : useOf(text, at, match.to, match.value);
}

function isPause(token: Token | undefined): boolean {
	return token?.kind === "symbol" || (token?.kind === "mark" && ",-–—".includes(token.key));
}

/** Beginnings of hashtags that go on with the brand, and the label they amount to. */
const BEFORE_BRAND: { readonly [beginning: string]: string } = {
	sponsoredby: "sponsored",
	paidpartnershipwith: "paidpartnership",
	giftedby: "gifted",
	gifted: "gifted",
	thankyou: "thankyou",
	thanks: "thanks",
	collabwith: "collab",
	partneredwith: "partner",
};

/** `#sponsoredbyGlossbar`, `#thankyouglossbar`. */
function beforeBrandAt(
	text: SearchedText,
	phrases: CompiledLabels["phrases"],
	at: number,
): LabelUse | undefined {
	const token = text.tokens[at] as Token;
	for (const [beginning, label] of Object.entries(BEFORE_BRAND)) {
		if (!token.key.startsWith(beginning) || !isBrandForm(text.brand, token.key.slice(beginning.length)))
			continue;
		const match = matchAt(phrases, [{ ...token, key: label }], 0, () => 0);
		if (match !== undefined) return useOf(text, at, at + 1, match.value);
	}
	return undefined;
}

/** Words that stand before `partner` without naming anyone. */
const NOBODY =
	" brand proud business paid official happy my team creator content community life dance training workout accountability travel sparring riding our campaign product ";

/** The first part of a hashtag is the brand or one of the handles; without a known brand, any name will do. */
function namesBrand({ brand, tokens }: SearchedText, prefix: string): boolean {
	if (NOBODY.includes(` ${prefix} `)) return false;
	if (brand.words.length === 0 || isBrandForm(brand, prefix)) return true;
	return tokens.some(({ kind, key }) => kind === "mention" && key.replace(/[._]/g, "").startsWith(prefix));
}
