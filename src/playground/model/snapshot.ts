import type { Engine } from "../engine/engine.ts";
import type { Region } from "../engine/locale.ts";
import { loadFilter, snapshotFilter } from "./filter.ts";
import { loadArea, snapshotArea } from "./moved-area.ts";
import type { NamedRanges } from "./named-ranges.ts";
import { nextProtectionId, type ProtectionSnapshot, withWhole } from "./protections.ts";
import type { ChartSnapshot } from "./sheet-charts.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Content, SheetSnapshot, WorkbookSnapshot } from "./types.ts";

export function snapshotWorkbook(
	{ locale, timeZone }: Region,
	states: readonly SheetState[],
	names: NamedRanges,
): WorkbookSnapshot {
	const namedRanges = names.snapshot();
	return {
		version: 1,
		locale,
		timeZone,
		sheets: states.map((state) => snapshotSheet(state, states)),
		...(namedRanges.length > 0 ? { namedRanges } : {}),
	};
}

/** Puts what a snapshot says into a new sheet. */
export function fillSheet(state: SheetState, snapshot: SheetSnapshot, engine: Engine): void {
	state.rowCount = snapshot.rowCount;
	state.columnCount = snapshot.columnCount;
	state.frozenRows = snapshot.frozenRows ?? 0;
	state.frozenColumns = snapshot.frozenColumns ?? 0;
	state.hidden = snapshot.hidden ?? false;
	if (snapshot.tabColor !== undefined) state.tabColor = snapshot.tabColor;
	for (const [column, pixels] of Object.entries(snapshot.columnWidths ?? {})) {
		state.columnWidths.set(Number(column), pixels);
	}
	for (const [row, pixels] of Object.entries(snapshot.rowHeights ?? {})) {
		state.rowHeights.set(Number(row), pixels);
	}
	if (snapshot.filter) state.filter = loadFilter(snapshot.filter);
	for (const { area, format } of snapshot.formats ?? []) state.formats.set(loadArea(area), format);
	for (const [row, cells] of Object.entries(snapshot.cells)) {
		for (const [column, content] of Object.entries(cells)) {
			engine.write(state, Number(row), Number(column), content);
		}
	}
}

function snapshotSheet(state: SheetState, states: readonly SheetState[]): SheetSnapshot {
	const formats = state.formats.snapshot();
	return {
		name: state.name,
		rowCount: state.rowCount,
		columnCount: state.columnCount,
		...(state.frozenRows > 0 ? { frozenRows: state.frozenRows } : {}),
		...(state.frozenColumns > 0 ? { frozenColumns: state.frozenColumns } : {}),
		...(state.hidden ? { hidden: true } : {}),
		...(state.model.protected ? { protected: true } : {}),
		...(state.protections.length > 0 ? { protections: snapshotProtections(state) } : {}),
		...(state.tabColor === undefined ? {} : { tabColor: state.tabColor }),
		...(state.charts.length > 0 ? { charts: snapshotCharts(state, states) } : {}),
		...(state.columnWidths.size > 0 ? { columnWidths: Object.fromEntries(state.columnWidths) } : {}),
		...(state.rowHeights.size > 0 ? { rowHeights: Object.fromEntries(state.rowHeights) } : {}),
		...(state.filter === undefined ? {} : { filter: snapshotFilter(state.filter) }),
		cells: snapshotCells(state),
		...(formats.length > 0 ? { formats } : {}),
	};
}

function snapshotCells(state: SheetState): Record<string, Record<string, Content>> {
	const rows: Record<string, Record<string, Content>> = {};
	for (const [row, cells] of state.rows.entries()) {
		const filled = cells.flatMap((cell, column) =>
			cell === undefined || cell.content === null ? [] : [[column, cell.content] as const],
		);
		if (filled.length > 0) rows[row] = Object.fromEntries(filled);
	}
	return rows;
}

function snapshotCharts({ charts }: SheetState, states: readonly SheetState[]): ChartSnapshot[] {
	return charts.map((chart) => ({
		...chart,
		ranges: chart.ranges.flatMap(({ sheet, area }) => {
			const tab = states.find(({ id }) => id === sheet)?.name;
			return tab === undefined ? [] : [{ tab, area }];
		}),
	}));
}

function snapshotProtections({ protections }: SheetState): ProtectionSnapshot[] {
	return protections.map(({ id: _, area, ...protection }) => ({
		...protection,
		...(area === undefined ? {} : { area: snapshotArea(area) }),
	}));
}

/** Puts the protections of a snapshot into its sheet; `states` are the sheets there are so far. */
export function fillProtections(
	state: SheetState,
	snapshot: SheetSnapshot,
	states: readonly SheetState[],
): void {
	const id = nextProtectionId(states);
	state.protections = (snapshot.protections ?? []).map(({ area, ...protection }, index) => ({
		...protection,
		id: id + index,
		...(area === undefined ? {} : { area: loadArea(area) }),
	}));
	if (snapshot.protected && !state.model.protected)
		state.protections = withWhole(state, true, nextProtectionId(states));
}

/** Puts the charts of a snapshot into its sheet, once all sheets are there. */
export function fillCharts(
	state: SheetState,
	charts: readonly ChartSnapshot[],
	states: readonly SheetState[],
): void {
	state.charts = charts.map((chart) => ({
		...chart,
		ranges: chart.ranges.flatMap(({ tab, area }) => {
			const sheet = states.find(({ name }) => name === tab)?.id;
			return sheet === undefined ? [] : [{ sheet, area }];
		}),
	}));
}
