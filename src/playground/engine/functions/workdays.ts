import type { CellError } from "../../model/types.ts";
import { dateOf } from "../dates.ts";
import { fail, type Scalar } from "../values.ts";

/** The weekdays off (0 is Sunday) by Sheets' number (1 is Saturday and Sunday, 11 only Sunday) or a text such as `"0000011"`, from Monday. */
export function weekendOf(weekend: Scalar): readonly number[] | CellError {
	if (typeof weekend === "string" && /^[01]{7}$/.test(weekend) && weekend !== "1111111") {
		return [...weekend].flatMap((sign, index) => (sign === "1" ? [(index + 1) % 7] : []));
	}
	if (typeof weekend === "number" && weekend >= 1 && weekend <= 7)
		return [(weekend + 5) % 7, (weekend + 6) % 7];
	if (typeof weekend === "number" && weekend >= 11 && weekend <= 17) return [weekend - 11];
	return fail(
		"#NUM!",
		`'${String(weekend)}' is not a weekend. Use 1 to 7, 11 to 17, or a text such as "0000011".`,
	);
}

/** Working days from start to end, both counted; negative if the end comes first. */
export function networkDays(
	start: number,
	end: number,
	weekend: readonly number[],
	holidays: ReadonlySet<number>,
): number {
	const first = Math.floor(Math.min(start, end));
	const last = Math.floor(Math.max(start, end));
	let count = 0;
	for (let day = first; day <= last; day++) if (isWorkday(day, weekend, holidays)) count++;
	return start > end ? -count : count;
}

export function addWorkdays(
	start: number,
	days: number,
	weekend: readonly number[],
	holidays: ReadonlySet<number>,
): number {
	const step = days < 0 ? -1 : 1;
	let day = Math.floor(start);
	for (let left = Math.abs(days); left > 0; ) {
		day += step;
		if (isWorkday(day, weekend, holidays)) left--;
	}
	return day;
}

function isWorkday(day: number, weekend: readonly number[], holidays: ReadonlySet<number>): boolean {
	return !weekend.includes(dateOf(day).getUTCDay()) && !holidays.has(day);
}
