import { countGraphemes } from "./graphemes.ts";
import type { Token } from "./token.ts";

/** How a platform counts: UTF-16 units, code points, graphemes, or X's weights. */
export type LengthUnit = "units" | "points" | "graphemes" | "weighted";

/** Every address counts 23 on X, whatever its length. */
const LINK_WEIGHT = 23;
const EMOJI = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;

export function postLength(caption: string, unit: LengthUnit, tokens: readonly Token[]): number {
	if (unit === "units") return caption.length;
	if (unit === "graphemes") return countGraphemes(caption);
	if (unit === "points") return countPoints(caption);
	let total = 0;
	let at = 0;
	for (const { kind, start, end } of tokens) {
		if (kind !== "link") continue;
		total += weight(caption.slice(at, start)) + LINK_WEIGHT;
		at = end;
	}
	return total + weight(caption.slice(at));
}

function countPoints(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at++) {
		const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
		if (isPair) at++;
		count++;
	}
	return count;
}

/** Weights of twitter-text 3 (2018): most alphabets and general punctuation 1, the rest 2, an emoji sequence 2. */
function weight(text: string): number {
	let total = 0;
	const composed = text.normalize("NFC");
	let inEmoji = false;
	for (let at = 0; at < composed.length; ) {
		const code = composed.codePointAt(at) as number;
		const start = at;
		at += code > 0xffff ? 2 : 1;
		const continues: boolean = inEmoji && isEmojiPart(code, composed, start);
		if (!continues) total += isLight(code) ? 1 : 2;
		inEmoji = continues || (code > 0x2000 && EMOJI.test(String.fromCodePoint(code)));
	}
	return total;
}

function isEmojiPart(code: number, text: string, at: number): boolean {
	if (code === 0x200d || code === 0xfe0f || (code >= 0x1f3fb && code <= 0x1f3ff)) return true;
	if (text.charCodeAt(at - 1) === 0x200d) return true;
	if (code < 0x1f1e6 || code > 0x1f1ff) return false;
	return countFlagHalves(text, at) % 2 === 1;
}

/** Flag halves that stand directly before `at`. */
function countFlagHalves(text: string, at: number): number {
	let halves = 0;
	while (halves < 8 && text.charCodeAt(at - 2 * halves - 2) === 0xd83c) {
		const low = text.charCodeAt(at - 2 * halves - 1);
		if (low < 0xdde6 || low > 0xddff) break;
		halves++;
	}
	return halves;
}

function isLight(code: number): boolean {
	return (
		code <= 4351 ||
		(code >= 8192 && code <= 8205) ||
		(code >= 8208 && code <= 8223) ||
		(code >= 8242 && code <= 8247)
	);
}
