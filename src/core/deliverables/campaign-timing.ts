import { isProblem } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { campaignSetting } from "../tracker/campaign-setting.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { showDay } from "../values/show-day.ts";
import type { DeliverableOptions } from "./options.ts";
import { squeezeOf, type Timing, workDates } from "./schedule.ts";

export interface CampaignTiming {
	/** Absent: `missing` says why. */
	readonly timing?: Timing;
	/** First day of work, as days since 1970-01-01, if the campaign says so. */
	readonly start?: number;
	readonly missing: readonly string[];
}

/** The days a campaign is planned from, read from its settings. */
export function campaignTiming(
	campaign: Table | undefined,
	options: DeliverableOptions,
	holidays: readonly number[],
): CampaignTiming {
	const missing: string[] = [];
	const dayOf = (name: string): number | undefined => {
		const { value, where } = campaignSetting(campaign, name);
		const day = dayOfCell(value);
		if (isProblem(day)) missing.push(`${where}: ${day.problem}`);
		return isProblem(day) ? undefined : day;
	};
	const goLive = dayOf("go-live");
	const end = dayOf("end");
	const start = dayOf("start");
	const { where } = campaignSetting(campaign, "go-live");
	if (goLive === undefined && missing.length === 0) {
		missing.push(`Fill in ${where}: the day of the first post. All dates are worked back from it.`);
	}
	if (goLive !== undefined && end !== undefined && end < goLive) {
		missing.push(
			`The campaign ends on ${showDay(end)}, before it goes live on ${showDay(goLive)}. Correct ${where}, or end.`,
		);
	}
	if (goLive === undefined || missing.length > 0) return { missing };
	const { cadence, leadDays, weekdaysOnly } = options;
	const timing: Timing = {
		goLive,
		cadence,
		leadDays,
		weekdaysOnly,
		holidays,
		...(end === undefined ? {} : { end }),
	};
	return { timing, missing, ...(start === undefined ? {} : { start }) };
}

/** What to tell if new posts cannot be made in time from today, or from the first day of work. */
export function timingWarning(timing: Timing, start: number | undefined, today: number): string | undefined {
	const firstDay = Math.max(today, start ?? today);
	const squeeze = squeezeOf(timing, firstDay);
	if (!squeeze) return undefined;
	const { brief } = workDates(timing);
	const from = firstDay === today ? `today, ${showDay(today)}` : `the start of work, ${showDay(firstDay)}`;
	const shorter =
		squeeze.longestLeadDays === undefined
			? "Even the shortest lead time of 10 days is too long for this go-live."
			: `Or keep go-live and give ${squeeze.longestLeadDays} lead days.`;
	const { earliestGoLive } = squeeze;
	const { end } = timing;
	const past =
		end === undefined || end >= earliestGoLive ? "" : `, after the campaign ends on ${showDay(end)}`;
	return `Too little time: the brief would be due on ${showDay(brief)}, before ${from}. The earliest go-live with ${timing.leadDays} lead days is ${showDay(earliestGoLive)}${past}. ${shorter}`;
}
