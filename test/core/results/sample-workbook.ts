import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { readCampaignResults } from "../../../src/core/results/index.ts";
import type { CampaignResults } from "../../../src/core/results/types.ts";
import type { Tab } from "../../../src/core/tab.ts";
import { headerOf } from "../../../src/core/tables/tab-spec.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { startingRows } from "../../../src/core/tracker/starting-rows.ts";
import { type Row, tabOf } from "../planning/sample.ts";

export const NOW = "2026-11-20T10:00:00";

/** The sample campaign's tabs, all of them. */
export function sampleTabs(): { [name: string]: Tab } {
	const tabs: { [name: string]: Tab } = {};
	for (const spec of tracker) {
		const values: Cell[][] = [spec.columns.map(headerOf), ...startingRows(spec, true)];
		tabs[spec.name] = { name: spec.name, values, formulas: values.map((line) => line.map(() => "")) };
	}
	return tabs;
}

export function readTabs(tabs: { readonly [name: string]: Tab }): CampaignResults {
	const results = readCampaignResults({ tabs, now: NOW });
	if (isProblem(results)) throw new Error(results.problem);
	return results;
}

/** What is read from rows of these tabs, without any others. */
export function readRows(rows: { readonly [tab: string]: readonly Row[] }): CampaignResults {
	return readTabs(Object.fromEntries(Object.entries(rows).map(([name, own]) => [name, tabOf(name, own)])));
}

/** A post on Instagram with all that is needed to measure it. */
export const samplePost = (deliverable: string, creator: string, figures: Row = {}): Row => ({
	deliverable,
	creator,
	platform: "Instagram",
	posted: { date: "2026-10-01" },
	"pulled at": { date: "2026-10-08" },
	reach: 1000,
	likes: 70,
	comments: 10,
	shares: 10,
	saves: 10,
	...figures,
});
