import { describe, expect, it } from "vitest";
import { codesFor, readCampaignBrief } from "../../../src/core/caption-check/campaign-brief.ts";
import type { Workbook } from "../../../src/core/tool.ts";
import { tabOf } from "../runs/memory-host.ts";

function workbook(
	settings: readonly (readonly [string, string])[],
	codes: readonly (readonly string[])[] = [],
) {
	const tabs = {
		Campaign: tabOf("Campaign", [["Setting", "Value"], ...settings]),
		"Codes & Links": tabOf("Codes & Links", [["Creator", "Code", "UTM source"], ...codes]),
	};
	return { tabs } as unknown as Workbook;
}

describe("what captions have to go by", () => {
	it.each([
		["#a #b", ["#a", "#b"]],
		["#a#b", ["#a", "#b"]],
		["a, b; #c", ["#a", "#b", "#c"]],
		["#a #a", ["#a"]],
		["", []],
	])("takes the hashtags of %j apart", (text, tags) => {
		expect(readCampaignBrief(workbook([["required hashtags", text]])).requiredTags).toEqual(tags);
	});

	it("reads nothing where there are no such tabs", () => {
		const brief = readCampaignBrief({ tabs: {} } as unknown as Workbook);
		expect(brief).toMatchObject({ brand: "", jurisdictions: [], requiredTags: [], codeCount: 0 });
	});
});

describe("a creator's codes", () => {
	const brief = readCampaignBrief(
		workbook(
			[],
			[
				["@June", "JUNE10", "instagram"],
				["june", "JUNETT", "TikTok"],
				["June", "june10", "instagram"],
				["Mara Eats", "MARA", ""],
				["", "NOBODY", ""],
				["finn", "", ""],
				["lou", "LOUYT", "youtube"],
			],
		),
	);

	it.each([
		["by handle, for the platform", ["june", "June Moves"], "TikTok", ["JUNETT"]],
		["by name where the handle has none", ["mara.eats", "Mara Eats"], "Instagram", ["MARA"]],
		["any of them where none is for the platform", ["lou", ""], "Instagram", ["LOUYT"]],
		["none for somebody without one", ["finn", ""], "Instagram", []],
		["none for a blank name", ["", ""], "Instagram", []],
	])("are found %s", (_, names, platform, codes) => {
		expect(codesFor(brief, names, platform)).toEqual(codes);
	});

	it("are counted once, however they are written", () => {
		expect(brief.codeCount).toBe(4);
	});
});
