import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { readTable } from "../tables/table.ts";
import { inWords } from "./counts.ts";
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
	if (!spec || !tab || isProblem(readTable(tab, spec))) return;
	const { counts } = run;
	const rows = Object.values(counts.rows).reduce((sum, count) => sum + count, 0);
	const cells = {
		when: { date: workbook.now.slice(0, 19) },
		who: run.who,
		tool: run.title,
		"what changed": changed,
		counts: rows + counts.filled + counts.replaced,
		"undo id": run.id,
	};
	const entry = Object.entries(cells).map(([column, after]) => [column, ["", after]] as const);
	const key = spec.key((column) => (column === "undo id" ? run.id : cells[column as keyof typeof cells]));
	const line = {
		tab: ACTIVITY_TAB,
		key,
		label: run.title,
		added: true,
		cells: Object.fromEntries(entry),
	} as const;
	host.write(rowWrites(workbook, specs, [line], true).edits);
}
