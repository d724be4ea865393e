import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { packCandidate, unpackCandidate } from "../../../src/core/shortlist/candidate.ts";
import { competitorWords, readCompetitors } from "../../../src/core/shortlist/competitors.ts";
import { personaKeywords } from "../../../src/core/shortlist/persona-keywords.ts";
import { readCampaign } from "../../../src/core/shortlist/read-campaign.ts";
import { readTable } from "../../../src/core/tables/table.ts";
import { campaign } from "../../../src/core/tracker/campaign.ts";
import { tabOf } from "../runs/memory-host.ts";
import { candidate } from "./candidates.ts";

function read(settings: { readonly [name: string]: string }) {
	const tab = tabOf("Campaign", [
		["Setting", "Value", "About"],
		...Object.entries(settings).map((pair) => [...pair]),
	]);
	const table = readTable(tab, campaign);
	if (isProblem(table)) throw new Error(table.problem);
	return readCampaign(table);
}

describe("the campaign's target", () => {
	test("comes from the Campaign tab", () => {
		const target = read({
			brand: "Stridelab",
			summary: "Stridelab launches a light running shoe.",
			"key messages": "190 grams",
			audience: "women 18–35 in Germany, run every week",
			jurisdictions: "US, UK",
			currency: "usd",
			"engagement definition": "GRIN",
			"tier scheme": "wide",
			"competitor creators": "@one",
		});
		expect(target.audience).toEqual({
			countries: ["US", "GB"],
			ages: { from: 18, to: 35 },
			gender: "women",
		});
		expect(target.keywords.map(({ text }) => text)).toEqual(["run", "light", "shoe"]);
		expect([target.definition, target.currency, target.tiers.length]).toEqual(["GRIN", "USD", 4]);
		expect(target.remarks).toEqual([]);
	});

	test("takes the planner's own keywords and, without jurisdictions, the countries of the audience", () => {
		const target = read({ "fit keywords": "trail running, shoes", audience: "Runners in the UK" });
		expect(target.keywords.map(({ text }) => text)).toEqual(["trail running", "shoes"]);
		expect(target.audience.countries).toEqual(["GB"]);
	});

	test("says of each missing setting what it would improve", () => {
		expect(readCampaign(undefined).remarks.map(({ label }) => label)).toEqual([
			"Campaign, fit keywords",
			"Campaign, audience",
			"Campaign, jurisdictions",
			"Campaign, competitor creators",
		]);
	});

	test("says which settings cannot be read, and goes on with the usual ones", () => {
		const { definition, tiers, remarks } = read({
			"engagement definition": "mine",
			"tier scheme": "tall",
			audience: "US",
			summary: "running",
			"competitor creators": "a b",
		});
		expect([definition, tiers.length]).toEqual(["all", 5]);
		expect(remarks.map(({ reason }) => reason)).toEqual([
			expect.stringContaining('Unknown engagement definition "mine"'),
			expect.stringContaining('Unknown scheme "tall"'),
			expect.stringContaining('"a b" is not an account name'),
		]);
	});
});

test("keywords leave out the brand, numbers, countries and what every campaign says", () => {
	const texts = [
		"60 days to try. Creators show Stridelab in Germany",
		"recycled yarn, recycling\nmorning runs",
	];
	expect(personaKeywords(texts, "Stridelab").map(({ text }) => text)).toEqual([
		"recycled",
		"yarn",
		"morning",
		"runs",
	]);
});

describe("creators of competitors", () => {
	const { creators } = readCompetitors(
		"@sole.sister (Fleetfoot), https://www.tiktok.com/@Lou.Cooks;\nig: june.moves",
	);
	test.each([
		[
			"sole.sister",
			"X",
			"Also works with a competitor, Fleetfoot (Campaign, competitor creators: @sole.sister (Fleetfoot))",
		],
		[
			"lou.cooks",
			"TikTok",
			"Also works with a competitor (Campaign, competitor creators: https://www.tiktok.com/@Lou.Cooks)",
		],
		["lou.cooks", "Instagram", ""],
		[
			"June.Moves",
			"Instagram",
			"Also works with a competitor (Campaign, competitor creators: ig: june.moves)",
		],
		["nobody", "X", ""],
	])("%s on %s", (handle, platform, words) => {
		expect(competitorWords(creators, handle, platform)).toBe(words);
	});
});

test("a candidate arrives in the sidebar as it was packed", () => {
	const full = candidate({ followers: 0, fit: 0.5, unread: "fee: x", asOf: "2026-11-01", bandOfAll: 0 });
	for (const one of [full, candidate(), candidate({ vetting: "Worth a look: a." })]) {
		expect(unpackCandidate(JSON.parse(JSON.stringify(packCandidate(one))))).toEqual(one);
	}
});
