import { describe, expect, it } from "vitest";
import { readCampaignBrief } from "../../../src/core/caption-check/campaign-brief.ts";
import type { Workbook } from "../../../src/core/tool.ts";
import { tabOf } from "../runs/memory-host.ts";

const briefOf = (countries: string) =>
	readCampaignBrief({
		tabs: {
			Campaign: tabOf("Campaign", [
				["Setting", "Value"],
				["brand", "Stridelab"],
				["jurisdictions", countries],
			]),
		},
	} as unknown as Workbook);

describe("the campaign's countries", () => {
	it("keep those that are known, and the unknown one is named with its cell", () => {
		const brief = briefOf("Germany, Atlantis, uk");
		expect(brief.jurisdictions).toEqual(["DE", "GB"]);
		expect(brief.problem).toMatch(
			/^Unknown country "Atlantis" for jurisdictions in Campaign \(cell B3\)\. It is left out\. Use one or more of: AU, /,
		);
	});

	it("are all read without a word", () => {
		const brief = briefOf("US; uk/DE");
		expect(brief.jurisdictions).toEqual(["US", "GB", "DE"]);
		expect(brief.problem).toBeUndefined();
	});
});
