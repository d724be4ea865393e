import { existsSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import type { Comparison } from "./compare.ts";
import type { Growth } from "./growth.ts";

const PATH = "bench/results.md";
const COMPARED = "| group | figure | ours | rival | ours ÷ rival | hold | measured |";
const GROWN = "| what | 100 rows | 1,000 rows | 5,000 rows | 50× the rows | the last 5× | measured |";

/** Rows of both tables as they are printed, by group. */
export interface Rows {
	readonly compared: readonly string[];
	readonly grown: readonly string[];
}

export function comparedRows(group: string, rows: readonly Comparison[]): string[] {
	return rows.map(({ figure, ours, rival, ratio, hold }) =>
		line([group, figure, ours, rival, ratio, hold, today()]),
	);
}

export function grownRows(rows: readonly Growth[]): string[] {
	return rows.map(({ what, times, whole, last }) => line([what, ...times, whole, last, today()]));
}

/** Renews the rows of the group that was measured; those of the others stay. */
export function keepResults(group: string, order: readonly string[], measured: Rows): void {
	const known = existsSync(PATH) ? readFileSync(PATH, "utf8").split("\n") : [];
	const others = rowsBelow(known, COMPARED).filter((row) => groupOf(row) !== group);
	const compared = [...others, ...measured.compared].sort(
		(a, b) => order.indexOf(groupOf(a)) - order.indexOf(groupOf(b)),
	);
	const grown = measured.grown.length > 0 ? measured.grown : rowsBelow(known, GROWN);
	writeFileSync(PATH, page({ compared, grown }));
}

export function page({ compared, grown }: Rows): string {
	return `# Measured

What users wait for, against what they would use instead. Written by \`npm run bench\`, which measures everything, or by
\`npm run bench -- columns\`, which renews one group's rows. Last run on ${machine()}.

Times are medians of runs in turn with the rival's, in one process; ratios are medians with the 10th and 90th percentile, where
there were several runs. Less than 1 is faster than the rival.

${table(COMPARED, compared)}

## Growth with rows

Each tool with its preview, and with applying all that it ticks by itself, on trackers of 100, 1,000 and 5,000 rows in each tab that it
reads; each importer on lists of as many rows. The last columns say how many times as long fifty times the rows take, and how many times as
long 5,000 rows take as 1,000: linear growth is 50 and 5, less where much is done once.

${table(GROWN, grown)}
`;
}

function table(head: string, rows: readonly string[]): string {
	return [head, head.replace(/[^|]+/g, "---"), ...rows].join("\n");
}

function rowsBelow(lines: readonly string[], head: string): string[] {
	const start = lines.indexOf(head);
	if (start < 0) return [];
	const end = lines.indexOf("", start);
	return lines.slice(start + 2, end < 0 ? undefined : end);
}

function groupOf(row: string): string {
	return row.split("|")[1]!.trim();
}

function line(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function machine(): string {
	const [cpu] = os.cpus();
	return `${os.cpus().length} cores (${cpu?.model.trim() ?? os.arch()}), ${os.type()}, Node ${process.versions.node}`;
}

function today(): string {
	return new Date().toISOString().slice(0, 10);
}
