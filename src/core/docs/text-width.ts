/** Widths of Arial in thousandths of its size (metrics of the Helvetica family; Arial and Liberation Sans share them). */
const WIDTHS: { readonly [width: string]: string } = {
	191: "'",
	222: "ijl",
	260: "|",
	278: " !,./:;I[\\]ft",
	333: "()-`r",
	355: '"',
	389: "*",
	500: "Jckvsxyz",
	584: "+<=>~",
	611: "FTZ",
	667: "&ABEKPSVXY",
	722: "CDHNRUw",
	778: "GOQ",
	833: "Mm",
	889: "%",
	944: "W",
	1015: "@",
};

let known: { [character: string]: number } | undefined;

/** How wide a text is in Arial, in points. */
export function textWidth(text: string, size: number, bold: boolean): number {
	known ??= widthsByCharacter();
	const widths = known;
	let sum = 0;
	for (const character of text) {
		const code = character.codePointAt(0)!;
		// Ideographs and pictures take a square; what is left takes as much as a figure.
		sum += widths[character] ?? (code >= 0x2e80 ? 1000 : 556);
	}
	return (sum * size * (bold ? BOLD : 1)) / 1000;
}

/** How many lines a text takes at a width: broken at blanks, or inside a word that is longer than a line. */
export function lineCount(text: string, width: number, size: number, bold = false): number {
	let lines = 1;
	let used = 0;
	for (const word of text.match(/[^ ]* |[^ ]+/g) ?? []) {
		const whole = textWidth(word, size, bold);
		// The blank at the end of a line hangs over.
		const needed = textWidth(word.replace(/ $/, ""), size, bold);
		if (used > 0 && used + needed > width) {
			lines++;
			used = 0;
		}
		const extra = Math.max(0, Math.ceil(needed / width) - 1);
		lines += extra;
		used += whole - extra * width;
	}
	return lines;
}

/** Bold letters are wider, by so much on the whole. */
const BOLD = 1.07;

function widthsByCharacter(): { [character: string]: number } {
	const widths: { [character: string]: number } = {};
	for (const [width, characters] of Object.entries(WIDTHS)) {
		for (const character of characters) widths[character] = Number(width);
	}
	return widths;
}
