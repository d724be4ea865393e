import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import type { ReadChoices } from "../../../src/core/import/read-creators.ts";
import { read } from "./read-list.ts";

/** One column beside handles: its cells as read, its reading and what else it could be. */
function column(header: string, cells: readonly Cell[], choices: ReadChoices = {}) {
	const { creators, details } = read(
		[["Handle", header], ...cells.map((cell, index) => [`creator_${index}`, cell])],
		choices,
	);
	const described = details.columns[1]!;
	return {
		values: creators.map((creator) => creator.cells[described.to]),
		reading: described.reading,
		readings: described.readings?.map(({ unit, becomes }) => `${unit}: ${becomes.join(", ")}`),
		unit: described.unit,
	};
}

describe("how a column is read is decided from all its cells, and can be changed", () => {
	test("three digits after a lone separator are thousands, unless the planner says decimals", () => {
		const cells = ["1.234", "12.500", "87"];
		expect(column("Avg likes", cells)).toEqual({
			values: [1234, 12_500, 87],
			reading: "decimal comma",
			readings: [
				"decimal point: 1.234 → 1.234, 12.500 → 12.5",
				"decimal comma: 1.234 → 1,234, 12.500 → 12,500",
			],
			unit: undefined,
		});
		expect(column("Avg likes", cells, { units: { 1: "decimal point" } })).toMatchObject({
			values: [1.234, 12.5, 87],
			reading: "decimal point",
		});
	});

	test("is left open where points and commas contradict each other, until the planner chooses", () => {
		const cells = ["1.234", "1,234"];
		expect(column("Avg likes", cells)).toMatchObject({ values: [undefined, undefined], reading: "" });
		expect(column("Avg likes", cells, { units: { 1: "decimal comma" } }).values).toEqual([1234, 1.234]);
	});

	test("has one reading where the cells leave no doubt", () => {
		expect(column("Avg likes", ["1.234", "12,5"])).toMatchObject({
			values: [1234, 12.5],
			readings: undefined,
			unit: "decimal comma",
		});
		expect(column("Avg likes", ["1.234K", "900"])).toMatchObject({
			values: [1234, 900],
			readings: undefined,
		});
	});

	test("an amount that would be a thousandth is left out until the planner says what it is", () => {
		const cells = ["€1.200,50", "$1,200", "450 €"];
		expect(column("Fee", cells)).toMatchObject({
			values: [1200.5, undefined, 450],
			reading: "",
			readings: ["decimal point: $1,200 → 1,200", "decimal comma: $1,200 → 1.2"],
		});
		expect(column("Fee", cells, { units: { 1: "decimal point" } }).values).toEqual([1200.5, 1200, 450]);
		expect(column("Fee", ["12.5", "0.125", "1.125"])).toMatchObject({ values: [12.5, 0.125, 1.125] });
	});

	test("percentages that are all at most 1 may be points", () => {
		expect(column("Credibility", [0.85, 0.9])).toMatchObject({
			values: [0.85, 0.9],
			reading: "fractions",
			readings: ["percent points: 0.85 → 0.85 %, 0.9 → 0.9 %", "fractions: 0.85 → 85 %, 0.9 → 90 %"],
		});
		expect(column("Credibility", ["0.85"], { units: { 1: "percent points" } }).values).toEqual([0.0085]);
		expect(column("Credibility", [85, 0.9])).toMatchObject({ values: [0.85, 0.009], readings: undefined });
	});

	test("a unit in the header counts for numbers without one of their own, and can be taken back", () => {
		const cells = ["12.4", "54", "1.2M"];
		expect(column("Followers (K)", cells)).toMatchObject({
			values: [12_400, 54_000, 1_200_000],
			reading: "in thousands",
			unit: "in thousands",
		});
		expect(column("Followers (K)", ["12", "54"], { units: { 1: "as written" } })).toMatchObject({
			values: [12, 54],
			reading: "as written",
		});
	});

	test("a unit in the header that would make more followers than there are people is not believed", () => {
		expect(column("Followers (K)", ["12400000", "54000"])).toMatchObject({
			values: [12_400_000, 54_000],
			reading: "as written",
		});
	});

	test("followers that look too few may be in thousands", () => {
		const cells = ["12.4", "54.3", "8"];
		expect(column("Followers", cells)).toMatchObject({
			values: [undefined, undefined, 8],
			reading: "as written",
			readings: [
				"in thousands: 12.4 → 12,400, 54.3 → 54,300, 8 → 8,000",
				"as written: 12.4 → left out, 54.3 → left out, 8 → 8",
			],
		});
		expect(column("Followers", cells, { units: { 1: "in thousands" } }).values).toEqual([
			12_400, 54_300, 8000,
		]);
	});

	test("dates that leave the order open are left out until it is chosen", () => {
		const cells = ["3/4/2026", "2026-08-21"];
		expect(column("As of", cells)).toEqual({
			values: [undefined, { date: "2026-08-21" }],
			reading: "",
			readings: ["day first: 3/4/2026 → 2026-04-03", "month first: 3/4/2026 → 2026-03-04"],
			unit: undefined,
		});
		expect(column("As of", cells, { units: { 1: "month first" } })).toMatchObject({
			values: [{ date: "2026-03-04" }, { date: "2026-08-21" }],
			unit: "month first",
		});
		expect(column("As of", [...cells, "22/4/2026"])).toMatchObject({
			unit: "day first",
			readings: undefined,
		});
	});

	test("a workbook's day number is a date", () => {
		expect(column("As of", [45_000, "45987"]).values).toEqual([
			{ date: "2023-03-15" },
			{ date: "2025-11-26" },
		]);
	});

	test("two open questions are asked as one", () => {
		expect(
			column("Avg likes (K)", ["1.234", "2.500"], { units: { 1: "as written, decimal point" } }),
		).toMatchObject({
			values: [1.234, 2.5],
			reading: "as written, decimal point",
			readings: [
				"in thousands, decimal point: 1.234 → 1,234, 2.500 → 2,500",
				"in thousands, decimal comma: 1.234 → 1,234,000, 2.500 → 2,500,000",
				"as written, decimal point: 1.234 → 1.234, 2.500 → 2.5",
				"as written, decimal comma: 1.234 → 1,234, 2.500 → 2,500",
			],
		});
	});

	test("a choice that makes no sense for the column changes nothing", () => {
		expect(column("Avg likes", ["1.234"], { units: { 1: "constructor", 7: "fractions" } }).values).toEqual([
			1234,
		]);
	});
});

describe("ranges are read as their middle, and say so", () => {
	test.each<[string, Cell, Cell]>([
		["Fee", "$10K–$50K", 30_000],
		["Fee", "300-500 €", 400],
		["Followers", "10k-50k", 30_000],
		["Followers", "1,000 - 2,001", 1501],
		["Followers (K)", "10-50", 30_000],
		["Credibility", "80–90 %", 0.85],
		["Fake followers", "10–15 %", 0.875],
	])("%s %j is %d", (header, cell, middle) => {
		expect(column(header, [cell]).values).toEqual([middle]);
	});

	test("the notes keep the range, and the panel counts them", () => {
		const { creators, details } = read([
			["Handle", "Fee", "Notes"],
			["mara", "$300-$500", "call her"],
			["lena", "$100 to $200", ""],
			["finn", "$90", "fair"],
		]);
		expect(creators.map(({ cells }) => [cells.fee, cells.notes])).toEqual([
			[400, "call her; fee given as $300-$500"],
			[150, "fee given as $100 to $200"],
			[90, "fair"],
		]);
		expect(details.warnings).toEqual([
			"“Fee” has 2 ranges: $300-$500 is read as its middle, 400. The notes keep the range.",
		]);
	});

	test("a range with two readings is refused like a number", () => {
		expect(column("Avg likes", ["12,5", "12.5", "1.234-2.345"]).values).toEqual([12.5, 12.5, undefined]);
	});

	test("text stays text", () => {
		expect(column("Audience age", ["18-24"]).values).toEqual(["18-24"]);
	});

	test("more followers than there are people are a mistake", () => {
		const { creators } = read([
			["Handle", "Followers"],
			["mara", "12.4B"],
		]);
		expect(creators[0]?.problems).toEqual([
			'Row 2. Column “Followers”: "12.4B" is more than any account has. The cell is left out.',
		]);
	});
});
