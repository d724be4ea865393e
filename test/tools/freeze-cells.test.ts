import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { givesSeveral } from "../../src/core/sharing/frozen-formula.ts";
import * as functions from "../../src/functions/index.ts";
import type { Content } from "../../src/playground/model/types.ts";
import { reverseRows } from "../faults/changes.ts";
import { applyAll, differences, open, type Place, runAll, shownBy, stateOf, undo } from "../faults/place.ts";
import { smallTracker } from "../faults/tool-inputs.ts";
import { functionFiles } from "../function-files.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

const FREEZE = { what: "Freeze", tab: "Roster" };
const THAW = { what: "Thaw", tab: "Roster" };
const tool = "freeze-formulas";
/** Handle, Platform, Followers, Tier; and a column of the team's own at the right. */
const [HANDLE, FOLLOWERS, TIER] = [1, 3, 4];

let tracker: ReturnType<typeof smallTracker> | undefined;
/** The roster with the tier computed cell by cell, as planners do it. */
function opened(): Place {
	tracker ??= { ...smallTracker(), computes: true };
	const place = open(tracker);
	put(place, 0, TIER, "Tier");
	for (const row of [1, 2, 3]) put(place, row, TIER, { formula: `=TIER(D${row + 1})` });
	return place;
}

function frozen(): Place {
	const place = opened();
	runAll(place, tool, FREEZE, "freeze-run");
	return place;
}

const roster = (place: Place) => place.workbook.sheet("Roster")!;
const put = (place: Place, row: number, at: number, content: Content) =>
	place.workbook.setContents(roster(place).id, row, at, [[content]]);
const tiers = (place: Place): Content[] => [1, 2, 3].map((row) => roster(place).content(row, TIER));
const tierItems = (place: Place, input: unknown) =>
	shownBy(place, tool, input).items.filter(({ label }) => label.startsWith("Roster: Tier"));

test("functions that give several cells are known as such, and no other", () => {
	for (const { definition, examples } of functionFiles()) {
		const rows = examples.filter(({ args }) => args.every((value) => !Array.isArray(value)));
		const several =
			definition.gives === "table" ||
			rows.some(({ gives }) => Array.isArray(gives)) ||
			MORE.includes(definition.name);
		expect(givesSeveral(`=${definition.name}(A2)`), definition.name).toBe(several);
	}
	expect(Object.keys(functions).length).toBeGreaterThan(30);
});

/** Their examples are ranges; from one cell, too, they give several. */
const MORE = [
	"ALLOCATE",
	"COMMENT_QUALITY",
	"DUE_DATES",
	"FIT_SCORE",
	"REACH_BOUNDS",
	"SENTIMENT",
	"STORY_COMPLETION",
];

describe("formulas of single cells", () => {
	test("become the values that they show, are told as one change, and a second run changes nothing", () => {
		const place = opened();
		expect(tierItems(place, FREEZE).map(({ label }) => label)).toEqual(["Roster: Tier, 3 cells"]);
		expect(runAll(place, tool, FREEZE, "freeze-run").summary).toBe("Froze 1 column and 3 cells.");
		expect(tiers(place)).toEqual(["Micro", "Micro", "Nano"]);
		expect(shownBy(place, tool, FREEZE).items).toEqual([]);
	});

	test("come back by thaw and by undo as they were", () => {
		const before = stateOf(opened());
		const thawed = frozen();
		expect(runAll(thawed, tool, THAW, "thaw-run-1").summary).toBe(
			"Gave 1 column and 3 cells their formulas back.",
		);
		expect(differences(stateOf(thawed), before)).toEqual([]);
		expect(shownBy(thawed, tool, THAW).items).toEqual([]);
		const undone = frozen();
		undo(undone, "freeze-run");
		expect(differences(stateOf(undone), before)).toEqual([]);
	});

	test("thaw is undone to the values that were frozen, although the figures moved on", () => {
		const place = frozen();
		const before = stateOf(place);
		put(place, 1, FOLLOWERS, 2_000_000);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(roster(place).value(1, TIER)).toBe("Mega");
		undo(place, "thaw-run-1");
		put(place, 1, FOLLOWERS, 48200);
		expect(differences(stateOf(place), before)).toEqual([]);
		expect(tierItems(place, THAW).map(({ label }) => label)).toEqual(["Roster: Tier, 3 cells"]);
	});

	test("thaw finds rows that were sorted and columns that moved, and computes each row from its own cells", () => {
		const place = frozen();
		reverseRows(place.workbook, "Roster");
		place.workbook.moveLines(roster(place).id, { axis: "column", at: 0, count: 1 });
		runAll(place, tool, THAW, "thaw-run-1");
		expect([1, 2, 3].map((row) => roster(place).content(row, TIER + 1))).toEqual(
			[2, 3, 4].map((row) => ({ formula: `=TIER(E${row})` })),
		);
	});

	test("a cell that somebody changed stays and is told, by thaw and by undo; the others are given back", () => {
		const place = frozen();
		put(place, 2, TIER, "Our own tier");
		const { items, left } = shownBy(place, tool, THAW);
		expect(items.map(({ label }) => label)).toContain("Roster: Tier, 2 cells");
		expect(left.map(({ reason }) => reason)).toContain(
			"One of its cells holds something else by now, or its row is gone; it stays as it is.",
		);
		const { kept } = undo(place, "freeze-run");
		expect(kept).toContainEqual({
			label: "Roster: Tier, 3 cells",
			reason: "One of its cells holds something else by now, or its row is gone; it stays as it is.",
		});
		expect(tiers(place)).toEqual([{ formula: "=TIER(D2)" }, "Our own tier", { formula: "=TIER(D4)" }]);
	});

	test("what is typed after a thaw is never taken for a frozen value, be it the same", () => {
		const place = frozen();
		runAll(place, tool, THAW, "thaw-run-1");
		put(place, 1, TIER, "Micro");
		expect(tierItems(place, THAW)).toEqual([]);
		runAll(place, tool, FREEZE, "freeze-run-2");
		expect(tierItems(place, THAW).map(({ label }) => label)).toEqual(["Roster: Tier, 2 cells"]);
	});

	test("a cell frozen later joins those that are frozen already", () => {
		const place = frozen();
		put(place, 4, HANDLE, "new.one");
		put(place, 4, HANDLE + 1, "TikTok");
		put(place, 4, FOLLOWERS, 500);
		put(place, 4, TIER, { formula: "=TIER(D5)" });
		runAll(place, tool, FREEZE, "freeze-run-2");
		expect(tierItems(place, THAW).map(({ label }) => label)).toEqual(["Roster: Tier, 4 cells"]);
		undo(place, "freeze-run-2");
		expect([...tiers(place), roster(place).content(4, TIER)]).toEqual([
			"Micro",
			"Micro",
			"Nano",
			{ formula: "=TIER(D5)" },
		]);
	});

	test.each([
		["reads another row", "=TIER(D3)"],
		["reads a fixed row", "=TIER(D$2)"],
		["may fill other cells", "=TIER(D2:D4)"],
		["fills several cells", '=FIT_SCORE("running"; D2)'],
	])("one that %s stays, with the reason", (_, formula) => {
		const place = opened();
		for (const row of [2, 3]) put(place, row, TIER, null);
		put(place, 1, TIER, { formula });
		const { left } = shownBy(place, tool, FREEZE);
		expect(tierItems(place, FREEZE)).toEqual([]);
		expect(left.find(({ label }) => label === "Roster: Tier, 1 cell")?.reason).toMatch(/so it stays/);
	});

	test("one that shows an error stays until that is put right", () => {
		const place = opened();
		put(place, 1, FOLLOWERS, "a lot");
		expect(tierItems(place, FREEZE).map(({ label }) => label)).toEqual(["Roster: Tier, 2 cells"]);
		expect(shownBy(place, tool, FREEZE).left[0]?.reason).toMatch(/^It shows an error/);
	});

	test("one typed over between preview and apply is refused", () => {
		const place = opened();
		const accept = tierItems(place, FREEZE).map(({ token }) => token);
		put(place, 2, TIER, "Our own tier");
		const { refused } = applyAll(place, tool, { step: "apply", input: FREEZE, accept, run: "freeze-run" });
		expect(refused.map(({ label }) => label)).toEqual(["Roster: Tier, 3 cells"]);
		expect(tiers(place)[1]).toBe("Our own tier");
	});
});

describe("rows cleared since the freeze", () => {
	/** The formula stands in the header, and is frozen. */
	function frozenColumn(): Place {
		tracker ??= { ...smallTracker(), computes: true };
		const place = open(tracker);
		runAll(place, tool, FREEZE, "freeze-run");
		return place;
	}

	function clearRow(place: Place, row: number): void {
		const { columns } = roster(place).used();
		for (let column = 0; column < columns; column++)
			if (column !== TIER && column !== TIER + 1) put(place, row, column, null);
	}

	test.each([
		["in between", 2],
		["at the end", 3],
	])("%s lose what was frozen, so that the formula has its place; undo brings it back", (_, row) => {
		const place = frozenColumn();
		clearRow(place, row);
		const before = stateOf(place);
		const { items, refused } = shownBy(place, tool, THAW);
		expect(refused).toEqual([]);
		if (row === 3)
			expect(items[0]?.reason).toBe(
				"What is left of it in row 4, where the row was cleared, goes: it would stand in the formula's way.",
			);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(roster(place).content(row, TIER)).toBeNull();
		expect(roster(place).value(1, TIER)).toBe("Micro");
		undo(place, "thaw-run-1");
		expect(differences(stateOf(place), before)).toEqual([]);
	});

	test("what somebody typed there stays, and is told to stand in the formula's way", () => {
		const place = frozenColumn();
		put(place, 9, TIER, "our remark");
		const { items, left } = shownBy(place, tool, THAW);
		expect(items).toHaveLength(2);
		expect(left).toContainEqual({
			label: "Roster: Tier",
			reason:
				"What was typed in row 10, below the last row that it fills, stays. The header will show #REF! once rows reach it: move it before that.",
			part: true,
		});
		runAll(place, tool, THAW, "thaw-run-1");
		expect(roster(place).content(9, TIER)).toBe("our remark");
	});
});
