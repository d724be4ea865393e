const NAMES: { readonly [character: string]: string } = {
	"\u00ad": "soft hyphen",
	"\u034f": "grapheme joiner",
	"\u200b": "zero-width space",
	"\u200c": "zero-width non-joiner",
	"\u200d": "zero-width joiner",
	"\u200e": "left-to-right mark",
	"\u200f": "right-to-left mark",
	"\u2060": "word joiner",
	"\ufeff": "zero-width no-break space",
};
const MOST = 5;

/** Characters that nobody sees in Latin text, and foreign letters in Latin words, with their places in words. */
export function hiddenCharacters(caption: string): readonly string[] {
	return [...invisible(caption), ...lookAlikes(caption)].slice(0, MOST);
}

/** Between emoji, and in scripts that need joiners, they are as they should be. */
function invisible(caption: string): string[] {
	const found: string[] = [];
	const near = /([\p{sc=Latin}\d#@])?((?:\u034f|[\u00ad\u200b-\u200f\u2060\ufeff])+)([\p{sc=Latin}\d#@])?/gu;
	for (const [, before, hidden = "", after] of caption.matchAll(near)) {
		if (before === undefined && after === undefined) continue;
		const place =
			before === undefined
				? `before “${after}”`
				: after === undefined
					? `after “${before}”`
					: `between “${before}” and “${after}”`;
		found.push(`${codeOf(hidden)} ${NAMES[hidden.charAt(0)] ?? "invisible character"} ${place}`);
	}
	return found;
}

function lookAlikes(caption: string): string[] {
	const found: string[] = [];
	for (const [word] of caption.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (!/\p{sc=Latin}/u.test(word)) continue;
		for (const [letter] of word.matchAll(/\p{sc=Cyrillic}|\p{sc=Greek}/gu)) {
			const script = /\p{sc=Greek}/u.test(letter) ? "Greek" : "Cyrillic";
			found.push(`“${letter}” in “${word}” is ${codeOf(letter)}, a ${script} letter`);
		}
	}
	return found;
}

function codeOf(text: string): string {
	return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
