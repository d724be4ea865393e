import type { Cell } from "../cell.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import type { Run } from "./run-log.ts";

const ACTIVITY_TAB = "Activity";

/**
 * Adds a line to the Activity tab: one for each run, or for each slice of a long one. A team that has no such tab, or made
 * it its own, works on without; what keeps the line from being written is told, and stops nothing.
 */
export function recordActivity(
	host: Host,
	specs: readonly TabSpec[],
	run: Pick<Run, "id" | "title" | "who">,
	changed: string,
	changes: number,
): Remark[] {
	const spec = specs.find(({ name }) => name === ACTIVITY_TAB);
	if (!spec) return [];
	const cells: { readonly [column: string]: Cell } = {
		when: { date: host.now() },
		who: run.who,
		tool: run.title,
		"what changed": changed,
		counts: changes,
		"undo id": run.id,
	};
	try {
		host.appendRow(ACTIVITY_TAB, (values) => rowFor(values, spec, cells));
		return [];
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return [{ label: ACTIVITY_TAB, reason: `The run is done, but its line could not be added: ${reason}` }];
	}
}

function rowFor(
	values: readonly (readonly Cell[])[],
	spec: TabSpec,
	cells: { readonly [column: string]: Cell },
): Cell[] | undefined {
	const formulas = values.map((line) => line.map(() => ""));
	const table = readTable({ name: ACTIVITY_TAB, values, formulas }, spec);
	if (isProblem(table)) return undefined;
	const row: Cell[] = (values[table.headerRow] ?? []).map(() => "");
	for (const [name, column] of Object.entries(table.columns)) row[column] = cells[name] ?? "";
	return row;
}
