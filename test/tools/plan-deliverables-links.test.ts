import { describe, expect, test } from "vitest";
import type { DeliverablesDetails } from "../../src/core/deliverables/details.ts";
import { FINN, linesOf, MARA, previewOf, run, SETTINGS, trackerWith, type } from "./deliverables-tracker.ts";

const links = (host: ReturnType<typeof trackerWith>) => linesOf(host, "Codes & Links");
const linkItems = (host: ReturnType<typeof trackerWith>) =>
	previewOf(host).items.filter(({ tab }) => tab === "Codes & Links");
const REEL = { ...MARA, package: "1 reel" };

describe("codes and links", () => {
	test("are a code for each creator and a tracked link for each post", () => {
		const host = trackerWith({ Plan: [REEL, { ...FINN, package: "2 videos" }] });
		run(host);
		const url = (source: string, content: string) =>
			`https://example.com/spring?size=m&utm_source=${source}&utm_medium=influencer&utm_campaign=spring-launch&utm_content=${content}#top`;
		const common = { "utm medium": "influencer", "utm campaign": "spring-launch", created: "2026-11-23" };
		const mara = { creator: "Mara Eats", code: "MARAEATS10", "utm source": "instagram", ...common };
		const finn = { creator: "Finn Bakes", code: "FINNBAKES10", "utm source": "tiktok", ...common };
		expect(links(host)).toEqual([
			{ ...mara, "utm content": "mara-ig-01", "final URL": url("instagram", "mara-ig-01") },
			{ ...finn, "utm content": "finn-tt-01", "final URL": url("tiktok", "finn-tt-01") },
			{ ...finn, "utm content": "finn-tt-02", "final URL": url("tiktok", "finn-tt-02") },
		]);
	});

	test("do not go to the row of somebody whom the plan has replaced on the same account", () => {
		const unnamed = { ...REEL, creator: "김민지", handle: "민지" };
		const host = trackerWith({ Plan: [unnamed] });
		run(host);
		const plan = trackerWith({ Plan: [{ ...MARA, handle: "민지", package: "1 reel + 1 story" }] }).tabs.get(
			"Plan",
		)!;
		host.tabs.set("Plan", plan);
		run(host);
		expect(links(host).map(({ creator, code }) => [creator, code])).toEqual([
			["김민지", undefined],
			["Mara Eats", "MARAEATS10"],
		]);
		expect(previewOf(host).items.filter(({ replaces }) => !replaces)).toEqual([]);
	});

	test("keep a code that is in the ledger, and avoid one that looks like it", () => {
		const ledger = [
			{ creator: "mara eats", code: "EATWITHMARA" },
			{ creator: "Somebody else", code: "FlNNBAKES10" },
		];
		const host = trackerWith({ Plan: [REEL, { ...FINN, package: "1 video" }], "Codes & Links": ledger });
		run(host, {}, true);
		expect(links(host).map(({ code }) => code)).toEqual([
			"EATWITHMARA",
			"FlNNBAKES10",
			"EATWITHMARA",
			"FINNBAKESAC10",
		]);
	});

	test("say why a new code is not the name as it is written", () => {
		const le0 = { ...REEL, creator: "Le0", handle: "le0.runs" };
		const { details } = previewOf(
			trackerWith({ Plan: [{ ...REEL, creator: "Leo", handle: "leo" }, le0, FINN] }),
		);
		expect((details as DeliverablesDetails).codeNotes).toEqual([
			{ label: "Le0: LERUNS10", reason: expect.stringContaining("one letter from one that is") },
		]);
		const alone = previewOf(trackerWith({ Plan: [{ ...le0, creator: "Rae99" }] })).details;
		expect((alone as DeliverablesDetails).codeNotes).toEqual([
			{ label: "Rae99: RAE10", reason: expect.stringContaining("Digits in a name are left out") },
		]);
	});

	test("change nothing the second time, and leave formulas and typed cells", () => {
		const host = trackerWith({ Plan: [REEL, FINN] });
		run(host);
		type(host, "Codes & Links", 1, "final URL", "=UTM_URL(A1)");
		type(host, "Codes & Links", 2, "code", "FINN-SPECIAL");
		type(host, "Codes & Links", 2, "utm term", "shoes");
		const before = host.readTab("Codes & Links");
		run(host, {}, true);
		expect(host.readTab("Codes & Links")).toEqual(before);
	});

	test("offer another link where the landing page changed, since the creator may have the old one", () => {
		const host = trackerWith({ Plan: [REEL] });
		run(host);
		type(host, "Campaign", 3, "value", "https://example.com/summer");
		expect(linkItems(host)).toMatchObject([
			{
				replaces: true,
				cells: [{ column: "final URL" }],
				reason: expect.stringContaining("may have the old one"),
			},
		]);
	});

	test("fill in codes when the pattern comes later", () => {
		const host = trackerWith({ Plan: [REEL], Campaign: { ...SETTINGS, "code pattern": "" } });
		const shown = run(host);
		expect(shown.refused).toEqual([
			{
				label: "Codes",
				reason: "No codes are made. Fill in code pattern in Campaign (cell B3), e.g. (NAME)10.",
			},
		]);
		type(host, "Campaign", 2, "value", "(NAME)15");
		run(host);
		expect(links(host)).toMatchObject([{ code: "MARAEATS15", "utm content": "mara-ig-01" }]);
	});

	test("are codes only while there is no landing page, and links of the same code once there is", () => {
		const host = trackerWith({ Plan: [MARA], Campaign: { ...SETTINGS, "landing page": "" } });
		const shown = run(host);
		expect(shown.refused).toEqual([
			{ label: "Links", reason: "No links are made. Fill in landing page in Campaign (cell B4)." },
		]);
		expect(links(host)).toEqual([{ creator: "Mara Eats", code: "MARAEATS10", created: "2026-11-23" }]);
		expect(linkItems(host)).toEqual([]);
		type(host, "Campaign", 3, "value", "example.com");
		run(host);
		expect(links(host).map(({ code }) => code)).toEqual(Array(4).fill("MARAEATS10"));
	});

	test("say where a landing page is that is no web address", () => {
		const host = trackerWith({ Plan: [MARA, FINN], Campaign: { ...SETTINGS, "landing page": "our shop" } });
		expect(previewOf(host).refused).toEqual([
			{
				label: "Links",
				reason:
					'landing page in Campaign (cell B4): "our shop" is not a web address. Give one such as https://shop.com/spring.',
			},
		]);
		expect(linkItems(host)).toHaveLength(2);
	});

	test("are not made for posts that are out or dropped", () => {
		const host = trackerWith({ Plan: [MARA], Campaign: { ...SETTINGS, campaign: "", "landing page": "" } });
		run(host);
		type(host, "Deliverables", 1, "status", "live");
		type(host, "Deliverables", 2, "status", "dropped");
		type(host, "Campaign", 1, "value", "Spring");
		type(host, "Campaign", 3, "value", "example.com");
		expect(linkItems(host).map(({ label }) => label)).toEqual(["Link of MARA-IG-03, Mara Eats"]);
	});
});
