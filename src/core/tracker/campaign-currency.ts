import { isProblem } from "../problem.ts";
import { readTable } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { currencyOf } from "../values/currency.ts";
import { campaign } from "./campaign.ts";
import { campaignSetting } from "./campaign-setting.ts";

/** The campaign's currency as its three letters; `""` without a Campaign tab, or where its word is no currency. */
export function campaignCurrency(workbook: Workbook): string {
	const tab = workbook.tabs[campaign.name];
	const table = tab && readTable(tab, campaign);
	if (table === undefined || isProblem(table)) return "";
	const code = currencyOf(String(campaignSetting(table, "currency").value)) ?? "";
	return code.length === 3 ? code : "";
}
