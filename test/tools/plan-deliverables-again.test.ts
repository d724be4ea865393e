import { describe, expect, test } from "vitest";
import { date, FINN, linesOf, MARA, previewOf, run, trackerWith, type } from "./deliverables-tracker.ts";

const ids = (host: ReturnType<typeof trackerWith>) => linesOf(host, "Deliverables").map(({ id }) => id);
const offersOf = (host: ReturnType<typeof trackerWith>, input = {}) =>
	previewOf(host, input).items.map(({ label, replaces, cells, reason }) => ({
		label,
		replaces,
		cells,
		reason,
	}));

describe("a second run", () => {
	test("changes nothing", () => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host, {}, true);
		expect(previewOf(host).items).toEqual([]);
	});

	test("leaves formulas, unknown columns and typed values", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Deliverables", 1, "draft due", "=D2+7");
		type(host, "Deliverables", 1, "our remark", "call her");
		type(host, "Deliverables", 2, "type", "Reel 60s");
		type(host, "Deliverables", 2, "reviewer", "Ben");
		type(host, "Deliverables", 3, "post date", "second week");
		const before = host.readTab("Deliverables");
		run(host);
		expect(host.readTab("Deliverables")).toEqual(before);
		run(host, { reviewer: "Ana" }, true);
		expect(linesOf(host, "Deliverables").map(({ reviewer }) => reviewer)).toEqual(["Ana", "Ben", "Ana"]);
		expect(host.readTab("Deliverables")!.formulas[1]).toContain("=D2+7");
	});

	test("fills what was blanked, and offers other dates without ticking them", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Deliverables", 1, "concept due", "");
		type(host, "Deliverables", 2, "post date", date("2027-02-03"));
		expect(offersOf(host)).toEqual([
			{
				label: "MARA-IG-01 · story, Mara Eats",
				replaces: false,
				cells: [{ column: "concept due", before: "", after: date("2027-01-08") }],
				reason: undefined,
			},
			{
				label: "MARA-IG-02 · reel, Mara Eats",
				replaces: true,
				cells: [{ column: "post date", before: date("2027-02-03"), after: date("2027-02-01") }],
				reason: expect.stringContaining("Yours stay unless you tick this."),
			},
		]);
	});

	test("offers only the dates still ahead of a post", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Deliverables", 1, "status", "approved");
		type(host, "Deliverables", 1, "approved at", date("2026-11-20"));
		type(host, "Deliverables", 2, "status", "live");
		type(host, "Campaign", 4, "value", date("2027-02-01"));
		expect(offersOf(host).map(({ label, cells }) => [label.slice(0, 10), cells.length])).toEqual([
			["MARA-IG-01", 1],
			["MARA-IG-03", 5],
		]);
	});

	test("moves the dates it wrote itself to a new go-live, and holds back those that people typed", () => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host);
		type(host, "Deliverables", 2, "draft due", date("2027-01-11"));
		for (const goLive of ["2027-02-15", "2027-03-01"]) {
			type(host, "Campaign", 4, "value", date(goLive));
			const offers = offersOf(host);
			expect(offers.filter(({ replaces }) => replaces)).toEqual([
				{
					label: "MARA-IG-02 · reel, Mara Eats",
					replaces: true,
					cells: [expect.objectContaining({ column: "draft due", before: date("2027-01-11") })],
					reason: expect.stringContaining("Yours stay"),
				},
			]);
			expect(offers[0]!.reason).toContain("nobody changed these");
			run(host);
			expect(offersOf(host).every(({ replaces }) => replaces)).toBe(true);
			expect(linesOf(host, "Deliverables")[0]!["post date"]).toBe(goLive);
		}
	});

	test("moves the dates of a tab it remembers nothing of, if all follow from one go-live", () => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host);
		host.writeSetting("document", "memory of plan-deliverables", "");
		type(host, "Campaign", 4, "value", date("2027-02-15"));
		expect(offersOf(host).map(({ replaces }) => replaces)).toEqual(Array(5).fill(false));
		type(host, "Deliverables", 2, "draft due", date("2027-01-11"));
		expect(offersOf(host).map(({ replaces }) => replaces)).toEqual(Array(5).fill(true));
	});

	test("asks about a status that is none, and names those there are", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Deliverables", 1, "status", "wibble");
		type(host, "Deliverables", 2, "status", "aproved");
		const { refused } = previewOf(host);
		expect(refused.map(({ label }) => label.slice(0, 10))).toEqual(["MARA-IG-01", "MARA-IG-02"]);
		expect(refused[0]!.reason).toMatch(/^"wibble" is no status\. Use one of: planned, concept, draft,/);
		expect(refused[1]!.reason).toContain('"aproved" is no status');
	});

	test("adds the posts a larger package brings, under new numbers and beside those that are there", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Plan", 1, "package", "1 reel + 3 stories");
		run(host);
		expect(linesOf(host, "Deliverables").map(({ id, type: kind }) => [id, kind])).toEqual([
			["MARA-IG-01", "story"],
			["MARA-IG-02", "reel"],
			["MARA-IG-03", "story"],
			["MARA-IG-04", "story"],
		]);
	});

	test("drops a post that is no longer planned, keeps its row, and takes it up again only if told to", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Plan", 1, "package", "1 reel + 1 story");
		run(host);
		expect(linesOf(host, "Deliverables").map(({ status }) => status)).toEqual([
			"planned",
			"planned",
			"dropped",
		]);
		type(host, "Plan", 1, "package", "1 reel + 2 stories");
		const [offer] = offersOf(host).filter(({ label }) => label.startsWith("MARA-IG-03"));
		expect(offer).toMatchObject({
			replaces: true,
			cells: [{ column: "status", before: "dropped", after: "planned" }],
		});
		run(host);
		expect(ids(host)).toEqual(["MARA-IG-01", "MARA-IG-02", "MARA-IG-03"]);
	});

	test("takes a package that is marked as out of the plan for one that is not there", () => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host);
		type(host, "Plan", 2, "in plan", "No");
		run(host);
		expect(linesOf(host, "Deliverables").map(({ status }) => status)).toEqual([
			"planned",
			"planned",
			"planned",
			"dropped",
			"dropped",
		]);
	});

	test.each([
		["a status", "status", "draft"],
		["a caption", "caption", "My morning run"],
		["a brief that was sent", "brief link", "https://docs.example.com/1"],
		["a remark of the team's own", "our remark", "agreed by phone"],
	])("keeps a post with %s although the Plan no longer has it, and says so", (_, column, cell) => {
		const host = trackerWith({ Plan: [MARA, FINN] });
		run(host);
		for (const row of [1, 3]) type(host, "Deliverables", row, column, cell);
		type(host, "Plan", 1, "package", "1 reel");
		const { items, left } = previewOf(host);
		expect(items.filter(({ cells }) => cells.some((one) => one.after === "dropped"))).toEqual([]);
		expect(left.filter(({ reason }) => reason.includes("Not in the Plan")).map(({ label }) => label)).toEqual(
			["MARA-IG-01 · story, Mara Eats", "MARA-IG-03 · story, Mara Eats"],
		);
	});

	test("never drops a post that somebody typed in", () => {
		const own = { ...MARA, id: "bonus", type: "live", status: "planned" };
		const { items, left } = previewOf(trackerWith({ Plan: [FINN], Deliverables: [own] }));
		expect(items.filter(({ kind }) => kind === "set-cells")).toEqual([]);
		expect(left.map(({ label }) => label)).toContain("bonus · live, Mara Eats");
	});

	test("drops nothing of a creator whose package it cannot read", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Plan", 1, "package", "Full set");
		expect(previewOf(host).items).toEqual([]);
	});

	test("does not plan again what somebody dropped", () => {
		const host = trackerWith({ Plan: [MARA] });
		run(host);
		type(host, "Deliverables", 3, "status", "dropped");
		run(host);
		expect(ids(host)).toHaveLength(3);
	});

	test("never gives a number again that a link or a result names", () => {
		const host = trackerWith({
			Plan: [MARA],
			Results: [{ deliverable: "MARA-IG-07", creator: "Mara Eats" }],
		});
		run(host);
		expect(ids(host)).toEqual(["MARA-IG-08", "MARA-IG-09", "MARA-IG-10"]);
	});

	test("counts a row without an id as the post it is, and asks for one", () => {
		const { items, refused } = previewOf(
			trackerWith({ Plan: [{ ...MARA, package: "1 reel" }], Deliverables: [{ ...MARA, type: "Reel" }] }),
		);
		expect(items).toEqual([]);
		expect(refused.map(({ reason }) => reason)).toContain(
			"Row 2 has no id, so it cannot be found again. Type one of your own; it may be any word.",
		);
	});
});
