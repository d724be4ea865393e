import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Help } from "../../src/sidebar/help.ts";
import { search } from "../../src/sidebar/search.ts";

const THINGS = [
	{ name: "CPA", title: "What one conversion cost", keywords: "cost per order, how much per sale" },
	{ name: "BREAK EVEN ORDERS", title: "How many orders pay back the cost of a creator" },
	{ name: "BENCHMARK", title: "What is published for a metric", keywords: "TikTok, Instagram" },
	{ name: "SHRUNK RATE", title: "A rate near the usual one", keywords: "shrinkage, small sample" },
	{ name: "WEIß" },
	{ name: "FEE", title: "Café prices", text: "Also for e-mail and TikTok" },
];

const found = (asked: string) => search(THINGS, asked, (thing) => thing).map(({ name }) => name);

describe("search", () => {
	test.each([
		["a name, whatever its case", "cpa", ["CPA"]],
		["words in any order", "orders even", ["BREAK EVEN ORDERS"]],
		["another name before words that stand apart", "cost per order", ["CPA", "BREAK EVEN ORDERS"]],
		["a question", "how much per sale?", ["CPA"]],
		["a word before it is parted", "tik tok", ["BENCHMARK", "FEE"]],
		["a word with a hyphen or without", "Tik-Tok", ["BENCHMARK", "FEE"]],
		["a keyword before the text", "tiktok", ["BENCHMARK", "FEE"]],
		["the beginning of a word", "shrink", ["SHRUNK RATE"]],
		["a longer form of it", "small samples", ["SHRUNK RATE"]],
		["a word without its accent", "cafe", ["FEE"]],
		["a letter as it is typed without its key", "weiss", ["WEIß"]],
		["a word with an accent", "bénchmark", ["BENCHMARK"]],
		["e-mail in one word", "email", ["FEE"]],
		["nothing where one of the words is missing", "cost zebra", []],
	])("finds %s: %s", (_, asked, expected) => {
		expect(found(asked)).toEqual(expected);
	});

	test.each(["", "  ", "?!"])("leaves the list alone where no word was typed: %j", (asked) => {
		expect(found(asked)).toEqual(THINGS.map(({ name }) => name));
	});

	test("finds another word for it, after those that have the word", () => {
		const others = (word: string) => (word === "price" ? ["fee"] : []);
		const names = search(THINGS, "prices", (thing) => thing, others).map(({ name }) => name);
		expect(names).toEqual(["FEE"]);
		const both = search([{ name: "Fee" }, { name: "Price" }], "price", (thing) => thing, others);
		expect(both.map(({ name }) => name)).toEqual(["Price", "Fee"]);
	});

	test("takes words at their word where nothing else was typed", () => {
		expect(found("how much")[0]).toBe("CPA");
	});
});

describe("in the add-on's own help", () => {
	const page = readFileSync("dist/Help.html", "utf8");
	const help: Help = JSON.parse(page.slice(page.indexOf(">") + 1, page.lastIndexOf("<")));

	test.each([
		["cost per order", "CPA"],
		["how much per sale", "CPA"],
		["engagement", "ENGAGEMENT_RATE"],
		["tik tok", "BENCHMARK"],
		["fake followers", "VETTING_FLAGS"],
		["discount code", "PROMO_CODE"],
		["deadline", "DUE_DATES"],
		["return on ad spend", "ROAS"],
		["cost-per-click", "CPC"],
		["influencer size", "TIER"],
		["small sample", "SHRUNK_RATE"],
	])("%s leads to the function %s", (asked, name) => {
		const fieldsOf = (one: Help["functions"][number]) => ({
			name: one.name.replace(/_/g, " "),
			title: one.summary,
			keywords: one.keywords,
		});
		const names = search(help.functions, asked, fieldsOf).map((one) => one.name);
		expect(names.slice(0, 3)).toContain(name);
	});

	test.each([
		["shrink", "Shrunk rate"],
		["shrinkage", "Shrunk rate"],
		["cost per order", "CPA (cost per acquisition)"],
		["coupon", "Code orders"],
	])("%s leads to the term %s", (asked, term) => {
		const fieldsOf = (one: Help["terms"][number]) => ({
			name: one.term,
			title: one.means,
			keywords: one.keywords,
		});
		expect(search(help.terms, asked, fieldsOf)[0]?.term).toBe(term);
	});

	test("no term of the glossary begins by saying its own name again", () => {
		const plain = (text: string) => text.toLowerCase().replace(/[^a-z ]/g, "");
		const again = help.terms.filter(({ term, means }) => {
			const names = [term.replace(/ \(.*/, ""), /\((.*)\)/.exec(term)?.[1] ?? ""].filter(
				(name) => name.length > 3,
			);
			return names.some((name) => plain(means).startsWith(plain(name)));
		});
		expect(again).toEqual([]);
		expect(help.terms.filter(({ means, inColumn }) => means === inColumn)).toEqual([]);
	});
});
