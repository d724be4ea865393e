import type { Applied, Preview } from "../../src/core/answers.ts";
import type { BriefsDetails, BriefsInput } from "../../src/core/briefs/details.ts";
import type { Cell } from "../../src/core/cell.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { sameHeader } from "../../src/core/tables/tab-spec.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { writeBriefs } from "../../src/tools/write-briefs.ts";
import { type MemoryHost, memoryHost } from "../core/runs/memory-host.ts";

/** The sample campaign, a month before its briefs are due. */
export function sampleTracker(): MemoryHost {
	const host = memoryHost();
	host.now = () => "2027-01-25T10:00:00";
	const shown = preview(host, setUpTracker, { sample: true });
	if (isProblem(shown)) throw new Error(shown.problem);
	const accept = shown.items.map(({ token }) => token);
	apply(host, tracker, setUpTracker, { sample: true }, { accept, run: "set-up-run" });
	return host;
}

export function previewOf(
	host: MemoryHost,
	input: BriefsInput = {},
): Preview & { readonly details: BriefsDetails } {
	const shown = preview(host, writeBriefs, input);
	if (isProblem(shown)) throw new Error(shown.problem);
	return shown as Preview & { readonly details: BriefsDetails };
}

let runs = 0;

export function write(host: MemoryHost, input: BriefsInput = {}): Applied {
	const accept = previewOf(host, input).items.map(({ token }) => token);
	const answer = apply(host, tracker, writeBriefs, input, { accept, run: `briefs-run-${runs++}` });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

/** Types into a cell of the first row whose given column says `of`. */
export function type(host: MemoryHost, tab: string, of: string, column: string, cell: Cell): void {
	const [row, index] = place(host, tab, of, column);
	host.write([{ tab, row, column: index, cells: [[cell]] }]);
}

export function setting(host: MemoryHost, name: string, value: Cell): void {
	type(host, "Campaign", name, "value", value);
}

export function columnOf(host: MemoryHost, tab: string, column: string): Cell[] {
	const [header = [], ...rows] = host.readTab(tab)!.values;
	const index = header.findIndex((cell) => sameHeader(String(cell)) === sameHeader(column));
	return rows.map((row) => row[index] ?? "");
}

/** The document's text as it would read. */
export function textOf(host: MemoryHost, name: string, kinds: readonly string[] = ["brief"]): string {
	const { shown } = previewOf(host, { kinds, show: name }).details;
	if (!shown) throw new Error(`No document ${name}`);
	return shown.blocks
		.map((block) => {
			if (block.kind === "list") return block.items.map((item) => `- ${item}`).join("\n");
			if (block.kind === "table") return block.rows.map((row) => row.join(" | ")).join("\n");
			return block.kind === "heading" ? `${"#".repeat(block.level)} ${block.text}` : block.text;
		})
		.join("\n");
}

function place(host: MemoryHost, tab: string, of: string, column: string): [row: number, column: number] {
	const { values } = host.readTab(tab)!;
	const row = values.findIndex((line) => line.includes(of));
	const index = values[0]!.findIndex((cell) => sameHeader(String(cell)) === sameHeader(column));
	if (row < 0 || index < 0) throw new Error(`No ${column} of ${of} in ${tab}`);
	return [row, index];
}
