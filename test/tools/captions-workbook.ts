import { expect } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { CaptionCheck, CaptionsDetails, CaptionsInput } from "../../src/core/caption-check/types.ts";
import type { Cell } from "../../src/core/cell.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { checkCaptions } from "../../src/tools/check-captions.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

export const HEADER = [
	"Id",
	"Handle",
	"Platform",
	"Type",
	"Caption",
	"Disclosure verdict",
	"Suggested caption",
	"Notes",
];
export const CAMPAIGN = tabOf("Campaign", [
	["Setting", "Value"],
	["brand", "Stridelab"],
	["brand handle", "@stridelab"],
	["required hashtags", "#stridelab"],
	["required handles", "@stridelab"],
	["jurisdictions", "US, UK"],
]);
export const CODES = tabOf("Codes & Links", [
	["Creator", "Code", "UTM source"],
	["@june", "JUNE10", "instagram"],
	["june", "JUNETT", "tiktok"],
]);

export const check: CaptionCheck = {
	caption: 4,
	jurisdictions: ["US", "GB"],
	platform: { column: 2 },
	type: { column: 3 },
	relationship: { value: "paid" },
	paidLabel: { value: "no" },
	brand: "Stridelab",
	requiredTags: false,
	requiredCode: false,
};
export const input: CaptionsInput = { from: { tab: "Deliverables" }, check };

export const GOOD = "#ad Morning run with @stridelab #stridelab";
export const BAD = "Obsessed with my new shoes from @stridelab #collab";

export function hostOf(rows: readonly (readonly Cell[])[], header: readonly Cell[] = HEADER): MemoryHost {
	return memoryHost([tabOf("Deliverables", [header, ...rows]), CAMPAIGN, CODES]);
}

export function shown(host: MemoryHost, wanted: CaptionsInput = input): Preview {
	const answer = preview(host, checkCaptions, wanted);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

/** Applies what is ticked by itself. */
export function run(host: MemoryHost, wanted: CaptionsInput = input): Preview {
	const before = shown(host, wanted);
	const accept = before.items.filter(({ replaces }) => !replaces).map(({ token }) => token);
	const request = { accept, run: `run-${Math.random().toString(36).slice(2, 12)}` };
	expect(apply(host, tracker, checkCaptions, wanted, request)).toMatchObject({ refused: [], remaining: 0 });
	return before;
}

export function resultOf({ details }: Preview) {
	return (details as CaptionsDetails).result!;
}

export function put(host: MemoryHost, row: number, column: number, cell: Cell): void {
	host.tabs.get("Deliverables")!.values[row]![column] = cell;
}

export function verdictItem(host: MemoryHost) {
	return shown(host).items.find(({ cells }) => cells[0]!.column === "disclosure verdict");
}
