import { readCodePattern } from "../codes/code-pattern.ts";
import { stackDiscounts } from "../offers.ts";
import { isProblem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { campaignSetting, campaignText } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { showDay } from "../values/show-day.ts";
import { showPercent } from "../values/show-number.ts";

/** What in the campaign's settings contradicts itself or can be read in two ways. */
export function campaignChecks(campaign: Table | undefined): Remark[] {
	const remarks: Remark[] = [];
	const add = (setting: string, reason: string): void => {
		remarks.push({ label: campaignSetting(campaign, setting).where, reason });
	};
	const stacking = unclearOffer(campaignText(campaign, "offer"));
	if (stacking !== undefined) add("offer", stacking);
	const other = otherPercent(campaignText(campaign, "offer"), campaignText(campaign, "code pattern"));
	if (other !== undefined) add("code pattern", other);
	const [start, goLive, end] = ["start", "go-live", "end"].map((name) => dayIn(campaign, name));
	if (start !== undefined && goLive !== undefined && start > goLive) {
		add("start", `Work starts on ${showDay(start)}, after the first post on ${showDay(goLive)}.`);
	}
	if (goLive !== undefined && end !== undefined && end < goLive) {
		add("end", `The campaign ends on ${showDay(end)}, before it goes live on ${showDay(goLive)}.`);
	}
	return remarks;
}

/** A day of the campaign, as days since 1970-01-01. */
export function dayIn(campaign: Table | undefined, setting: string): number | undefined {
	const day = dayOfCell(campaignSetting(campaign, setting).value);
	return isProblem(day) ? undefined : day;
}

/**
 * A published brief (2024) offered 30% off and 10% more with a code: 37% one after the other, 40% added up. What a follower
 * pays must not be left to the reader.
 */
function unclearOffer(offer: string): string | undefined {
	const percents = percentsIn(offer);
	if (percents.length === 0) return undefined;
	const both = percents.length > 1 ? percents.slice(0, 2) : [0.3, percents[0]!];
	const { stacked, added } = stackDiscounts(1, both);
	const says = percents.includes(stacked) || percents.includes(added);
	if (says || (percents.length > 1 ? DENIES : MENTIONS).test(offer)) return undefined;
	const names = both.map(showPercent).join(" and ");
	const what = percents.length > 1 ? "whether its discounts stack" : "whether it stacks with a sale";
	return `The offer does not say ${what}: ${names} are ${showPercent(stacked)} one after the other and ${showPercent(added)} added up. Say which, or that it does not stack.`;
}

/** That two discounts do not go together. */
const DENIES = /\b(?:not|never|no|cannot|instead)\b|n['’]t\b/i;
/** That there may be another discount. */
const MENTIONS = /stack|combin|\bsales?\b|other (?:offer|discount|code)|on top/i;

function otherPercent(offer: string, pattern: string): string | undefined {
	const read = readCodePattern(pattern);
	const inCode = isProblem(read) ? undefined : /^\D*(\d{1,2})$/.exec(read.after)?.[1];
	const offered = percentsIn(offer);
	if (inCode === undefined || offered.length === 0 || offered.includes(Number(inCode) / 100))
		return undefined;
	return `Codes end in ${inCode}, but the offer is ${offered.map(showPercent).join(" and ")}. People take the number in a code for the discount.`;
}

function percentsIn(text: string): number[] {
	const found = text.match(/\d+(?:[.,]\d+)?\s*%/g) ?? [];
	return found.map((percent) => Number(percent.replace("%", "").replace(",", ".")) / 100);
}
