/** Letters, marks and digits beyond ASCII that can be part of a word. */
const WORD = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/;
const PUNCTUATION = /\p{P}/u;

export type CharacterKind = "word" | "space" | "line" | "ignorable" | "mark" | "symbol";

/** The kind of the code point at an offset. */
export function kindOf(code: number): CharacterKind {
	if (code < 128) return asciiKind(code);
	if (isIgnorable(code)) return "ignorable";
	if (code === 0x85 || code === 0x2028 || code === 0x2029) return "line";
	if (code === 0x2800 || code === 0x3164 || code === 0x115f) return "space";
	if (code >= 0x1f1e6 && code <= 0x1f1ff) return "symbol";
	if (code === 0x20e3 || code === 0x2122 || (code >= 0x1f3fb && code <= 0x1f3ff)) return "symbol";
	if (isEnclosedLetter(code)) return "word";
	const text = String.fromCodePoint(code);
	if (WORD.test(text)) return "word";
	if (SPACE.test(text)) return "space";
	return PUNCTUATION.test(text) ? "mark" : "symbol";
}

/** Letters in circles and squares, which NFKC turns into plain ones. */
function isEnclosedLetter(code: number): boolean {
	return (code >= 0x24b6 && code <= 0x24e9) || (code >= 0x1f130 && code <= 0x1f149);
}

/** Takes no place on the screen: zero-width characters, direction marks, soft hyphens, variation selectors. */
export function isIgnorable(code: number): boolean {
	return (
		code === 0xad ||
		code === 0x34f ||
		code === 0x61c ||
		code === 0x180e ||
		(code >= 0x200b && code <= 0x200f) ||
		(code >= 0x202a && code <= 0x202e) ||
		(code >= 0x2060 && code <= 0x2069) ||
		(code >= 0xfe00 && code <= 0xfe0f) ||
		code === 0xfeff ||
		(code >= 0xe0000 && code <= 0xe01ef)
	);
}

function asciiKind(code: number): CharacterKind {
	if (isAsciiWord(code)) return "word";
	if (code === 10 || code === 13 || code === 11 || code === 12) return "line";
	if (code === 32 || code === 9) return "space";
	if (code < 32 || code === 127) return "ignorable";
	return "mark";
}

/** A–Z, a–z, 0–9 and the underscore. */
export function isAsciiWord(code: number): boolean {
	return (
		(code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
	);
}

const FOLDED: { readonly [letter: string]: string } = {
	ł: "l",
	ø: "o",
	æ: "ae",
	œ: "oe",
	ß: "ss",
	đ: "d",
	ı: "i",
};

/** Lower-case text without accents, so that `Publicité` and `#publicite` are equal. */
export function fold(text: string): string {
	if (isAscii(text)) return text;
	return text
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[łøæœßđı]/g, (letter) => FOLDED[letter] ?? letter);
}

export function isAscii(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
	return true;
}
