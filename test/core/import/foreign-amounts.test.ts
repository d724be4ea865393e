import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { read } from "./read-list.ts";

function fees(header: string, cells: readonly Cell[], currency: string) {
	const rows = cells.map((cell, at) => [`creator.${at}`, "Instagram", cell]);
	const { creators, details } = read([["Handle", "Platform", header], ...rows], { currency });
	return {
		read: creators.map(({ cells: { fee, notes }, problems }) => ({ fee, notes, problems: problems.length })),
		problems: creators.flatMap(({ problems }) => problems),
		warnings: details.warnings.filter((text) => text.toLowerCase().includes("campaign")),
	};
}

describe("fees and the campaign's currency", () => {
	test("takes a column in another currency as it stands, warns of it, and keeps the amounts in the notes", () => {
		expect(fees("Fee", ["1.200,50 €", "500 €", 300, ""], "USD")).toEqual({
			read: [
				{ fee: 1200.5, notes: "fee given as 1.200,50 €", problems: 0 },
				{ fee: 500, notes: "fee given as 500 €", problems: 0 },
				{ fee: 300, notes: "fee given as 300 EUR", problems: 0 },
				{ fee: undefined, notes: undefined, problems: 0 },
			],
			problems: [],
			warnings: [
				"“Fee” is in EUR; the campaign's currency is USD: the amounts are taken as they stand, not converted. The notes keep them as given.",
			],
		});
	});

	test("takes of a column that mixes currencies only the amounts in the campaign's", () => {
		expect(fees("Rate", ["$10K–$50K", "€500", "10000 INR", "800"], "USD")).toEqual({
			read: [
				{ fee: 30_000, notes: "fee given as $10K–$50K", problems: 0 },
				{ fee: undefined, notes: "fee given as €500", problems: 1 },
				{ fee: undefined, notes: "fee given as 10000 INR", problems: 1 },
				{ fee: undefined, notes: "fee given as 800", problems: 1 },
			],
			problems: [
				'Row 3. Column “Rate”: "€500" is in EUR, the column mixes currencies, and the campaign\'s currency is USD. Convert it. The cell is left out.',
				'Row 4. Column “Rate”: "10000 INR" is in INR, the column mixes currencies, and the campaign\'s currency is USD. Convert it. The cell is left out.',
				'Row 5. Column “Rate”: "800" does not say its currency, the column mixes currencies, and the campaign\'s currency is USD. Convert it. The cell is left out.',
			],
			warnings: [
				"“Rate” mixes EUR, INR and USD; the campaign's currency is USD: only amounts in USD are taken. The notes keep the others as given.",
			],
		});
	});

	test.each([
		["Fee", ["$500", "USD 300", "200"], "USD"],
		["Fee", ["$500", "200"], "CAD"],
		["Fee (EUR)", ["500", "€300"], "EUR"],
		["Fee", ["500", "300"], "EUR"],
		["Fee", ["500 €", "300"], ""],
	])("says nothing of %s with %j where the campaign's currency is “%s”", (header, cells, currency) => {
		const { read: rows, warnings } = fees(header, cells, currency);
		expect(warnings).toEqual([]);
		expect(rows.every(({ fee, notes }) => typeof fee === "number" && notes === undefined)).toBe(true);
	});

	test("takes nothing of a mixed column while the Campaign tab names no currency", () => {
		const { read: rows, warnings } = fees("Fee", ["$500", "€300"], "");
		expect(rows.map(({ fee }) => fee)).toEqual([undefined, undefined]);
		expect(warnings).toEqual([
			"“Fee” mixes $ and EUR; the Campaign tab names no currency: none is taken. The notes keep the others as given.",
		]);
	});

	test("goes by the header for amounts without a sign", () => {
		expect(fees("Fee (EUR)", [500, 300, 200], "USD").read[0]).toEqual({
			fee: 500,
			notes: "fee given as 500 EUR",
			problems: 0,
		});
	});
});
