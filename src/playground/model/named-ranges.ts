import type { SheetRange } from "../engine/context.ts";
import type { LineShift } from "../engine/move-references.ts";
import type { Patch } from "./history.ts";
import { loadArea, movedArea, snapshotArea } from "./moved-area.ts";
import type { SheetState } from "./sheet-state.ts";
import type { Area, NamedRange, NamedRangeSnapshot } from "./types.ts";

/** The named ranges of a workbook; each change tells how to undo it. */
export interface NamedRanges {
	/** In any letter case; `null` if its cells are gone. */
	find(name: string): SheetRange | null | undefined;
	/** In the order of their names. */
	list(): NamedRange[];
	set(name: string, state: SheetState, area: Area): void;
	remove(name: string): void;
	/** Follows lines that were put in or taken away. */
	move(state: SheetState, shift: LineShift): void;
	/** Follows cells that were cut and pasted: `moved` gives the same object where a range stays. */
	moveBlock(moved: (range: SheetArea) => SheetArea): void;
	/** Takes over what a snapshot says, without a word to the undo stack. */
	load(snapshot: readonly NamedRangeSnapshot[]): void;
	snapshot(): NamedRangeSnapshot[];
}

type SheetArea = Area & { readonly state: SheetState };

interface Entry {
	readonly name: string;
	/** `null`: its cells were deleted. */
	readonly range: SheetArea | null;
}

export interface NamedRangesContext {
	/** In tab order. */
	readonly states: readonly SheetState[];
	record(patch: Patch): void;
	/** Names mean something else now. */
	changed(): void;
}

export function createNamedRanges({ states, record, changed }: NamedRangesContext): NamedRanges {
	let entries: ReadonlyMap<string, Entry> = new Map();

	function put(next: ReadonlyMap<string, Entry>): void {
		entries = next;
		changed();
	}

	/** Undone and done again name by name, where nobody has changed it since. */
	function change(next: ReadonlyMap<string, Entry>): void {
		const before = entries;
		const keys = [...new Set([...before.keys(), ...next.keys()])].filter(
			(key) => before.get(key) !== next.get(key),
		);
		const swap = (from: ReadonlyMap<string, Entry>, to: ReadonlyMap<string, Entry>) => () => {
			const swapped = new Map(entries);
			for (const key of keys) {
				if (swapped.get(key) !== from.get(key)) continue;
				const entry = to.get(key);
				if (entry) swapped.set(key, entry);
				else swapped.delete(key);
			}
			put(swapped);
		};
		put(next);
		record({ undo: swap(next, before), redo: swap(before, next), sheets: [] });
	}

	/** Where an entry lies, unless its cells or its sheet are gone. */
	function rangeOf({ range }: Entry): Entry["range"] {
		return range !== null && states.includes(range.state) ? range : null;
	}

	function sorted(): Entry[] {
		return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	return {
		find(name) {
			const entry = entries.get(name.toLowerCase());
			if (entry === undefined) return undefined;
			const range = rangeOf(entry);
			if (range === null) return null;
			const { state: sheet, row, column, rows, columns } = range;
			return { sheet, top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
		},
		list: () =>
			sorted().map((entry) => {
				const range = rangeOf(entry);
				if (range === null) return { name: entry.name };
				const { state, ...area } = range;
				return { name: entry.name, sheet: state.id, area };
			}),
		set(name, state, { row, column, rows, columns }) {
			checkName(name);
			const range = { state, row, column, rows, columns };
			change(new Map(entries).set(name.toLowerCase(), { name, range }));
		},
		remove(name) {
			const next = new Map(entries);
			if (!next.delete(name.toLowerCase())) throw new Error(`There is no named range "${name}".`);
			change(next);
		},
		move(state, shift) {
			if (![...entries.values()].some(({ range }) => range?.state === state)) return;
			change(new Map([...entries].map(([key, entry]) => [key, movedEntry(entry, state, shift)])));
		},
		moveBlock(moved) {
			const next = new Map(
				[...entries].map(([key, entry]) => {
					const range = entry.range && moved(entry.range);
					return [key, range === entry.range ? entry : { ...entry, range }];
				}),
			);
			if ([...next].some(([key, entry]) => entry !== entries.get(key))) change(next);
		},
		load(snapshot) {
			const next = new Map<string, Entry>();
			for (const { name, sheet, area } of snapshot) {
				const state = states.find((candidate) => candidate.name === sheet);
				const range = state && area ? { state, ...loadArea(area) } : null;
				next.set(name.toLowerCase(), { name, range });
			}
			put(next);
		},
		snapshot: () =>
			sorted().map((entry) => {
				const range = rangeOf(entry);
				if (range === null) return { name: entry.name };
				return { name: entry.name, sheet: range.state.name, area: snapshotArea(range) };
			}),
	};
}

function movedEntry(entry: Entry, state: SheetState, shift: LineShift): Entry {
	const { range } = entry;
	if (range?.state !== state) return entry;
	const area = movedArea(range, shift);
	return area === range ? entry : { ...entry, range: area ? { ...area, state } : null };
}

function checkName(name: string): void {
	if (isRangeName(name)) return;
	throw new Error(
		`"${name}" cannot name a range. Use up to 250 letters, digits and underscores, beginning with a letter, and nothing that reads as a cell such as A1 or as TRUE or FALSE.`,
	);
}

/** What Sheets allows as the name of a range: support.google.com/docs/answer/63175. */
export function isRangeName(name: string): boolean {
	const allowed = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) && !/^(true|false)/i.test(name);
	return allowed && !/^([a-z]{1,3}\d+|r\d*c\d*|r\d+|c\d+|r|c)$/i.test(name);
}
