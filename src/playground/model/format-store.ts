import { type LineShift, movedLine, movedSpan } from "../engine/move-references.ts";
import type { FormatChange, Layer, RecordChange } from "./format-changes.ts";
import { BLANK, mergeFormats, withoutCleared } from "./merge-formats.ts";
import type { Area, AreaSnapshot, Format } from "./types.ts";

/** The formats of one sheet. Endless areas are layers; single cells have records, which always win over layers. */
export interface FormatStore {
	get(row: number, column: number): Format;
	/** `get(…).number`, fast. */
	number(row: number, column: number): string | undefined;
	/** Merges a format into an area. */
	set(area: Area, format: Format): DoneFormats;
	/** Makes a change again, or its reverse, only where what it begins with is still there. */
	amend(change: FormatChange): DoneFormats;
	/** Gives cells a format of their own, of which nothing else is left. */
	replace(
		cells: readonly { readonly row: number; readonly column: number; readonly format: Format }[],
	): DoneFormats;
	/** Exchanges number formats everywhere. */
	renumber(next: (number: string) => string): void;
	/** Formats follow their cells when lines are put in or taken away; new lines look like the line `like` did. Gives what undoes it. */
	move(shift: LineShift, like: number): () => void;
	snapshot(): readonly { readonly area: AreaSnapshot; readonly format: Format }[];
}

export interface DoneFormats {
	readonly change: FormatChange;
	undo(): void;
}

/** Above any column a sheet can have (18,278), so that row and column make one key. */
const KEY_STRIDE = 32768;

export function createFormatStore(): FormatStore {
	let layers: readonly Layer[] = [];
	let records = new Map<number, Format>();

	function setRecord(key: number, format: Format | undefined): void {
		if (format === undefined) records.delete(key);
		else records.set(key, format);
	}

	function mergeRecords(keys: readonly number[], format: Format): RecordChange[] {
		const merged = new Map<Format | undefined, Format>();
		return keys.map((key) => {
			const before = records.get(key);
			const after = merged.get(before) ?? mergeFormats(before ?? {}, format);
			merged.set(before, after);
			records.set(key, after);
			return { row: Math.floor(key / KEY_STRIDE), column: key % KEY_STRIDE, before, after };
		});
	}

	function done(change: FormatChange, layersThen: readonly Layer[]): DoneFormats {
		return {
			change,
			undo() {
				layers = layersThen;
				for (const { row, column, before } of change.records) setRecord(row * KEY_STRIDE + column, before);
			},
		};
	}

	return {
		get(row, column) {
			let format: Format = {};
			for (const layer of layers) {
				if (covers(layer.area, row, column)) format = mergeFormats(format, layer.format);
			}
			const record = records.get(row * KEY_STRIDE + column);
			return withoutCleared(record === undefined ? format : mergeFormats(format, record));
		},
		number(row, column) {
			const own = records.get(row * KEY_STRIDE + column)?.number;
			if (own !== undefined) return own === "" ? undefined : own;
			for (let index = layers.length - 1; index >= 0; index--) {
				const layer = layers[index]!;
				if (layer.format.number !== undefined && covers(layer.area, row, column)) {
					return layer.format.number === "" ? undefined : layer.format.number;
				}
			}
			return undefined;
		},
		set(area, format) {
			const before = layers;
			if (area.rows !== Infinity && area.columns !== Infinity) {
				const changed = mergeRecords(keysOf(area), format);
				return done({ records: changed, layersBefore: [], layersAfter: [] }, before);
			}
			const layer = { area, format };
			const replaced = layers.filter((older) => replaces(area, format, older));
			layers = [...layers.filter((older) => !replaced.includes(older)), layer];
			const inside = [...records.keys()].filter((key) =>
				covers(area, Math.floor(key / KEY_STRIDE), key % KEY_STRIDE),
			);
			const changed = mergeRecords(inside, format);
			return done({ records: changed, layersBefore: replaced, layersAfter: [layer] }, before);
		},
		amend(change) {
			const before = layers;
			const still = change.layersBefore.every((layer) => layers.includes(layer));
			if (still)
				layers = [...layers.filter((layer) => !change.layersBefore.includes(layer)), ...change.layersAfter];
			const changed = change.records.filter(
				({ row, column, before: was }) => records.get(row * KEY_STRIDE + column) === was,
			);
			for (const { row, column, after } of changed) setRecord(row * KEY_STRIDE + column, after);
			const { layersBefore, layersAfter } = still ? change : { layersBefore: [], layersAfter: [] };
			return done({ records: changed, layersBefore, layersAfter }, before);
		},
		replace(cells) {
			const changed = cells.map(({ row, column, format }) => {
				const key = row * KEY_STRIDE + column;
				const change = { row, column, before: records.get(key), after: { ...BLANK, ...format } };
				records.set(key, change.after);
				return change;
			});
			return done({ records: changed, layersBefore: [], layersAfter: [] }, layers);
		},
		renumber(next) {
			const renumbered = (format: Format): Format => {
				const number = next(format.number ?? "");
				return number === (format.number ?? "") ? format : { ...format, number };
			};
			layers = layers.map((layer) => ({ ...layer, format: renumbered(layer.format) }));
			records = new Map([...records].map(([key, format]) => [key, renumbered(format)]));
		},
		move(shift, like) {
			const before = { layers, records };
			layers = layers.flatMap((layer) => {
				const area = movedArea(layer.area, shift, like);
				return area === undefined ? [] : [{ ...layer, area }];
			});
			records = movedRecords(records, shift, like);
			return () => {
				({ layers, records } = before);
			};
		},
		snapshot: () => [...layers.map(snapshotLayer), ...snapshotRecords(records)],
	};
}

function covers(area: Area, row: number, column: number): boolean {
	return (
		row >= area.row &&
		row < area.row + area.rows &&
		column >= area.column &&
		column < area.column + area.columns
	);
}

/** A new layer makes an older one of the same area superfluous when it says all that the older one said. */
function replaces(area: Area, format: Format, older: Layer): boolean {
	const same =
		older.area.row === area.row &&
		older.area.column === area.column &&
		older.area.rows === area.rows &&
		older.area.columns === area.columns;
	return (
		same && older.format.style === undefined && Object.keys(older.format).every((part) => part in format)
	);
}

function movedArea(area: Area, shift: LineShift, like: number): Area | undefined {
	const [start, length] =
		shift.axis === "row" ? (["row", "rows"] as const) : (["column", "columns"] as const);
	// Lines put in beside the edge of an area belong to it if the line they are like does.
	const grows = shift.count > 0 && area[start] === shift.at && like >= area[start];
	const ends = shift.count > 0 && area[start] + area[length] === shift.at && like < shift.at;
	const span = movedSpan(area[start], area[start] + area[length] - 1, shift);
	if (span === undefined) return undefined;
	const from = grows ? area[start] : span[0];
	return { ...area, [start]: from, [length]: span[1] + 1 - from + (ends ? shift.count : 0) };
}

function movedRecords(
	records: ReadonlyMap<number, Format>,
	shift: LineShift,
	like: number,
): Map<number, Format> {
	const moved = new Map<number, Format>();
	for (const [key, format] of records) {
		const [row, column] = [Math.floor(key / KEY_STRIDE), key % KEY_STRIDE];
		const line = shift.axis === "row" ? row : column;
		const put = (to: number, as: Format) =>
			moved.set(shift.axis === "row" ? to * KEY_STRIDE + column : row * KEY_STRIDE + to, as);
		const to = movedLine(line, shift);
		if (to !== undefined) put(to, format);
		if (line !== like) continue;
		const { note: _, ...withoutNote } = format;
		for (let added = 0; added < shift.count; added++) put(shift.at + added, withoutNote);
	}
	return moved;
}

function keysOf(area: Area): number[] {
	const keys: number[] = [];
	for (let row = area.row; row < area.row + area.rows; row++) {
		for (let column = area.column; column < area.column + area.columns; column++) {
			keys.push(row * KEY_STRIDE + column);
		}
	}
	return keys;
}

function snapshotLayer({ area, format }: Layer): { area: AreaSnapshot; format: Format } {
	const endless = (count: number) => (count === Infinity ? null : count);
	return { area: [area.row, area.column, endless(area.rows), endless(area.columns)], format };
}

/** Cells of one column that follow each other with equal formats become one area. */
function snapshotRecords(records: ReadonlyMap<number, Format>): { area: AreaSnapshot; format: Format }[] {
	const cells = [...records].map(([key, format]) => ({
		row: Math.floor(key / KEY_STRIDE),
		column: key % KEY_STRIDE,
		format,
		text: JSON.stringify(format),
	}));
	cells.sort((a, b) => a.column - b.column || a.row - b.row);
	const areas: { area: [number, number, number, number]; format: Format; text: string }[] = [];
	for (const cell of cells) {
		const last = areas[areas.length - 1];
		const follows = last && last.area[1] === cell.column && last.area[0] + last.area[2] === cell.row;
		if (follows && last.text === cell.text) last.area[2]++;
		else areas.push({ area: [cell.row, cell.column, 1, 1], format: cell.format, text: cell.text });
	}
	return areas.map(({ area, format }) => ({ area, format }));
}
