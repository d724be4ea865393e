import { cellAt } from "../engine/cells.ts";
import type { Engine } from "../engine/engine.ts";
import type { Region } from "../engine/locale.ts";
import { type LineShift, moveReferences } from "../engine/move-references.ts";
import { type CellChange, contentInLocale, sameContent } from "./cell-changes.ts";
import { moveFormats, reverseFormats } from "./format-changes.ts";
import type { DoneFormats, FormatStore } from "./format-store.ts";
import type { History, Patch } from "./history.ts";
import { rewrittenFormulas, shiftSheet } from "./move-lines.ts";
import { WHOLE_SHEET } from "./protections.ts";
import type { SheetProperties, SheetState } from "./sheet-state.ts";
import { createShiftJournal, type SheetShift } from "./shift-journal.ts";
import type { Area, Content, Format } from "./types.ts";

/** Makes changes and records how to take them back, also later, when others have changed the sheet. */
export interface Recorder {
	write(state: SheetState, cells: readonly CellChange[]): void;
	format(state: SheetState, area: Area, format: Format): void;
	/** Gives cells a format of their own, of which nothing else is left. */
	replaceFormats(state: SheetState, cells: Parameters<FormatStore["replace"]>[0]): void;
	assign(state: SheetState, props: Partial<SheetProperties>): void;
	/** The width of a column, or the height of a row; `undefined` is the usual one. */
	resize(state: SheetState, axis: LineShift["axis"], line: number, pixels: number | undefined): void;
	shift(state: SheetState, shift: LineShift, like: number): void;
	/** What cannot be taken back once others have changed the sheet. */
	apply(state: SheetState, redo: () => void, undo: () => void): void;
}

interface RecorderContext {
	region(): Region;
	readonly states: readonly SheetState[];
	readonly engine: Engine;
	readonly history: History;
	shapeChanged(shift?: SheetShift): void;
}

export function createRecorder({ region, states, engine, history, shapeChanged }: RecorderContext): Recorder {
	const journal = createShiftJournal();
	const nameOf = (id: number) => states.find((state) => state.id === id)?.name ?? "";

	function apply(state: SheetState, redo: () => void, undo: () => void, late?: Patch["late"]): void {
		redo();
		history.record({ redo, undo, sheets: [state.id], ...(late === undefined ? {} : { late }) });
	}

	function write(state: SheetState, cells: readonly CellChange[]): void {
		if (cells.length === 0) return;
		const { locale } = region();
		const asNow = (content: Content) => contentInLocale(content, locale, region().locale);
		const cellsNow = () =>
			locale === region().locale
				? cells
				: cells.map((cell) => ({ ...cell, before: asNow(cell.before), after: asNow(cell.after) }));
		apply(
			state,
			() => {
				for (const { row, column, after } of cells) engine.write(state, row, column, asNow(after));
			},
			() => {
				for (const { row, column, before } of cells) engine.write(state, row, column, asNow(before));
			},
			{
				undo: (since) => write(state, stillThere(state, cellsNow().map(turned), since)),
				redo: (since) => write(state, stillThere(state, cellsNow(), since)),
			},
		);
	}

	/** The changes to cells that hold now what they held then, wherever they lie now. */
	function stillThere(state: SheetState, cells: readonly CellChange[], since: number): CellChange[] {
		return cells.flatMap((cell) => {
			const at = journal.place(since, state.id, cell.row, cell.column);
			if (at === undefined) return [];
			const now = (content: Content) => journal.content(since, content, state.id, nameOf);
			const before = cellAt(state, at.row, at.column)?.content ?? null;
			return sameContent(before, now(cell.before)) ? [{ ...at, before, after: now(cell.after) }] : [];
		});
	}

	function recordFormats(
		state: SheetState,
		make: () => DoneFormats,
		areaOf: () => Area,
		format: Format,
	): void {
		let done!: DoneFormats;
		const formatted = () => engine.formatted(state, areaOf(), format);
		const place = (since: number) => (row: number, column: number) =>
			journal.place(since, state.id, row, column);
		const amend = (change: DoneFormats["change"]) =>
			recordFormats(
				state,
				() => state.formats.amend(change),
				() => WHOLE_SHEET,
				format,
			);
		apply(
			state,
			() => {
				done = make();
				formatted();
			},
			() => {
				done.undo();
				formatted();
			},
			{
				undo: (since) => amend(reverseFormats(done.change, place(since))),
				redo: (since) => amend(moveFormats(done.change, place(since))),
			},
		);
	}

	function assign(state: SheetState, props: Partial<SheetProperties>): void {
		const before = pick(state, props);
		const put = (values: Partial<SheetProperties>) => {
			Object.assign(state, values);
			if ("rowCount" in values || "columnCount" in values) engine.resized(state);
			if ("filter" in values) engine.filtered(state);
			shapeChanged();
		};
		const unlessChanged = (from: Partial<SheetProperties>, to: Partial<SheetProperties>) =>
			assign(state, ownProperties(state, from, to));
		apply(
			state,
			() => put(props),
			() => put(before),
			{ undo: () => unlessChanged(props, before), redo: () => unlessChanged(before, props) },
		);
	}

	function resize(
		state: SheetState,
		axis: LineShift["axis"],
		line: number,
		pixels: number | undefined,
	): void {
		const sizes = axis === "row" ? state.rowHeights : state.columnWidths;
		const before = sizes.get(line);
		const put = (size: number | undefined) => {
			if (size === undefined) sizes.delete(line);
			else sizes.set(line, size);
			shapeChanged();
		};
		const unlessChanged = (since: number, from: number | undefined, to: number | undefined) => {
			const place = journal.place(since, state.id, line, line);
			if (place !== undefined && sizes.get(place[axis]) === from) resize(state, axis, place[axis], to);
		};
		apply(
			state,
			() => put(pixels),
			() => put(before),
			{
				undo: (since) => unlessChanged(since, pixels, before),
				redo: (since) => unlessChanged(since, before, pixels),
			},
		);
	}

	return {
		write,
		assign,
		resize,
		apply,
		format: (state, area, format) =>
			recordFormats(
				state,
				() => state.formats.set(area, format),
				() => area,
				format,
			),
		replaceFormats(state, cells) {
			if (cells.length === 0) return;
			recordFormats(
				state,
				() => state.formats.replace(cells),
				() => WHOLE_SHEET,
				{ number: "" },
			);
		},
		shift(state, shift, like) {
			const rewritten = states.map(
				(user) =>
					[
						user,
						rewrittenFormulas(user, (formula) => moveReferences(formula, state.name, user === state, shift)),
					] as const,
			);
			for (const [user, cells] of rewritten) write(user, cells);
			let undo = (): void => {};
			const note = (made: LineShift, restores: boolean) => {
				journal.add({ time: history.now + 1, sheet: state.id, shift: made, restores });
				shapeChanged({ sheet: state.id, shift: made });
			};
			apply(
				state,
				() => {
					// A formula that moves is written where it stands before, so that the move alone changes no text.
					undo = shiftSheet(state, shift, like, engine);
					note(shift, false);
				},
				() => {
					undo();
					note({ ...shift, count: -shift.count }, true);
				},
			);
		},
	};
}

function turned({ row, column, before, after }: CellChange): CellChange {
	return { row, column, before: after, after: before };
}

/** A sheet that has grown stays so: others may have filled what came with it. */
function ownProperties(
	state: SheetState,
	from: Partial<SheetProperties>,
	to: Partial<SheetProperties>,
): Partial<SheetProperties> {
	const keys = (Object.keys(to) as (keyof SheetProperties)[]).filter(
		(key) => key !== "rowCount" && key !== "columnCount" && state[key] === from[key],
	);
	return Object.fromEntries(keys.map((key) => [key, to[key]]));
}

function pick(state: SheetState, props: Partial<SheetProperties>): Partial<SheetProperties> {
	const keys = Object.keys(props) as (keyof SheetProperties)[];
	return Object.fromEntries(keys.map((key) => [key, state[key]]));
}
