import { decimalOf } from "../export/tidy-cell.ts";
import { isProblem } from "../problem.ts";
import { type FrozenRecord, markOf } from "../runs/frozen-record.ts";
import { isFormula, sameFormula } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Change, Plan, Remark, Workbook } from "../tool.ts";
import { columnLayouts, type Places } from "../tracker/layout.ts";
import { counted, frozenCells } from "./freeze-cells.ts";
import { columnOf, lookBelow } from "./frozen-column.ts";
import { fillsColumn, headerLine, isOurs, rowKeys, withColumns } from "./frozen-formula.ts";
import { frozenRows, missingWords, nameOfRow } from "./frozen-rows.ts";
import type { Decimal } from "./neutral-formula.ts";

interface Parts {
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
}

/** What functions of the add-on compute in these tabs, by a formula in the header or in single cells, to become the values shown. */
export function frozenPlan(workbook: Workbook, specs: readonly TabSpec[]): Plan {
	return eachTable(workbook, specs, (table, parts, decimal) => {
		const { tab, headerRow, spec } = table;
		let columns = 0;
		headerLine(table).forEach((header, column) => {
			const formula = tab.formulas[headerRow]?.[column] ?? "";
			if (!isOurs(formula)) return;
			columns++;
			const label = `${spec.name}: ${header || formula}`;
			const reason =
				fillsColumn(formula) && !/[⟦⟧]/.test(formula) ? unready(table, column, header) : OTHER_FORM;
			if (reason !== undefined) parts.refused.push({ label, reason });
			else parts.changes.push({ kind: "freeze-column", tab: spec.name, column: header, label, formula });
		});
		const single = frozenCells(table, decimal);
		parts.changes.push(...single.changes);
		parts.left.push(...single.left);
		if (columns + single.changes.length + single.left.length === 0) {
			parts.left.push({ label: spec.name, reason: "Nothing in it is computed by the add-on." });
		}
	});
}

/** What was frozen and in which nobody changed a value since, to get its formulas back. */
export function thawedPlan(
	workbook: Workbook,
	specs: readonly TabSpec[],
	places: Pick<Places, "setting" | "column">,
): Plan {
	const records = workbook.frozen ?? [];
	return eachTable(workbook, specs, (table, parts, decimal) => {
		const { spec } = table;
		const ours = records.filter(({ tab }) => tab === spec.name);
		if (ours.length === 0) parts.left.push({ label: spec.name, reason: "Nothing of it was frozen." });
		for (const record of ours) {
			const label = `${spec.name}: ${record.column}`;
			const column = columnOf(table, record.column);
			const formula = withColumns(record.formula, table, decimal);
			if (column === undefined) {
				parts.refused.push({
					label,
					reason: "The column is no longer there, or there are two of that name.",
				});
			} else if (isProblem(formula)) parts.refused.push({ label, reason: formula.problem });
			else if (record.each) thawCells(table, column, record, label, decimal, parts);
			else thawColumn(table, column, asMadeNow(table, record.column, formula, places), records, label, parts);
		}
	});
}

function thawColumn(
	table: Table,
	column: number,
	formula: string,
	records: readonly FrozenRecord[],
	label: string,
	{ changes, left, refused }: Parts,
): void {
	if ((table.tab.formulas[table.headerRow]?.[column] ?? "") !== "") {
		left.push({ label, reason: "It has its formula." });
		return;
	}
	const { changed, leftOver, typed } = lookBelow(table, column, formula, records);
	if (changed.length > 0) {
		refused.push({ label, reason: whyFrozen(namesOf(table, changed)) });
		return;
	}
	const reason = leftOver.length === 0 ? {} : { reason: cleared(leftOver) };
	const header = headerLine(table)[column]!;
	changes.push({ kind: "thaw-column", tab: table.spec.name, column: header, label, formula, ...reason });
	if (typed.length > 0) left.push({ label, reason: inTheWay(typed), part: true });
}

function thawCells(
	table: Table,
	column: number,
	record: FrozenRecord,
	label: string,
	decimal: Decimal,
	{ changes, left }: Parts,
): void {
	const { rows, missing } = frozenRows(table, column, record.formula, record.marks, decimal);
	if (missing > 0) left.push({ label, reason: missingWords(missing), part: true });
	if (rows.length === 0) return;
	const nameOf = nameOfRow(table);
	const marks = rows.map((row) => markOf(nameOf(row), table.tab.values[row]?.[column] ?? "")).join("");
	changes.push({
		kind: "thaw-column",
		tab: table.spec.name,
		column: record.column,
		label: `${label}, ${counted(rows.length)}`,
		formula: record.formula,
		each: { cells: rows.length, marks },
	});
}

const OTHER_FORM = "Its formula fills more than its own column, so it stays.";

function eachTable(
	workbook: Workbook,
	specs: readonly TabSpec[],
	work: (table: Table, parts: Parts, decimal: Decimal) => void,
): Plan {
	const parts: Parts = { changes: [], left: [], refused: [] };
	for (const spec of specs) {
		const tab = workbook.tabs[spec.name];
		const table = tab && readTable(tab, spec);
		if (table === undefined) parts.left.push({ label: spec.name, reason: "There is no such tab." });
		else if (isProblem(table)) parts.refused.push({ label: spec.name, reason: table.problem });
		else work(table, parts, decimalOf(workbook.locale));
	}
	return parts;
}

/** Why a column cannot become values now: it shows an error, or is still being computed. */
function unready(table: Table, column: number, header: string): string | undefined {
	if (columnOf(table, header) === undefined) return `There are two columns "${header}". Rename one of them.`;
	const shown = table.tab.values.slice(table.headerRow).map((line) => line[column] ?? "");
	const isError = shown.some((cell) => typeof cell === "string" && /^#[^\sa-z]{1,12}$/.test(cell));
	if (!isError && String(shown[0]).trim() === header) return undefined;
	return "It shows an error or no values at the moment. Put that right, or wait, and preview again.";
}

function namesOf(table: Table, rows: readonly number[]): string[] {
	const keys = rowKeys(table);
	return rows.map((row) => keys[row] || `row ${row + 1}, which has no name`);
}

/** Frozen values of rows that are gone would make the formula show an error once it reaches them. */
function cleared(rows: readonly number[]): string {
	const places = rowsInWords(rows);
	return `What is left of it in ${places}, where the row was cleared, goes: it would stand in the formula's way.`;
}

function inTheWay(rows: readonly number[]): string {
	return `What was typed in ${rowsInWords(rows)}, below the last row that it fills, stays. The header will show #REF! once rows reach it: move it before that.`;
}

/** `row 7`, `rows 7 and 8`, `row 7 and 5 more` */
function rowsInWords(rows: readonly number[]): string {
	const [first = 0, second = 0] = rows;
	if (rows.length === 1) return `row ${first + 1}`;
	return rows.length === 2
		? `rows ${first + 1} and ${second + 1}`
		: `row ${first + 1} and ${rows.length - 1} more`;
}

function whyFrozen(changed: readonly string[]): string {
	const [first, ...more] = changed;
	const who = more.length === 0 ? first : `${first} and ${more.length} more`;
	return `Values were changed or typed since it was frozen, which the formula would write over: ${who}. It stays as values; clear those cells to thaw it.`;
}

/** Where other tabs moved their columns meanwhile, the formula that Set up tracker would make today. */
function asMadeNow(
	table: Table,
	header: string,
	formula: string,
	places: Pick<Places, "setting" | "column">,
): string {
	const name = Object.keys(table.columns).find((one) => table.columns[one] === columnOf(table, header));
	const spec = table.spec.columns.find((one) => one.name === name);
	if (!spec?.formula) return formula;
	const { headerRow, columns } = table;
	const [made] = columnLayouts([spec], { headerRow, columns, ...places });
	const now = made && isFormula(made.header) ? made.header.formula : formula;
	const elsewhere = (text: string): string => text.replace(/![A-Z]{1,3}\d*:[A-Z]{1,3}\d*/g, "!");
	return sameFormula(elsewhere(now), elsewhere(formula)) ? now : formula;
}
