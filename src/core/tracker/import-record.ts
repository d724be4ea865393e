import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { digest } from "../digest.ts";
import type { RecordSpec } from "../tables/tab-spec.ts";
import type { Cells, Origin } from "../tool.ts";

/** What one source wrote into a row: column to value, long texts as a digest. */
interface Written {
	readonly from: string;
	readonly asOf: string;
	readonly cells: { readonly [column: string]: string | number | boolean };
}

/** What the record says about one cell. */
export interface Recorded {
	readonly source: string;
	/** As in `Origin.day`. */
	readonly day: string;
	readonly stamp: string | number | boolean;
}

export interface Records {
	readonly [column: string]: Recorded;
}

/** Texts up to this length stand in the record as they are. */
const LONGEST_TEXT = 24;

/** The Roster's column "Import record": `[{"from":"modash.csv","asOf":"2026-11-03","cells":{"followers":48200}}]`. */
export const importRecord: RecordSpec = {
	column: "import record",
	add: addToRecord,
	reader(record) {
		const records = readRecord(record) ?? {};
		return (column, cell) => isImported(records[column], cell);
	},
};

/** The record by column, `{}` of a blank cell; `undefined` if the cell holds anything else. */
export function readRecord(cell: Cell): { [column: string]: Recorded } | undefined {
	if (isBlank(cell)) return {};
	const groups = parsed(cell);
	if (!groups) return undefined;
	const records: { [column: string]: Recorded } = {};
	for (const { from, asOf, cells } of groups) {
		for (const column in cells) records[column] = { source: from, day: asOf, stamp: cells[column]! };
	}
	return records;
}

/** The cell still holds what the record says was written. */
export function isImported(recorded: Recorded | undefined, cell: Cell): recorded is Recorded {
	return recorded !== undefined && recorded.stamp === stampOf(cell);
}

function addToRecord(record: Cell, values: Cells, { source, day, days }: Origin): string | undefined {
	const known = readRecord(record);
	if (!known) return undefined;
	const records: { [column: string]: Recorded } = known;
	for (const column in values)
		records[column] = { source, day: days?.[column] ?? day, stamp: stampOf(values[column]!) };
	return written(records);
}

/** Always in the same order, so that the order of imports leaves no trace. */
function written(records: Records): string {
	const groups = new Map<
		string,
		{ from: string; asOf: string; cells: { [column: string]: Recorded["stamp"] } }
	>();
	let group: { readonly cells: { [column: string]: Recorded["stamp"] } } | undefined;
	let last: Recorded | undefined;
	for (const column of Object.keys(records).sort()) {
		const one = records[column]!;
		if (group === undefined || one.day !== last?.day || one.source !== last.source) {
			const place = `${one.day} ${one.source}`;
			const fresh = groups.get(place) ?? { from: one.source, asOf: one.day, cells: {} };
			groups.set(place, fresh);
			group = fresh;
			last = one;
		}
		group.cells[column] = one.stamp;
	}
	if (groups.size === 1) return JSON.stringify([...groups.values()]);
	const places = [...groups.keys()].sort();
	return JSON.stringify(places.map((place) => groups.get(place)));
}

/** A date begins with `@` and a digest with `#`; texts that do are digested themselves. */
function stampOf(cell: Cell): Recorded["stamp"] {
	if (isDateCell(cell)) return `@${cell.date}`;
	if (typeof cell !== "string") return cell;
	return cell.length > LONGEST_TEXT || /^[@#]/.test(cell) ? `#${digest(cell)}` : cell;
}

function parsed(cell: Cell): readonly Written[] | undefined {
	if (typeof cell !== "string" || !cell.startsWith("[")) return undefined;
	try {
		const groups: unknown = JSON.parse(cell);
		return Array.isArray(groups) && groups.every(isWritten) ? groups : undefined;
	} catch {
		return undefined;
	}
}

function isWritten(group: unknown): group is Written {
	const { from, asOf, cells } = (group ?? {}) as Partial<Written>;
	return typeof from === "string" && typeof asOf === "string" && typeof cells === "object" && cells !== null;
}
