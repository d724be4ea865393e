import type { RawTable } from "../answers.ts";
import { daysIn } from "../merge/list-day.ts";
import { dayInWords } from "../merge/words.ts";
import { isProblem } from "../problem.ts";
import { parseDate } from "../values/parse-date.ts";
import type { ReadRow } from "./read-rows.ts";

export interface PulledAt {
	/** `2026-03-31` */
	readonly day: string;
	readonly why: string;
	/** Only the day of the import is known. */
	readonly isAssumed: boolean;
}

/** The day that an export's figures are of: the planner's, the end of its period, the latest day in its name or preamble, or today. */
export function pulledAt(
	raw: RawTable,
	headerRow: number,
	rows: readonly ReadRow[],
	typed: string | undefined,
	today: string,
): PulledAt {
	const read = typed === undefined || typed.trim() === "" ? undefined : parseDate(typed);
	if (read !== undefined && !isProblem(read)) {
		return { day: read.date.slice(0, 10), why: "Your choice.", isAssumed: false };
	}
	const latest = (days: readonly string[]): string | undefined =>
		days
			.filter((day) => day <= today)
			.sort()
			.pop();
	const end = latest(rows.flatMap(({ days }) => days.end ?? days.day ?? []));
	if (end !== undefined) return { day: end, why: `Its rows go up to ${dayInWords(end)}.`, isAssumed: false };
	const named = latest(
		[raw.source.replace(/([A-Z][a-z]{2})-(\d{1,2})-(20\d\d)/g, "$1 $2 $3")].flatMap(daysIn),
	);
	if (named !== undefined)
		return { day: named, why: `By its name it goes up to ${dayInWords(named)}.`, isAssumed: false };
	const above = latest(raw.rows.slice(0, Math.max(0, headerRow)).flat().flatMap(daysIn));
	if (above !== undefined) {
		return {
			day: above,
			why: `By the rows above its header it goes up to ${dayInWords(above)}.`,
			isAssumed: false,
		};
	}
	return {
		day: today,
		why: "The file does not say, so its figures count as read today. Change the day if they are older.",
		isAssumed: true,
	};
}
