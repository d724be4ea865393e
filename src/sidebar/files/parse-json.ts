import type { Cell } from "../../core/cell.ts";
import { MOST_COLUMNS } from "../../core/import/limits.ts";
import { type Problem, problem, quote } from "../../core/problem.ts";

interface JsonObject {
	readonly [key: string]: unknown;
}

/**
 * Reads JSON as rows with a header: a list of records, a list of lists, records keyed by id (`{"id1": {…}}`), or an
 * object that holds them at any depth (`{"data": {"creators": […]}}`): its longest list of records. Records inside records become columns such as `stats.followers`.
 */
export function parseJson(name: string, text: string): readonly (readonly Cell[])[] | Problem {
	const value = parse(text);
	if (value === undefined) {
		return problem(
			`${quote(name)} is not valid JSON. It may have been cut off: export it again, or use .csv.`,
		);
	}
	try {
		return toRows(value) ?? notAList(name);
	} catch {
		// Lists in lists in lists, deeper than any program goes.
		return notAList(name);
	}
}

/** Numbers too long for exact arithmetic, such as account ids, are kept as text. */
function parse(text: string): unknown {
	const exact = text.replace(/"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g, (part) =>
		part.startsWith('"') ? part : `"${part}"`,
	);
	try {
		return JSON.parse(exact);
	} catch {
		return undefined;
	}
}

function toRows(value: unknown): readonly (readonly Cell[])[] | undefined {
	const list = isWrapped(value) ? longestList(value) : undefined;
	if (list !== undefined) return listToRows(list);
	if (Array.isArray(value)) return listToRows(value);
	if (!isObject(value)) return undefined;
	const inner = Object.values(value).filter((part) => isObject(part) && isKeyed(part));
	if (!isKeyed(value) && inner.length === 1) return toRows(inner[0]);
	const entries = Object.entries(value);
	if (entries.length === 0 || !entries.every(([, record]) => isObject(record))) return undefined;
	const idName = entries.some(([, record]) => "id" in (record as JsonObject)) ? "key" : "id";
	return recordsToRows(entries.map(([id, record]) => ({ [idName]: id, ...(record as JsonObject) })));
}

/** Not itself the records, so they may be further in: `{"data": {"creators": […]}}`. */
function isWrapped(value: unknown): boolean {
	if (!Array.isArray(value)) return isObject(value) && !isKeyed(value);
	return value.length === 1 && isObject(value[0]) && !isRecord(value[0]) && !isKeyed(value[0]);
}

/** Records by id have names in common; what wraps them has not. */
function isKeyed(value: JsonObject): boolean {
	const records = Object.values(value);
	const [first] = records;
	if (!records.every(isObject) || !isObject(first)) return false;
	return records.length === 1
		? isRecord(first)
		: records.every((record) => Object.keys(record).some((name) => name in first));
}

function isRecord(value: JsonObject): boolean {
	return Object.entries(value).some(
		([name, part]) =>
			(typeof part === "string" || typeof part === "number") &&
			/^_?(?:.*name|handle|.*url|link|e-?mail|followers.*|subscribers.*|account)$/i.test(name),
	);
}

/** The longest list of objects inside an object, at any depth; the lists inside its records are part of them. */
function longestList(value: unknown): readonly unknown[] | undefined {
	const lists = Object.values(value as JsonObject).flatMap((part) => {
		if (Array.isArray(part)) return part.length > 0 && part.every(isObject) ? [part] : [];
		const inner = isObject(part) ? longestList(part) : undefined;
		return inner === undefined ? [] : [inner];
	});
	return lists.reduce<readonly unknown[] | undefined>(
		(longest, list) => (longest === undefined || list.length > longest.length ? list : longest),
		undefined,
	);
}

function listToRows(list: readonly unknown[]): readonly (readonly Cell[])[] | undefined {
	if (list.length === 0) return undefined;
	if (list.every(Array.isArray)) return list.map((row) => row.map(toCell));
	return list.every(isObject) ? recordsToRows(list as JsonObject[]) : undefined;
}

function recordsToRows(records: readonly JsonObject[]): readonly (readonly Cell[])[] {
	const flat = records.map((record) => flatten(record, "", new Map()));
	const headers = [...new Set(flat.flatMap((record) => [...record.keys()]))];
	// Records that have no names in common would make more blanks than fit into memory; the header alone is refused as too wide.
	if (headers.length > MOST_COLUMNS) return [headers];
	return [headers, ...flat.map((record) => headers.map((header) => record.get(header) ?? ""))];
}

function flatten(record: JsonObject, prefix: string, into: Map<string, Cell>): Map<string, Cell> {
	for (const [key, value] of Object.entries(record)) {
		if (isObject(value)) flatten(value, `${prefix}${key}.`, into);
		else into.set(prefix + key, toCell(value));
	}
	return into;
}

function toCell(value: unknown): Cell {
	if (value === null || value === undefined) return "";
	if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
	if (Array.isArray(value) && !value.some((part) => typeof part === "object")) return value.join(", ");
	return JSON.stringify(value);
}

function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function notAList(name: string): Problem {
	return problem(
		`${quote(name)} is JSON but not a list of records. ` +
			'It should look like [{"name": "Mara", "followers": 12400}, …], or like {"id1": {…}, "id2": {…}}.',
	);
}
