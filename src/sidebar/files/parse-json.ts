import type { Cell } from "../../core/cell.ts";
import { type Problem, problem, quote } from "../../core/problem.ts";

interface JsonObject {
	readonly [key: string]: unknown;
}

/**
 * Reads JSON as rows with a header: a list of records, a list of lists, records keyed by id (`{"id1": {…}}`), or an
 * object that holds one such list (`{"data": […]}`). Records inside records become columns such as `stats.followers`.
 */
export function parseJson(name: string, text: string): readonly (readonly Cell[])[] | Problem {
	const value = parse(text);
	if (value === undefined) {
		return problem(
			`${quote(name)} is not valid JSON. It may have been cut off: export it again, or use .csv.`,
		);
	}
	return toRows(value) ?? notAList(name);
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
	if (Array.isArray(value)) return listToRows(value);
	if (!isObject(value)) return undefined;
	const lists = Object.values(value).filter((part) => Array.isArray(part) && part.some(isObject));
	if (lists.length === 1) return listToRows(lists[0] as unknown[]);
	const entries = Object.entries(value);
	if (entries.length === 0 || !entries.every(([, record]) => isObject(record))) return undefined;
	const idName = entries.some(([, record]) => "id" in (record as JsonObject)) ? "key" : "id";
	return recordsToRows(entries.map(([id, record]) => ({ [idName]: id, ...(record as JsonObject) })));
}

function listToRows(list: readonly unknown[]): readonly (readonly Cell[])[] | undefined {
	if (list.length === 0) return undefined;
	if (list.every(Array.isArray)) return list.map((row) => row.map(toCell));
	return list.every(isObject) ? recordsToRows(list as JsonObject[]) : undefined;
}

function recordsToRows(records: readonly JsonObject[]): readonly (readonly Cell[])[] {
	const flat = records.map((record) => flatten(record, "", new Map()));
	const headers = [...new Set(flat.flatMap((record) => [...record.keys()]))];
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
