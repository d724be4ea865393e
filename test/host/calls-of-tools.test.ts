import { afterEach, expect, test, vi } from "vitest";
import type { CaptionsInput } from "../../src/core/caption-check/types.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import type { Tool } from "../../src/core/tool.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { allocateBudget } from "../../src/tools/allocate-budget.ts";
import { buildRoster } from "../../src/tools/build-roster.ts";
import { checkCaptions } from "../../src/tools/check-captions.ts";
import { planDeliverables } from "../../src/tools/plan-deliverables.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import { FORM } from "../core/planning/plan-form.ts";
import { check } from "../tools/captions-workbook.ts";
import { chosenInput } from "../tools/roster-runs.ts";
import { setUpSample, solve, write, writeOrder } from "../tools/sample-plan.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

/** A team's tracker in the middle of a campaign, with a count of the calls that something takes. */
function openSample() {
	const { host, calls, workbook } = openHost({ workbook: createWorkbook() });
	setUpSample(host);
	write(host, writeOrder(solve(host).plan), "plan-run-1");
	const counted = (work: () => unknown): number => {
		calls.clear();
		work();
		return [...calls.values()].reduce((sum, count) => sum + count, 0);
	};
	const shown = <Input>(tool: Tool<Input>, input: Input) => {
		const answer = preview(host, tool, input);
		if (isProblem(answer)) throw new Error(answer.problem);
		return answer;
	};
	/** Service calls of a preview and of applying all of it. */
	const callsOf = <Input>(tool: Tool<Input>, input: Input, run: string) => {
		const accept = shown(tool, input).items.map(({ token }) => token);
		const looking = counted(() => shown(tool, input));
		const doing = counted(() => {
			expect(apply(host, tracker, tool, input, { accept, run })).toMatchObject({ refused: [], remaining: 0 });
		});
		return { changes: accept.length, looking, doing };
	};
	return { callsOf, workbook, host };
}

/** The house rule. */
const DOZEN = 12;
/**
 * What applying takes beyond it, and why: a dozen calls or fewer to read, the rest to write into several tabs (each is
 * looked at once more and written in as many rectangles as it has) or to make a tab with its formats, dropdowns and, once it is
 * complete, its name.
 */
const BEYOND: { readonly [name: string]: number } = { write: 17, posts: 16, list: 13, newList: 46 };

test("no tool takes more than a dozen calls to look, and few take more to write", () => {
	const { callsOf, host } = openSample();
	const form = { ...FORM, budget: "9000" };
	const less = solve(host, form).plan;
	const today = host.now().slice(0, 10);
	const include = chosenInput(["instagram/@mara.eats"], { kind: "include", extras: [] }, {}, today);
	const captions: CaptionsInput = { from: { tab: "Deliverables" }, check };
	const of = {
		start: callsOf(allocateBudget, { ask: "start" }, "run-start"),
		solve: callsOf(allocateBudget, { ask: "solve", form }, "run-solve"),
		steps: callsOf(allocateBudget, { ask: "steps", form, plan: less }, "run-steps"),
		reallocate: callsOf(allocateBudget, { ask: "reallocate", form }, "run-reallocate"),
		posts: callsOf(planDeliverables, {}, "run-deliverables"),
		postsAgain: callsOf(planDeliverables, {}, "run-deliverables-again"),
		newList: callsOf(writeOutreach, { whom: "leads" }, "run-outreach"),
		list: callsOf(writeOutreach, { whom: "tab", tab: "Plan" }, "run-outreach-plan"),
		write: callsOf(allocateBudget, writeOrder(less, form), "run-write"),
		roster: callsOf(buildRoster, {}, "run-roster"),
		include: callsOf(buildRoster, include, "run-include"),
		captions: callsOf(checkCaptions, captions, "run-captions"),
	};
	for (const [name, { looking, doing }] of Object.entries(of)) {
		expect(looking, name).toBeLessThanOrEqual(9);
		expect(doing, name).toBeLessThanOrEqual(BEYOND[name] ?? DOZEN);
	}
	const { posts, newList, list, write: plan, include: mark, captions: verdicts } = of;
	expect([posts, newList, list, plan, mark, verdicts].every(({ changes }) => changes > 0)).toBe(true);
});

test("a tool that would change a tab it only looks at does nothing", () => {
	const { host, workbook } = openSample();
	const careless: Tool<unknown> = { ...planDeliverables, onlyLooksAt: () => ["Deliverables"] };
	const before = workbook.snapshot();
	const message = "Plan deliverables would change Deliverables, which it only looks at";
	expect(() => preview(host, careless, {})).toThrow(message);
	expect(() => apply(host, tracker, careless, {}, { accept: [], run: "run-careless" })).toThrow(message);
	expect(workbook.snapshot()).toEqual(before);
});

test("formulas pulled down below the creators are not taken for creators without a handle", () => {
	const { host, workbook } = openSample();
	const { id } = workbook.sheet("Roster")!;
	const column = Array.from({ length: 60 }, (_, row) => [row === 0 ? "Price check" : `=N(A${row + 1})+1`]);
	workbook.setContents(id, 0, 60, column);
	const shown = preview(host, allocateBudget, { ask: "solve", form: FORM });
	if (isProblem(shown)) throw new Error(shown.problem);
	expect(shown.refused.filter(({ label }) => label === "Roster")).toEqual([]);
});
