import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audienceTest } from "../../../src/core/shortlist/audience-filter.ts";
import { matchAudience } from "../../../src/core/shortlist/audience-match.ts";
import { readShares } from "../../../src/core/shortlist/audience-shares.ts";
import { agesIn, genderIn } from "../../../src/core/shortlist/audience-words.ts";
import { countriesIn, countryOf } from "../../../src/core/values/country.ts";
import { candidate } from "./candidates.ts";

describe("audience shares", () => {
	test.each([
		[
			"US 61%, CA 9%",
			[
				["US", 0.61],
				["CA", 0.09],
			],
		],
		[
			"61% US; 9 % CA",
			[
				["US", 0.61],
				["CA", 0.09],
			],
		],
		[
			"United States (61.2%), Canada (9%)",
			[
				["United States", 0.612],
				["Canada", 0.09],
			],
		],
		["18–24 44%", [["18–24", 0.44]]],
		[
			"18-24: 44%, 25-34: 30%, 65+: 2%",
			[
				["18-24", 0.44],
				["25-34", 0.3],
				["65+", 0.02],
			],
		],
		[
			"44% 18-24 / 30% 25-34",
			[
				["18-24", 0.44],
				["25-34", 0.3],
			],
		],
		["72% women", [["women", 0.72]]],
		[
			"DE 68,5 % | AT 11 %",
			[
				["DE", 0.685],
				["AT", 0.11],
			],
		],
		[
			"US 61, CA 9",
			[
				["US", 0.61],
				["CA", 0.09],
			],
		],
		[
			"F: 0.72; M: 0.28",
			[
				["F", 0.72],
				["M", 0.28],
			],
		],
		["mostly US and Canada", []],
		["", []],
	])("%j", (text, shares) => {
		expect(readShares(text)).toEqual(shares.map(([name, share]) => ({ name, share })));
	});

	test("that come to more than everybody are refused", () => {
		expect(readShares("US 80%, CA 40%")).toEqual({
			problem: '"US 80%, CA 40%" comes to 120% of the audience. Give shares of one and the same whole.',
		});
	});

	test("never exceed 1 nor fall below 0, whatever is typed", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const shares = readShares(text);
				if ("problem" in shares) return;
				for (const { share } of shares) expect(share >= 0 && share <= 1.05).toBe(true);
			}),
		);
	});
});

describe("how much of an audience is the campaign's", () => {
	const wanted = { countries: ["US", "GB"], ages: { from: 18, to: 35 }, gender: "women" as const };
	test.each([
		[{ country: "US 61%, UK 9%", age: "", gender: "" }, 0.7, "70% in US, GB (US 61% + UK 9%)"],
		[{ country: "DE 80%", age: "", gender: "" }, 0, "0% in US, GB"],
		[
			{ country: "", age: "25–34 40%, 35–44 30%", gender: "" },
			0.43,
			"43% aged 18–35 (25–34 40% + 35–44 30%, by years)",
		],
		[{ country: "", age: "", gender: "72% women" }, 0.72, "72% women (women 72%)"],
		[{ country: "", age: "", gender: "men 64%" }, 0.36, "36% women (the rest of men 64%)"],
		[
			{ country: "US 60%", age: "", gender: "80% female" },
			0.7,
			"60% in US, GB (US 60%); 80% women (female 80%)",
		],
		[{ country: "US and Canada", age: "", gender: "" }, undefined, 'no percentages in "US and Canada"'],
		[{ country: "", age: "", gender: "" }, undefined, ""],
	])("%j", (cells, match, why) => {
		expect(matchAudience(wanted, cells)).toEqual({ ...(match === undefined ? {} : { match }), why });
	});

	test("is not asked where the campaign does not say", () => {
		expect(
			matchAudience({ countries: [] }, { country: "US 61%", age: "18–24 44%", gender: "72% women" }),
		).toEqual({ why: "" });
	});
});

describe("words of an audience", () => {
	test.each([
		["18–35, runs at least once a week, US and UK", { from: 18, to: 35 }, undefined, ["US", "GB"]],
		["women 25+ in Germany", { from: 25, to: 99 }, "women", ["DE"]],
		["Men and women who follow us", undefined, undefined, []],
		["Gen Z girls in South Korea", undefined, "women", ["KR"]],
	])("%j", (text, ages, gender, countries) => {
		expect([agesIn(text), genderIn(text), countriesIn(text)]).toEqual([ages, gender, countries]);
	});

	test.each([
		["UK", "GB"],
		[" united kingdom ", "GB"],
		["gb", "GB"],
		["Deutschland", "DE"],
		["Atlantis", "atlantis"],
		["constructor", "constructor"],
	])("the country %j is %s", (text, code) => {
		expect(countryOf(text)).toBe(code);
	});
});

describe("the audience filter", () => {
	const us = candidate({
		audienceCountry: "US 61%, CA 9%",
		audienceAge: "18–24 44%",
		audienceGender: "72% women",
	});
	test.each([
		["US 60%", us, true],
		["USA 62%", us, false],
		["United States", us, true],
		["DE", us, false],
		["18–24 40%", us, true],
		["18-34 50%", us, false],
		["women 70%", us, true],
		["men", us, false],
		["US", candidate({ audienceCountry: "US, Canada" }), true],
		["US 10%", candidate({ audienceCountry: "US, Canada" }), undefined],
		["US", candidate(), undefined],
	])("%j", (typed, one, passes) => {
		const asks = audienceTest(typed);
		expect("problem" in asks ? asks.problem : asks(one)).toBe(passes);
	});

	test("asks of whom, where only a figure is typed", () => {
		expect(audienceTest("40%")).toEqual({
			problem: '"40%" does not say of whom. Write it like "US 40%", "18–24 30%" or "women".',
		});
	});
});
