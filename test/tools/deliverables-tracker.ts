import type { Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import type { DeliverablesInput } from "../../src/core/deliverables/details.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { headerOf, type TabSpec } from "../../src/core/tables/tab-spec.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { planDeliverables } from "../../src/tools/plan-deliverables.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

export type Line = { readonly [column: string]: Cell };

export interface Sheets {
	readonly Campaign?: { readonly [setting: string]: Cell };
	readonly Plan?: readonly Line[];
	readonly Packages?: readonly Line[];
	readonly Deliverables?: readonly Line[];
	readonly "Codes & Links"?: readonly Line[];
	readonly Results?: readonly Line[];
}

export const date = (text: string): Cell => ({ date: text });

/** Two months ahead of the day the memory host lives on, 2026-11-23. */
export const SETTINGS: NonNullable<Sheets["Campaign"]> = {
	campaign: "Spring launch",
	"code pattern": "(NAME)10",
	"landing page": "https://example.com/spring?size=m#top",
	"go-live": date("2027-01-25"),
};

export const MARA: Line = {
	creator: "Mara Eats",
	handle: "mara.eats",
	platform: "Instagram",
	package: "1 reel + 2 stories",
};
export const FINN: Line = {
	creator: "Finn Bakes",
	handle: "finn.bakes",
	platform: "TikTok",
	package: "2 videos",
};

/** The tabs the tool reads, with all their columns; a column no tool knows stands beside those of Deliverables. */
export function trackerWith(sheets: Sheets): MemoryHost {
	const tabs = tracker.map((spec) => {
		const lines =
			spec.name === "Campaign"
				? Object.entries(sheets.Campaign ?? SETTINGS).map(([setting, value]) => ({ setting, value }))
				: (sheets[spec.name as keyof Omit<Sheets, "Campaign">] ?? []);
		const names = columnsOf(spec);
		return tabOf(spec.name, [
			names.map((name) => headerOf({ name, kind: "text", note: "" })),
			...lines.map((line) => names.map((name) => (line as Line)[name] ?? "")),
		]);
	});
	return memoryHost(tabs);
}

export function previewOf(host: MemoryHost, input: DeliverablesInput = {}): Preview {
	const answer = preview(host, planDeliverables, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

/** Previews and applies what is ticked from the start, or all of it. */
export function run(host: MemoryHost, input: DeliverablesInput = {}, all = false): Preview {
	const shown = previewOf(host, input);
	const accept = shown.items.filter(({ replaces }) => all || !replaces).map(({ token }) => token);
	const answer = apply(host, tracker, planDeliverables, input, { accept, run: "deliverables-run" });
	if (isProblem(answer)) throw new Error(answer.problem);
	if (answer.refused.length > 0) throw new Error(JSON.stringify(answer.refused));
	return shown;
}

/** The rows of a tab by column name, blanks left out, dates as text. */
export function linesOf(host: MemoryHost, tab: string): { [column: string]: Cell }[] {
	const [header = [], ...rows] = host.readTab(tab)!.values;
	return rows.map((row) =>
		Object.fromEntries(
			row.flatMap((cell, column) => {
				const name = String(header[column]);
				return cell === "" ? [] : [[name.charAt(0).toLowerCase() + name.slice(1), shown(cell)]];
			}),
		),
	);
}

/** Types over a cell, found by the row's id, as somebody would. */
export function type(host: MemoryHost, tab: string, row: number, column: string, cell: Cell): void {
	const { values, formulas } = host.tabs.get(tab)!;
	const index = values[0]!.findIndex((name) => String(name).toLowerCase() === column.toLowerCase());
	const isFormula = typeof cell === "string" && cell.startsWith("=");
	while (values[row]!.length <= index) values[row]!.push("");
	while (formulas[row]!.length <= index) formulas[row]!.push("");
	values[row]![index] = isFormula ? "" : cell;
	formulas[row]![index] = isFormula ? cell : "";
}

function columnsOf(spec: TabSpec): string[] {
	const names = spec.columns.map(({ name }) => name);
	return spec.name === "Deliverables" ? [...names, "our remark"] : names;
}

function shown(cell: Cell): Cell {
	return typeof cell === "object" ? cell.date : cell;
}
