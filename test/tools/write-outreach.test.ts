import { describe, expect, test } from "vitest";
import type { OutreachInput } from "../../src/core/outreach/draft.ts";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import {
	addTab,
	addText,
	details,
	HEADERS,
	hostWith,
	listed,
	POST,
	previewOf,
	rowOf,
	run,
	type,
	WHY,
	written,
} from "./outreach-host.ts";

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

describe("the second run", () => {
	test("writes the messages of rows whose personal parts are filled in, by their channel", () => {
		const host = listed();
		type(host, "mara.eats", { "Recent post": POST, "Why it fits": WHY });
		type(host, "finn.bakes", { "Recent post": "your bread video", "Why it fits": "So calm!" });
		run(host);
		const mara = rowOf(host, "mara.eats");
		expect(mara).toMatchObject({ Subject: `Stridelab and ${POST}`, Status: "ready" });
		expect(mara.Message).toContain(`Hi Mara,\n\nI saw ${POST}. ${WHY}\n`);
		expect(mara.Message).toContain("I am Ana Reyes, partnerships at Stridelab: https://example.com/spring");
		expect(mara.Message).toContain("have in mind with you: 1 reel.");
		expect(mara["Follow-up"]).toContain(POST);
		const finn = rowOf(host, "finn.bakes");
		expect(finn).toMatchObject({ Subject: "", Status: "ready" });
		expect(finn.Message).toContain("here or by e-mail.");
		expect(previewOf(host).items).toEqual([]);
		expect(previewOf(host).refused).toEqual([]);
	});

	test("greets as typed where somebody changed the name, and begins sentences with a capital", () => {
		const host = written({ Creator: "Mara and team", "Why it fits": "the calm tone is ours" });
		expect(rowOf(host, "mara.eats").Message).toContain(
			`Hi Mara and team,\n\nI saw ${POST}. The calm tone is ours.\n`,
		);
	});

	test.each<{ typed: { [column: string]: string }; missing: string }>([
		{ typed: {}, missing: "recent post and why it fits" },
		{ typed: { "Recent post": POST, "Why it fits": "tbd" }, missing: "why it fits" },
		{ typed: { "Recent post": " ", "Why it fits": WHY, Ask: "-" }, missing: "recent post and ask" },
	])("refuses a row without $missing", ({ typed, missing }) => {
		const host = listed();
		type(host, "mara.eats", typed);
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused[0]).toEqual({
			label: "@mara.eats · Instagram",
			reason: `Still to type in Outreach: ${missing}. A message without it would read like a mass mailing.`,
		});
	});

	test.each<{ typed: { [column: string]: string }; says: string }>([
		{ typed: { Channel: "pigeon" }, says: 'Unknown channel "pigeon". Use e-mail or DM.' },
		{
			typed: { "E-mail": "DM only", Channel: "e-mail" },
			says: '"DM only" is not an e-mail address. Mend it, or set the channel to DM.',
		},
		{ typed: { "Recent post": "[post]" }, says: '"[post]" would be sent as it stands.' },
	])("refuses what cannot be sent: $says", ({ typed, says }) => {
		const host = listed();
		type(host, "mara.eats", { "Recent post": POST, "Why it fits": WHY, ...typed });
		expect(previewOf(host).refused[0]!.reason).toContain(says);
		expect(previewOf(host).items).toEqual([]);
	});

	test("takes up the address, channel and ask that the Roster has by now", () => {
		const host = listed();
		type(host, "finn.bakes", { Channel: "", Ask: "" });
		host.tabs.get("Roster")!.values[2]![3] = "finn@example.com";
		run(host);
		expect(rowOf(host, "finn.bakes")).toMatchObject({
			"E-mail": "finn@example.com",
			Channel: "e-mail",
			Ask: "2 videos",
		});
	});

	test.each([
		["sender", "Campaign, sender"],
		["brand", "Campaign, brand"],
		["landing page", "Campaign, landing page"],
	])("writes nothing without the campaign's %s, and names the setting", (setting, label) => {
		const host = written({}, false);
		const row = host.tabs.get("Campaign")!.values.find(([name]) => name === setting)!;
		row[1] = "";
		const { items, refused } = previewOf(host);
		expect(items).toEqual([]);
		expect(refused.map((remark) => remark.label)).toContain(label);
	});

	test("writes the campaign's dates out", () => {
		const host = written({}, false);
		addText(host, "e-mail", "{{go-live}}: {{recent post}}");
		const campaign = host.tabs.get("Campaign")!;
		campaign.values.push(["go-live", { date: "2027-03-22" }]);
		campaign.formulas.push(["", ""]);
		run(host);
		expect(rowOf(host, "mara.eats").Message).toBe(`22 March 2027: ${POST}`);
	});

	test("asks for a setting that the team's own text uses", () => {
		const host = written({}, false);
		addText(host, "DM", "{{offer}} {{recent post}}");
		expect(previewOf(host).refused.map(({ label }) => label)).toContain("Campaign, offer");
	});
});
