import { type CellSheet, cellAt } from "../engine/cells.ts";
import type { Engine } from "../engine/engine.ts";
import { formatValue } from "../engine/format.ts";
import type { Region } from "../engine/locale.ts";
import type { Filter } from "./filter.ts";
import { createFormatStore, type FormatStore } from "./format-store.ts";
import { isClosed, type Protection } from "./protections.ts";
import type { SheetChart } from "./sheet-charts.ts";
import type { SheetModel } from "./types.ts";

/** The properties of a sheet that `setSheet` sets. */
export interface SheetProperties {
	rowCount: number;
	columnCount: number;
	frozenRows: number;
	frozenColumns: number;
	hidden: boolean;
	protections: readonly Protection[];
	tabColor?: string;
	filter: Filter | undefined;
	charts: readonly SheetChart[];
}

/** All that a workbook keeps of a sheet. The engine reads and fills the cells. */
export interface SheetState extends CellSheet, SheetProperties {
	readonly columnWidths: Map<number, number>;
	/** Of rows whose height was set by hand. */
	readonly rowHeights: Map<number, number>;
	readonly formats: FormatStore;
	readonly model: SheetModel;
}

export const DEFAULT_COLUMN_WIDTH = 100;
/** Of a hidden column. */
export const HIDDEN_WIDTH = 0;

/** A blank sheet of Google's default size, seen through the engine. */
export function createSheetState(id: number, name: string, region: () => Region, engine: Engine): SheetState {
	const state: SheetState = {
		id,
		name,
		rowCount: 1000,
		columnCount: 26,
		frozenRows: 0,
		frozenColumns: 0,
		hidden: false,
		protections: [],
		charts: [],
		rows: [],
		columnWidths: new Map(),
		rowHeights: new Map(),
		filter: undefined,
		get filteredRows() {
			return state.filter?.hidden;
		},
		formats: createFormatStore(),
		get model() {
			return model;
		},
	};
	const model = viewOf(state, region, engine);
	return state;
}

function viewOf(state: SheetState, region: () => Region, engine: Engine): SheetModel {
	const numberFormat = (row: number, column: number) =>
		state.formats.number(row, column) ?? engine.resultFormat(state, row, column) ?? "";
	return {
		id: state.id,
		get name() {
			return state.name;
		},
		get rowCount() {
			return state.rowCount;
		},
		get columnCount() {
			return state.columnCount;
		},
		get frozenRows() {
			return state.frozenRows;
		},
		get frozenColumns() {
			return state.frozenColumns;
		},
		get hidden() {
			return state.hidden;
		},
		get protected() {
			return isClosed(state);
		},
		get protections() {
			return state.protections;
		},
		get tabColor() {
			return state.tabColor as string;
		},
		get filter() {
			return state.filter;
		},
		rowHeight: (row) => state.rowHeights.get(row),
		isRowFiltered: (row) => state.filter?.hidden.has(row) ?? false,
		get charts() {
			return state.charts;
		},
		columnWidth: (column) => state.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH,
		content: (row, column) => cellAt(state, row, column)?.content ?? null,
		value: (row, column) => engine.value(state, row, column),
		display: (row, column) =>
			formatValue(engine.value(state, row, column), numberFormat(row, column), region().locale),
		sparkline: (row, column) => engine.sparkline(state, row, column),
		format: (row, column) => state.formats.get(row, column),
		numberFormat,
		spilledFrom: (row, column) => engine.spilledFrom(state, row, column),
		used: () => engine.used(state),
	};
}
