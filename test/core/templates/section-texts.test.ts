import { describe, expect, test } from "vitest";
import { headers } from "../../../src/core/tab.ts";
import { readSectionTexts } from "../../../src/core/templates/section-texts.ts";
import type { Template } from "../../../src/core/templates/template.ts";
import { tabOf } from "../runs/memory-host.ts";

const template: Template = {
	name: "Letter",
	placeholders: ["creator"],
	sections: [
		{ name: "greeting", about: "How it begins.", text: "Dear {{creator}}," },
		{ name: "end", about: "How it ends.", text: "Yours" },
	],
};
const HEADERS = ["Template", "Section", "Text"];
const tab = (...rows: string[][]) => tabOf("Templates", [HEADERS, ...rows]);

describe("the texts of a template", () => {
	test("are its own, and a tab with them is made, while there is none", () => {
		const read = readSectionTexts(template, undefined);
		expect(read).toMatchObject({ texts: { greeting: "Dear {{creator}},", end: "Yours" } });
		const [change] = "changes" in read ? read.changes : [];
		if (change?.kind !== "add-tab") throw new Error("No tab is made.");
		expect(headers(change.layout)).toEqual(["Template", "Section", "Text", "About"]);
		expect(change.layout.rows).toEqual([
			["Letter", "greeting", "Dear {{creator}},", "How it begins. You may use: {{creator}}."],
			["Letter", "end", "Yours", "How it ends. You may use: {{creator}}."],
		]);
	});

	test("are the team's where it wrote some, in any order and letter case", () => {
		const read = readSectionTexts(template, tab(["letter", "END", "Cheers "], ["Other", "end", "Not this"]));
		expect(read).toEqual({ texts: { greeting: "Dear {{creator}},", end: "Cheers" }, changes: [] });
	});

	test("are its own again where a row or its text is deleted", () => {
		const read = readSectionTexts(template, tab(["Letter", "end", " "]));
		expect(read).toEqual({ texts: { greeting: "Dear {{creator}},", end: "Yours" }, changes: [] });
	});

	test("are added to a tab that has those of other templates only", () => {
		const read = readSectionTexts(template, tab(["Other", "end", "Bye"]));
		expect("changes" in read && read.changes).toEqual([
			{
				kind: "add-row",
				tab: "Templates",
				key: "letter/greeting",
				label: "Letter, greeting",
				cells: { template: "Letter", section: "greeting", text: "Dear {{creator}}," },
			},
			{
				kind: "add-row",
				tab: "Templates",
				key: "letter/end",
				label: "Letter, end",
				cells: { template: "Letter", section: "end", text: "Yours" },
			},
		]);
	});

	test.each<{ rows: string[][]; says: string }>([
		{
			rows: [["Letter", "greetings", "Hello"]],
			says: 'Row 2 of Templates: "greetings" is no part of Letter. Did you mean "greeting"? The parts are: greeting, end.',
		},
		{
			rows: [
				["Letter", "end", "a"],
				["Letter", "End", "b"],
			],
			says: "Rows 2 and 3 of Templates are both the end of Letter. Keep one of them.",
		},
		{
			rows: [["Letter", "end", "{{creatr}}"]],
			says: "Row 2 of Templates: Unknown placeholder {{creatr}}. Did you mean {{creator}}? Use one of: creator.",
		},
	])("are refused with the row named: $says", ({ rows, says }) => {
		expect(readSectionTexts(template, tab(...rows))).toEqual({ problem: says });
	});

	test("need the tab's columns", () => {
		const read = readSectionTexts(template, tabOf("Templates", [["Template", "Text"]]));
		expect("problem" in read && read.problem).toContain('Templates has no column "Section"');
	});
});
