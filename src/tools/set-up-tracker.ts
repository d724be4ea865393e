import * as z from "zod/mini";
import type { Cell } from "../core/cell.ts";
import { isProblem } from "../core/problem.ts";
import type { TabLayout } from "../core/tab.ts";
import { headerOf, type TabSpec } from "../core/tables/tab-spec.ts";
import { readTable, type Table } from "../core/tables/table.ts";
import type { Change, Plan, Remark, Tool } from "../core/tool.ts";
import { campaign, campaignSettings } from "../core/tracker/campaign.ts";
import { tracker } from "../core/tracker/index.ts";
import { columnLayouts, newTab, type Places } from "../core/tracker/layout.ts";
import { type FoundPlaces, placesIn } from "../core/tracker/places.ts";
import { startingRows } from "../core/tracker/starting-rows.ts";

interface Input {
	readonly sample: boolean;
}

/** Makes the tracker's tabs, or adds to a workbook what it lacks. What is there stays as it is. */
export const setUpTracker: Tool<Input> = {
	id: "set-up-tracker",
	title: "Set up tracker",
	summary: "Adds what is missing, nothing else",
	fields: [
		{
			kind: "check",
			name: "sample",
			label: "Fill new tabs with a sample campaign",
			hint: "24 invented creators to look around with. Undo takes them out again.",
		},
	],
	input: () => z.object({ sample: z._default(z.boolean(), false) }),
	reads: () => tracker.map(({ name }) => name),
	plan(workbook, { sample }) {
		const changes: Change[] = [];
		const left: Remark[] = [];
		const refused: Remark[] = [];
		const found = placesIn(workbook);
		for (const spec of tracker) {
			const tab = workbook.tabs[spec.name];
			if (!tab && spec.optional && !(sample && startingRows(spec, true).length > 0)) continue;
			if (!tab) {
				changes.push({ kind: "add-tab", layout: newLayout(spec, sample, found) });
				continue;
			}
			const isEmpty = [...tab.values, ...tab.formulas].every((row) => row.every((cell) => cell === ""));
			const table = isEmpty ? emptyTable(tab.name, spec) : readTable(tab, spec);
			if (isProblem(table)) {
				refused.push({ label: tab.name, reason: table.problem });
				continue;
			}
			const unnamed = unnamedRows(table);
			if (unnamed) {
				refused.push({ label: tab.name, reason: unnamed });
				continue;
			}
			const added = missingColumns(table, found);
			if (added) changes.push(added);
			const settings = spec === campaign ? missingSettings(table) : [];
			changes.push(...settings);
			if (!added && settings.length === 0) left.push({ label: tab.name, reason: "Has all its columns." });
		}
		return { changes, left, refused } satisfies Plan;
	},
};

function newLayout(spec: TabSpec, sample: boolean, found: FoundPlaces): TabLayout {
	const layout = newTab(spec, startingRows(spec, sample), found.setting, undefined, found.text);
	if (spec !== campaign) return layout;
	const cellChoices = campaignSettings.flatMap(({ choices }, row) =>
		choices ? [{ row, column: 1, choices }] : [],
	);
	return { ...layout, cellChoices };
}

/** Beside rows that are there a new, blank key column would make strangers of them all: its header was renamed, most likely. */
function unnamedRows({ spec, columns, nextRow, headerRow }: Table): string | undefined {
	const [key] = spec.keyColumns;
	const column = spec.columns.find(({ name }) => name === key);
	if (!column || columns[column.name] !== undefined || nextRow === headerRow + 1) return undefined;
	return `There are rows, but no column "${headerOf(column)}", by which they are told apart. Rename the header of the column that holds it, or add one and fill it in.`;
}

function missingColumns(table: Table, found: FoundPlaces): Change | undefined {
	const missing = table.spec.columns.filter(({ name }) => table.columns[name] === undefined);
	if (missing.length === 0) return undefined;
	const first = table.tab.values.reduce((most, row) => Math.max(most, row.length), 0);
	const columns: { [name: string]: number } = { ...table.columns };
	missing.forEach(({ name }, index) => {
		columns[name] = first + index;
	});
	const places: Places = { headerRow: table.headerRow, columns, ...found };
	return {
		kind: "add-columns",
		layout: { name: table.tab.name, columns: columnLayouts(missing, places) },
		headerRow: table.headerRow,
		column: first,
	};
}

function missingSettings(table: Table): Change[] {
	return campaignSettings
		.filter(({ name }) => !table.rows.has(name.toLowerCase()))
		.map(({ name, about, initial }) => {
			const cells: { [column: string]: Cell } = { setting: name, about };
			if (initial !== undefined) cells.value = initial;
			return {
				kind: "add-row",
				tab: campaign.name,
				key: name.toLowerCase(),
				label: `Setting ${name}`,
				cells,
			};
		});
}

function emptyTable(name: string, spec: TabSpec): Table {
	const tab = { name, values: [], formulas: [] };
	return { tab, spec, headerRow: 0, columns: {}, computed: new Set(), rows: new Map(), nextRow: 1 };
}
