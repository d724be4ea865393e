import { describe, expect, test } from "vitest";
import type { DeliverablesDetails } from "../../src/core/deliverables/details.ts";
import {
	date,
	FINN,
	linesOf,
	MARA,
	previewOf,
	run,
	SETTINGS,
	trackerWith,
	type,
} from "./deliverables-tracker.ts";

const REEL = { ...MARA, package: "1 reel" };
const posts = (host: ReturnType<typeof trackerWith>) =>
	linesOf(host, "Deliverables").map(({ id, handle, status }) => `${id} @${handle ?? ""} ${status}`);
const warnings = (host: ReturnType<typeof trackerWith>) =>
	(previewOf(host).details as DeliverablesDetails).warnings;

describe("a creator whose handle changed in the Plan", () => {
	test("keeps the posts and their ids; the new handle is only offered", () => {
		const host = trackerWith({ Plan: [REEL, FINN] });
		run(host);
		type(host, "Plan", 1, "handle", "mara.cooks");
		const { items } = previewOf(host);
		expect(items.map(({ label, cells, replaces }) => [label, cells, replaces])).toEqual([
			[
				"MARA-IG-01 · reel, Mara Eats",
				[{ column: "handle", before: "mara.eats", after: "mara.cooks" }],
				true,
			],
		]);
		run(host, {}, true);
		expect(posts(host)[0]).toBe("MARA-IG-01 @mara.cooks planned");
		expect(previewOf(host).items).toEqual([]);
	});

	test("gets posts added under the same ids", () => {
		const host = trackerWith({ Plan: [REEL] });
		run(host);
		type(host, "Plan", 1, "handle", "mara.cooks");
		type(host, "Plan", 1, "package", "1 reel + 1 story");
		run(host);
		expect(posts(host)).toEqual(["MARA-IG-01 @mara.eats planned", "MARA-IG-02 @mara.cooks planned"]);
		expect(previewOf(host).items.every(({ replaces }) => replaces)).toBe(true);
	});

	test("is not taken for another account of the same name that is planned too", () => {
		const host = trackerWith({ Plan: [REEL] });
		run(host);
		const both = trackerWith({ Plan: [REEL, { ...REEL, handle: "mara.two" }] });
		host.tabs.set("Plan", both.tabs.get("Plan")!);
		run(host);
		expect(posts(host)).toEqual(["MARA-IG-01 @mara.eats planned", "MARAEATS-IG-01 @mara.two planned"]);
	});

	test("does not lose its own posts to another account that left the plan", () => {
		const host = trackerWith({ Plan: [REEL, { ...REEL, handle: "mara.two" }] });
		run(host);
		const second = trackerWith({ Plan: [{ ...REEL, handle: "mara.two" }] });
		host.tabs.set("Plan", second.tabs.get("Plan")!);
		run(host);
		expect(posts(host)).toEqual(["MARAEATS-IG-01 @mara.eats dropped", "MARAEATS2-IG-01 @mara.two planned"]);
	});

	test("is not guessed at where two would do", () => {
		const host = trackerWith({ Plan: [REEL, { ...REEL, handle: "mara.two" }] });
		run(host);
		const other = trackerWith({ Plan: [{ ...REEL, handle: "mara.three" }] });
		host.tabs.set("Plan", other.tabs.get("Plan")!);
		run(host);
		expect(posts(host).map((line) => line.split(" ")[2])).toEqual(["dropped", "dropped", "planned"]);
	});
});

test("a handle typed beside a post on another platform is no reason to drop it", () => {
	const host = trackerWith({ Plan: [{ ...MARA, package: "1 reel + 1 TikTok video" }] });
	run(host);
	type(host, "Deliverables", 2, "handle", "mara.tok");
	expect(previewOf(host).items).toEqual([]);
});

test("nothing is dropped of a renamed creator whose package cannot be read", () => {
	const host = trackerWith({ Plan: [MARA, FINN] });
	run(host);
	type(host, "Plan", 1, "creator", "Mara E.");
	type(host, "Plan", 1, "package", "Full set");
	expect(previewOf(host).items).toEqual([]);
});

describe("what is told", () => {
	test("two accounts of one name on a platform, which share a code", () => {
		const host = trackerWith({ Plan: [REEL, { ...REEL, handle: "mara.two" }] });
		expect(warnings(host)).toEqual([
			"Mara Eats has two accounts on Instagram, @mara.eats and @mara.two, and one code for both. If they are two people, give each a name of their own in Plan.",
		]);
	});

	test("one code beside two people in the ledger", () => {
		const ledger = [
			{ creator: "Mara Eats", code: "SPRING10" },
			{ creator: "Finn Bakes", code: "spring10" },
		];
		const host = trackerWith({ Plan: [REEL, FINN], "Codes & Links": ledger });
		expect(previewOf(host).left.map(({ label, reason }) => `${label}: ${reason}`)).toContain(
			"Code SPRING10: Codes & Links gives it to Mara Eats and Finn Bakes, so nobody can tell whose orders it brought.",
		);
	});

	test("an earliest go-live that is past the end of the campaign", () => {
		const Campaign = { ...SETTINGS, "go-live": date("2026-12-07"), end: date("2026-12-14") };
		expect(warnings(trackerWith({ Plan: [REEL], Campaign }))[0]).toContain(
			"is 17 Dec 2026, after the campaign ends on 14 Dec 2026.",
		);
	});
});
