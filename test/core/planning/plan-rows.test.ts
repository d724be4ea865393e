import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { fingerprint } from "../../../src/core/planning/fingerprint.ts";
import { readMemory, writeMemory } from "../../../src/core/planning/memory.ts";
import { type PlanRow, planRows } from "../../../src/core/planning/plan-rows.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readTable } from "../../../src/core/tables/table.ts";
import { plan } from "../../../src/core/tracker/plan.ts";
import { tabOf } from "../runs/memory-host.ts";
import { FORM } from "./plan-form.ts";

const HEADERS = ["Creator", "Handle", "Platform", "Package", "In plan", "Cost", "Expected value", "Reason"];
const mara: PlanRow = {
	label: "@mara · TikTok · Reel",
	cells: {
		creator: "Mara",
		handle: "mara",
		platform: "TikTok",
		package: "Reel",
		cost: 600,
		"expected value": 1835,
		reason: "Best value.",
	},
};
const KEY = "tiktok/@mara/reel";

describe("the rows of a plan", () => {
	test("are added with a yes, and with nothing for columns that are not there", () => {
		const { changes } = planned([]);
		expect(changes).toEqual([
			{
				kind: "add-row",
				tab: "Plan",
				key: KEY,
				label: mara.label,
				cells: { ...ordered(mara), "in plan": "yes" },
			},
		]);
		expect(
			Object.keys(planned([], [mara], new Set(), ["Handle", "Platform", "Package"]).changes[0]!.cells!),
		).toEqual(["handle", "platform", "package"]);
	});

	test("are left alone where they stand already, typed in another way", () => {
		const { changes, left } = planned([
			["Mara", "@Mara", "tik tok", "reel", true, "$600", "1,835", "best value. "],
		]);
		expect(changes).toEqual([]);
		expect(left).toEqual([{ label: mara.label, reason: "In the Plan tab already; nothing new." }]);
	});

	test("fill what is blank and renew what a run wrote, but only offer over what was typed", () => {
		const known = new Set([fingerprint(KEY, "cost", 550)]);
		const { changes } = planned(
			[["Mara", "mara", "TikTok", "Reel", "", 550, 1700, "Best value."]],
			[mara],
			known,
		);
		expect(changes).toMatchObject([
			{ cells: { "in plan": { before: "", after: "yes" }, cost: { before: 550, after: 600 } } },
			{ cells: { "expected value": { before: 1700, after: 1835 } }, replaces: true },
		]);
		expect(changes[0]).not.toHaveProperty("replaces");
	});

	test("never touch a formula", () => {
		const { changes } = planned([["Mara", "mara", "TikTok", "Reel", "yes", "=300*2.5", 1835, "Best value."]]);
		expect(changes).toEqual([]);
	});

	test("are refused where the tab has them twice", () => {
		const twice = ["Mara", "mara", "TikTok", "Reel", "yes", 600, 1835, "Best value."];
		const { changes, refused } = planned([twice, twice]);
		expect(changes).toEqual([]);
		expect(refused[0]!.reason).toBe("Rows 2 and 3 of Plan are the same chosen package. Merge them first.");
	});
});

describe("rows that the plan does not choose", () => {
	const finn = (mark: Cell): Cell[] => ["Finn", "finn", "TikTok", "Video", mark, 480, 2900, "Mine"];

	test("become a no where a run wrote the yes", () => {
		const known = new Set([fingerprint("tiktok/@finn/video", "in plan", "yes")]);
		expect(planned([finn("yes")], [], known).changes).toEqual([
			{
				kind: "set-cells",
				tab: "Plan",
				key: "tiktok/@finn/video",
				label: "@finn · TikTok · Video",
				cells: { "in plan": { before: "yes", after: "no" } },
				reason: "Chosen by an earlier plan and not by this one. The row stays.",
			},
		]);
	});

	test("are only offered a no where somebody typed the yes", () => {
		expect(planned([finn("Yes")], []).changes).toMatchObject([{ replaces: true }]);
	});

	test.each<[Cell, number]>([
		["no", 0],
		[false, 0],
		["", 1],
		["maybe", 1],
	])("stay as they are where they say %j", (mark, remarks) => {
		const { changes, left } = planned([finn(mark)], []);
		expect(changes).toEqual([]);
		expect(left).toHaveLength(remarks);
	});

	test("stay in the plan where work has begun, and that is said", () => {
		const table = tableOf([finn("yes")]);
		const kept = new Map([["tiktok/@finn/video", "Work has begun."]]);
		const { changes, left } = planRows(table, { rows: [], kept }, new Set());
		expect(changes).toEqual([]);
		expect(left).toEqual([{ label: "@finn · TikTok · Video", reason: "Work has begun." }]);
	});

	test("cannot be marked without the column, and that is said", () => {
		const { changes, left } = planned([["finn", "TikTok", "Video"]], [], new Set(), [
			"Handle",
			"Platform",
			"Package",
		]);
		expect(changes).toEqual([]);
		expect(left[0]!.reason).toContain('the tab has no column "In plan"');
	});
});

describe("what is remembered", () => {
	test("is the form and the cells written, the newest first where there is no room for all", () => {
		const old = Array.from({ length: 2000 }, (_, index) => fingerprint("old", "cost", index));
		const fresh = Array.from({ length: 100 }, (_, index) => fingerprint("new", "cost", index));
		const text = writeMemory(FORM, fresh, new Set(old));
		expect(text.length).toBeLessThanOrEqual(8000);
		const memory = readMemory(text);
		expect(memory.form).toEqual(FORM);
		for (const mark of fresh) expect(memory.written.has(mark)).toBe(true);
		expect(memory.written.has(old[0]!)).toBe(true);
	});

	test("stays within what a property holds, in whatever script", () => {
		const rule = {
			by: "niche",
			key: "러닝".repeat(500),
			measure: "count",
			side: "least",
			limit: "1",
		} as const;
		const text = writeMemory({ ...FORM, rules: [rule, rule] }, ["abcde"], new Set());
		expect(new TextEncoder().encode(text).length).toBeLessThan(9000);
		expect(readMemory(text)).toEqual({ written: new Set(["abcde"]) });
	});

	test.each(["", "null", "[]", "{", '{"form":{"budget":1},"written":7}'])("is nothing in %j", (text) => {
		expect(readMemory(text)).toEqual({ written: new Set() });
	});

	test("tells cells apart by row, column and value", () => {
		const mark = fc.tuple(fc.string(), fc.string(), fc.oneof(fc.string(), fc.integer()));
		fc.assert(
			fc.property(mark, mark, (a, b) => {
				fc.pre(JSON.stringify(a) !== JSON.stringify(b) && String(a[2]) !== String(b[2]));
				fc.pre(!/\n/.test(a.join("") + b.join("")));
				expect(fingerprint(...a)).toMatch(/^[0-9a-z]{5}$/);
				expect(fingerprint(...a)).not.toBe(fingerprint(...b));
			}),
		);
	});
});

function tableOf(lines: Cell[][], header = HEADERS) {
	const table = readTable(tabOf("Plan", [header, ...lines]), plan);
	if (isProblem(table)) throw new Error(table.problem);
	return table;
}

function planned(lines: Cell[][], rows = [mara], known: ReadonlySet<string> = new Set(), header = HEADERS) {
	return planRows(tableOf(lines, header), { rows, kept: new Map() }, known) as ReturnType<typeof planRows> & {
		changes: { cells: object }[];
	};
}

function ordered({ cells }: PlanRow) {
	return Object.fromEntries(Object.entries(cells));
}
