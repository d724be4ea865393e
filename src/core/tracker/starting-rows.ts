import { allBenchmarks } from "../benchmarks/all-benchmarks.ts";
import type { Cell } from "../cell.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { benchmarks } from "./benchmarks.ts";
import { campaign, campaignSettings } from "./campaign.ts";
import { orders } from "./orders.ts";
import { packages } from "./packages.ts";
import { results } from "./results.ts";
import { roster } from "./roster.ts";
import { SAMPLE_AUDIENCE_COLUMNS, SAMPLE_AUDIENCES } from "./sample-audiences.ts";
import { SAMPLE_AS_OF, SAMPLE_COLUMNS, SAMPLE_ROSTER, sampleSettings } from "./sample-campaign.ts";
import { SAMPLE_PACKAGE_COLUMNS, SAMPLE_PACKAGES } from "./sample-offers.ts";
import { samplePlanRows } from "./sample-plan.ts";
import { SAMPLE_RESULT_COLUMNS, SAMPLE_RESULTS, sampleOrders } from "./sample-results.ts";

/** What a new tab holds: the campaign's settings, the published benchmarks, and if wished a sample campaign. */
export function startingRows(spec: TabSpec, sample: boolean): Cell[][] {
	if (spec === campaign) {
		return campaignSettings.map(({ name, about, initial }) => [
			name,
			(sample ? sampleSettings[name] : undefined) ?? initial ?? "",
			about,
		]);
	}
	if (spec === benchmarks) return benchmarkRows();
	if (!sample) return [];
	if (spec === roster) return rosterRows();
	if (spec === packages) return sampleRows(spec, SAMPLE_PACKAGE_COLUMNS, SAMPLE_PACKAGES, () => ({}));
	if (spec === results) return sampleRows(spec, SAMPLE_RESULT_COLUMNS, SAMPLE_RESULTS, () => ({}));
	if (spec === orders) return orderRows();
	return samplePlanRows(spec);
}

/** Of the last pull of each post. */
function orderRows(): Cell[][] {
	const posts = new Map(
		SAMPLE_RESULTS.map((line) => cellsOf(SAMPLE_RESULT_COLUMNS, line)).map((post) => [
			`${post.deliverable} ${post.paid}`,
			post,
		]),
	);
	return sampleOrders([...posts.values()]).map((cells) =>
		orders.columns.map(({ name }) => cells[name] ?? ""),
	);
}

function rosterRows(): Cell[][] {
	return sampleRows(roster, SAMPLE_COLUMNS, SAMPLE_ROSTER, ({ platform = "", handle = "" }) => ({
		source: "Sample campaign",
		"as of": SAMPLE_AS_OF,
		URL: profileLink(platform, handle),
		...sampleAudience(handle),
	}));
}

/** What is known besides of a sample creator, without what is blank. */
function sampleAudience(handle: Cell): { readonly [column: string]: Cell } {
	const line = SAMPLE_AUDIENCES.find((audience) => audience.split(" | ")[0] === handle) ?? "";
	const cells = line
		.split("|")
		.map((cell, index): [string, Cell] => [SAMPLE_AUDIENCE_COLUMNS[index]!, sampleCell(cell.trim())]);
	return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
}

/** Lines of cells parted by `|`, in the order of the spec's columns. */
function sampleRows(
	spec: TabSpec,
	columns: readonly string[],
	lines: readonly string[],
	besides: (cells: { readonly [column: string]: Cell }) => { readonly [column: string]: Cell },
): Cell[][] {
	return lines.map((line) => {
		const cells = cellsOf(columns, line);
		const all = { ...cells, ...besides(cells) };
		return spec.columns.map(({ name }) => all[name] ?? "");
	});
}

function cellsOf(columns: readonly string[], line: string): { [column: string]: Cell } {
	const texts = line.split("|").map((cell) => cell.trim());
	return Object.fromEntries(columns.map((column, index) => [column, sampleCell(texts[index] ?? "")]));
}

function sampleCell(text: string): Cell {
	if (/^\d{4}-\d\d-\d\d/.test(text)) return { date: text };
	if (/^\d+%$/.test(text)) return Number.parseInt(text, 10) / 100;
	return /^\d+$/.test(text) ? Number(text) : text;
}

function profileLink(platform: Cell, handle: Cell): string {
	return `https://example.com/${keyPart(platform)}/${keyPart(handle)}`;
}

function benchmarkRows(): Cell[][] {
	return allBenchmarks().flatMap(
		({ metric, platform, source, year, link, strength, definition, leftOut, figures }) =>
			figures.map(({ from, to, low, high }) => {
				const where = [strength, ...(link ? [link] : []), ...(leftOut ? [leftOut] : [])].join("; ");
				return [metric, platform, from, to ?? "", low, high ?? "", definition, year, source, where];
			}),
	);
}
