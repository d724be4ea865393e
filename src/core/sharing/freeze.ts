import { isProblem } from "../problem.ts";
import { columnOf, namedCells } from "../runs/freeze-columns.ts";
import { type FrozenRecord, markOf, marksIn } from "../runs/frozen-record.ts";
import { isFormula, sameFormula } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Change, Plan, Remark, Workbook } from "../tool.ts";
import { columnLayouts, type Places } from "../tracker/layout.ts";
import { fillsColumn, headerLine, isOurs, withColumns } from "./frozen-formula.ts";

interface Parts {
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
}

/** Columns of these tabs that a function of the add-on fills, to become the values that they show. */
export function frozenPlan(workbook: Workbook, specs: readonly TabSpec[]): Plan {
	return eachTable(workbook, specs, (table, parts) => {
		const { tab, headerRow, spec } = table;
		let columns = 0;
		headerLine(table).forEach((header, column) => {
			const formula = tab.formulas[headerRow]?.[column] ?? "";
			if (!isOurs(formula)) return;
			columns++;
			const label = `${spec.name}: ${header || formula}`;
			const reason = fillsColumn(formula) ? unready(table, column, header) : OTHER_FORM;
			if (reason !== undefined) parts.refused.push({ label, reason });
			else parts.changes.push({ kind: "freeze-column", tab: spec.name, column: header, label, formula });
		});
		const single = tab.formulas
			.slice(headerRow + 1)
			.reduce((sum, line) => sum + line.filter(isOurs).length, 0);
		if (single > 0) {
			const what = single === 1 ? "A cell has a formula" : `${single} cells have formulas`;
			parts.left.push({
				label: spec.name,
				reason: `${what} of its own; only formulas in the header are frozen. Copy such cells and paste their values.`,
			});
		} else if (columns === 0) {
			parts.left.push({ label: spec.name, reason: "No column is computed by the add-on." });
		}
	});
}

/** Columns that were frozen and in which nobody changed a value since, to get their formulas back. */
export function thawedPlan(
	workbook: Workbook,
	specs: readonly TabSpec[],
	records: readonly FrozenRecord[],
	places: Pick<Places, "setting" | "column">,
): Plan {
	return eachTable(workbook, specs, (table, parts) => {
		const { spec } = table;
		const ours = records.filter(({ tab }) => tab === spec.name);
		if (ours.length === 0) parts.left.push({ label: spec.name, reason: "No column of it was frozen." });
		for (const record of ours) {
			const label = `${spec.name}: ${record.column}`;
			const column = columnOf(table, record.column);
			if (column === undefined) {
				parts.refused.push({
					label,
					reason: "The column is no longer there, or there are two of that name.",
				});
				continue;
			}
			if ((table.tab.formulas[table.headerRow]?.[column] ?? "") !== "") {
				parts.left.push({ label, reason: "It has its formula." });
				continue;
			}
			const named = withColumns(record.formula, table);
			if (isProblem(named)) {
				parts.refused.push({ label, reason: named.problem });
				continue;
			}
			const formula = asMadeNow(table, record.column, named, places);
			const changed = changedRows(table, column, formula, record);
			if (changed.length > 0) parts.refused.push({ label, reason: whyFrozen(changed) });
			else parts.changes.push({ kind: "thaw-column", tab: spec.name, column: record.column, label, formula });
		}
	});
}

const OTHER_FORM = "Its formula fills more than its own column, so it stays.";

function eachTable(
	workbook: Workbook,
	specs: readonly TabSpec[],
	work: (table: Table, parts: Parts) => void,
): Plan {
	const parts: Parts = { changes: [], left: [], refused: [] };
	for (const spec of specs) {
		const tab = workbook.tabs[spec.name];
		const table = tab && readTable(tab, spec);
		if (table === undefined) parts.left.push({ label: spec.name, reason: "There is no such tab." });
		else if (isProblem(table)) parts.refused.push({ label: spec.name, reason: table.problem });
		else work(table, parts);
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

function changedRows(table: Table, column: number, formula: string, record: FrozenRecord): string[] {
	const marks = marksIn(record);
	const cells = namedCells(table, column, formula).map(
		([name, cell]) => [name.split("\n")[0]!, cell] as const,
	);
	return cells
		.filter(([key, cell]) => !marks.has(markOf(key, cell)))
		.map(([key]) => key || "a row without a name");
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
