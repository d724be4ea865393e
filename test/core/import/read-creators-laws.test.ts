import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

describe("readCreators, whatever the table", () => {
	test("never throws, whatever the table", () => {
		const cell = fc.oneof(
			fc.constantFrom<Cell>("", "Handle", "Followers", "@mara", "1.234", "https://t.me/x", "Total", true, {
				date: "2026-01-01",
			}),
			fc.string({ unit: "binary" }),
			fc.double(),
		);
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
				fc.integer({ min: -2, max: 12 }),
				(rows, headerRow) => {
					const { creators, details } = read(rows, { headerRow });
					expect(creators.length).toBeLessThanOrEqual(details.rowCount * 6);
					expect(read(rows).details.columns.every(({ why }) => why.length > 0)).toBe(true);
				},
			),
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
		const started = Date.now();
		expect(read([header, ...rows]).details.rowCount).toBe(filler.length);
		expect(Date.now() - started).toBeLessThan(2000);
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
		const started = Date.now();
		expect(read(rows).creators).toHaveLength(50_000);
		expect(Date.now() - started).toBeLessThan(10_000);
	}, 30_000);
});
