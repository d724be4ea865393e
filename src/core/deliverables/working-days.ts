/** Which days work can be due on. Days are counted from 1970-01-01. */
export interface WorkingDays {
	/** Monday to Friday only. */
	readonly weekdaysOnly: boolean;
	/** Days off besides. */
	readonly holidays: readonly number[];
}

/** 1970-01-01 was a Thursday. */
const THURSDAY = 4;

export function isWorkingDay(day: number, { weekdaysOnly, holidays }: WorkingDays): boolean {
	const weekday = (((day + THURSDAY) % 7) + 7) % 7;
	return !(weekdaysOnly && (weekday === 0 || weekday === 6)) && !holidays.includes(day);
}

/** The last working day up to and with the given one. */
export function workingDayUpTo(day: number, days: WorkingDays): number {
	let found = day;
	while (!isWorkingDay(found, days)) found--;
	return found;
}
