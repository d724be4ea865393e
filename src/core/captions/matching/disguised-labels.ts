import type { Token } from "../text/token.ts";
import { isBrandForm } from "./brand.ts";
import type { CompiledLabels } from "./compile-labels.ts";
import type { SearchedText } from "./find-labels.ts";
import type { LabelUse } from "./label-use.ts";

/** Words that are glued to labels without naming a brand. */
const GENERIC =
	" sound music song brand insta instagram tiktok story official product fashion beauty food travel skincare makeup haul video post reel this my the new fitness audio track campaign creator influencer lifestyle decor homedecor home interior tech gaming game book wellness health sport sports gym coffee drink drinks snack shoe sneaker jewelry perfume fragrance lipstick cosmetics shop store deal sale gifted paid collab team our style vibes ";

/** Words that make another word with `ad` after them: `nomad`, `salad`, `launchpad`. */
const NATURAL = " nom sal bro gran launch note ball squ thre ";

/** An accepted label that is split or glued to another word, at a token. */
export function disguisedAt(text: SearchedText, labels: CompiledLabels, at: number): LabelUse | undefined {
	const token = text.tokens[at] as Token;
	if (token.kind === "mark") return token.key === "#" ? afterLooseSign(text, labels, at) : undefined;
	if (token.kind !== "hashtag" && token.kind !== "word") return undefined;
	return (token.kind === "hashtag" ? splitAt(text, labels, at) : undefined) ?? gluedAt(text, labels, at);
}

/** `# ad`. */
function afterLooseSign(text: SearchedText, labels: CompiledLabels, at: number): LabelUse | undefined {
	const word = text.tokens[at + 1];
	const isLabel =
		word?.kind === "word" && word.line === (text.tokens[at] as Token).line && isPlainLabel(labels, word.key);
	return isLabel ? use(text, at, at + 2, "split") : undefined;
}

/** `#a d`, `#a.d`, `#a_d`. */
function splitAt(text: SearchedText, labels: CompiledLabels, at: number): LabelUse | undefined {
	const { tokens } = text;
	const { key } = tokens[at] as Token;
	if (key.includes("_") && isPlainLabel(labels, key.replace(/_/g, ""))) return use(text, at, at + 1, "split");
	let next = at + 1;
	if (tokens[next]?.kind === "mark" && ".-·".includes((tokens[next] as Token).key)) next++;
	const rest = tokens[next];
	if (rest?.kind !== "word" || (next > at + 1 && rest.spaced)) return undefined;
	return isPlainLabel(labels, key + rest.key) ? use(text, at, next + 1, "split") : undefined;
}

/** `#coolstylead`, `soundad`, `#adCoolstyle`. */
function gluedAt(text: SearchedText, labels: CompiledLabels, at: number): LabelUse | undefined {
	const { kind, key, start, end } = text.tokens[at] as Token;
	for (const label of labels.gluable) {
		if (key.length < label.length + 3) continue;
		if (key.endsWith(label)) {
			const prefix = key.slice(0, -label.length).replace(/_+$/, "");
			const isGlued =
				isGlue(text, prefix, at) || (kind === "hashtag" && hasCapital(text.caption.slice(start, end), label));
			if (isGlued) return use(text, at, at + 1, "glued", prefix);
		}
		if (kind !== "hashtag" || !key.startsWith(label)) continue;
		const suffix = key.slice(label.length).replace(/^_*(?:by|for|with)?_*/, "");
		if (isBrandForm(text.brand, suffix) || (label !== "ad" && isGlue(text, suffix, at)))
			return use(text, at, at + 1, "glued", suffix);
	}
	return undefined;
}

/** What is left of the label names the brand or an account, or is a word of the caption: `#teaad` beside `tea`. */
function isGlue({ brand, tokens }: SearchedText, rest: string, at: number): boolean {
	if (rest === "") return false;
	if (endsGeneric(rest) || brand.glued.includes(rest)) return true;
	if (rest.length >= 4 && brand.glued.some((form) => form.startsWith(rest))) return true;
	return tokens.some(({ kind, key }, other) => {
		if (kind === "mention") return isPartOf(key.replace(/[._]/g, ""), rest);
		return (
			rest.length >= 3 && other !== at && kind !== "mark" && key === rest && !NATURAL.includes(` ${rest} `)
		);
	});
}

/** One of the words that name no brand, or two where the last is one: `mystyle`. */
function endsGeneric(rest: string): boolean {
	if (GENERIC.includes(` ${rest} `)) return true;
	return GENERIC.split(" ").some((word) => word.length >= 5 && rest.endsWith(word));
}

/** A handle, or its first or last word: `tidepool` and `soap` of `tidepoolsoap`. */
function isPartOf(handle: string, rest: string): boolean {
	return handle === rest || (rest.length >= 4 && (handle.startsWith(rest) || handle.endsWith(rest)));
}

/** The label begins with a capital after a small letter: `#CoolStyleAd`. */
function hasCapital(written: string, label: string): boolean {
	const first = written.charAt(written.length - label.length);
	const before = written.charAt(written.length - label.length - 1);
	return first !== first.toLowerCase() && before !== before.toUpperCase();
}

function isPlainLabel({ gluable }: CompiledLabels, key: string): boolean {
	return gluable.includes(key);
}

function use(
	{ tokens }: SearchedText,
	from: number,
	to: number,
	disguise: "split" | "glued",
	remains?: string,
): LabelUse {
	return {
		kind: "disguised",
		from,
		to,
		start: (tokens[from] as Token).start,
		end: (tokens[to - 1] as Token).end,
		languages: [],
		disguise,
		remains,
		listed: true,
		sentence: false,
	};
}
