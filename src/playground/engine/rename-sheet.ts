import { rewriteReferences } from "./formula-text.ts";

/** The formula with every reference to the sheet `before` changed to `after`; the rest of the text stays as typed. */
export function renameInFormula(formula: string, before: string, after: string): string {
	if (!formula.toLowerCase().includes(before.replace(/'/g, "''").toLowerCase())) return formula;
	const prefix = sheetPrefix(after);
	return rewriteReferences(formula, (reference) => {
		const end = reference.lastIndexOf("!");
		if (end < 0 || sheetNameOf(reference.slice(0, end)).toLowerCase() !== before.toLowerCase())
			return reference;
		return prefix + reference.slice(end + 1);
	});
}

/** `Roster` from `Roster` or `'Roster'`. */
export function sheetNameOf(written: string): string {
	return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}

/** A sheet name as it stands in front of a reference: `Roster!`, `'Codes & Links'!`. */
export function sheetPrefix(name: string): string {
	const plain =
		/^[A-Za-z_\u00c0-\uffff][\w\u00c0-\uffff]*$/.test(name) &&
		!/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|TRUE|FALSE)$/i.test(name);
	return plain ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;
}
