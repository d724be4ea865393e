import * as z from "zod/mini";
import { type Cell, isBlank, isDateCell } from "../core/cell.ts";
import type { HeldCell, Insertion, InsertionRequest } from "../core/formula-insertion.ts";
import { type Problem, problem } from "../core/problem.ts";
import { fillsColumn } from "../core/sharing/frozen-formula.ts";
import { type Formula, isFormula } from "../core/tab.ts";
import { cellAddress } from "../core/tables/a1.ts";
import { mayFillMore } from "../core/tables/table.ts";
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
	const { content, instead, tab: meant } = checked.data as InsertionRequest;
	return host.locked(() => {
		const before = host.heldCell(instead);
		if (!before) return problem(instead ? GONE : NONE_SELECTED);
		if (meant !== undefined && meant !== before.tab) return { elsewhere: before.tab };
		const filledFrom = filledByColumn(host, before);
		if (filledFrom !== undefined) return problem(inTheWay(before, filledFrom));
		if (!holds(before, instead?.content ?? "")) return { filled: before };
		const { tab, row, column } = before;
		host.write([{ tab, row, column, cells: [[content]] }]);
		host.flush();
		return { before, after: host.heldCell(before) ?? before, shown: host.shownIn(before) };
	});
}

const NONE_SELECTED = "No cell is selected. Click a blank cell in the sheet, then insert it.";
const GONE =
	"That cell is no longer there: its tab, row or column was deleted, or the tab renamed. Click a blank cell in the sheet, then insert it.";

/**
 * The row of a formula above that fills this cell, as those in headers do. Anything written there would stand in its way,
 * and all the column would show #REF!. Where it shows an error it fills nothing.
 */
function filledByColumn(host: SheetsHost, { tab, row, column, content }: HeldCell): number | undefined {
	if (isFormula(content)) return undefined;
	const formulas = host.formulasDownTo({ tab, row, column });
	for (let above = row - 1; above >= 0; above--) {
		const formula = formulas[above] ?? "";
		const reaches = isBlank(content) ? fillsColumn(formula) : mayFillMore(formula);
		if (reaches && !/^#/.test(host.shownIn({ tab, row: above, column }))) return above;
	}
	return undefined;
}

function inTheWay({ row, column }: HeldCell, above: number): string {
	const [cell, from] = [cellAddress(row, column), cellAddress(above, column)];
	return `${cell} is filled by the formula in ${from}, which would show #REF! if anything else stood there. Click a blank cell in another column, or change ${from}.`;
}

function requestSchema() {
	const content = z.custom<Cell | Formula>((value) =>
		isFormulaLike(value) ? /^=./.test(value.formula) && value.formula.length <= LONGEST : isCell(value),
	);
	const place = z.object({ tab: z.string(), row: wholeNumber(), column: wholeNumber(), content });
	return z.object({ content, instead: z.optional(place), tab: z.optional(z.string()) });
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
	if (typeof value === "string") return value.length <= LONGEST;
	if (!isDateCell(value)) return ["number", "boolean"].includes(typeof value);
	return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[\d:.]+)?$/.test(String(value.date));
}

function holds({ content }: HeldCell, wanted: Cell | Formula): boolean {
	return plain(content) === plain(wanted);
}

/** Text and a formula of the same letters are not the same. */
function plain(content: Cell | Formula): string {
	if (isFormula(content)) return `formula ${content.formula}`;
	return isDateCell(content) ? `date ${content.date}` : `${typeof content} ${content}`;
}
