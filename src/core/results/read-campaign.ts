import { ENGAGEMENT_DEFINITIONS } from "../metrics/engagement-definitions.ts";
import type { PlanSettings } from "../planning/tracker-rows.ts";
import { isProblem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting, campaignText } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { parseNumber } from "../values/parse-number.ts";
import { readSpan } from "./campaign-posts.ts";
import { readEmvRates } from "./emv.ts";
import type { Day, ResultsCampaign } from "./types.ts";

/** Modash's help page 13715541 (2026) counts orders for 30 days after the last click. */
const USUAL_WINDOW = 30;

/** The settings that results are measured by; `now` as in `Workbook`. */
export function readResultsCampaign(
	table: Table | undefined,
	settings: PlanSettings,
	now: string,
	unread: Remark[],
): ResultsCampaign {
	const emv = readEmvRates(campaignText(table, "EMV rates"));
	if (isProblem(emv)) unread.push({ label: campaignSetting(table, "EMV rates").where, reason: emv.problem });
	return {
		name: campaignText(table, "campaign"),
		currency: settings.currency,
		objective: campaignText(table, "objective"),
		kpi: settings.kpi,
		definition:
			ENGAGEMENT_DEFINITIONS.find(({ name }) => name === settings.definition) ?? ENGAGEMENT_DEFINITIONS[0]!,
		tiers: settings.tiers,
		...readSpan(table, unread),
		...(settings.budgetCents === undefined ? {} : { budget: settings.budgetCents / 100 }),
		today: dayOfCell({ date: now.slice(0, 10) }) as Day,
		window: readWindow(table, unread),
		...(emv === undefined || isProblem(emv) ? {} : { emv }),
	};
}

function readWindow(table: Table | undefined, unread: Remark[]): ResultsCampaign["window"] {
	const { where } = campaignSetting(table, "attribution window");
	const typed = campaignText(table, "attribution window");
	const days = typed === "" ? undefined : parseNumber(typed.replace(/\s*days?$/i, ""));
	if (typeof days === "number" && days >= 0) return { days: Math.floor(days), from: where };
	if (days !== undefined) {
		unread.push({ label: where, reason: `"${typed}" is not a number of days. Write one such as 30.` });
	}
	return { days: USUAL_WINDOW, from: "the usual 30 days, as Modash counted in 2026" };
}
