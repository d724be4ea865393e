import { describe, expect, it } from "vitest";
import { fairFee } from "../../../src/core/benchmarks/fair-fee.ts";

describe("a fair fee", () => {
	it.each([
		{ followers: 10_000, fee: [250, 250, 1000], year: 2026 },
		{ followers: 55_000, fee: [250, 625, 1000], year: 2026 },
		{ followers: 100_000, fee: [500, 1000, 5000], year: 2021 },
		{ followers: 2_000_000, fee: [10_000, "", ""], year: 2021 },
		{ followers: 500, fee: ["", "", ""], year: "" },
	])("by followers for $followers on Instagram is $fee", ({ followers, fee, year }) => {
		const [byFollowers] = fairFee("Instagram", followers, undefined, undefined);
		expect([byFollowers?.low, byFollowers?.middle, byFollowers?.high]).toEqual(fee);
		expect(byFollowers?.year).toBe(year);
	});

	it("says why a model cannot be used", () => {
		const how = fairFee("TikTok", 500, 100, undefined).map((estimate) => estimate.how);
		expect(how).toEqual([
			"No published fee for TikTok at 500 followers.",
			"No published CPE for TikTok at 500 followers.",
			"Give averageViews to use this model.",
		]);
	});

	it("by views grows in proportion and names its price", () => {
		const [, , once] = fairFee("YouTube", 30_000, undefined, 10_000);
		const [, , twice] = fairFee("YouTube", 30_000, undefined, 20_000);
		expect(once).toMatchObject({ low: 120, middle: 170, high: 220, source: "Archive", year: 2026 });
		expect(twice).toMatchObject({ low: 240, middle: 340, high: 440 });
		expect(once?.how).toBe("10,000 views × CPM of $12–$22 (fee ÷ views × 1,000).");
	});
});
