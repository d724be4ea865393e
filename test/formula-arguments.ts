import type { SheetValue } from "../src/core/sheet-function.ts";

type Argument = SheetValue | SheetValue[][];

/**
 * The arguments of a formula such as `=TIER({500; "12K"}; "standard")` as Apps Script would pass them: `;` parts
 * arguments and rows, `,` parts cells of a row. `undefined` if they are not all literals, e.g. `DATE(2026; 11; 25)`.
 */
export function argumentsOf(formula: string): Argument[] | undefined {
	const inner = /^=[A-Z0-9_]+\((.*)\)$/s.exec(formula)?.[1];
	if (inner === undefined) return undefined;
	if (inner.trim() === "") return [];
	const parsed = split(inner, ";").map(argumentOf);
	return parsed.includes(undefined) ? undefined : (parsed as Argument[]);
}

function argumentOf(part: string): Argument | undefined {
	if (!part.startsWith("{")) return literalOf(part);
	const rows = split(part.slice(1, -1), ";").map((row) => split(row, ",").map(literalOf));
	return rows.flat().includes(undefined) ? undefined : (rows as SheetValue[][]);
}

function literalOf(part: string): SheetValue | undefined {
	if (part === "") return "";
	if (/^".*"$/s.test(part)) return part.slice(1, -1).replace(/""/g, '"');
	if (/^(TRUE|FALSE)$/.test(part)) return part === "TRUE";
	if (/^[-+]?[\d.]+(e[-+]?\d+)?%$/i.test(part))
		return Number((Number.parseFloat(part) / 100).toPrecision(15));
	return /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(part) ? Number(part) : undefined;
}

/** Splits at a separator that is not inside quotes or braces. */
function split(text: string, separator: string): string[] {
	const parts = [""];
	let quoted = false;
	let depth = 0;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		if (!quoted && "{(".includes(character)) depth++;
		if (!quoted && "})".includes(character)) depth--;
		if (character === separator && !quoted && depth === 0) parts.push("");
		else parts[parts.length - 1] += character;
	}
	return parts.map((part) => part.trim());
}
