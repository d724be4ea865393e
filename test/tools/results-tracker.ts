import type { Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import { isProblem } from "../../src/core/problem.ts";
import type { ResultsDetails, ResultsInput } from "../../src/core/results-import/types.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { headerOf, type TabSpec } from "../../src/core/tables/tab-spec.ts";
import { campaign } from "../../src/core/tracker/campaign.ts";
import { codesAndLinks } from "../../src/core/tracker/codes-and-links.ts";
import { deliverables } from "../../src/core/tracker/deliverables.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { orders } from "../../src/core/tracker/orders.ts";
import { results } from "../../src/core/tracker/results.ts";
import { roster } from "../../src/core/tracker/roster.ts";
import { importResults } from "../../src/tools/import-results.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

type Row = { readonly [column: string]: Cell };

/** A tab as "Set up tracker" makes it, without its formulas, and rows below. */
function tabWith(spec: TabSpec, rows: readonly Row[] = []) {
	const plain = spec.columns.filter(({ formula }) => formula === undefined);
	return tabOf(spec.name, [
		plain.map(headerOf),
		...rows.map((row) => plain.map(({ name }) => row[name] ?? "")),
	]);
}

export interface Tracker {
	readonly deliverables?: readonly Row[];
	readonly codes?: readonly Row[];
	readonly roster?: readonly Row[];
	readonly results?: readonly Row[];
	readonly orders?: readonly Row[];
	readonly campaign?: readonly Row[];
}

export function trackerWith(rows: Tracker = {}): MemoryHost {
	return memoryHost([
		tabWith(deliverables, rows.deliverables),
		tabWith(codesAndLinks, rows.codes),
		tabWith(roster, rows.roster),
		tabWith(results, rows.results),
		...(rows.campaign ? [tabWith(campaign, rows.campaign)] : []),
		...(rows.orders ? [tabWith(orders, rows.orders)] : []),
	]);
}

export const MARA: Tracker = {
	deliverables: [
		{
			id: "MARA-IG-01",
			creator: "Mara Eats",
			handle: "mara.eats",
			platform: "Instagram",
			type: "reel",
			"post date": { date: "2026-03-22" },
		},
		{
			id: "MARA-IG-02",
			creator: "Mara Eats",
			handle: "mara.eats",
			platform: "Instagram",
			type: "story",
			"post date": { date: "2026-03-23" },
		},
		{
			id: "FINN-TT-01",
			creator: "Finn Bakes",
			handle: "finn.bakes",
			platform: "TikTok",
			type: "video",
			"post date": { date: "2026-03-25" },
		},
	],
	codes: [
		{
			creator: "Mara Eats",
			code: "MARAEATS10",
			"utm source": "instagram",
			"utm medium": "influencer",
			"utm campaign": "spring_launch",
			"utm content": "mara-ig-01",
		},
		{
			creator: "Mara Eats",
			code: "MARAEATS10",
			"utm source": "instagram",
			"utm medium": "influencer",
			"utm campaign": "spring_launch",
			"utm content": "mara-ig-02",
		},
		{
			creator: "Finn Bakes",
			code: "FINNBAKES10",
			"utm source": "tiktok",
			"utm medium": "influencer",
			"utm campaign": "spring_launch",
			"utm content": "finn-tt-01",
		},
	],
};

export type ResultsPreview = Preview & { readonly details: ResultsDetails };

export function look(
	host: MemoryHost,
	rows: readonly (readonly Cell[])[],
	more: Partial<ResultsInput> & { readonly source?: string } = {},
): ResultsPreview {
	const shown = preview(host, importResults, inputOf(rows, more));
	if (isProblem(shown)) throw new Error(shown.problem);
	return shown as ResultsPreview;
}

/** Applies all that replaces nothing, or all. */
export function run(
	host: MemoryHost,
	rows: readonly (readonly Cell[])[],
	more: Partial<ResultsInput> & { readonly source?: string; readonly all?: boolean } = {},
) {
	const { all, ...rest } = more;
	const accept = look(host, rows, rest)
		.items.filter(({ replaces }) => all || !replaces)
		.map(({ token }) => token);
	const applied = apply(host, tracker, importResults, inputOf(rows, rest), {
		accept,
		run: `run-${accept[0] ?? "none"}`,
	});
	if (isProblem(applied)) throw new Error(applied.problem);
	return applied;
}

function inputOf(
	rows: readonly (readonly Cell[])[],
	{ source = "export.csv", ...more }: Partial<ResultsInput> & { readonly source?: string },
): ResultsInput {
	return { from: { source, rows }, ...more };
}

/** The cells of the rows that would be added. */
export function added({ items }: Preview): Row[] {
	return items
		.filter(({ kind }) => kind === "add-row")
		.map(({ cells }) => Object.fromEntries(cells.map(({ column, after }) => [column, after])));
}

/** The filled cells of a tab's rows. */
export function rowsOf(host: MemoryHost, name: string): Row[] {
	const [header = [], ...rows] = host.readTab(name)!.values;
	return rows.map((row) =>
		Object.fromEntries(
			row.flatMap((cell, column) => (cell === "" ? [] : [[String(header[column]).toLowerCase(), cell]])),
		),
	);
}
