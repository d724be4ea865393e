import type { RawTable } from "../answers.ts";
import type { Cell } from "../cell.ts";
import { isEmail } from "../import/column-values.ts";
import { isPersonalHeader, readResultHeader } from "./read-header.ts";

/** A table without its personal data, and the headers of the columns that were emptied. */
export interface Cleared {
	readonly table: RawTable;
	readonly dropped: readonly string[];
}

/** Rows in which a header may stand: tables with a preamble begin late. */
const HEADER_ROWS = 30;

/**
 * Empties columns of personal data, by their headers (names, e-mail, phone, address, notes, IP of buyers) and by e-mail
 * addresses in them. It is done in the sidebar, before anything is sent, and once more where a table comes another way.
 */
export function withoutPersonalData(table: RawTable): Cleared {
	const { rows } = table;
	const isShop = rows.slice(0, HEADER_ROWS).some(isShopHeader);
	const personal = new Map<number, string>();
	for (const row of rows.slice(0, HEADER_ROWS)) {
		if (!isShop) break;
		row.forEach((cell, column) => {
			if (typeof cell === "string" && cell.length < 60 && isPersonalHeader(cell))
				personal.set(column, cell.trim());
		});
	}
	for (const [column, header] of mailColumns(rows)) if (!personal.has(column)) personal.set(column, header);
	if (personal.size === 0) return { table, dropped: [] };
	const headers = new Set(personal.values());
	const cleared = rows.map((row) =>
		row.map((cell, column) =>
			!personal.has(column) || cell === "" || headers.has(String(cell).trim()) ? cell : "",
		),
	);
	return { table: { ...table, rows: cleared }, dropped: [...headers] };
}

/** A row of headers that names orders: only there are people buyers. */
function isShopHeader(row: readonly Cell[]): boolean {
	const fields = row.map((cell) =>
		typeof cell === "string" && cell.length < 60
			? readResultHeader(cell, "orders", undefined)?.to
			: undefined,
	);
	return fields.includes("-personal") || (fields.includes("order") && fields.includes("placed"));
}

function mailColumns(rows: readonly (readonly Cell[])[]): Map<number, string> {
	const found = new Map<number, string>();
	for (const row of rows) {
		row.forEach((cell, column) => {
			if (typeof cell !== "string" || found.has(column) || !cell.includes("@") || !isEmail(cell.trim()))
				return;
			found.set(column, headerAbove(rows, column));
		});
	}
	return found;
}

function headerAbove(rows: readonly (readonly Cell[])[], column: number): string {
	const cell = rows.slice(0, HEADER_ROWS).find((row) => {
		const text = row[column];
		return typeof text === "string" && text.trim() !== "" && !text.includes("@");
	})?.[column];
	return typeof cell === "string" ? cell.trim() : `Column ${column + 1}`;
}
