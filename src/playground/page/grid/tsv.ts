/** Tab-separated text as spreadsheets put it on the clipboard: cells with tabs, line breaks or quotes are quoted. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => row.map(quote).join("\t")).join("\n");
}

/** Reads tab-separated text into rows of equal length. */
export function parseTsv(text: string): string[][] {
	const rows: string[][] = [[]];
	const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
	const body = text.replace(/\r?\n$/, "");
	for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
		const [, quoted, plain = "", end = ""] = match;
		rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end === "") break;
		if (end !== "\t") rows.push([]);
	}
	const width = Math.max(...rows.map((row) => row.length));
	return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

function quote(text: string): string {
	return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
