import type { Cell } from "../src/core/cell.ts";
import type { ImporterDocumentation } from "../src/core/import/importer.ts";
import { readCreators } from "../src/core/import/read-creators.ts";
import type { ResultsDocumentation } from "../src/core/results-import/format.ts";
import { readExport } from "../src/core/results-import/read-export.ts";
import { importers } from "../src/importers/index.ts";
import { resultsFormats } from "../src/importers/results-formats.ts";
import { tools } from "../src/tools/index.ts";
import { isQuick, median, milliseconds, roundsOf, time } from "./compare.ts";
import { grownRun } from "./grown-runs.ts";

/** How a time grows with rows: a line of the second table. */
export interface Growth {
	readonly what: string;
	readonly times: readonly string[];
	/** Fifty times the rows take so many times as long. */
	readonly whole: string;
	/** Of that, the last fivefold; 5 is linear. */
	readonly last: string;
}

type Rows = readonly (readonly Cell[])[];
type Documentation = ImporterDocumentation | ResultsDocumentation;

const SIZES = isQuick ? [20, 200, 1000] : [100, 1000, 5000];
const SETTINGS = { locale: "en_US", today: "2026-11-23", memory: "", currency: "USD" };

export async function toolGrowth(): Promise<Growth[]> {
	const rows: Growth[] = [];
	for (const { id } of tools) {
		const times: number[] = [];
		for (const size of SIZES) {
			const { previewed, applied } = await grownRun(id, size);
			times.push(previewed + applied);
		}
		rows.push(growth(id, times));
	}
	return rows;
}

/** Reading alone: what a file says, before it is compared with the tracker. */
export async function importerGrowth(): Promise<Growth[]> {
	const rows: Growth[] = [];
	for (const { id } of importers) {
		rows.push(await readingGrowth(id, (source) => readCreators(source, {}, importers)));
	}
	for (const { id } of resultsFormats) {
		rows.push(await readingGrowth(id, (source) => readExport(source, {}, SETTINGS, resultsFormats)));
	}
	return rows;
}

async function readingGrowth(
	id: string,
	read: (file: { source: string; rows: Rows }) => unknown,
): Promise<Growth> {
	const module = (await import(`../src/importers/${id}.ts`)) as { documentation: Documentation };
	const [example] = module.documentation.examples;
	const times: number[] = [];
	for (const size of SIZES) {
		const file = { source: "export.csv", rows: lengthened(example!.rows, size) };
		const rounds: number[] = [];
		for (let round = -1; round < roundsOf(5); round++) {
			const taken = await time(() => read(file));
			if (round >= 0) rounds.push(taken);
		}
		times.push(median(rounds));
	}
	return growth(`reading ${id}`, times);
}

/** The last row of an example again and again, as different accounts, posts or orders. */
function lengthened(rows: Rows, size: number): Rows {
	const last = rows[rows.length - 1]!;
	const more = Array.from({ length: size - 1 }, (_, index) =>
		last.map((cell, column) =>
			typeof cell === "string" && (column === 0 || cell.startsWith("http")) ? `${cell}${index}` : cell,
		),
	);
	return [...rows, ...more];
}

function growth(what: string, times: readonly number[]): Growth {
	const [first = 0, middle = 0, last = 0] = times;
	return {
		what,
		times: times.map(milliseconds),
		whole: (last / first).toFixed(1),
		last: (last / middle).toFixed(1),
	};
}
