import type { RawTable } from "../answers.ts";

/** Rows with their source, or the name of a tab. Checked by hand: a schema for each of a million cells would take seconds. */
export function isSource(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	if ("tab" in value) return typeof value.tab === "string";
	const { source, rows } = value as Partial<RawTable>;
	return (
		typeof source === "string" &&
		Array.isArray(rows) &&
		rows.every((row) => Array.isArray(row) && row.every(isCell))
	);
}

/** Texts by name. */
export function isTexts(value: unknown): boolean {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.values(value).every((text) => typeof text === "string")
	);
}

function isCell(cell: unknown): boolean {
	if (typeof cell === "object" && cell !== null) return typeof (cell as { date?: unknown }).date === "string";
	return (
		typeof cell === "string" ||
		typeof cell === "boolean" ||
		(typeof cell === "number" && Number.isFinite(cell))
	);
}
