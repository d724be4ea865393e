import type { Cell } from "../../../src/core/cell.ts";
import type { PlacedChart } from "../../../src/core/charts/chart.ts";
import type { Host } from "../../../src/core/host.ts";
import { type Edit, type Formula, headers, isFormula, type Tab } from "../../../src/core/tab.ts";
import { memoryDocuments } from "./memory-documents.ts";

interface MemoryTab {
	values: Cell[][];
	formulas: string[][];
}

/** A workbook in memory, without calculation: formulas keep their text, and show the header they begin with. */
export interface MemoryHost extends Host {
	readonly tabs: Map<string, MemoryTab>;
	/** Called with the name of each port method that touches the workbook; may throw. */
	onCall: (name: string) => void;
}

export function memoryHost(tabs: readonly Tab[] = []): MemoryHost {
	const settings = new Map<string, string>();
	const charts = new Map<string, readonly PlacedChart[]>();
	let chartIds = 0;
	const host: MemoryHost = {
		tabs: new Map(tabs.map((tab) => [tab.name, copy(tab)])),
		onCall: () => {},
		tabNames: () => [...host.tabs.keys()],
		readTab(name) {
			host.onCall("readTab");
			const tab = host.tabs.get(name);
			return tab && { name, ...trimmed(tab) };
		},
		write(edits) {
			for (const edit of edits) {
				host.onCall("write");
				const tab = host.tabs.get(edit.tab);
				if (!tab) throw new Error(`No tab ${edit.tab}`);
				for (const [row, column, cell] of cellsOf(edit)) put(tab, row, column, cell);
			}
		},
		readValues(name) {
			host.onCall("readValues");
			const tab = host.tabs.get(name);
			return tab && trimmed(tab).values;
		},
		readColumn(name, column) {
			host.onCall("readColumn");
			return host.tabs.get(name)?.values.map((line) => line[column] ?? "");
		},
		flush() {
			host.onCall("flush");
		},
		appendRow(name, rowFor) {
			const tab = host.tabs.get(name);
			if (!tab) return;
			host.onCall("appendRow");
			const row = rowFor(tab.values.slice(0, 10));
			const below = trimmed(tab).values.length;
			row?.forEach((cell, column) => {
				put(tab, below, column, cell);
			});
		},
		insertTab(layout) {
			host.onCall("insertTab");
			const tab: MemoryTab = { values: [], formulas: [] };
			host.tabs.set(layout.name, tab);
			layout.columns.forEach(({ header }, column) => {
				put(tab, 0, column, header, headers(layout)[column]);
			});
			(layout.rows ?? []).forEach((line, row) => {
				line.forEach((cell, column) => {
					put(tab, row + 1, column, cell);
				});
			});
		},
		addColumns(layout, headerRow, first) {
			host.onCall("addColumns");
			const tab = host.tabs.get(layout.name)!;
			layout.columns.forEach(({ header }, column) => {
				put(tab, headerRow, first + column, header, headers(layout)[column]);
			});
		},
		clearColumn(name, headerRow, column) {
			host.onCall("clearColumn");
			const tab = host.tabs.get(name)!;
			for (let row = headerRow; row < tab.values.length; row++) put(tab, row, column, "");
		},
		deleteTab(name) {
			host.onCall("deleteTab");
			host.tabs.delete(name);
			charts.delete(name);
		},
		readCharts(tab) {
			host.onCall("readCharts");
			return charts.get(tab) ?? [];
		},
		addCharts(tab, added) {
			for (const chart of added) {
				host.onCall("addCharts");
				charts.set(tab, [...(charts.get(tab) ?? []), { ...chart, id: ++chartIds }]);
			}
		},
		removeCharts(tab, ids) {
			host.onCall("removeCharts");
			charts.set(
				tab,
				(charts.get(tab) ?? []).filter(({ id }) => !ids.includes(id)),
			);
		},
		locked: (work) => work(),
		readSetting: (store, key) => settings.get(`${store}/${key}`),
		writeSetting(store, key, value) {
			host.onCall("writeSetting");
			if (value === undefined) settings.delete(`${store}/${key}`);
			else settings.set(`${store}/${key}`, value);
		},
		readSettings: (prefix) =>
			Object.fromEntries(
				[...settings]
					.map(([key, value]) => [key.replace(/^document\//, ""), value] as const)
					.filter(([key]) => key.startsWith(prefix)),
			),
		documents: memoryDocuments(() => host.onCall("documents")),
		now: () => "2026-11-23T10:00:00",
		elapsed: () => 0,
		region: () => ({ locale: "en_US", timeZone: "Etc/UTC" }),
	};
	return host;
}

/** Every cell that an edit writes, with its place. */
function cellsOf({ row, column, cells, areas }: Edit): (readonly [number, number, Cell | Formula])[] {
	if (!areas) {
		return cells.flatMap((line, down) =>
			line.map((cell, across) => [row + down, column + across, cell] as const),
		);
	}
	return areas.flatMap((area) =>
		Array.from(
			{ length: area.rows * area.columns },
			(_, index) =>
				[
					area.row + Math.floor(index / area.columns),
					area.column + (index % area.columns),
					cells[0]![0]!,
				] as const,
		),
	);
}

/** A tab as a test writes it: `=…` stands for a formula, which shows nothing. */
export function tabOf(name: string, rows: readonly (readonly Cell[])[]): Tab {
	const isText = (cell: Cell | undefined): cell is string => typeof cell === "string" && cell.startsWith("=");
	return {
		name,
		values: rows.map((row) => row.map((cell) => (isText(cell) ? "" : cell))),
		formulas: rows.map((row) => row.map((cell) => (isText(cell) ? cell : ""))),
	};
}

function copy(tab: Tab): MemoryTab {
	return { values: tab.values.map((row) => [...row]), formulas: tab.formulas.map((row) => [...row]) };
}

function put(
	tab: MemoryTab,
	row: number,
	column: number,
	cell: Cell | { formula: string },
	shows: Cell = "",
): void {
	while (tab.values.length <= row) {
		tab.values.push([]);
		tab.formulas.push([]);
	}
	for (const line of [tab.values[row]!, tab.formulas[row]!]) while (line.length <= column) line.push("");
	tab.values[row]![column] = isFormula(cell) ? shows : cell;
	tab.formulas[row]![column] = isFormula(cell) ? cell.formula : "";
}

/** As Sheets reads it: to the last filled row and column, every row of the same length. */
function trimmed(tab: MemoryTab): MemoryTab {
	const isFilled = (row: number, column: number): boolean =>
		(tab.values[row]?.[column] ?? "") !== "" || (tab.formulas[row]?.[column] ?? "") !== "";
	let rows = 0;
	let columns = 0;
	tab.values.forEach((line, row) => {
		line.forEach((_, column) => {
			if (!isFilled(row, column)) return;
			rows = Math.max(rows, row + 1);
			columns = Math.max(columns, column + 1);
		});
	});
	const grid = <T>(cells: T[][], blank: T): T[][] =>
		Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? blank),
		);
	return { values: grid<Cell>(tab.values, ""), formulas: grid(tab.formulas, "") };
}
