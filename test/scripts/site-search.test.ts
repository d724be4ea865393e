import { describe, expect, test } from "vitest";
import { findEntries } from "../../scripts/site/search/find-entries.mjs";

const entry = (heading: string, words: string, keywords: readonly string[] = []) => ({
	page: heading,
	heading,
	keywords,
	words,
});

const ENTRIES = [
	entry("CPA", "what one conversion cost spend", ["cost per order", "cost per sale"]),
	entry("CPM", "cost per mille what 1000 impressions cost spend order"),
	entry("PROMO_CODE", "creator discount code the name in capitals"),
	entry("TikTok One export", "headers interaction rate"),
	entry("Import results", "tiktok studio file"),
	entry("Ad disclosure: Österreich", "werbung label"),
];

const found = (query: string) => findEntries(ENTRIES, query).map(({ heading }) => heading);

describe("search on the site", () => {
	test.each([
		["cost per order", "CPA"],
		["How much is the cost of an order?", "CPA"],
		["order cost", "CPA"],
		["cost of a sale", "CPA"],
		["spend conversion", "CPA"],
		["tik tok", "TikTok One export"],
		["Tik-Tok", "TikTok One export"],
		["export tik tok", "TikTok One export"],
		["tiktok", "TikTok One export"],
		["promocode", "PROMO_CODE"],
		["promo-code", "PROMO_CODE"],
		["code promo", "PROMO_CODE"],
		["promo_code", "PROMO_CODE"],
		["coupon", "PROMO_CODE"],
		["influencers", "PROMO_CODE"],
		["osterreich", "Ad disclosure: Österreich"],
		["ÖSTERREICH", "Ad disclosure: Österreich"],
		["wer", "Ad disclosure: Österreich"],
		["tiktok werbung", undefined],
		["  ", undefined],
		["…", undefined],
	])("%j finds %j first", (query, first) => {
		expect(found(query)[0]).toBe(first);
	});

	test("puts a name before a keyword, and a keyword before the text", () => {
		const entries = [entry("Text", "shrink"), entry("Keyword", "", ["shrink"]), entry("SHRINK", "")];
		expect(findEntries(entries, "shrink").map(({ heading }) => heading)).toEqual([
			"SHRINK",
			"Keyword",
			"Text",
		]);
	});
});
