import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { undoRun } from "../../../src/core/runs/undo.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import type { MemoryHost } from "../runs/memory-host.ts";
import { importList, list, previewOf, type Row, rosterWith, rowsOf } from "./imports.ts";

const FILE_HEADER = ["Name", "Username", "Platform", "Followers", "Price", "Topic", "Email"];

const handle = fc.constantFrom("mara", "finn", "june", "lou");
const platform = fc.constantFrom("Instagram", "TikTok");
const maybe = (cell: fc.Arbitrary<Cell>) => fc.oneof(fc.constant<Cell>(""), cell);
const followers = maybe(fc.integer({ min: 1, max: 5 }).map((count) => count * 1000));
const fee = maybe(fc.integer({ min: 1, max: 3 }).map((count) => count * 100));
const niche = maybe(fc.constantFrom<Cell>("running", "Running", "a very long description of a narrow niche"));

/** A person has the same handle and e-mail address everywhere, and one name where it is known. */
const fileRow = fc
	.record({ handle, platform, followers, fee, niche, named: fc.boolean(), mailed: fc.boolean() })
	.map((row): Cell[] => [
		row.named ? `Name of ${row.handle}` : "",
		row.handle,
		row.platform,
		row.followers,
		row.fee,
		row.niche,
		row.mailed ? `${row.handle}@example.com` : "",
	]);
const fileRows = fc.uniqueArray(fileRow, {
	selector: (row) => `${row[1]}/${row[2]}`,
	minLength: 1,
	maxLength: 5,
});

const typedRow = fc.record({ handle, platform, followers, fee, niche }).map(
	(row): Row => ({
		Handle: row.handle,
		Platform: row.platform,
		Followers: row.followers,
		Fee: row.fee,
		Niche: row.niche,
	}),
);
const typedRows = fc.uniqueArray(typedRow, {
	selector: (row) => `${row.Handle}/${row.Platform}`,
	maxLength: 4,
});

const days = fc.uniqueArray(fc.integer({ min: 10, max: 22 }), { minLength: 3, maxLength: 3 });

function listOf(name: string, day: number, rows: Cell[][]) {
	return list(`${name} 2026-11-${day}.csv`, FILE_HEADER, ...rows);
}

/** The roster as a set of rows: new ones stand in the order they came. */
function contents(host: MemoryHost): string[] {
	return rowsOf(host)
		.map((row) => JSON.stringify(row))
		.sort();
}

describe("importing dated lists into any roster", () => {
	test("comes to the same roster in whichever order, unless something is ticked", () => {
		fc.assert(
			fc.property(typedRows, fileRows, fileRows, fileRows, days, (typed, a, b, c, [x, y, z]) => {
				const lists = [listOf("a", x!, a), listOf("b", y!, b), listOf("c", z!, c)];
				const orders = [
					[0, 1],
					[1, 0],
					[0, 1, 2],
					[2, 0, 1],
					[2, 1, 0],
				];
				const ends = orders.map((order) => {
					const host = rosterWith(...typed);
					for (const index of order) importList(host, lists[index]!);
					return contents(host);
				});
				expect(ends[1]).toEqual(ends[0]);
				expect(ends[3]).toEqual(ends[2]);
				expect(ends[4]).toEqual(ends[2]);
			}),
		);
	});

	test("never touches a typed value unless it is ticked", () => {
		fc.assert(
			fc.property(typedRows, fileRows, fileRows, (typed, a, b) => {
				const host = rosterWith(...typed);
				importList(host, listOf("a", 10, a));
				importList(host, listOf("b", 20, b));
				const after = rowsOf(host);
				for (const [index, row] of typed.entries()) {
					const filled = Object.entries(row).filter(([, cell]) => cell !== "");
					expect(after[index]).toMatchObject(Object.fromEntries(filled));
				}
			}),
		);
	});

	test("changes nothing the second time, whatever was ticked the first time", () => {
		fc.assert(
			fc.property(typedRows, fileRows, fileRows, fc.func(fc.boolean()), (typed, a, b, takes) => {
				const host = rosterWith(...typed);
				importList(host, listOf("a", 20, a));
				const newer = listOf("b", 21, b);
				importList(host, newer, ({ label }) => takes(label));
				const before = rowsOf(host, true);
				expect(previewOf(host, newer).items.filter(({ replaces }) => !replaces)).toEqual([]);
				importList(host, newer);
				expect(rowsOf(host, true)).toEqual(before);
			}),
		);
	});

	test("is undone exactly, the record included", () => {
		fc.assert(
			fc.property(typedRows, fileRows, fileRows, fc.func(fc.boolean()), (typed, a, b, takes) => {
				const host = rosterWith(...typed);
				importList(host, listOf("a", 20, a));
				const before = rowsOf(host, true);
				if (importList(host, listOf("b", 21, b), ({ label }) => takes(label)) === 0) return;
				expect(undoRun(host, tracker)).toMatchObject({ kept: [] });
				expect(rowsOf(host, true)).toEqual(before);
			}),
		);
	});
});

test("dated rows of one account inside a list come to the same account in whichever order", () => {
	const dated = fc.tuple(followers, fee, niche);
	fc.assert(
		fc.property(fc.array(dated, { minLength: 2, maxLength: 4 }), fc.boolean(), (values, withUndated) => {
			const rows = values.map((row, index): Cell[] => {
				const day = withUndated && index === 0 ? "" : { date: `2026-11-${10 + index}` };
				return ["mara", "Instagram", ...row, day];
			});
			const header = ["Username", "Platform", "Followers", "Price", "Topic", "As of"];
			const ends = [rows, [...rows].reverse()].map((order) => {
				const host = rosterWith();
				importList(host, list("list.csv", header, ...order));
				return rowsOf(host, true);
			});
			expect(ends[1]).toEqual(ends[0]);
		}),
	);
});
