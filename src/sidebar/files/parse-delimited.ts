import Papa from "papaparse";

export interface Delimited {
	readonly rows: readonly (readonly string[])[];
	readonly separator: string;
	readonly warning?: string;
}

/** Where two fit equally well, the earlier one is taken: a comma may be a decimal sign, a tab never is. */
const SEPARATORS = ["\t", ";", "|", ","] as const;
const GUESSED_ROWS = 60;

/** Parses text whose cells are parted by tab, semicolon, bar or comma; every cell stays the text it is. */
export function parseDelimited(text: string): Delimited {
	const separator = guessSeparator(text);
	const parsed = Papa.parse<string[]>(text, { delimiter: separator });
	const open = parsed.errors.find(({ code }) => code === "MissingQuotes");
	if (!open) return { rows: parsed.data, separator };
	return {
		separator,
		rows: text.split(/\r\n|\n|\r/).map((line) => line.split(separator)),
		warning:
			`Row ${(open.row ?? 0) + 1} opens a quotation mark (") that is never closed, ` +
			"so quotation marks were read as ordinary text. Check the rows below.",
	};
}

/** The separator that gives most rows the same number of cells, and of those the one that gives the most cells. */
function guessSeparator(text: string): string {
	let best: { separator: string; rows: number; width: number } = { separator: ",", rows: 0, width: 1 };
	for (const separator of SEPARATORS) {
		const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: GUESSED_ROWS });
		const fit = commonWidth(data.filter((row) => row.some((cell) => cell.trim() !== "")));
		if (fit.width < 2) continue;
		const clearlyMore = fit.rows > best.rows * 1.1;
		const asMany = fit.rows >= best.rows * 0.9;
		if (clearlyMore || (asMany && fit.width > best.width)) best = { separator, ...fit };
	}
	return best.separator;
}

function commonWidth(rows: readonly (readonly string[])[]): { rows: number; width: number } {
	const counts = new Map<number, number>();
	for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
	let best = { rows: 0, width: 1 };
	for (const [width, count] of counts) if (count > best.rows) best = { rows: count, width };
	return best;
}
