import { cellAddress } from "../../core/tables/a1.ts";

/** `$B$3` for row 2, column 1. */
export function toAbsoluteA1(row: number, column: number): string {
	return cellAddress(row, column).replace(/([A-Z]+)/, "$$$1$$");
}

/** Row and column, from 0, of `B3` or `$B$3`. */
function fromA1(cell: string): { readonly row: number; readonly column: number } | undefined {
	const parts = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell);
	if (!parts) return undefined;
	let column = 0;
	for (const letter of parts[1]!) column = column * 26 + letter.charCodeAt(0) - 64;
	return { row: Number(parts[2]) - 1, column: column - 1 };
}

/** The corners of `A1:B3`, `$A$1:$B$3` or `A1`; both inclusive. */
export function fromA1Range(
	range: string,
):
	| { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }
	| undefined {
	const [first = "", last = first] = range.split(":");
	const from = fromA1(first);
	const to = fromA1(last);
	if (!from || !to) return undefined;
	return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
