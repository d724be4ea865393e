import fc from "fast-check";
import type { Cell } from "../../../src/core/cell.ts";
import { roster } from "../../../src/core/tracker/roster.ts";
import { type MemoryHost, memoryHost, tabOf } from "./memory-host.ts";

export const COLUMNS = [
	"Handle",
	"Platform",
	"Creator",
	"Followers",
	"Niche",
	"Fee",
	"My remark",
	"Tier",
] as const;
const FILE_COLUMNS = ["Handle", "Platform", "Followers", "Niche", "Fee"] as const;

interface Row {
	readonly [column: string]: Cell;
}

const handle = fc.constantFrom("mara", "finn", "june", "lou", "kai", "0815", "=tess");
const platform = fc.constantFrom("Instagram", "TikTok");
const maybe = (cell: fc.Arbitrary<Cell>) => fc.oneof(fc.constant<Cell>(""), cell);
const niche = fc.constantFrom<Cell>("running", "baking", "=cmd|' /C calc'!A0", "@home");

const rosterRow = fc.record<Row>({
	Handle: handle,
	Platform: platform,
	Creator: maybe(fc.constantFrom("Mara Eats", "Finn")),
	Followers: maybe(fc.oneof(fc.nat(1_000_000), fc.constantFrom("12.4K", "=A1*2"))),
	Niche: maybe(niche.filter((cell) => !String(cell).startsWith("="))),
	Fee: maybe(fc.nat(5000)),
	"My remark": maybe(fc.constantFrom("call her", "=1+1", 3)),
	Tier: fc.constant(""),
});

const fileRow = fc.record<Row>({
	Handle: handle,
	Platform: platform,
	Followers: maybe(fc.nat(1_000_000)),
	Niche: maybe(niche),
	Fee: maybe(fc.nat(5000)),
});

const unique = { selector: (row: Row) => `${row.Platform}/${row.Handle}` };
/** A roster in any order of columns, with a title above, a column of the planner's own, formulas, and a list to import. */
export const sheet = fc.record({
	order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length, maxLength: COLUMNS.length }),
	above: fc.nat(3),
	rows: fc.uniqueArray(rosterRow, { ...unique, maxLength: 6 }),
	file: fc.uniqueArray(fileRow, { ...unique, minLength: 1, maxLength: 6 }),
});

export type Sheet = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

export function hostOf({ order, above, rows }: Sheet): MemoryHost {
	const title = Array.from({ length: above }, () => ["Our creators", ...order.slice(1).map(() => "")]);
	const header = order.map((name) => (name === "Tier" ? '={"Tier"; TIER(D2:D)}' : name));
	const lines = rows.map((row) => order.map((column) => row[column] ?? ""));
	const tab = tabOf(roster.name, [...title, header, ...lines]);
	(tab.values[above] as Cell[])[order.indexOf("Tier")] = "Tier";
	// A handle such as "=tess" is text here: only the other columns hold formulas.
	tab.values.forEach((line, row) => {
		const index = order.indexOf("Handle");
		if (row <= above) return;
		(line as Cell[])[index] = rows[row - above - 1]!.Handle!;
		(tab.formulas[row] as string[])[index] = "";
	});
	return memoryHost([tab]);
}

export function inputOf({ file }: Sheet) {
	return {
		from: {
			source: "list.csv",
			rows: [[...FILE_COLUMNS], ...file.map((row) => FILE_COLUMNS.map((name) => row[name]!))],
		},
	};
}

export function state(host: MemoryHost) {
	const { values, formulas } = host.readTab(roster.name)!;
	return { values, formulas };
}

export function rowLabel({ order }: Sheet, line: readonly Cell[]): string {
	return `@${line[order.indexOf("Handle")]} · ${line[order.indexOf("Platform")]}`;
}

export function byHeader(host: MemoryHost): { [column: string]: Cell }[] {
	const { values, formulas } = state(host);
	const top = values.findIndex((line) => line.includes("Platform"));
	return values.slice(top + 1).map((line, row) => {
		const cells = line.map(
			(cell, column) => [String(values[top]![column]), formulas[top + 1 + row]![column] || cell] as const,
		);
		return Object.fromEntries(cells);
	});
}
