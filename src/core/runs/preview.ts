import type { Preview, PreviewItem } from "../answers.ts";
import { sectionText } from "../docs/blocks.ts";
import { documentName } from "../docs/document-name.ts";
import type { Host } from "../host.ts";
import { isProblem, type Problem } from "../problem.ts";
import { formulaName } from "../sharing/frozen-formula.ts";
import { headers } from "../tab.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Change, Tool } from "../tool.ts";
import { planOf, tabOf } from "./plan-of.ts";
import { readWorkbookFor } from "./read-workbook.ts";
import { shownCells } from "./shown-cells.ts";
import { labelOf, tokenOf } from "./token.ts";

/** What the tool would do to the workbook as it is now. Writes nothing. By the specs the cells are shown as their columns are. */
export function preview<Input>(
	host: Host,
	tool: Tool<Input>,
	input: Input,
	specs: readonly TabSpec[] = [],
): Preview | Problem {
	const workbook = readWorkbookFor(host, tool, input);
	const plan = planOf(tool, workbook, input);
	if (isProblem(plan)) return plan;
	const { changes, memory: _, ...rest } = plan;
	return { items: changes.map((change) => toItem(change, workbook.now, specs)), ...rest };
}

function toItem(change: Change, now: string, specs: readonly TabSpec[]): PreviewItem {
	return {
		token: tokenOf(change, now),
		kind: change.kind,
		tab: tabOf(change),
		label: labelOf(change),
		cells: shownCells(cellsOf(change), tabOf(change), specs),
		replaces: change.kind === "set-cells" && change.replaces === true,
		...(change.kind === "add-row" && change.unsure ? { unsure: true as const } : {}),
		...("reason" in change ? { reason: change.reason } : {}),
		...(change.kind === "write-document" ? { document: documentName(change.document) } : {}),
	};
}

function cellsOf(change: Change): PreviewItem["cells"] {
	switch (change.kind) {
		case "add-tab":
		case "add-columns":
			return headers(change.layout).map((column) => ({ column, after: "" }));
		case "add-charts":
			return change.charts.map(({ title }) => ({ column: title, after: "" }));
		case "write-document":
			return change.document.sections.map((section) => ({ column: section.id, after: sectionText(section) }));
		case "freeze-column":
			return [{ column: change.column, before: formulaName(change.formula), after: "values" }];
		case "thaw-column":
			return [{ column: change.column, before: "values", after: formulaName(change.formula) }];
		case "add-row":
			return Object.entries(change.cells).map(([column, after]) => ({ column, after }));
		case "set-cells":
			return Object.entries(change.cells).map(([column, { before, after }]) => ({ column, before, after }));
	}
}
