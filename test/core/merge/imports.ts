import type { Preview, PreviewItem } from "../../../src/core/answers.ts";
import type { Cell } from "../../../src/core/cell.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost, tabOf } from "../runs/memory-host.ts";

export const HEADERS = [
	"Creator",
	"Handle",
	"Platform",
	"Followers",
	"Fee",
	"Niche",
	"URL",
	"E-mail",
	"Source",
	"As of",
	"Import record",
] as const;

/** Cells by header; the others are blank. */
export type Row = { readonly [header in (typeof HEADERS)[number]]?: Cell };

export function rosterWith(...rows: Row[]): MemoryHost {
	return memoryHost([
		tabOf("Roster", [HEADERS, ...rows.map((row) => HEADERS.map((name) => row[name] ?? ""))]),
	]);
}

/** The rows below the header without their blank cells; with the record only if asked. */
export function rowsOf(host: MemoryHost, withRecord = false): Row[] {
	const [header, ...rows] = host.readTab("Roster")!.values;
	return rows.map((row) => {
		const cells = row.map((cell, column) => [String(header![column]), cell] as const);
		return Object.fromEntries(
			cells.filter(([name, cell]) => cell !== "" && (withRecord || name !== "Import record")),
		);
	});
}

/** A list as a file has it: the first row names the columns. */
export function list(source: string, ...rows: Cell[][]) {
	return { from: { source, rows } };
}

export function previewOf(host: MemoryHost, input: ReturnType<typeof list>): Preview {
	const answer = preview(host, importCreators, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

let runs = 0;

/** Imports, and takes the offered replacements that `takes` says yes to. */
export function importList(
	host: MemoryHost,
	input: ReturnType<typeof list>,
	takes: (item: PreviewItem) => boolean = () => false,
): number {
	const { items } = previewOf(host, input);
	const accept = items.filter((item) => !item.replaces || takes(item)).map(({ token }) => token);
	const answer = apply(host, tracker, importCreators, input, { accept, run: `merge-run-${runs++}` });
	if (isProblem(answer)) throw new Error(answer.problem);
	if (answer.refused.length > 0) throw new Error(JSON.stringify(answer.refused));
	return answer.done;
}
