import { describe, expect, test } from "vitest";
import { leakHints } from "../../../src/core/codes/leak-hints.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readTable } from "../../../src/core/tables/table.ts";
import { results } from "../../../src/core/tracker/results.ts";
import { tabOf } from "../runs/memory-host.ts";

type Row = readonly [
	post: string,
	creator: string,
	pulled: string,
	clicks: string | number,
	orders: string | number,
];

const PEERS: Row[] = [
	["F-1", "Finn", "2026-11-01", 400, 12],
	["J-1", "June", "2026-11-01", 300, 9],
	["L-1", "Lou", "2026-11-01", 300, 9],
];

function hints(rows: readonly Row[]): string[] {
	const header = ["Deliverable", "Creator", "Pulled at", "Clicks", "Code orders"];
	const table = readTable(
		tabOf("Results", [
			header,
			...rows.map(([post, creator, pulled, ...rest]) => [post, creator, { date: pulled }, ...rest]),
		]),
		results,
	);
	if (isProblem(table)) throw new Error(table.problem);
	return leakHints(table).map(({ label, reason }) => `${label}: ${reason}`);
}

describe("a code that brings orders its link does not explain", () => {
	test("is named with the figures of the creator and of the others", () => {
		expect(hints([["M-1", "Mara", "2026-11-01", 120, 64], ...PEERS])).toEqual([
			"Mara: The code was used for 64 orders, and the link was clicked 120 times. The other creators together have 30 orders for 1,000 clicks, which would make 4 here. Worth a look: coupon sites may list the code, or it was said aloud.",
		]);
	});

	test("is named without peers only if there are more orders than clicks", () => {
		expect(hints([["M-1", "Mara", "2026-11-01", 20, 64]])).toEqual([
			"Mara: The code was used for 64 orders, and the link was clicked 20 times. Worth a look: coupon sites may list the code, or it was said aloud.",
		]);
		expect(hints([["M-1", "Mara", "2026-11-01", 80, 64]])).toEqual([]);
	});

	test.each<[string, Row[]]>([
		["as many orders as the others' rate brings", [["M-1", "Mara", "2026-11-01", 1000, 30], ...PEERS]],
		["too few orders to say anything", [["M-1", "Mara", "2026-11-01", 10, 9], ...PEERS]],
		["twice the usual rate", [["M-1", "Mara", "2026-11-01", 400, 24], ...PEERS]],
		["no clicks on record", [["M-1", "Mara", "2026-11-01", "", 64], ...PEERS]],
		["clicks that are no number", [["M-1", "Mara", "2026-11-01", "n/a", 64], ...PEERS]],
	])("is not seen in %s", (_, rows) => {
		expect(hints(rows)).toEqual([]);
	});

	test("is judged by the last figures of each post, not by the sum of all pulls", () => {
		const pulls: Row[] = ["2026-11-03", "2026-11-01", "2026-11-02"].map((day) => [
			"M-1",
			"Mara",
			day,
			250,
			9,
		]);
		expect(hints([...pulls, ...PEERS])).toEqual([]);
	});

	test("is judged by clicks and orders from two exports of different days", () => {
		const rows: Row[] = [
			["M-1", "Mara", "2026-11-01", 120, ""],
			["M-1", "Mara", "2026-11-03", "", 64],
		];
		expect(hints([...rows, ...PEERS])).toHaveLength(1);
	});

	test("is judged over all posts of the creator", () => {
		const rows: Row[] = [
			["M-1", "Mara", "2026-11-01", "60", "32"],
			["M-2", "mara ", "2026-11-01", 60, 32],
		];
		expect(hints([...rows, ...PEERS])).toHaveLength(1);
	});
});
