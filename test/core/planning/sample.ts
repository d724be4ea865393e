import type { Cell } from "../../../src/core/cell.ts";
import { type PlanInput, readPlanInput } from "../../../src/core/planning/index.ts";
import { isProblem } from "../../../src/core/problem.ts";
import type { Tab } from "../../../src/core/tab.ts";
import { headerOf, type TabSpec } from "../../../src/core/tables/tab-spec.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { startingRows } from "../../../src/core/tracker/starting-rows.ts";

export type Row = { readonly [column: string]: Cell };

/** A tab whose header has the columns of its spec, and others that a row names. */
export function tabOf(name: string, rows: readonly Row[]): Tab {
	const spec = specOf(name);
	const own = spec.columns.map((column) => column.name);
	const extra = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
		(column) => !own.includes(column),
	);
	const values: Cell[][] = [
		[...spec.columns.map(headerOf), ...extra],
		...rows.map((row) => [...own, ...extra].map((column) => row[column] ?? "")),
	];
	return { name, values, formulas: values.map((line) => line.map(() => "")) };
}

/** The sample campaign as a new tracker has it. */
export function sampleTabs(): { [name: string]: Tab } {
	const tabs: { [name: string]: Tab } = {};
	for (const name of ["Campaign", "Roster"]) {
		const spec = specOf(name);
		const values = [spec.columns.map(headerOf), ...startingRows(spec, true)];
		tabs[name] = { name, values, formulas: values.map((line) => line.map(() => "")) };
	}
	return tabs;
}

export function inputOf(tabs: { readonly [name: string]: Tab }): PlanInput {
	const input = readPlanInput({ tabs });
	if (isProblem(input)) throw new Error(input.problem);
	return input;
}

/** A tracker of these rows, counting in dollars. */
export function inputFrom(tabs: { readonly [name: string]: readonly Row[] }): PlanInput {
	const campaign = [{ setting: "currency", value: "USD" }, ...(tabs.Campaign ?? [])];
	const all: { [name: string]: Tab } = {};
	for (const [name, rows] of Object.entries({ ...tabs, Campaign: campaign })) all[name] = tabOf(name, rows);
	return inputOf(all);
}

function specOf(name: string): TabSpec {
	return tracker.find((spec) => spec.name === name)!;
}
