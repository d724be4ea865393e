import { type Cell, isDateCell } from "../cell.ts";
import { cellAddress } from "../tables/a1.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { isNothing } from "../values/blank-words.ts";
import { longDate } from "../values/long-date.ts";
import { campaign } from "./campaign.ts";

export interface CampaignSetting {
	/** `""` where it is blank or missing. */
	readonly value: Cell;
	/** For messages: `go-live in Campaign (cell B18)`. */
	readonly where: string;
}

/** A setting of the Campaign tab, and where a planner finds it. */
export function campaignSetting(table: Table | undefined, name: string): CampaignSetting {
	const row = table?.rows.get(name.toLowerCase())?.[0];
	const column = table?.columns.value;
	if (!table || row === undefined || column === undefined) {
		return { value: "", where: `${name} in ${campaign.name} ("Set up tracker" adds it)` };
	}
	return {
		value: cellAt(table, row, "value"),
		where: `${name} in ${campaign.name} (cell ${cellAddress(row, column)})`,
	};
}

/** A setting as an English text says it; `""` where nothing is set. */
export function campaignText(table: Table | undefined, name: string): string {
	const { value } = campaignSetting(table, name);
	const text = isDateCell(value) ? longDate(value) : String(value).trim();
	return isNothing(text) ? "" : text;
}
