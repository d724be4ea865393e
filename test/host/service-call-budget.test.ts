import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { tools } from "../../src/tools/index.ts";
import { answerOf, call, open, type Place, runAll, type State, stateOf } from "../faults/place.ts";
import { type GrownCase, grownCases } from "../grown-tracker.ts";

afterEach(() => vi.unstubAllGlobals());

let sample: State;
beforeAll(() => {
	const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
	runAll(place, "set-up-tracker", { sample: true }, "set-up-run");
	sample = stateOf(place);
});

/** The house rule. */
const DOZEN = 12;
/** What looking and applying take where that is known more closely: beyond it, and why, or well within it. */
const OWN: { readonly [id: string]: { readonly looking?: number; readonly doing?: number } } = {
	// The Roster with its formulas and the campaign's currency; besides the log, the second look, new rows left and right of
	// the computed columns, and the line in Activity.
	"import-creators": { looking: 3, doing: 10 },
	// Reads all tabs of the tracker with their formulas, and makes the one that is missing.
	"set-up-tracker": { looking: 20, doing: 38 },
	// Make tabs: formats, widths, dropdowns, and at last the name.
	"build-roster": { doing: 42 },
	"write-outreach": { doing: 45 },
	"read-comments": { doing: 24 },
	"share-copy": { doing: 69 },
	// Read many tabs, and write into some, which are looked at once more.
	"allocate-budget": { doing: 14 },
	"plan-deliverables": { doing: 16 },
	"import-results": { doing: 15 },
	"measure-results": { doing: 16 },
	// Besides, a document, and the tabs once more around it: somebody may have typed meanwhile. Each run of computed
	// columns of a new tab takes three calls to warn whoever types over them, and three tell that none is left closed.
	"write-briefs": { doing: 47 },
	"write-report": { doing: 95 },
};
const [FEW, MANY] = [20, 200];

describe("a tool takes a dozen calls, however many rows there are", () => {
	test.each(tools.map(({ id }) => id))("%s", (id) => {
		const few = callsOf(id, grownCases(sample.workbook, FEW)[id]!());
		const many = callsOf(id, grownCases(sample.workbook, MANY)[id]!());
		expect(many.looking).toEqual(few.looking);
		expect(many.doing).toEqual(few.doing);
		expect(sum(many.looking)).toBeLessThanOrEqual(OWN[id]?.looking ?? DOZEN);
		expect(sum(many.doing)).toBeLessThanOrEqual(OWN[id]?.doing ?? DOZEN);
	});
});

interface Counts {
	readonly [name: string]: number;
}

/** Calls that a preview takes, and applying all that is ticked by itself. */
function callsOf(id: string, { start, input, applies }: GrownCase) {
	const place = open({ ...sample, workbook: start, documents: [] });
	const ask = (tool: string, wanted: unknown): Preview =>
		counted<Preview>(place, tool, { step: "preview", input: wanted }).data;
	const wanted = input(ask);
	const shown = counted<Preview>(place, id, { step: "preview", input: wanted });
	const chosen = applies?.() ?? wanted;
	const { items = [] } = (applies ? ask(id, chosen) : shown.data) as Partial<Preview>;
	const accept = items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	if (accept.length === 0) return { looking: shown.calls, doing: {} };
	const done = counted(place, id, { step: "apply", input: chosen, accept, run: "budget-run" });
	return { looking: shown.calls, doing: done.calls };
}

function counted<T>(place: Place, id: string, request: unknown): { data: T; calls: Counts } {
	const calls = new Map<string, number>();
	const data = answerOf(call<T>(place, id, request, { calls }));
	// Where a grid is too short, it is lengthened once.
	calls.delete("Sheet.insertRowsAfter");
	return { data, calls: Object.fromEntries(calls) };
}

function sum(calls: Counts): number {
	return Object.values(calls).reduce((all, count) => all + count, 0);
}
