export type Gender = "women" | "men";

/** Ages in years, both included. */
export interface AgeRange {
	readonly from: number;
	readonly to: number;
}

/** The gender that a word or sentence names; `undefined` if none, or both. */
export function genderIn(text: string): Gender | undefined {
	const women =
		/\b(?:wom[ae]n|females?|girls?|ladies|mums?|moms?|mothers?|frauen|femmes|mujeres|f|w)\b/i.test(text);
	const men = /\b(?:m[ae]n|males?|boys?|dads?|fathers?|männer|hommes|hombres|m)\b/i.test(text);
	if (women === men) return undefined;
	return women ? "women" : "men";
}

/** The first range of ages in a text: `18–35`, `18 to 35`, `25+`. */
export function agesIn(text: string): AgeRange | undefined {
	const range = /\b(\d{2})\s?(?:–|-|—|to|bis)\s?(\d{2})\b/.exec(text);
	if (range && Number(range[1]) <= Number(range[2])) return { from: Number(range[1]), to: Number(range[2]) };
	const open = /\b(\d{2})\s?\+/.exec(text);
	return open ? { from: Number(open[1]), to: OLDEST } : undefined;
}

/** How much of an age group lies in a range, its years taken to be equally common. */
export function overlap(group: AgeRange, { from, to }: AgeRange): number {
	const years = Math.min(group.to, to) - Math.max(group.from, from) + 1;
	return Math.max(0, years) / (group.to - group.from + 1);
}

/** `18–35`, `25+`. */
export function ageWords({ from, to }: AgeRange): string {
	return to === OLDEST ? `${from}+` : `${from}–${to}`;
}

/** Where an open group such as `65+` is taken to end. */
const OLDEST = 99;
