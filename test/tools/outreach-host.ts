import { expect } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import type { OutreachDetails, OutreachInput } from "../../src/core/outreach/draft.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { writeOutreach } from "../../src/tools/write-outreach.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

export const CAMPAIGN: Cell[][] = [
	["Setting", "Value"],
	["brand", "Stridelab"],
	["sender", "Ana Reyes, partnerships"],
	["landing page", "https://example.com/spring"],
];
export const ROSTER: Cell[][] = [
	["Creator", "Handle", "Platform", "E-mail", "Package", "Status", "Include", "Exclude"],
	["Mara Eats", "@mara.eats", "IG", "mara@example.com", "1 reel", "lead", "yes", ""],
	["Finn", "finn.bakes", "TikTok", "", "2 videos", "agreed", true, ""],
	["June", "june.moves", "Instagram", "", "", "lead", "", ""],
	["Lou", "lou.cooks", "TikTok", "", "", "lead", "yes", "yes"],
];
export const HEADERS = [
	"Creator",
	"Handle",
	"Platform",
	"E-mail",
	"Channel",
	"Recent post",
	"Why it fits",
	"Ask",
	"Subject",
	"Message",
	"Follow-up",
	"Status",
	"Sent on",
	"Written",
];
export const POST = "your reel on cold-morning runs";
export const WHY = "It is how our shoe is meant to be used.";

export function hostWith(): MemoryHost {
	return memoryHost([tabOf("Campaign", CAMPAIGN), tabOf("Roster", ROSTER)]);
}

/** After the first run. */
export function listed(): MemoryHost {
	const host = hostWith();
	run(host);
	return host;
}

/** With Mara's message written, if wished. */
export function written(typed: { [column: string]: Cell } = {}, applied = true): MemoryHost {
	const host = listed();
	type(host, "mara.eats", { "Recent post": POST, "Why it fits": WHY, ...typed });
	if (applied) run(host);
	return host;
}

export function withText(text: string): MemoryHost {
	const host = hostWith();
	addTab(host, "Templates", [
		["Template", "Section", "Text"],
		["Outreach", "DM", text],
	]);
	return host;
}

export function withOutreach(headers: string[]): MemoryHost {
	const host = hostWith();
	addTab(host, "Outreach", [headers]);
	return host;
}

export function addTab(host: MemoryHost, name: string, rows: Cell[][]): void {
	host.tabs.set(name, { values: rows, formulas: rows.map((row) => row.map(() => "")) });
}

export function addText(host: MemoryHost, section: string, text: string): void {
	const row = host.tabs.get("Templates")!.values.find((line) => line[1] === section)!;
	row[2] = text;
}

export function type(host: MemoryHost, handle: string, cells: { readonly [column: string]: Cell }): void {
	const row = host.tabs.get("Outreach")!.values.find((line) => line[1] === handle)!;
	for (const [column, cell] of Object.entries(cells)) row[HEADERS.indexOf(column)] = cell;
}

export function rowOf(host: MemoryHost, handle: string): { [column: string]: Cell } {
	const row = host.tabs.get("Outreach")!.values.find((line) => line[1] === handle)!;
	return Object.fromEntries(HEADERS.map((column, index) => [column, row[index] ?? ""]));
}

export function previewOf(host: MemoryHost, input: OutreachInput = { whom: "included" }): Preview {
	const answer = preview(host, writeOutreach, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

export function details(host: MemoryHost): OutreachDetails {
	return previewOf(host).details as OutreachDetails;
}

export function run(host: MemoryHost, input?: OutreachInput): void {
	runOnly(
		host,
		previewOf(host, input).items.filter(({ replaces }) => !replaces),
		input,
	);
}

let runs = 0;
export function runOnly(
	host: MemoryHost,
	items: Preview["items"],
	input: OutreachInput = { whom: "included" },
): void {
	const accept = items.map(({ token }) => token);
	const answer = apply(host, tracker, writeOutreach, input, { accept, run: `outreach-${runs++}` });
	expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
}
