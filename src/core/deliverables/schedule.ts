import { planDates, SHORTEST_LEAD_DAYS } from "../plan-dates.ts";
import { type WorkingDays, workingDayUpTo } from "./working-days.ts";

/** What the dates of a campaign follow from. Days are counted from 1970-01-01. */
export interface Timing extends WorkingDays {
	/** Day of the first post. */
	readonly goLive: number;
	/** Last day a post may go out. */
	readonly end?: number;
	/** Days from one post of a creator to the next; 0: all on the first day. */
	readonly cadence: number;
	/** Days from brief to go-live, 10 to 365. */
	readonly leadDays: number;
}

/** When the work on all posts is due. */
export interface WorkDates {
	readonly brief: number;
	readonly concept: number;
	readonly draft: number;
	readonly final: number;
}

/** A brief needs at least this many days before the first thing is due (published Black Friday campaign, 2024). */
const BRIEF_AHEAD = 7;

/**
 * Brief, concept, draft and final version, worked back from go-live as `planDates` spaces them. What falls on a day off is
 * due on the working day before; each step keeps a working day of its own, and the brief its week.
 */
export function workDates(timing: Timing): WorkDates {
	const [ideal] = planDates(timing.goLive, 1, timing.leadDays);
	const on = (day: number): number => workingDayUpTo(day, timing);
	const final = on(Math.min(ideal!.final, timing.goLive - 1));
	const draft = on(Math.min(ideal!.draft, final - 1));
	const concept = on(Math.min(ideal!.concept, draft - 1));
	const brief = on(Math.min(ideal!.brief, concept - BRIEF_AHEAD));
	return { brief, concept, draft, final };
}

/**
 * The days of one creator's posts, first to last. They may be weekends: audiences are there then. If only the last would
 * be past the end it goes out on the end day; if more would, all are spread evenly up to the end.
 */
export function postDays({ goLive, end = Infinity, cadence }: Timing, count: number): number[] {
	const days = Array.from({ length: count }, (_, index) => goLive + index * cadence);
	if ((days[count - 1] ?? goLive) <= end) return days;
	if ((days[count - 2] ?? goLive) < end) return [...days.slice(0, -1), Math.max(end, goLive)];
	return days.map((_, index) => Math.round(goLive + ((end - goLive) * index) / (count - 1)));
}

/** Whether so many posts of one creator keep their rhythm up to the end. */
export function fitsBeforeEnd(timing: Timing, count: number): boolean {
	const days = postDays(timing, count);
	return count < 3 || days[count - 2] === timing.goLive + (count - 2) * timing.cadence;
}

export interface Squeeze {
	/** With the same lead time. */
	readonly earliestGoLive: number;
	/** That would keep the go-live day; `undefined` if none would. */
	readonly longestLeadDays: number | undefined;
}

/** What would help if the brief falls before `firstDay`; `undefined` if it does not. */
export function squeezeOf(timing: Timing, firstDay: number): Squeeze | undefined {
	const fits = (other: Timing): boolean => workDates(other).brief >= firstDay;
	if (fits(timing)) return undefined;
	let earliestGoLive = Math.max(timing.goLive, firstDay + timing.leadDays);
	while (!fits({ ...timing, goLive: earliestGoLive })) earliestGoLive++;
	let leadDays = Math.min(timing.leadDays, timing.goLive - firstDay);
	while (leadDays >= SHORTEST_LEAD_DAYS && !fits({ ...timing, leadDays })) leadDays--;
	return { earliestGoLive, longestLeadDays: leadDays >= SHORTEST_LEAD_DAYS ? leadDays : undefined };
}
