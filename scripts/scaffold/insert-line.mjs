/**
 * Puts a line at the end of the list that begins with `mark`.
 * @throws if there is no such list
 */
export function appendToList(text, mark, line) {
	const start = text.indexOf(mark);
	const end = text.indexOf("\n];", start);
	if (start === -1 || end === -1) throw new Error(`There is no list "${mark}" any more.`);
	return `${text.slice(0, end)}\n\t${line}${text.slice(end)}`;
}

/** Puts an import behind the first one; Biome sorts them. */
export function addImport(text, line) {
	const end = text.indexOf("\n") + 1;
	return `${text.slice(0, end)}${line}\n${text.slice(end)}`;
}

/** Puts a line among lines that are sorted. */
export function insertSorted(text, line) {
	return `${[...text.trimEnd().split("\n"), line].sort().join("\n")}\n`;
}

/** @throws if the text no longer has what is to be replaced */
export function replaceOnce(text, wanted, replacement) {
	if (!text.includes(wanted)) throw new Error(`"${wanted}" is not there any more.`);
	return text.replace(wanted, () => replacement);
}
