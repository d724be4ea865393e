import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { readTierScheme, TIER_SCHEMES, type Tier, type TierScheme, tierOf } from "../../src/core/tiers.ts";

describe("tiers", () => {
	it.each<{ scheme: TierScheme; followers: number; tier: string }>([
		{ scheme: "standard", followers: 0, tier: "Under 1K" },
		{ scheme: "standard", followers: 9_999, tier: "Nano" },
		{ scheme: "standard", followers: 10_000, tier: "Micro" },
		{ scheme: "standard", followers: 99_999.5, tier: "Micro" },
		{ scheme: "standard", followers: 5_000_000, tier: "Mega" },
		{ scheme: "wide", followers: 999, tier: "Under 1K" },
		{ scheme: "wide", followers: 1_000, tier: "Micro" },
		{ scheme: "from 5K", followers: 4_999, tier: "Nano" },
		{ scheme: "from 5K", followers: 5_000, tier: "Micro" },
	])("call $followers followers $tier by $scheme", ({ scheme, followers, tier }) => {
		expect(tierOf(followers, TIER_SCHEMES[scheme])).toBe(tier);
	});

	it("never fall as followers grow", () => {
		const names = TIER_SCHEMES.standard.map(({ name }) => name);
		fc.assert(
			fc.property(fc.nat(3_000_000), fc.nat(3_000_000), (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)];
				const place = (followers: number) => names.indexOf(tierOf(followers, TIER_SCHEMES.standard));
				expect(place(low)).toBeLessThanOrEqual(place(high));
			}),
		);
	});
});

describe("tiers of one's own", () => {
	it("may stand in any order, with blank rows and typed bounds", () => {
		const tiers = readTierScheme([
			["Big", "50K"],
			[undefined, undefined],
			["Small", 2_500],
		]) as readonly Tier[];
		expect(tiers).toEqual([
			{ name: "Small", from: 2_500 },
			{ name: "Big", from: 50_000 },
		]);
		expect([2_499, 2_500, 50_000].map((followers) => tierOf(followers, tiers))).toEqual([
			"Under 2.5K",
			"Small",
			"Big",
		]);
	});

	it.each([
		{
			rows: [
				["Tier", "From"],
				["Small", 1_000],
			],
			row: 1,
		},
		{
			rows: [
				["Small", 1_000],
				["Big", undefined],
			],
			row: 2,
		},
		{ rows: [["Small", -5]], row: 1 },
	])("are refused where row $row is not a tier", ({ rows, row }) => {
		const read = readTierScheme(rows);
		expect(isProblem(read) && read.problem).toMatch(new RegExp(`^row ${row} is not a tier\\.`));
	});
});
