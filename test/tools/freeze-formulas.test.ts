import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { isOurs } from "../../src/core/sharing/frozen-formula.ts";
import type { Content } from "../../src/playground/model/types.ts";
import { reverseRows } from "../faults/changes.ts";
import { applyAll, differences, open, type Place, runAll, shownBy, stateOf, undo } from "../faults/place.ts";
import { smallTracker } from "../faults/tool-inputs.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

const FREEZE = { what: "Freeze", tab: "All tabs" };
const THAW = { what: "Thaw", tab: "All tabs" };
const tool = "freeze-formulas";
const [TIER, RATE] = [4, 5];

let tracker: ReturnType<typeof smallTracker> | undefined;
function opened(): Place {
	tracker ??= { ...smallTracker(), computes: true };
	return open(tracker);
}

function frozen(): Place {
	const place = opened();
	runAll(place, tool, FREEZE, "freeze-run");
	return place;
}

const roster = (place: Place) => place.workbook.sheet("Roster")!;
const column = (place: Place, at: number): Content[] =>
	[0, 1, 2, 3].map((row) => roster(place).content(row, at));
const shown = (place: Place, at: number) => [0, 1, 2, 3].map((row) => roster(place).value(row, at));
const put = (place: Place, row: number, at: number, content: Content) =>
	place.workbook.setContents(roster(place).id, row, at, [[content]]);
const formulas = (place: Place): string[] =>
	stateOf(place).workbook.sheets.flatMap(({ cells }) =>
		Object.values(cells).flatMap((line) =>
			Object.values(line).flatMap((cell) =>
				typeof cell === "object" && cell !== null && isOurs(cell.formula) ? [cell.formula] : [],
			),
		),
	);

describe("freeze", () => {
	test("columns keep what they show and have no formula of ours any more", () => {
		const place = opened();
		const before = [shown(place, TIER), shown(place, RATE)];
		expect(before[0]).toEqual(["Tier", "Micro", "Micro", "Nano"]);
		const { summary, refused } = runAll(place, tool, FREEZE, "freeze-run");
		expect(refused).toEqual([]);
		expect(summary).toBe("Froze 13 columns.");
		expect([column(place, TIER), column(place, RATE)]).toEqual(before);
		expect(formulas(place)).toEqual([]);
	});

	test("a second run changes nothing", () => {
		expect(shownBy(frozen(), tool, FREEZE).items).toEqual([]);
	});

	test("undo and thaw both bring back the same formulas", () => {
		const before = stateOf(opened());
		const undone = frozen();
		undo(undone, "freeze-run");
		expect(differences(stateOf(undone), before)).toEqual([]);
		const thawed = frozen();
		expect(runAll(thawed, tool, THAW, "thaw-run-1").summary).toBe("Gave 13 columns their formulas back.");
		expect(differences(stateOf(thawed), before)).toEqual([]);
		expect(shownBy(thawed, tool, THAW).items).toEqual([]);
	});

	test("one column gets its formula back", () => {
		const place = frozen();
		const only = shownBy(place, tool, THAW).items.filter(({ label }) => label === "Roster: Tier");
		const { summary } = applyAll(place, tool, {
			step: "apply",
			input: THAW,
			accept: only.map(({ token }) => token),
			run: "thaw-run-1",
		});
		expect(summary).toBe("Gave 1 column its formula back.");
	});

	test("undo of a freeze that was thawed since says that nothing was left to undo", () => {
		const place = frozen();
		runAll(place, tool, THAW, "thaw-run-1");
		const before = stateOf(place);
		expect(undo(place, "freeze-run").summary).toMatch(
			/^Nothing was left to undo: each column of Freeze formulas .* is as it was before\.$/,
		);
		expect(differences(stateOf(place), before)).toEqual([]);
	});

	test("previews name the function of a formula, and leave its length out", () => {
		const { items } = shownBy(opened(), tool, FREEZE);
		expect(items[0]?.cells).toEqual([{ column: "Tier", before: "TIER formula", after: "values" }]);
		expect(shownBy(frozen(), tool, THAW).items[1]?.cells[0]?.after).toBe("ENGAGEMENT_RATE formula");
		const cells = items.flatMap((item) => item.cells); // Its formula calls several functions.
		expect(cells.find(({ column }) => column === "CPE")?.before).toBe("CPE formula");
	});

	test("undo leaves a column in which somebody changed a value, and says so", () => {
		const place = frozen();
		put(place, 2, TIER, "Our own tier");
		const { kept } = undo(place, "freeze-run");
		expect(kept).toEqual([{ label: "Roster: Tier", reason: "Somebody changed a value in it." }]);
		expect(column(place, TIER)).toEqual(["Tier", "Micro", "Our own tier", "Nano"]);
		expect(column(place, RATE)[0]).toEqual({ formula: expect.stringContaining("ENGAGEMENT_RATE") });
	});

	test("a column that shows an error is refused, and so is a formula that fills several", () => {
		const place = opened();
		put(place, 3, TIER, "typed where the formula should spill");
		put(place, 0, 40, { formula: '={"One", "Two"; TIER(D2:D), TIER(D2:D)}' });
		const { refused, items } = shownBy(place, tool, { ...FREEZE, tab: "Roster" });
		expect(refused.map(({ label, reason }) => `${label}: ${reason}`)).toEqual([
			expect.stringMatching(/^Roster: Tier: It shows an error/),
			expect.stringMatching(/fills more than its own column/),
		]);
		expect(items.map(({ label }) => label)).toEqual(["Roster: Engagement rate"]);
	});

	test("what was typed below the end of a formula stays through freeze and thaw", () => {
		const place = opened();
		put(place, 9, TIER, "our remark");
		const before = stateOf(place);
		runAll(place, tool, FREEZE, "freeze-run");
		runAll(place, tool, THAW, "thaw-run-1");
		expect(differences(stateOf(place), before)).toEqual([]);
	});

	test("a value that changes between the preview and the run is kept as it then is", () => {
		const place = opened();
		const accept = shownBy(place, tool, FREEZE).items.map(({ token }) => token);
		put(place, 1, 3, 2_000_000);
		applyAll(place, tool, { step: "apply", input: FREEZE, accept, run: "freeze-run" });
		expect(column(place, TIER)).toEqual(["Tier", "Mega", "Micro", "Nano"]);
	});
});

describe("thaw", () => {
	test("follows columns that moved and rows that were sorted, added and deleted", () => {
		const place = frozen();
		reverseRows(place.workbook, "Roster");
		place.workbook.moveLines(roster(place).id, { axis: "row", at: 1, count: -1 });
		place.workbook.moveLines(roster(place).id, { axis: "column", at: 0, count: 2 });
		place.workbook.moveLines(place.workbook.sheet("Campaign")!.id, { axis: "column", at: 0, count: 1 });
		for (const [at, text] of [
			[3, "new.one"],
			[4, "TikTok"],
			[5, 500],
		] as const)
			put(place, 3, at, text);
		const { refused } = runAll(place, tool, { what: "Thaw", tab: "Roster" }, "thaw-run-1");
		expect(refused).toEqual([]);
		expect(column(place, TIER + 2)[0]).toEqual({
			formula: '={"Tier"; TIER(F2:F, IFNA(XLOOKUP("tier scheme", Campaign!B:B, Campaign!C:C), ""))}',
		});
		expect(shown(place, TIER + 2)).toEqual(["Tier", "Micro", "Micro", "Under 1K"]);
	});

	test.each<[string, number]>([
		["a value that somebody changed", 2],
		["a value that somebody typed into a new row", 4],
	])("%s keeps its column as values, and the others get their formulas", (_, row) => {
		const place = frozen();
		if (row === 4) {
			put(place, row, 1, "new.one");
			put(place, row, 2, "TikTok");
			put(place, row, 3, 500);
		}
		put(place, row, TIER, "Our own tier");
		const { items, refused } = shownBy(place, tool, { what: "Thaw", tab: "Roster" });
		expect(refused).toEqual([
			{ label: "Roster: Tier", reason: expect.stringMatching(/changed or typed since/) },
		]);
		expect(items.map(({ label }) => label)).toEqual(["Roster: Engagement rate"]);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(roster(place).content(row, TIER)).toBe("Our own tier");
	});

	test("a value typed between preview and run refuses its column", () => {
		const place = frozen();
		const accept = shownBy(place, tool, THAW).items.map(({ token }) => token);
		put(place, 2, TIER, "Our own tier");
		const { refused } = applyAll(place, tool, { step: "apply", input: THAW, accept, run: "thaw-run-1" });
		expect(refused.map(({ label }) => label)).toEqual(["Roster: Tier"]);
		expect(column(place, TIER)).toEqual(["Tier", "Micro", "Our own tier", "Nano"]);
	});

	test("its undo puts back the values that were frozen, although the figures moved on", () => {
		const place = frozen();
		const before = stateOf(place);
		put(place, 1, 3, 2_000_000);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(shown(place, TIER)[1]).toBe("Mega");
		undo(place, "thaw-run-1");
		expect(column(place, TIER)).toEqual(["Tier", "Micro", "Micro", "Nano"]);
		put(place, 1, 3, 48200);
		expect(differences(stateOf(place), before)).toEqual([]);
	});

	test("a column of which one that it reads is gone says which", () => {
		const place = frozen();
		put(place, 0, 3, "Fans of ours");
		const { refused } = shownBy(place, tool, { what: "Thaw", tab: "Roster" });
		expect(refused[0]).toEqual({
			label: "Roster: Tier",
			reason: 'It reads the column "Followers", which is no longer there. Rename its header back.',
		});
	});

	test("works after ten other runs, which end what undo remembers", () => {
		const place = frozen();
		for (let run = 0; run < 11; run++) {
			put(place, 1, 6, null);
			put(place, 1, 9, null);
			runAll(
				place,
				"import-creators",
				{
					from: {
						source: "list.csv",
						rows: [
							["Username", "Platform", "Price"],
							["mara.eats", "Instagram", 100 + run],
						],
					},
				},
				`import-run-${run}`,
			);
		}
		expect(shownBy(place, tool, THAW).items).toHaveLength(13);
	});
});

test.each([
	{ what: "Boil", tab: "All tabs" },
	{ what: "Freeze", tab: "Secrets" },
])("$what in $tab is refused in words", (input) => {
	expect(() => shownBy(opened(), tool, input)).toThrow(/cannot be (done|frozen)\. Use one of: /);
});
