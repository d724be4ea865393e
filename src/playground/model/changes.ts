import type { Engine } from "../engine/engine.ts";
import type { Region } from "../engine/locale.ts";
import type { LineShift } from "../engine/move-references.ts";
import { renameInFormula } from "../engine/rename-sheet.ts";
import { differences, outside } from "./cell-changes.ts";
import type { History } from "./history.ts";
import { moveBlock } from "./move-block.ts";
import { checkShift, rewrittenFormulas, takenCells } from "./move-lines.ts";
import type { NamedRanges } from "./named-ranges.ts";
import { movedProtections, nextProtectionId, withWhole } from "./protections.ts";
import { createRecorder } from "./recorder.ts";
import { translate } from "./region.ts";
import { movedCharts } from "./sheet-charts.ts";
import { createSheetState, type SheetProperties, type SheetState } from "./sheet-state.ts";
import type { SheetShift } from "./shift-journal.ts";
import type { Area, Content, Format } from "./types.ts";

/** What the changes work on and whom they tell. */
export interface ChangeContext {
	region(): Region;
	/** In tab order; changed in place. */
	readonly states: SheetState[];
	readonly engine: Engine;
	readonly names: NamedRanges;
	readonly history: History;
	shapeChanged(shift?: SheetShift): void;
}

/** All changes a workbook knows; each does itself and records how to undo it. */
export interface Changes {
	find(nameOrId: string | number): SheetState | undefined;
	/** Throws if there is none. */
	get(id: number): SheetState;
	/** Adds a sheet without a word to the undo stack. */
	addSheet(name: string, index: number): SheetState;
	setContents(sheet: number, row: number, column: number, contents: readonly (readonly Content[])[]): void;
	setFormat(sheet: number, area: Area, format: Format): void;
	insertSheet(name: string, index: number): SheetState;
	deleteSheet(sheet: number): void;
	renameSheet(sheet: number, name: string): void;
	setSheet(sheet: number, props: Partial<SheetProperties & { protected: boolean }>): void;
	setColumnWidth(sheet: number, column: number, pixels: number): void;
	setRowHeight(sheet: number, row: number, pixels: number | undefined): void;
	moveLines(sheet: number, shift: LineShift, like: "before" | "after"): void;
	moveCells(from: number, area: Area, to: number, row: number, column: number): void;
}

export function createChanges({
	region,
	states,
	engine,
	names,
	history,
	shapeChanged,
}: ChangeContext): Changes {
	const recorder = createRecorder({
		region,
		states,
		engine,
		history,
		shapeChanged,
	});
	const { write, assign, resize, format, shift, apply } = recorder;
	let nextId = 0;
	/** The locale that deleted sheets are written in: an undo may bring them back into another. */
	const deleted = new WeakMap<SheetState, string>();

	function get(id: number): SheetState {
		const state = states.find((candidate) => candidate.id === id);
		if (state === undefined) throw new Error(`There is no sheet with the id ${id}.`);
		return state;
	}

	function find(nameOrId: string | number): SheetState | undefined {
		if (typeof nameOrId === "number") return states.find((state) => state.id === nameOrId);
		const wanted = nameOrId.toLowerCase();
		return states.find((state) => state.name.toLowerCase() === wanted);
	}

	function checkName(name: string, own?: SheetState): void {
		if (name.trim() === "") throw new Error("A sheet needs a name.");
		const holder = find(name);
		if (holder !== undefined && holder !== own) {
			throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
		}
	}

	function place(state: SheetState, index: number): void {
		states.splice(index, 0, state);
		engine.addSheet(state);
		const { locale } = region();
		const written = deleted.get(state) ?? locale;
		if (written !== locale) translate([state], engine, written, locale);
		shapeChanged();
	}

	function take(state: SheetState): void {
		states.splice(states.indexOf(state), 1);
		deleted.set(state, region().locale);
		engine.removeSheet(state);
		shapeChanged();
	}

	function addSheet(name: string, index: number): SheetState {
		const state = createSheetState(nextId++, name, region, engine);
		place(state, index);
		return state;
	}

	function rename(state: SheetState, name: string): void {
		engine.renameSheet(state, name);
		shapeChanged();
	}

	return {
		find,
		get,
		addSheet,
		setContents(sheet, row, column, contents) {
			const state = get(sheet);
			const rowCount = Math.max(state.rowCount, row + contents.length);
			const columnCount = contents.reduce(
				(most, line) => Math.max(most, column + line.length),
				state.columnCount,
			);
			if (rowCount > state.rowCount || columnCount > state.columnCount) {
				assign(state, { rowCount, columnCount });
			}
			write(state, differences(state, row, column, contents));
		},
		setFormat: (sheet, area, looks) => format(get(sheet), area, looks),
		insertSheet(name, index) {
			checkName(name);
			const state = addSheet(name, index);
			history.record({ sheets: [state.id], redo: () => place(state, index), undo: () => take(state) });
			return state;
		},
		deleteSheet(sheet) {
			const state = get(sheet);
			if (states.length === 1) throw new Error("You can't remove all the sheets in a document.");
			const index = states.indexOf(state);
			apply(
				state,
				() => take(state),
				() => place(state, index),
			);
		},
		renameSheet(sheet, name) {
			const state = get(sheet);
			checkName(name, state);
			const before = state.name;
			if (name === before) return;
			apply(
				state,
				() => rename(state, name),
				() => rename(state, before),
			);
			for (const user of states) {
				write(
					user,
					rewrittenFormulas(user, (formula) => renameInFormula(formula, before, name)),
				);
			}
		},
		setSheet(sheet, { protected: whole, ...own }) {
			const state = get(sheet);
			const protections =
				whole === undefined ? {} : { protections: withWhole(state, whole, nextProtectionId(states)) };
			const props = { ...own, ...protections };
			write(state, outside(state, props.rowCount ?? Infinity, props.columnCount ?? Infinity));
			assign(state, props);
		},
		moveLines(sheet, shiftBy, like) {
			const state = get(sheet);
			checkShift(state, shiftBy);
			write(state, takenCells(state, shiftBy));
			shift(state, shiftBy, like === "before" ? shiftBy.at - 1 : shiftBy.at);
			names.move(state, shiftBy);
			const protections = movedProtections(state.protections, shiftBy);
			if (protections) assign(state, { protections });
			for (const user of states) {
				const charts = movedCharts(user.charts, user.id, sheet, shiftBy);
				if (charts) assign(user, { charts });
			}
		},
		moveCells: (from, area, to, row, column) =>
			moveBlock({ source: get(from), area, target: get(to), row, column }, { states, names, recorder }),
		setColumnWidth: (sheet, column, pixels) => resize(get(sheet), "column", column, pixels),
		setRowHeight: (sheet, row, pixels) => resize(get(sheet), "row", row, pixels),
	};
}
