import { isProblem, type Problem } from "../problem.ts";
import type { Change, Plan, Tool, Workbook } from "../tool.ts";

/** The tool's plan. A tab whose formulas it did not see must not be written to: one of them would be lost. */
export function planOf<Input>(tool: Tool<Input>, workbook: Workbook, input: Input): Plan | Problem {
	const plan = tool.plan(workbook, input);
	if (isProblem(plan)) return plan;
	const lookedAt = tool.onlyLooksAt?.(input) ?? [];
	const wrong = plan.changes.map(tabOf).find((tab) => lookedAt.includes(tab));
	if (wrong === undefined) return plan;
	throw new Error(`${tool.title} would change ${wrong}, which it only looks at, so nothing was done.`);
}

/** The tab that a change is about. */
export function tabOf(change: Change): string {
	if (change.kind === "write-document") return change.link.tab;
	return "tab" in change ? change.tab : change.layout.name;
}
