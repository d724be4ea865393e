import { cellAt } from "../engine/cells.ts";
import type { Engine } from "../engine/engine.ts";
import type { LineShift } from "../engine/move-references.ts";
import { renameInFormula } from "../engine/rename-sheet.ts";
import type { Patch } from "./history.ts";
import {
	type CellChange,
	checkShift,
	formulasAfter,
	outside,
	rewrittenFormulas,
	shiftSheet,
	takenCells,
} from "./move-lines.ts";
import { movedCharts } from "./sheet-charts.ts";
import { createSheetState, type SheetProperties, type SheetState } from "./sheet-state.ts";
import type { Area, Content, Format } from "./types.ts";

/** What the changes work on and whom they tell. */
export interface ChangeContext {
	readonly locale: string;
	/** In tab order; changed in place. */
	readonly states: SheetState[];
	readonly engine: Engine;
	record(patch: Patch): void;
	shapeChanged(): void;
}

/** All changes a workbook knows; each does itself and records how to undo it. */
export interface Changes {
	find(nameOrId: string | number): SheetState | undefined;
	/** Adds a sheet without a word to the undo stack. */
	addSheet(name: string, index: number): SheetState;
	setContents(sheet: number, row: number, column: number, contents: readonly (readonly Content[])[]): void;
	setFormat(sheet: number, area: Area, format: Format): void;
	insertSheet(name: string, index: number): SheetState;
	deleteSheet(sheet: number): void;
	renameSheet(sheet: number, name: string): void;
	setSheet(sheet: number, props: Partial<SheetProperties>): void;
	setColumnWidth(sheet: number, column: number, pixels: number): void;
	moveLines(sheet: number, shift: LineShift, like: "before" | "after"): void;
}

export function createChanges({ locale, states, engine, record, shapeChanged }: ChangeContext): Changes {
	let nextId = 0;

	function apply(redo: () => void, undo: () => void): void {
		redo();
		record({ redo, undo });
	}

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
		shapeChanged();
	}

	function take(state: SheetState): void {
		states.splice(states.indexOf(state), 1);
		engine.removeSheet(state);
		shapeChanged();
	}

	function addSheet(name: string, index: number): SheetState {
		const state = createSheetState(nextId++, name, locale, engine);
		place(state, index);
		return state;
	}

	function write(state: SheetState, cells: readonly CellChange[]): void {
		if (cells.length === 0) return;
		apply(
			() => {
				for (const cell of cells) engine.write(state, cell.row, cell.column, cell.after);
			},
			() => {
				for (const cell of cells) engine.write(state, cell.row, cell.column, cell.before);
			},
		);
	}

	function assign(state: SheetState, props: Partial<SheetProperties>): void {
		const before: Partial<SheetProperties> = {};
		for (const key of Object.keys(props) as (keyof SheetProperties)[]) {
			Object.assign(before, { [key]: state[key] });
		}
		const put = (values: Partial<SheetProperties>) => {
			Object.assign(state, values);
			if ("rowCount" in values || "columnCount" in values) engine.resized(state);
			shapeChanged();
		};
		apply(
			() => put(props),
			() => put(before),
		);
	}

	function rename(state: SheetState, name: string): void {
		engine.renameSheet(state, name);
		shapeChanged();
	}

	return {
		find,
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
		setFormat(sheet, area, format) {
			const state = get(sheet);
			let undo = (): void => {};
			const redo = () => {
				undo = state.formats.set(area, format);
				engine.formatted(state, area, format);
			};
			apply(redo, () => {
				undo();
				engine.formatted(state, area, format);
			});
		},
		insertSheet(name, index) {
			checkName(name);
			const state = addSheet(name, index);
			record({ redo: () => place(state, index), undo: () => take(state) });
			return state;
		},
		deleteSheet(sheet) {
			const state = get(sheet);
			if (states.length === 1) throw new Error("You can't remove all the sheets in a document.");
			const index = states.indexOf(state);
			apply(
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
		setSheet(sheet, props) {
			const state = get(sheet);
			write(state, outside(state, props.rowCount ?? Infinity, props.columnCount ?? Infinity));
			assign(state, props);
		},
		moveLines(sheet, shift, like) {
			const state = get(sheet);
			checkShift(state, shift);
			write(state, takenCells(state, shift));
			const rewritten = states.map((user) => [user, formulasAfter(user, state, shift)] as const);
			let undo = (): void => {};
			const redo = () => {
				// A formula that moves is written where it stands before, so that the move alone changes no text.
				undo = shiftSheet(state, shift, like === "before" ? shift.at - 1 : shift.at, engine);
				shapeChanged();
			};
			for (const [user, cells] of rewritten) write(user, cells);
			for (const user of states) {
				const charts = movedCharts(user.charts, user.id, sheet, shift);
				if (charts) assign(user, { charts });
			}
			apply(redo, () => {
				undo();
				shapeChanged();
			});
		},
		setColumnWidth(sheet, column, pixels) {
			const state = get(sheet);
			const before = state.columnWidths.get(column);
			const put = (width: number | undefined) => {
				if (width === undefined) state.columnWidths.delete(column);
				else state.columnWidths.set(column, width);
				shapeChanged();
			};
			apply(
				() => put(pixels),
				() => put(before),
			);
		},
	};
}

function differences(
	state: SheetState,
	row: number,
	column: number,
	contents: readonly (readonly Content[])[],
): CellChange[] {
	const changes: CellChange[] = [];
	for (const [down, line] of contents.entries()) {
		for (const [across, content] of line.entries()) {
			const before = cellAt(state, row + down, column + across)?.content ?? null;
			const after = content === "" ? null : content;
			if (!sameContent(before, after)) {
				changes.push({ row: row + down, column: column + across, before, after });
			}
		}
	}
	return changes;
}

function sameContent(a: Content, b: Content): boolean {
	if (typeof a === "object" && typeof b === "object" && a !== null && b !== null)
		return a.formula === b.formula;
	return a === b;
}
