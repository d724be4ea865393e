import { fold } from "../text/characters.ts";
import type { Token } from "../text/token.ts";

/** The ways a brand's name is written. */
export interface Brand {
	/** As given, trimmed; empty if unknown. */
	readonly name: string;
	/** Words of the name without legal suffix. */
	readonly words: readonly string[];
	/** The legal suffix, if the name has one: `co`. */
	readonly suffix: string | undefined;
	/** Those words glued together, also without its last one; at least three letters each. */
	readonly glued: readonly string[];
}

const LEGAL_SUFFIXES =
	" inc ltd llc gmbh co company corp plc ag sa sas sarl ab as aps oy oyj spa srl sl bv nv ug kg limited ";

export function readBrand(name: string | undefined): Brand {
	const trimmed = (name ?? "").trim();
	const all = fold(trimmed.normalize("NFKC").toLowerCase())
		.replace(/['’.@]/g, "")
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== "" && word !== "the");
	const words = all.filter((word, at) => at === 0 || !LEGAL_SUFFIXES.includes(` ${word} `));
	const glued = [all.join(""), words.join(""), words.length > 1 ? (words[0] as string) : ""];
	return {
		name: trimmed,
		words,
		suffix: all.slice(words.length)[0],
		glued: glued.filter((form, at) => form.length >= (at === 2 ? 4 : 2) && glued.indexOf(form) === at),
	};
}

/** The text is the brand's name or a handle made from it: `orbitbikes`, `orbit.bikes_uk`. */
export function isBrandForm({ glued }: Brand, key: string): boolean {
	const compact = key.replace(/[._']/g, "").replace(/^the(?=.{4})/, "");
	if (compact.length < 2) return false;
	return glued.some(
		(form) =>
			form === compact ||
			(form.length >= 4 && compact.startsWith(form)) ||
			(compact.length >= 4 && form.startsWith(compact)),
	);
}

/** How many tokens at `at` name the brand or are a handle; 0 if none. */
export function brandLength(brand: Brand, tokens: readonly Token[], at: number): number {
	const length = nameLength(brand, tokens, at);
	if (length === 0 || brand.suffix === undefined) return length;
	const after = tokens[at + length]?.key === "&" ? length + 1 : length;
	const next = tokens[at + after];
	return next?.kind === "word" && next.key === brand.suffix ? after + 1 : length;
}

function nameLength(brand: Brand, tokens: readonly Token[], at: number): number {
	const token = tokens[at];
	if (token === undefined || token.kind === "mark" || token.kind === "symbol") return 0;
	if (token.kind === "mention") return 1;
	const { words } = brand;
	if (words.length === 0) return 0;
	const whole = token.key.replace(/'/g, "");
	const key = whole === words[0] ? whole : token.key.replace(/'s?$/, "").replace(/'/g, "");
	if (token.kind === "hashtag") return brand.glued.includes(key) ? 1 : 0;
	if (brand.glued.length > 0 && key === brand.glued[0]) return 1;
	if (key !== words[0]) return 0;
	let length = 1;
	let next = at + 1;
	while (length < words.length && next < tokens.length && next < at + 12) {
		const { kind, key: nextKey } = tokens[next] as Token;
		next++;
		if (kind === "mark" || kind === "symbol") continue;
		const isNext =
			nextKey.replace(/'/g, "") === words[length] || nextKey.replace(/'s?$/, "") === words[length];
		if (kind !== "word" || !isNext) break;
		length++;
	}
	if (length === words.length) return next - at;
	return key.length >= 4 ? 1 : 0;
}
