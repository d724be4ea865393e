import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { isProblem, type Problem } from "../problem.ts";
import { parseDate } from "./parse-date.ts";
import { date } from "./read-date.ts";

/** The calendar day a cell of the tracker holds, as days since 1970-01-01; `undefined` if it is blank. */
export function dayOfCell(cell: Cell): number | Problem | undefined {
	if (isBlank(cell)) return undefined;
	const read = typeof cell === "string" ? parseDate(cell) : cell;
	if (isProblem(read)) return read;
	return date.read(isDateCell(read) ? read.date.slice(0, 10) : read);
}
