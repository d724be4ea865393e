import { type Cell, isBlank } from "../cell.ts";
import type { ChartLayout } from "../charts/chart.ts";
import { isProblem } from "../problem.ts";
import type { TabLayout } from "../tab.ts";
import { cellAt, isWritable, readTable, type Table } from "../tables/table.ts";
import type { Cells, Change, Origin, Remark, Workbook } from "../tool.ts";
import { dashboard } from "../tracker/dashboard.ts";
import { columnLayouts } from "../tracker/layout.ts";
import { placesIn } from "../tracker/places.ts";
import { writtenRecord } from "../tracker/written-record.ts";
import { CHART_COLUMNS, type DashboardWords, dashboardCharts } from "./dashboard-charts.ts";

/** A creator's figures as they should stand on the Dashboard; absent where nothing is known. */
export interface DashboardRow {
	readonly creator: string;
	readonly cells: Cells;
}

export interface DashboardPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

/** Has the row's record kept; which day it was makes no difference. */
const ORIGIN: Origin = { source: "Report", day: "" };
/** A filled cell is never blanked. */
const NOT_KNOWN = "not known";

/** Makes the Dashboard with its formulas and charts, or brings the creators' figures on it up to date. */
export function planDashboard(
	workbook: Workbook,
	rows: readonly DashboardRow[],
	words: DashboardWords,
): DashboardPlan {
	const tab = workbook.tabs[dashboard.name];
	if (!tab) return newDashboard(workbook, rows, words);
	const table = readTable(tab, dashboard);
	if (isProblem(table) || table.columns.creator === undefined) {
		const reason =
			'There is a tab of this name that Report did not make. Rename it, for instance to "My dashboard", to have one made.';
		return { changes: [], left: [], refused: [{ label: tab.name, reason }] };
	}
	const charts = missingCharts(table, workbook.charts[tab.name] ?? [], words);
	const planned = rows.map((row) => planRow(table, row));
	const changes = [...planned.flatMap((row) => row.changes), ...charts];
	const current: Remark = {
		label: tab.name,
		reason: "Its figures are up to date; what is live follows the sheet.",
	};
	return {
		changes,
		left: changes.length === 0 ? [current] : [],
		refused: planned.flatMap((row) => row.refused),
	};
}

function newDashboard(
	workbook: Workbook,
	rows: readonly DashboardRow[],
	words: DashboardWords,
): DashboardPlan {
	const columns = Object.fromEntries(
		dashboard.columns.map(({ name }, index) => [name, CHART_COLUMNS + index]),
	);
	const free = Array.from({ length: CHART_COLUMNS }, (_, index) => ({
		header: index === 0 ? dashboard.name : "",
		note: index === 0 ? "The charts draw the tables at their right. Move and restyle them as you like." : "",
	}));
	const layout: TabLayout = {
		name: dashboard.name,
		columns: [...free, ...columnLayouts(dashboard.columns, { headerRow: 0, columns, ...placesIn(workbook) })],
	};
	const charts = dashboardCharts(dashboard.name, 0, columns, { ...words, left: 0 });
	return {
		changes: [
			{ kind: "add-tab", layout },
			...rows.map((row): Change => addRow(row, row.cells)),
			{ kind: "add-charts", tab: dashboard.name, charts },
		],
		left: [],
		refused: [],
	};
}

function addRow({ creator }: DashboardRow, cells: Cells): Change {
	const key = dashboard.key((column) => cells[column] ?? "");
	return { kind: "add-row", tab: dashboard.name, key, label: creator, cells, origin: ORIGIN };
}

function planRow(
	table: Table,
	row: DashboardRow,
): { readonly changes: readonly Change[]; readonly refused: readonly Remark[] } {
	const present = Object.entries(row.cells).filter(([column]) => table.columns[column] !== undefined);
	const cells: Cells = Object.fromEntries(present);
	const found = table.rows.get(dashboard.key((column) => cells[column] ?? "")) ?? [];
	if (found.length > 1) {
		const reason = `Rows ${found.map((index) => index + 1).join(" and ")} are both this creator. Delete one of them.`;
		return { changes: [], refused: [{ label: row.creator, reason }] };
	}
	if (found[0] === undefined) return { changes: [addRow(row, cells)], refused: [] };
	return { changes: updates(table, found[0], row, cells), refused: [] };
}

/** What Report wrote is brought up to date; what somebody typed over it is offered as a replacement. */
function updates(table: Table, row: number, { creator }: DashboardRow, wanted: Cells): Change[] {
	const isOwn = writtenRecord.reader(cellAt(table, row, writtenRecord.column));
	const own: { [column: string]: { before: Cell; after: Cell } } = {};
	const typed: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const { name } of dashboard.columns) {
		const index = table.columns[name];
		const isOurs = name in wanted || isOwn(name, cellAt(table, row, name));
		if (index === undefined || name === "creator" || !isOurs || !isWritable(table, row, index)) continue;
		const before = cellAt(table, row, name);
		const after = wanted[name] ?? (isBlank(before) ? "" : NOT_KNOWN);
		if (before === after) continue;
		const untouched = before === "" || before === NOT_KNOWN || isOwn(name, before);
		if (untouched) own[name] = { before, after };
		else typed[name] = { before, after };
	}
	const key = dashboard.key((column) => cellAt(table, row, column));
	const target = { kind: "set-cells", tab: dashboard.name, key, label: creator, origin: ORIGIN } as const;
	return [
		...(Object.keys(own).length > 0 ? [{ ...target, cells: own }] : []),
		...(Object.keys(typed).length > 0
			? [{ ...target, cells: typed, replaces: true as const, reason: "Typed by somebody." }]
			: []),
	];
}

/** Charts that were never made here; one that somebody deleted stays away. */
function missingCharts(table: Table, known: readonly string[], words: DashboardWords): Change[] {
	const { tab, headerRow, columns } = table;
	const places = Object.values(columns);
	const left = Math.min(...places) >= CHART_COLUMNS ? 0 : Math.max(...places) + 2;
	const isWhole = ({ ranges }: ChartLayout): boolean => ranges.every(({ column }) => places.includes(column));
	const charts = dashboardCharts(tab.name, headerRow, columns, { ...words, left }).filter(
		(chart) => !known.includes(chart.key) && isWhole(chart),
	);
	return charts.length === 0 ? [] : [{ kind: "add-charts", tab: tab.name, charts }];
}
