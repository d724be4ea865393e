import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

describe("readCreators, whatever the table", () => {
	const header = fc.oneof(
		fc.constantFrom(
			"Handle",
			"Followers (K)",
			"(K)",
			"%",
			"Name",
			"E-mail",
			"Fee",
			"As of",
			"Credibility",
			"Instagram",
		),
		fc.string({ unit: "binary", maxLength: 20 }),
	);
	const cell = fc.oneof(
		fc.constantFrom<Cell>(
			"",
			"@mara",
			"1.234",
			"1,234",
			"$10K–$50K",
			"3/4/2026",
			"https://t.me/x",
			"Total",
			true,
			{
				date: "2026-01-01",
			},
		),
		fc.string({ unit: "binary" }),
		fc.stringMatching(/^[-–0-9., KM억만@:%()a-z]{0,30}$/),
		fc.double(),
	);
	const table = fc
		.tuple(fc.array(header, { maxLength: 6 }), fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 10 }))
		.map(([names, rows]): Cell[][] => [names, ...rows]);
	const choices = fc.dictionary(
		fc.constantFrom("0", "1", "5", "x", "-1"),
		fc.constantFrom("", "handle", "followers", "fee", "as of", "decimal comma", "in thousands", "__proto__"),
	);

	test("never throws, whatever the table, the planner's choices and what is remembered", () => {
		fc.assert(
			fc.property(
				table,
				fc.option(fc.integer({ min: -2, max: 12 }), { nil: undefined }),
				choices,
				choices,
				fc.oneof(fc.string(), fc.constant('[["c","handle","fee"],["u","fee","in thousands"],["p","x","y"]]')),
				(rows, headerRow, columns, units, memory) => {
					const all = { columns, units, memory, ...(headerRow === undefined ? {} : { headerRow }) };
					const { creators, details, refused } = read(rows, all);
					expect(creators.length).toBeLessThanOrEqual(details.rowCount * 7);
					expect(details.columns.every(({ why }) => why.length > 0)).toBe(true);
					expect(refused.every(({ reason }) => reason.endsWith("."))).toBe(true);
					const numbers = creators.flatMap(({ cells }) =>
						Object.values(cells).filter((value) => typeof value === "number"),
					);
					expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});

	test("long cells of blanks and separators cost no more than their length", () => {
		const header = [
			"Name",
			"Handle",
			"Platform",
			"URL",
			"Email",
			"Followers",
			"Credibility",
			"Fee",
			"As of",
			"Include",
			"Notes",
		];
		const filler = [" ", ".", "-", "1,", "a.", "\u00a0", "@"];
		const rows = filler.map((text) => header.map(() => `a${text.repeat(40_000)}a`));
		expect(read([header, ...rows]).details.rowCount).toBe(filler.length);
	});

	test("reads 50,000 rows of 20 columns in seconds, each row once", () => {
		const header = [
			"Name",
			"Handle",
			"Platform",
			"URL",
			"Email",
			"Country",
			"Language",
			"Niche",
			"Bio",
			"Followers",
			"Following",
			"Posts",
			"Avg likes",
			"Avg comments",
			"Avg shares",
			"Avg saves",
			"Avg views",
			"Credibility",
			"Fee",
			"Notes",
		];
		const row = (index: number) => [
			`Name ${index}`,
			`@name_${index}`,
			"Instagram",
			`https://www.instagram.com/name_${index}/`,
			`n${index}@example.com`,
			"DE",
			"German",
			"food",
			"I cook and bake",
			"12.4K",
			"1,234",
			"567",
			"1.2K",
			"34",
			"5",
			"6",
			"54 300",
			"85.3%",
			"$1,200.50",
			"none yet",
		];
		const rows = [header, ...Array.from({ length: 50_000 }, (_, index) => row(index))];
		expect(read(rows).creators).toHaveLength(50_000);
	});
});
