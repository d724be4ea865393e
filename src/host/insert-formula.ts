import * as z from "zod/mini";
import { type Cell, isDateCell } from "../core/cell.ts";
import type { HeldCell, Insertion, InsertionRequest } from "../core/formula-insertion.ts";
import { type Problem, problem } from "../core/problem.ts";
import { type Formula, isFormula } from "../core/tab.ts";
import type { SheetsHost } from "./sheets-host.ts";

/** More does not fit into a cell. */
const LONGEST = 50_000;

/**
 * Puts a formula into the selected cell if that is blank, or into another cell if it holds still what the person saw
 * there. Anything else stays, and is told.
 */
export function insertFormula(host: SheetsHost, request: unknown): Insertion | Problem {
	const checked = requestSchema().safeParse(request);
	if (!checked.success) {
		return problem('A formula begins with "=" and has up to 50,000 characters. Correct it, then insert it.');
	}
	const { content, instead } = checked.data as InsertionRequest;
	return host.locked(() => {
		const before = host.heldCell(instead);
		if (!before) return problem("No cell is selected. Click a blank cell in the sheet, then insert it.");
		if (!holds(before, instead?.content ?? "")) return { filled: before };
		const { tab, row, column } = before;
		host.write([{ tab, row, column, cells: [[content]] }]);
		host.flush();
		return { before, after: host.heldCell(before) ?? before, shown: host.shownIn(before) };
	});
}

function requestSchema() {
	const content = z.custom<Cell | Formula>((value) =>
		isFormulaLike(value) ? /^=./.test(value.formula) && value.formula.length <= LONGEST : isCell(value),
	);
	const place = z.object({ tab: z.string(), row: wholeNumber(), column: wholeNumber(), content });
	return z.object({ content, instead: z.optional(place) });
}

function wholeNumber() {
	return z.custom<number>((value) => Number.isInteger(value) && Number(value) >= 0);
}

function isFormulaLike(value: unknown): value is Formula {
	return (
		typeof value === "object" && value !== null && "formula" in value && typeof value.formula === "string"
	);
}

function isCell(value: unknown): boolean {
	return ["string", "number", "boolean"].includes(typeof value) || isDateCell(value);
}

function holds({ content }: HeldCell, wanted: Cell | Formula): boolean {
	return plain(content) === plain(wanted);
}

/** Text and a formula of the same letters are not the same. */
function plain(content: Cell | Formula): string {
	if (isFormula(content)) return `formula ${content.formula}`;
	return isDateCell(content) ? `date ${content.date}` : `${typeof content} ${content}`;
}
