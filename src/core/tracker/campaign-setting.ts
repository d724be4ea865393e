import { type Cell, isDateCell } from "../cell.ts";
import { cellAt, type Table } from "../tables/table.ts";

/** A setting of the Campaign tab as its cell holds it; `""` where there is no such tab, setting or value. */
export function campaignSetting(campaign: Table | undefined, name: string): Cell {
	const row = campaign?.rows.get(name.toLowerCase())?.[0];
	return campaign && row !== undefined ? cellAt(campaign, row, "value") : "";
}

/** The same as text without outer blanks. */
export function settingText(campaign: Table | undefined, name: string): string {
	const cell = campaignSetting(campaign, name);
	return isDateCell(cell) ? cell.date : String(cell).trim();
}
