import type { Cell } from "../cell.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, readTable } from "../tables/table.ts";
import { inWords } from "./counts.ts";
import type { RowEntry } from "./log-entry.ts";
import { readWorkbook } from "./read-workbook.ts";
import { rowWrites } from "./row-writes.ts";
import type { Run } from "./run-log.ts";

export const ACTIVITY_TAB = "Activity";

/** Writes the run's line into the Activity tab. A team that has none, or made it its own, works on without. */
export function recordActivity(
	host: Host,
	specs: readonly TabSpec[],
	run: Run,
	changed = inWords(run.counts, specs),
): void {
	const spec = specs.find(({ name }) => name === ACTIVITY_TAB);
	const workbook = readWorkbook(host, [ACTIVITY_TAB]);
	const tab = workbook.tabs[ACTIVITY_TAB];
	const table = spec && tab ? readTable(tab, spec) : undefined;
	if (!spec || !table || isProblem(table)) return;
	const { counts } = run;
	const rows = Object.values(counts.rows).reduce((sum, count) => sum + count, 0);
	const cells: { readonly [column: string]: Cell } = {
		when: { date: workbook.now },
		who: run.who,
		tool: run.title,
		"what changed": changed,
		counts: rows + counts.filled + counts.replaced,
		"undo id": run.id,
	};
	const key = spec.key((column) => cells[column] ?? "");
	// A run of several slices has its line already; the later slice brings it up to date.
	const row = table.rows.get(key)?.[0];
	const before = (column: string): Cell => (row === undefined ? "" : cellAt(table, row, column));
	const line: RowEntry = {
		tab: ACTIVITY_TAB,
		key,
		label: run.title,
		added: true,
		cells: Object.fromEntries(
			Object.entries(cells).map(([column, after]) => [column, [before(column), after]]),
		),
	};
	host.write(rowWrites(workbook, specs, [line], true).edits);
}
