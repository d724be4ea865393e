import { allBenchmarks } from "../benchmarks/all-benchmarks.ts";
import type { Cell } from "../cell.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { benchmarks } from "./benchmarks.ts";
import { campaign, campaignSettings } from "./campaign.ts";
import { roster } from "./roster.ts";
import { SAMPLE_AS_OF, SAMPLE_COLUMNS, SAMPLE_ROSTER, sampleSettings } from "./sample-campaign.ts";
import { samplePlanRows } from "./sample-plan.ts";

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
	return spec === roster ? rosterRows() : samplePlanRows(spec);
}

function rosterRows(): Cell[][] {
	return SAMPLE_ROSTER.map((line) => {
		const row = line.split("|").map((cell) => cell.trim());
		const cells: { [column: string]: Cell } = { source: "Sample campaign", "as of": SAMPLE_AS_OF };
		SAMPLE_COLUMNS.forEach((column, index) => {
			const cell = row[index] ?? "";
			cells[column] = /^\d+$/.test(cell) ? Number(cell) : cell;
		});
		cells.URL = profileLink(cells.platform ?? "", cells.handle ?? "");
		return roster.columns.map(({ name }) => cells[name] ?? "");
	});
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
