import type { Engine } from "../engine/engine.ts";
import type { LineShift } from "../engine/move-references.ts";
import { type CellChange, filledCells } from "./cell-changes.ts";
import { movedFilter } from "./filter.ts";
import type { SheetProperties, SheetState } from "./sheet-state.ts";

/** The cells whose formula reads otherwise after `rewrite`. */
export function rewrittenFormulas(state: SheetState, rewrite: (formula: string) => string): CellChange[] {
	return filledCells(state).flatMap(({ row, column, content }) => {
		if (typeof content !== "object" || content === null) return [];
		const formula = rewrite(content.formula);
		return formula === content.formula ? [] : [{ row, column, before: content, after: { formula } }];
	});
}

export function checkShift(state: SheetState, { axis, at, count }: LineShift): void {
	const size = axis === "row" ? state.rowCount : state.columnCount;
	if (at < 0 || at > size || at - count > size) throw new Error(`Those ${axis}s are out of bounds.`);
	if (-count >= size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
}

/** What a sheet of that size has no room for. */
export function outside(state: SheetState, rowCount: number, columnCount: number): CellChange[] {
	return filledCells(state)
		.filter(({ row, column }) => row >= rowCount || column >= columnCount)
		.map(({ row, column, content }) => ({ row, column, before: content, after: null }));
}

/** What a shift takes away. */
export function takenCells(state: SheetState, { axis, at, count }: LineShift): CellChange[] {
	return filledCells(state)
		.filter((cell) => cell[axis] >= at && cell[axis] < at - count)
		.map(({ row, column, content }) => ({ row, column, before: content, after: null }));
}

/** Moves cells, formats, widths and the frozen edge, and gives what moves them back. The lines taken away are blank. */
export function shiftSheet(state: SheetState, shift: LineShift, like: number, engine: Engine): () => void {
	const { axis, at, count } = shift;
	const [size, frozen] =
		axis === "row" ? (["rowCount", "frozenRows"] as const) : (["columnCount", "frozenColumns"] as const);
	const before: Pick<SheetProperties, typeof size | typeof frozen> = {
		[size]: state[size],
		[frozen]: state[frozen],
	} as Pick<SheetProperties, typeof size | typeof frozen>;
	const sizes = axis === "row" ? state.rowHeights : state.columnWidths;
	const sizesBefore = new Map(sizes);
	const filterBefore = state.filter;
	state[size] += count;
	if (count > 0 && at < state[frozen]) state[frozen] += count;
	if (count < 0) state[frozen] -= Math.max(0, Math.min(state[frozen], at - count) - at);
	engine.moveLines(state, shift);
	const undoFormats = state.formats.move(shift, like);
	moveSizes(sizes, shift, like);
	state.filter = movedFilter(state.filter, shift);
	return () => {
		engine.moveLines(state, { axis, at, count: -count });
		undoFormats();
		Object.assign(state, before);
		state.filter = filterBefore;
		sizes.clear();
		for (const [line, size] of sizesBefore) sizes.set(line, size);
	};
}

function moveSizes(sizes: Map<number, number>, { at, count }: LineShift, like: number): void {
	const before = [...sizes];
	const likeSize = sizes.get(like);
	sizes.clear();
	for (const [line, size] of before) {
		if (line < at) sizes.set(line, size);
		else if (line >= at - Math.min(0, count)) sizes.set(line + count, size);
	}
	if (likeSize === undefined) return;
	for (let added = 0; added < count; added++) sizes.set(at + added, likeSize);
}
