/** Text that a spreadsheet would take for a formula when the file is opened in one (OWASP, CSV Injection). */
export function isFormulaLike(text: string): boolean {
	return /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(text);
}

/** Lines end in CR LF, and what holds a comma, a quote or a line break is quoted: RFC 4180 (2005). */
export function csvText(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
