import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";

/** 5,000 × 30 cells. */
export function longWorkbook(): WorkbookSnapshot {
	const long = { name: "Long", rowCount: 5000, columnCount: 30, frozenRows: 1, cells: longCells() };
	return { version: 1, locale: "en_US", timeZone: "UTC", sheets: [long] };
}

function longCells(): WorkbookSnapshot["sheets"][number]["cells"] {
	const line = (row: number) =>
		Object.fromEntries(
			Array.from({ length: 30 }, (_, column) => [column, column % 3 === 0 ? `Row ${row + 1}` : row * column]),
		);
	return Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [row, line(row)]));
}
