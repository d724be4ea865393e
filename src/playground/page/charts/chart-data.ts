import type { SheetChart } from "../../model/sheet-charts.ts";
import type { SheetModel, Value, WorkbookModel } from "../../model/types.ts";

export interface ChartSeries {
	readonly name: string;
	readonly values: readonly (number | null)[];
	/** The number format of its first number. */
	readonly format: string;
}

export interface ChartData {
	readonly labels: readonly string[];
	/** Labels as numbers, for a scatter chart. */
	readonly numbers: readonly (number | null)[];
	readonly series: readonly ChartSeries[];
	/** All of it as shown, header first. */
	readonly table: readonly (readonly string[])[];
}

interface Column {
	readonly sheet: SheetModel;
	readonly column: number;
	readonly row: number;
	readonly rows: number;
}

/** What a chart draws: the first column names the points, each other one is a series. Blank rows at the end are left out. */
export function chartData(workbook: WorkbookModel, { ranges, headers }: SheetChart): ChartData {
	const columns = ranges.flatMap(({ sheet, area }): Column[] => {
		const model = workbook.sheet(sheet);
		if (!model) return [];
		return Array.from({ length: area.columns }, (_, index) => ({
			sheet: model,
			column: area.column + index,
			row: area.row,
			rows: area.rows,
		}));
	});
	const named = headers === 0 ? 0 : 1;
	const rows = Math.max(0, ...columns.map(filledRows)) - named;
	const lines = Array.from({ length: Math.max(0, rows) }, (_, index) => index + named);
	const [first, ...others] = columns;
	const shown = (column: Column, line: number): string =>
		line < column.rows ? column.sheet.display(column.row + line, column.column) : "";
	const number = (column: Column, line: number): number | null =>
		line < column.rows ? numberIn(column.sheet.value(column.row + line, column.column)) : null;
	return {
		labels: first ? lines.map((line) => shown(first, line)) : [],
		numbers: first ? lines.map((line) => number(first, line)) : [],
		series: others.map((column) => {
			const values = lines.map((line) => number(column, line));
			const at = lines[values.findIndex((value) => value !== null)];
			return {
				name: named === 0 ? "" : shown(column, 0),
				values,
				format: at === undefined ? "" : column.sheet.numberFormat(column.row + at, column.column),
			};
		}),
		table: [...(named === 0 ? [] : [0]), ...lines].map((line) =>
			columns.map((column) => shown(column, line)),
		),
	};
}

function filledRows({ sheet, column, row, rows }: Column): number {
	let filled = Math.min(rows, sheet.rowCount - row);
	while (filled > 0 && isBlank(sheet.value(row + filled - 1, column))) filled--;
	return filled;
}

function isBlank(value: Value): boolean {
	return value === null || value === "";
}

function numberIn(value: Value): number | null {
	return typeof value === "number" ? value : null;
}
