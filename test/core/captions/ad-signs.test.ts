import { describe, expect, it } from "vitest";
import { adSigns } from "../../../src/core/captions/index.ts";

describe("signs of advertising", () => {
	it.each([
		["Sunday run with @mara", []],
		["My code of honour: never quit", []],
		["Rabatt? Nein danke", []],
		["#ad New shoes", ['the words "#ad"']],
		["New shoes #collab", ['the words "#collab"']],
		["Not an ad, just love", ["words that deny an ad"]],
		["Use code JUNE10 at checkout", ["a discount code"]],
		["Mit Rabattcode LAUF-15 sparen", ["a discount code"]],
		["Avec le code promo ÉTÉ2026", ["a discount code"]],
		["code: june10", []],
		["15 % off until Sunday", ["an offer"]],
		["20% de descuento", ["an offer"]],
		["Running in Stridelab all week", ["the brand"]],
		["New drop at @stridelab", ["the brand"]],
		["https://shop.example/?utm_source=ig", ["a tracked link"]],
		["https://amzn.to/3abc", ["a tracked link"]],
		["https://example.com/blog", []],
	])("of %j", (caption, signs) => {
		expect(adSigns({ caption, jurisdiction: "US", brand: "Stridelab" }, "stridelab").signs).toEqual(signs);
	});

	it("count a label only where a country accepts it", () => {
		const labelled = (caption: string) => adSigns({ caption, jurisdiction: ["US", "GB"] }).labelled;
		expect([labelled("#ad a"), labelled("#sponsored a"), labelled("#spon a"), labelled("a")]).toEqual([
			true,
			true,
			false,
			false,
		]);
	});

	it("name each tagged account once", () => {
		const { mentions } = adSigns({
			caption: "@Mara and @finn.bakes, @mara again. mail@x.org",
			jurisdiction: "US",
		});
		expect(mentions).toEqual(["mara", "finn.bakes"]);
	});
});
