/** Of the text kept with the workbook; the rest is for the choices of columns. */
const MOST_MATCHES = 3_500;
const MARK = '{"matches":';

interface Matches {
	readonly [row: string]: string;
}

/** What is kept of earlier imports: choices of columns, and rows matched by hand. */
export function matchesIn(memory: string): Matches {
	return parsed(memory).matches;
}

export function columnsIn(memory: string): string {
	return parsed(memory).columns;
}

/** The text to keep: the newest matches first to stay. */
export function memoryText(columns: string, before: string, chosen: Matches): string {
	const all = { ...without(parsed(before).matches, chosen), ...chosen };
	const entries = Object.entries(all).filter(([row]) => row.length < 200);
	while (JSON.stringify(entries).length > MOST_MATCHES) entries.shift();
	if (entries.length === 0 && columns === "") return before === "" ? "" : MARK_EMPTY;
	return JSON.stringify({ matches: Object.fromEntries(entries), columns });
}

const MARK_EMPTY = '{"matches":{},"columns":""}';

function without(matches: Matches, chosen: Matches): Matches {
	return Object.fromEntries(Object.entries(matches).filter(([row]) => !(row in chosen)));
}

function parsed(memory: string): { readonly matches: Matches; readonly columns: string } {
	if (!memory.startsWith(MARK)) return { matches: {}, columns: "" };
	try {
		return JSON.parse(memory);
	} catch {
		return { matches: {}, columns: "" };
	}
}
