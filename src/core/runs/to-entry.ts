import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import type { Change, Workbook } from "../tool.ts";
import type { LogEntry } from "./log-entry.ts";
import { tableIn } from "./read-workbook.ts";
import { labelOf } from "./token.ts";

/** All but documents, which are made of what stands in the sheet. */
export type SheetChange = Exclude<Change, { kind: "write-document" }>;

export interface PlannedChange {
	readonly change: SheetChange;
	readonly token: string;
}

/** The changes as they are logged; of each new row also which row of the sheet it is meant for. */
export function toEntries(
	planned: readonly PlannedChange[],
	workbook: Workbook,
	specs: readonly TabSpec[],
): LogEntry[] {
	const next: { [tab: string]: number } = {};
	for (const spec of specs) {
		const table = tableIn(workbook, spec);
		if (!isProblem(table)) next[spec.name] = table.nextRow;
	}
	return planned.map(({ change, token }) => {
		const entry = toEntry(change, token);
		if (change.kind !== "add-row" || next[change.tab] === undefined) return entry;
		return { ...entry, row: next[change.tab]!++ };
	});
}

function toEntry(change: SheetChange, token: string): LogEntry {
	const base = { token, label: labelOf(change) };
	switch (change.kind) {
		case "add-tab":
			return { ...base, addedTab: change.layout };
		case "add-columns":
			return {
				...base,
				addedColumns: { layout: change.layout, headerRow: change.headerRow, column: change.column },
			};
		case "add-row": {
			const cells = Object.entries(change.cells).map(([column, after]) => [column, ["", after]] as const);
			return { ...base, tab: change.tab, key: change.key, added: true, cells: Object.fromEntries(cells) };
		}
		case "set-cells": {
			const cells = Object.entries(change.cells).map(
				([column, { before, after }]) => [column, [before, after]] as const,
			);
			return { ...base, tab: change.tab, key: change.key, cells: Object.fromEntries(cells) };
		}
	}
}
