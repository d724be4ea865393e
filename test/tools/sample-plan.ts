import type { Applied, Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import type { Host } from "../../src/core/host.ts";
import type { AllocateForm } from "../../src/core/planning/form.ts";
import type { BudgetPlan } from "../../src/core/planning/index.ts";
import type { AllocateInput, AllocateSolved } from "../../src/core/planning/panel-answers.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import type { Tool } from "../../src/core/tool.ts";
import { codesAndLinks } from "../../src/core/tracker/codes-and-links.ts";
import { deliverables } from "../../src/core/tracker/deliverables.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { plan } from "../../src/core/tracker/plan.ts";
import { allocateBudget } from "../../src/tools/allocate-budget.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { FORM } from "../core/planning/plan-form.ts";
import type { MemoryHost } from "../core/runs/memory-host.ts";

/** The sample campaign in an empty workbook, before anybody is booked. */
export function setUpSample(host: Host): void {
	runAll(host, setUpTracker, { sample: true }, "set-up-run");
	for (const { name } of [plan, deliverables, codesAndLinks]) {
		const rows = host.readTab(name)!.values.slice(1);
		host.write([{ tab: name, row: 1, column: 0, cells: rows.map((row) => row.map(() => "")) }]);
	}
}

export function ask(host: Host, input: AllocateInput): Preview {
	const answer = preview(host, allocateBudget, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

export function solve(host: Host, form: AllocateForm = FORM): AllocateSolved {
	return ask(host, { ask: "solve", form }).details as AllocateSolved;
}

export function writeOrder(found: BudgetPlan, form: AllocateForm = FORM): AllocateInput {
	return { ask: "write", form, plan: found };
}

/** Writes a plan as the panel does: previews, then applies what is ticked at first. */
export function write(host: Host, order: AllocateInput, run: string): Applied {
	return runAll(host, allocateBudget, order, run);
}

function runAll<Input>(host: Host, tool: Tool<Input>, input: Input, run: string): Applied {
	const shown = preview(host, tool, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	const answer = apply(host, tracker, tool, input, { accept, run });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

/** Puts a cell of the row with that handle, if there is one. */
export function putCell(host: MemoryHost, tab: string, handle: string, header: string, cell: Cell): void {
	const { values } = host.tabs.get(tab)!;
	const [handles, column] = [values[0]!.indexOf("Handle"), values[0]!.indexOf(header)];
	for (const line of values.slice(1)) if (line[handles] === handle) line[column] = cell;
}
