import type { Area, Format } from "./types.ts";

/** A format of whole columns, rows or the whole sheet. */
export interface Layer {
	readonly area: Area;
	readonly format: Format;
}

export interface RecordChange {
	readonly row: number;
	readonly column: number;
	readonly before: Format | undefined;
	readonly after: Format | undefined;
}

/** Which records and layers gave way to which. */
export interface FormatChange {
	readonly records: readonly RecordChange[];
	readonly layersBefore: readonly Layer[];
	readonly layersAfter: readonly Layer[];
}

type Place = (row: number, column: number) => { row: number; column: number } | undefined;

/** The change that takes this one back, its cells where `place` says that they lie now. */
export function reverseFormats(
	{ records, layersBefore, layersAfter }: FormatChange,
	place: Place,
): FormatChange {
	return {
		records: placeRecords(records, place).map(({ before, after, ...at }) => ({
			...at,
			before: after,
			after: before,
		})),
		layersBefore: layersAfter,
		layersAfter: layersBefore,
	};
}

/** The same change with its cells where they lie now. */
export function moveFormats(change: FormatChange, place: Place): FormatChange {
	return { ...change, records: placeRecords(change.records, place) };
}

function placeRecords(records: readonly RecordChange[], place: Place): RecordChange[] {
	return records.flatMap((record) => {
		const at = place(record.row, record.column);
		return at === undefined ? [] : [{ ...record, ...at }];
	});
}
