import { describe, expect, test } from "vitest";
import type { OutreachInput } from "../../src/core/outreach/draft.ts";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import { addTab, details, HEADERS, hostWith, previewOf, run, type } from "./outreach-host.ts";

describe("the first run", () => {
	test("lists those marked include, with channel and ask, their personal parts blank, and makes both tabs", () => {
		const host = hostWith();
		run(host);
		expect(host.readTab("Outreach")!.values).toEqual([
			HEADERS,
			[
				"Mara Eats",
				"mara.eats",
				"Instagram",
				"mara@example.com",
				"e-mail",
				"",
				"",
				"1 reel",
				"",
				"",
				"",
				"",
				"",
				"",
			],
			["Finn", "finn.bakes", "TikTok", "", "DM", "", "", "2 videos", "", "", "", "", "", ""],
		]);
		const texts = host
			.readTab("Templates")!
			.values.slice(1)
			.map((row) => row.slice(0, 2));
		expect(texts).toEqual([
			["Outreach", "subject"],
			["Outreach", "e-mail"],
			["Outreach", "DM"],
			["Outreach", "follow-up"],
		]);
	});

	test.each<{ input: OutreachInput; handles: string[] }>([
		{ input: { whom: "leads" }, handles: ["mara.eats", "june.moves"] },
		{ input: { whom: "tab", tab: "Shortlist" }, handles: ["june.moves", "new.one"] },
	])("lists those chosen by $input", ({ input, handles }) => {
		const host = hostWith();
		addTab(host, "Shortlist", [
			["Handle", "Platform", "Package", "Points"],
			["https://www.instagram.com/june.moves/", "", "1 story", 7],
			["june.moves", "Instagram", "1 reel", 7],
			["new.one", "YouTube", "", 3],
		]);
		run(host, input);
		const rows = host.readTab("Outreach")!.values.slice(1);
		expect(rows.map((row) => row[1])).toEqual(handles);
		if (input.whom === "tab")
			expect(rows[0]!.slice(0, 8)).toEqual([
				"june.moves",
				"june.moves",
				"Instagram",
				"",
				"DM",
				"",
				"",
				"1 story and 1 reel",
			]);
	});

	test("lists nobody of a tab who has no handle or is excluded on the Roster", () => {
		const host = hostWith();
		addTab(host, "Plan", [
			["Creator", "Handle", "Platform"],
			["Total", "", ""],
			["Lou", "lou.cooks", "TikTok"],
			["Finn", "finn.bakes", "TikTok"],
		]);
		const { items, refused } = previewOf(host, { whom: "tab", tab: "Plan" });
		expect(items.map(({ label }) => label)).toContain("@finn.bakes · TikTok");
		expect(items).toHaveLength(3);
		expect(refused).toEqual([
			{ label: "Total", reason: "Has no handle, so it cannot be found on the Roster." },
			{ label: "@lou.cooks · TikTok", reason: "Is marked exclude on the Roster." },
		]);
	});

	const SHORTLIST = ["Creator", "Handle", "Platform", "Decision"];
	test.each<{ title: string; decisions: string[]; added: string[]; left: string[] }>([
		{
			title: "those with yes in the decision column",
			decisions: ["no", "yes", ""],
			added: ["@june.moves · Instagram"],
			left: [
				'@mara.eats · Instagram: Decision in Shortlist is "no", not yes.',
				"@new.one · YouTube: Decision in Shortlist is blank, not yes.",
			],
		},
		{
			title: "all while nobody has decided",
			decisions: ["", "", ""],
			added: ["@mara.eats · Instagram", "@june.moves · Instagram", "@new.one · YouTube"],
			left: [],
		},
	])("lists of the Shortlist $title", ({ decisions, added, left }) => {
		const host = hostWith();
		const accounts = [
			["Mara Eats", "mara.eats", "Instagram"],
			["June", "june.moves", "Instagram"],
			["New", "new.one", "YouTube"],
		];
		const rows = accounts.map((account, place) => [...account, decisions[place]!]);
		addTab(host, "Shortlist", [SHORTLIST, ...rows]);
		const shown = previewOf(host, { whom: "tab", tab: "Shortlist" });
		expect(shown.items.filter(({ kind }) => kind === "add-row").map(({ label }) => label)).toEqual(added);
		expect(shown.left.map(({ label, reason }) => `${label}: ${reason}`)).toEqual(left);
	});

	test("says that nobody of a Shortlist is decided for", () => {
		const host = hostWith();
		addTab(host, "Shortlist", [SHORTLIST, ["June", "june.moves", "Instagram", "maybe"]]);
		const answer = preview(host, writeOutreach, { whom: "tab", tab: "Shortlist" });
		expect(isProblem(answer) && answer.problem).toBe(
			'Nobody in Shortlist is marked yes. @june.moves · Instagram: Decision in Shortlist is "maybe", not yes.',
		);
	});

	test("lists of the Plan only what is still in it", () => {
		const host = hostWith();
		addTab(host, "Plan", [
			["Creator", "Handle", "Platform", "Package", "In plan"],
			["Finn", "finn.bakes", "TikTok", "One video", "no"],
			["Finn", "finn.bakes", "TikTok", "Two videos", "yes"],
			["June", "june.moves", "Instagram", "1 reel", "no"],
		]);
		run(host, { whom: "tab", tab: "Plan" });
		const rows = host.readTab("Outreach")!.values.slice(1);
		expect(rows.map((row) => [row[1], row[7]])).toEqual([["finn.bakes", "Two videos"]]);
	});

	test("warns of creators who work with a competitor, when they are added and until the message is sent", () => {
		const host = hostWith();
		const campaign = host.tabs.get("Campaign")!;
		campaign.values.push(["competitor creators", "@june.moves (Fleetfoot)"]);
		campaign.formulas.push(["", ""]);
		const words =
			"Also works with a competitor, Fleetfoot (Campaign, competitor creators: @june.moves (Fleetfoot)).";
		const shown = previewOf(host, { whom: "leads" });
		expect(shown.items.filter(({ reason }) => reason !== undefined)).toEqual([
			expect.objectContaining({ label: "@june.moves · Instagram", reason: words }),
		]);
		const warning = [{ label: "@june.moves · Instagram", reason: words }];
		expect(shown.details).toMatchObject({ competitors: warning });
		run(host, { whom: "leads" });
		expect(details(host).competitors).toEqual(warning);
		type(host, "june.moves", { Status: "sent" });
		expect(details(host).competitors).toEqual([]);
	});

	test("changes nothing the second time, and adds who is marked later", () => {
		const host = hostWith();
		run(host);
		expect(previewOf(host).items).toEqual([]);
		host.tabs.get("Roster")!.values[3]![6] = "yes";
		expect(previewOf(host).items.map(({ kind, label }) => [kind, label])).toEqual([
			["add-row", "@june.moves · Instagram"],
		]);
	});

	test("is undone whole", () => {
		const host = hostWith();
		run(host);
		undoRun(host, tracker);
		expect(host.tabNames()).toEqual(["Campaign", "Roster", "Planner log"]);
	});
});
