const EXTENDS = /\p{M}|[\u{e0020}-\u{e007f}]/u;

/**
 * How many characters a reader sees in `text` from `start` to `end`: combining marks, skin tones, joined emoji and flags
 * count once. Written out because Apps Script may lack `Intl.Segmenter`; Hangul jamo and Indic conjuncts are not joined.
 */
export function countGraphemes(text: string, start = 0, end = text.length): number {
	let count = 0;
	let joined = false;
	let flagHalf = false;
	for (let at = start; at < end; ) {
		const code = text.codePointAt(at) as number;
		at += code > 0xffff ? 2 : 1;
		if (code < 128) {
			if (!(code === 10 && text.charCodeAt(at - 2) === 13)) count++;
			joined = false;
			flagHalf = false;
			continue;
		}
		if (code === 0x200d) {
			joined = true;
			if (count === 0) count = 1;
			continue;
		}
		const isFlag = code >= 0x1f1e6 && code <= 0x1f1ff;
		const isTone = code >= 0x1f3fb && code <= 0x1f3ff;
		const continues = joined || isTone || (isFlag && flagHalf) || EXTENDS.test(String.fromCodePoint(code));
		if (!continues || count === 0) count++;
		flagHalf = isFlag && !flagHalf;
		joined = false;
	}
	return count;
}
