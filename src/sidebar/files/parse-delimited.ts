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

/**
 * The separator by which most of the rows have the same number of cells, and of those the one that gives the most cells. It is
 * the share of rows, since a wrong separator breaks quoted line feeds into rows of their own.
 */
function guessSeparator(text: string): string {
	let best: { separator: string; share: number; width: number } = { separator: ",", share: 0, width: 1 };
	for (const separator of SEPARATORS) {
		const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: GUESSED_ROWS });
		const filled = data.filter((row) => row.some((cell) => cell.trim() !== ""));
		const { rows, width } = commonWidth(filled);
		if (width < 2) continue;
		const share = rows / filled.length;
		const clearlyMore = share > best.share * 1.1;
		const asMany = share >= best.share * 0.9;
		if (clearlyMore || (asMany && width > best.width)) best = { separator, share, width };
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
