import type { Home, ToolCard } from "../answers.ts";
import { type Cell, isBlank, isDateCell } from "../cell.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { parseNumber } from "../values/parse-number.ts";
import { withCurrency } from "../values/with-currency.ts";
import { LOG_TAB } from "./log-tab.ts";
import { readWorkbook, tableIn } from "./read-workbook.ts";

/** What the sidebar's first screen shows: where the campaign stands and what to do next. */
export function home(host: Host, specs: readonly TabSpec[], tools: readonly ToolCard[]): Home {
	const workbook = readWorkbook(host, ["Campaign", "Roster"]);
	const campaign = tableOf(workbook, specs, "Campaign");
	const roster = tableOf(workbook, specs, "Roster");
	const present = new Set(workbook.tabNames.map((name) => name.trim().toLowerCase()));
	const missingTabs = specs
		.filter(({ optional }) => !optional)
		.map(({ name }) => name)
		.filter((name) => !present.has(name.toLowerCase()));
	const creators = roster ? roster.rows.size : 0;
	const budget = setting(campaign, "budget");
	const figures = roster
		? [
				{
					value: grouped(creators),
					label: creators === 1 ? "creator on the roster" : "creators on the roster",
				},
			]
		: [];
	if (!isBlank(budget)) {
		figures.push({
			value: withCurrency(shown(budget), String(setting(campaign, "currency"))),
			label: "budget",
		});
	}
	return {
		campaign: shown(setting(campaign, "campaign")),
		figures,
		next: nextStep(missingTabs, roster),
		missingTabs,
		tabNames: workbook.tabNames.filter((name) => name !== LOG_TAB),
		tools: tools.map(({ id, title, summary, fields }) => ({ id, title, summary, fields })),
		displayName: workbook.person,
	};
}

function nextStep(missingTabs: readonly string[], roster: Table | undefined): string {
	if (!roster) return "Set up the tracker: it adds the tabs you need and touches nothing else.";
	if (roster.rows.size === 0) return "Import creators: any list or export will do.";
	if (missingTabs.length > 0)
		return `Set up the tracker again: ${missingTabs.join(", ")} ${missingTabs.length === 1 ? "is" : "are"} missing.`;
	let withoutFee = 0;
	for (const rows of roster.rows.values()) if (isBlank(cellAt(roster, rows[0]!, "fee"))) withoutFee++;
	if (withoutFee === 0) return "Build the roster: filter, score and choose. Then allocate the budget.";
	return `${grouped(withoutFee)} ${withoutFee === 1 ? "creator has" : "creators have"} no fee yet: ask, or fill in an estimate.`;
}

function tableOf(workbook: Workbook, specs: readonly TabSpec[], name: string): Table | undefined {
	const spec = specs.find((candidate) => candidate.name === name);
	const table = spec ? tableIn(workbook, spec) : undefined;
	return table && !isProblem(table) ? table : undefined;
}

function setting(campaign: Table | undefined, name: string): Cell {
	const row = campaign?.rows.get(name)?.[0];
	return campaign && row !== undefined ? cellAt(campaign, row, "value") : "";
}

function shown(cell: Cell): string {
	if (isDateCell(cell)) return cell.date;
	const value = typeof cell === "string" ? parseNumber(cell) : cell;
	return typeof value === "number" ? grouped(value) : String(cell);
}

function grouped(value: number): string {
	const [whole, fraction] = String(value).split(".");
	return whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}
