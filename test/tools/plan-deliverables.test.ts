import { describe, expect, test } from "vitest";
import type { DeliverablesDetails } from "../../src/core/deliverables/details.ts";
import { isProblem } from "../../src/core/problem.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { planDeliverables } from "../../src/tools/plan-deliverables.ts";
import { memoryHost } from "../core/runs/memory-host.ts";
import { date, FINN, linesOf, MARA, previewOf, run, SETTINGS, trackerWith } from "./deliverables-tracker.ts";

describe("planning the posts of a campaign", () => {
	test("makes a row for each post of the packages, with id and dates", () => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host, { reviewer: "Ana" });
		const work = {
			"brief due": "2027-01-01",
			"concept due": "2027-01-08",
			"draft due": "2027-01-15",
			"final due": "2027-01-22",
		};
		const mara = {
			creator: "Mara Eats",
			handle: "mara.eats",
			platform: "Instagram",
			status: "planned",
			reviewer: "Ana",
			...work,
		};
		const finn = {
			creator: "Finn Bakes",
			handle: "finn.bakes",
			platform: "TikTok",
			status: "planned",
			reviewer: "Ana",
			...work,
		};
		expect(linesOf(host, "Deliverables")).toEqual([
			{ ...mara, id: "MARA-IG-01", type: "story", "post date": "2027-01-25" },
			{ ...mara, id: "MARA-IG-02", type: "reel", "post date": "2027-02-01" },
			{ ...mara, id: "MARA-IG-03", type: "story", "post date": "2027-02-08" },
			{ ...finn, id: "FINN-TT-01", type: "video", "post date": "2027-01-25" },
			{ ...finn, id: "FINN-TT-02", type: "video", "post date": "2027-02-01" },
		]);
	});

	test("gives the published Black Friday timeline exactly", () => {
		const Campaign = { ...SETTINGS, "go-live": date("2024-11-18"), end: date("2024-11-29") };
		const host = trackerWith({ Plan: [MARA], Campaign });
		run(host);
		const rows = linesOf(host, "Deliverables");
		expect(rows.map((row) => [row.type, row["post date"]])).toEqual([
			["story", "2024-11-18"],
			["reel", "2024-11-25"],
			["story", "2024-11-29"],
		]);
		for (const row of rows) {
			expect([row["brief due"], row["concept due"], row["draft due"], row["final due"]]).toEqual([
				"2024-10-25",
				"2024-11-01",
				"2024-11-08",
				"2024-11-15",
			]);
		}
	});

	test("takes what a package holds from Packages, and rights along", () => {
		const Packages = [{ ...MARA, package: "full set", deliverables: "1 reel + 30 days usage rights" }];
		const host = trackerWith({ Plan: [{ ...MARA, handle: "@Mara.Eats", package: "Full set" }], Packages });
		run(host);
		expect(linesOf(host, "Deliverables")).toMatchObject([{ type: "reel", rights: "30 days usage rights" }]);
	});

	test("knows an account by its link, platform and all", () => {
		const host = trackerWith({
			Plan: [{ ...MARA, handle: "https://www.instagram.com/mara.eats/", platform: "" }],
		});
		run(host);
		expect(linesOf(host, "Deliverables")[0]).toMatchObject({ handle: "mara.eats", platform: "Instagram" });
		expect(previewOf(host).items).toEqual([]);
	});

	test("gives a post on another platform to an account whose handle is not known", () => {
		const host = trackerWith({ Plan: [{ ...MARA, package: "1 reel + 1 TikTok video" }] });
		run(host);
		expect(linesOf(host, "Deliverables").map(({ id, platform, handle }) => [id, platform, handle])).toEqual([
			["MARA-IG-01", "Instagram", "mara.eats"],
			["MARA-TT-01", "TikTok", undefined],
		]);
	});

	test("refuses a package it cannot read, and plans the others", () => {
		const { items, refused } = previewOf(trackerWith({ Plan: [{ ...MARA, package: "Full set" }, FINN] }));
		expect(items.filter(({ tab }) => tab === "Deliverables")).toHaveLength(2);
		expect(refused.map(({ label }) => label)).toEqual(["@mara.eats · Instagram"]);
		expect(refused[0]?.reason).toContain('Cannot read "Full set"');
	});

	test("remembers the choices for the next run", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host, { cadence: 3, reviewer: "Ana", holidays: "2027-01-01" });
		const { options } = previewOf(host).details as DeliverablesDetails;
		expect(options).toMatchObject({ cadence: 3, reviewer: "Ana", holidays: "2027-01-01", leadDays: 24 });
		expect(linesOf(host, "Deliverables")[0]).toMatchObject({ "brief due": "2026-12-31" });
	});
});

describe("what is missing", () => {
	const missingOf = (host: ReturnType<typeof trackerWith>) =>
		(previewOf(host).details as DeliverablesDetails).missing;

	test("is a tab, named with the tool that makes it", () => {
		const answer = preview(memoryHost(), planDeliverables, {});
		expect(isProblem(answer) && answer.problem).toBe(
			'There is no Deliverables tab yet. Run "Set up tracker" first.',
		);
	});

	test("is a plan: the panel says what to do", () => {
		expect(missingOf(trackerWith({}))).toEqual([expect.stringContaining("The Plan tab has no rows yet.")]);
	});

	test("is the go-live day, named with its cell", () => {
		const Campaign = { campaign: "Spring", "go-live": "" };
		expect(missingOf(trackerWith({ Plan: [MARA], Campaign }))).toEqual([
			"Fill in go-live in Campaign (cell B3): the day of the first post. All dates are worked back from it.",
		]);
	});

	test.each([
		["soon", /^go-live in Campaign \(cell B2\): "soon" is not a date/],
		["2024-11-30", /^The campaign ends on 29 Nov 2024, before it goes live on 30 Nov 2024/],
	])("is a usable go-live day, not %s", (goLive, reason) => {
		const Campaign = { "go-live": goLive, end: date("2024-11-29") };
		expect(missingOf(trackerWith({ Plan: [MARA], Campaign }))).toEqual([expect.stringMatching(reason)]);
	});

	test("does not hide what is late", () => {
		const Deliverables = [
			{ ...MARA, id: "MARA-IG-01", type: "reel", "post date": date("2026-11-20"), status: "approved" },
		];
		const { details, items } = previewOf(trackerWith({ Deliverables }));
		expect((details as DeliverablesDetails).board.late).toHaveLength(1);
		expect(items.map(({ cells }) => cells.map(({ after }) => after))).toEqual([
			[date("2026-11-23")],
			["late"],
		]);
	});
});

describe("options that make no sense are refused", () => {
	test.each([
		[{ leadDays: 5 }, "Lead time 5 cannot be used. Give 10 to 365 whole days from brief to go-live."],
		[{ cadence: 1.5 }, "A post every 1.5 days cannot be used. Give 0 to 60 whole days."],
		[{ holidays: "2026-12-25, Xmas" }, 'Days off: "Xmas" is not a date.'],
	])("%j", (input, message) => {
		const answer = preview(trackerWith({ Plan: [MARA] }), planDeliverables, input);
		expect(isProblem(answer) && answer.problem).toContain(message);
	});
});

test("days that are too close are warned of, with the earliest go-live, for new posts only", () => {
	const Campaign = { ...SETTINGS, "go-live": date("2026-12-07") };
	const host = trackerWith({ Plan: [MARA], Campaign });
	const warnings = () => (previewOf(host).details as DeliverablesDetails).warnings;
	expect(warnings()).toEqual([
		"Too little time: the brief would be due on 13 Nov 2026, before today, 23 Nov 2026. The earliest go-live with 24 lead days is 17 Dec 2026. Or keep go-live and give 14 lead days.",
	]);
	run(host);
	expect(warnings()).toEqual([]);
});

test("a package without a creator is asked about", () => {
	const { refused } = previewOf(trackerWith({ Plan: [MARA, { package: "1 reel" }] }));
	expect(refused).toEqual([
		{ label: "Row 3 of Plan", reason: "It has a package but no creator. Fill in creator and handle." },
	]);
});
