import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { RunDetails } from "../../src/core/answers.ts";
import type { Content } from "../../src/playground/model/types.ts";
import {
	answerOf,
	call,
	differences,
	open,
	type Place,
	runAll,
	shownBy,
	stateOf,
	undo,
} from "../faults/place.ts";
import { smallTracker } from "../faults/tool-inputs.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

const FREEZE = { what: "Freeze", tab: "Roster" };
const THAW = { what: "Thaw", tab: "Roster" };
const tool = "freeze-formulas";
const TIER = 4;

let tracker: ReturnType<typeof smallTracker> | undefined;
/** The roster with this formula in each row of a column, besides that in the header of another. */
function openedWith(formula: (row: number) => string, locale = "en_US"): Place {
	tracker ??= { ...smallTracker(), computes: true };
	const place = open(tracker);
	move(place, locale);
	put(place, 0, "Tier");
	for (const row of [1, 2, 3]) put(place, row, { formula: formula(row + 1) });
	return place;
}

const roster = (place: Place) => place.workbook.sheet("Roster")!;
const put = (place: Place, row: number, content: Content) =>
	place.workbook.setContents(roster(place).id, row, TIER, [[content]]);
const move = (place: Place, locale: string) =>
	place.workbook.setRegion({ locale, timeZone: "Europe/Berlin" });
const insertColumn = (place: Place) =>
	place.workbook.moveLines(roster(place).id, { axis: "column", at: 1, count: 1 });

describe("frozen formulas in a spreadsheet that is moved to another country", () => {
	const FORMULAS: [string, (row: number) => string, string][] = [
		["several arguments", (row) => `=IFERROR(TIER(D${row}),"a;b,1.5")`, "en_US"],
		["decimals", (row) => `=CPM(D${row},1.5)+ROUND(D${row}/10,2)`, "en_US"],
		["a decimal comma", (row) => `=CPM(D${row};1,5)&"a,b"`, "de_DE"],
		["only a decimal comma", (row) => `=TIER(D${row}*1,5)`, "de_DE"],
	];

	test.each(FORMULAS)(
		"with %s come back by thaw and by undo as that country writes them",
		(_, formula, home) => {
			const abroad = home === "en_US" ? "de_DE" : "en_US";
			const wanted = openedWith(formula, home);
			move(wanted, abroad);
			for (const back of [
				(place: Place) => runAll(place, tool, THAW, "thaw-run-1"),
				(place: Place) => undo(place, "freeze-run"),
			]) {
				const place = openedWith(formula, home);
				expect(runAll(place, tool, FREEZE, "freeze-run").summary).toBe("Froze 1 column and 3 cells.");
				move(place, abroad);
				back(place);
				expect(differences(stateOf(place), stateOf(wanted))).toEqual([]);
				expect(shownBy(place, tool, THAW).left.filter(({ label }) => /cell/.test(label))).toEqual([]);
			}
		},
	);

	test("and thawed at home are made values again by an undo there", () => {
		const place = openedWith((row) => `=CPM(D${row},1.5)`);
		runAll(place, tool, FREEZE, "freeze-run");
		move(place, "de_DE");
		const before = stateOf(place);
		move(place, "en_US");
		runAll(place, tool, THAW, "thaw-run-1");
		move(place, "de_DE");
		expect(undo(place, "thaw-run-1").kept).toEqual([]);
		expect(differences(stateOf(place), before)).toEqual([]);
	});

	test("in the header of a column of the team's own, too", () => {
		const own = (place: Place) =>
			put(place, 0, { formula: '={"Ours"; TIER(D2:D, IF(1.5>2, SUM({1.5,2}), ""))}' });
		const [place, wanted] = [openedWith(() => ""), openedWith(() => "")];
		for (const one of [place, wanted]) {
			for (const row of [1, 2, 3]) put(one, row, null);
			own(one);
		}
		expect(runAll(place, tool, FREEZE, "freeze-run").summary).toBe("Froze 2 columns.");
		move(place, "de_DE");
		move(wanted, "de_DE");
		const frozen = stateOf(place);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(differences(stateOf(place), stateOf(wanted))).toEqual([]);
		const again = open(frozen);
		undo(again, "freeze-run");
		expect(differences(stateOf(again), stateOf(wanted))).toEqual([]);
	});
});

test("the formula of a header reads its own columns when an undo brings it back, although columns moved", () => {
	tracker ??= { ...smallTracker(), computes: true };
	const [place, wanted] = [open(tracker), open(tracker)];
	runAll(place, tool, FREEZE, "freeze-run");
	insertColumn(place);
	insertColumn(wanted);
	undo(place, "freeze-run");
	expect(differences(stateOf(place), stateOf(wanted))).toEqual([]);
});

describe("what only looks like a reference", () => {
	test("in a cell of a tab with a name in other letters stays when columns move", () => {
		const tab = (place: Place) => place.workbook.insertSheet("Café", 0);
		const formula = (row: number) => `=TIER(D${row})&Café!D${row}`;
		const [place, wanted] = [openedWith(formula), openedWith(formula)];
		tab(place);
		tab(wanted);
		runAll(place, tool, FREEZE, "freeze-run");
		insertColumn(place);
		insertColumn(wanted);
		runAll(place, tool, THAW, "thaw-run-1");
		expect(differences(stateOf(place), stateOf(wanted))).toEqual([]);
	});

	test.each([
		["a cell", (row: number) => `=TIER(D${row})&"⟦Followers⟧"`, 3],
		["a header", () => '={"Tier"; TIER(D2:D, "⟦Followers⟧")}', 0],
	])("in a text of %s makes that stay, with the reason", (_, formula, cells) => {
		const place = openedWith(formula);
		if (cells === 0) {
			put(place, 0, { formula: formula(0) });
			for (const row of [1, 2, 3]) put(place, row, null);
		}
		const { items, left, refused } = shownBy(place, tool, FREEZE);
		expect(items.map(({ label }) => label)).toEqual(["Roster: Engagement rate"]);
		expect([...left, ...refused].filter(({ label }) => label.startsWith("Roster: Tier"))).toHaveLength(1);
	});
});

test("a cell that got another formula of the same value, and was frozen again, gets that one back", () => {
	const place = openedWith((row) => `=TIER(D${row})`);
	runAll(place, tool, FREEZE, "freeze-run-1");
	put(place, 1, { formula: "=TIER(D2+1)" });
	runAll(place, tool, FREEZE, "freeze-run-2");
	expect(shownBy(place, tool, THAW).items.map(({ label }) => label)).toEqual([
		"Roster: Engagement rate",
		"Roster: Tier, 2 cells",
		"Roster: Tier, 1 cell",
	]);
	runAll(place, tool, THAW, "thaw-run-1");
	expect([1, 2].map((row) => roster(place).content(row, TIER))).toEqual([
		{ formula: "=TIER(D2+1)" },
		{ formula: "=TIER(D3)" },
	]);
});

test("Activity names the function of a formula, of a column as of cells", () => {
	const place = openedWith((row) => `=TIER(D${row})`);
	runAll(place, tool, FREEZE, "freeze-run");
	const { changes } = answerOf(call<RunDetails>(place, "run", { run: "freeze-run" }));
	expect(changes.map(({ cells }) => cells[0]?.before)).toEqual(["ENGAGEMENT_RATE formula", "TIER formula"]);
});
