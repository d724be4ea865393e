import { isProblem } from "../problem.ts";
import { columnLetters } from "../tables/a1.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { campaign, campaignSettings } from "./campaign.ts";
import { campaignText } from "./campaign-setting.ts";
import { tracker } from "./index.ts";
import { type Places, sheetPrefix } from "./layout.ts";

/** Where settings and other tabs' columns stand in a workbook. */
export type FoundPlaces = Pick<Places, "setting" | "column" | "text">;

/** Settings are looked up by name wherever they stand, since people sort the Campaign tab too. */
export function placesIn(workbook: Workbook): FoundPlaces {
	return {
		setting: settingFormula(workbook),
		column: (tab, name) => columnCells(workbook, tab, name),
		text: (name) => settingNow(workbook, name),
	};
}

/** Where there is no Campaign tab yet, what a new one says. */
function settingNow(workbook: Workbook, name: string): string {
	const tab = workbook.tabs[campaign.name];
	if (!tab) return campaignSettings.find((setting) => setting.name === name)?.initial?.toString() ?? "";
	const table = readTable(tab, campaign);
	return isProblem(table) ? "" : campaignText(table, name);
}

function settingFormula(workbook: Workbook): Places["setting"] {
	const tab = workbook.tabs[campaign.name];
	const table = tab ? readTable(tab, campaign) : undefined;
	if (table && isProblem(table)) return () => undefined;
	const names = columnOf(table, "setting");
	const values = columnOf(table, "value");
	const prefix = sheetPrefix(tab?.name ?? campaign.name);
	return (name) =>
		names === undefined || values === undefined
			? undefined
			: `IFNA(XLOOKUP("${name}"; ${prefix}${names}:${names}; ${prefix}${values}:${values}); "")`;
}

/** Letters of a Campaign column, as it is or as it will be made. */
function columnOf(table: Table | undefined, name: string): string | undefined {
	const index = table ? table.columns[name] : campaign.columns.findIndex((column) => column.name === name);
	return index === undefined ? undefined : columnLetters(index);
}

function columnCells(workbook: Workbook, name: string, column: string): string | undefined {
	const tab = workbook.tabs[name];
	const spec = tracker.find((one) => one.name === name);
	const table = tab && spec && readTable(tab, spec);
	if (!table || isProblem(table) || table.columns[column] === undefined) return undefined;
	const letters = columnLetters(table.columns[column]);
	return `${sheetPrefix(table.tab.name)}${letters}${table.headerRow + 2}:${letters}`;
}
