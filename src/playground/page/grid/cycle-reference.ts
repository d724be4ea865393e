import { referencesIn } from "../../engine/formula-text.ts";

/** A formula being typed, and what is selected in it. */
export interface TypedFormula {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/**
 * As F4: the references at the caret go from A1 to $A$1, A$1, $A1 and back, those of a range at both corners. `undefined`
 * where there is none. What was selected stays so; a caret goes behind the reference.
 */
export function cycleReference({ text, from, to }: TypedFormula): TypedFormula | undefined {
	if (!text.startsWith("=")) return undefined;
	const chosen = referencesIn(text).filter(({ start, end }) => start <= to && end >= from);
	const [first] = chosen;
	if (first === undefined) return undefined;
	let next = "";
	let end = first.start;
	for (const reference of chosen) {
		next += text.slice(end, reference.start) + cycled(text.slice(reference.start, reference.end));
		end = reference.end;
	}
	const last = first.start + next.length;
	return {
		text: text.slice(0, first.start) + next + text.slice(end),
		from: from === to ? last : first.start,
		to: last,
	};
}

/** All corners take the kind after that of the first one. */
function cycled(reference: string): string {
	const cells = reference.lastIndexOf("!") + 1;
	const corners = reference.slice(cells).split(":");
	const fixed = nextKind(corners[0]!);
	return reference.slice(0, cells) + corners.map((corner) => withDollars(corner, fixed)).join(":");
}

interface Fixed {
	readonly column: boolean;
	readonly row: boolean;
}

function nextKind(corner: string): Fixed {
	const column = /^\$[A-Za-z]/.test(corner);
	const row = /\$\d/.test(corner);
	if (!/[A-Za-z]/.test(corner)) return { column: false, row: !row };
	if (!/\d/.test(corner)) return { column: !column, row: !column };
	if (column === row) return { column: !column, row: true };
	return { column: row, row: false };
}

function withDollars(corner: string, { column, row }: Fixed): string {
	const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(corner) ?? [];
	return `${column && letters ? "$" : ""}${letters}${row && digits ? "$" : ""}${digits}`;
}
