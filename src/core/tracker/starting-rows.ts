import { allBenchmarks } from "../benchmarks/all-benchmarks.ts";
import type { Cell } from "../cell.ts";
import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { benchmarks } from "./benchmarks.ts";
import { campaign, campaignSettings } from "./campaign.ts";
import { roster } from "./roster.ts";
import { SAMPLE_AUDIENCE_COLUMNS, SAMPLE_AUDIENCES } from "./sample-audiences.ts";
import { SAMPLE_AS_OF, SAMPLE_COLUMNS, SAMPLE_ROSTER, sampleSettings } from "./sample-campaign.ts";

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
	return spec === roster && sample ? rosterRows() : [];
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
		Object.assign(cells, sampleAudience(cells.handle ?? ""));
		return roster.columns.map(({ name }) => cells[name] ?? "");
	});
}

/** What is known besides of a sample creator, without what is blank. */
function sampleAudience(handle: Cell): { readonly [column: string]: Cell } {
	const line = SAMPLE_AUDIENCES.find((audience) => audience.split(" | ")[0] === handle);
	const filled = (line ?? "").split("|").map((cell, index): [string, Cell] => {
		const text = cell.trim();
		const column = SAMPLE_AUDIENCE_COLUMNS[index]!;
		if (column === "as of" && text !== "") return [column, { date: text }];
		if (/^\d+%$/.test(text)) return [column, Number.parseInt(text, 10) / 100];
		return [column, /^\d+$/.test(text) ? Number(text) : text];
	});
	return Object.fromEntries(filled.filter(([, cell]) => cell !== ""));
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
