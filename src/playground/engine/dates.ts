const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a wall-clock time given as UTC. */
export function serialOf(date: Date): number {
	return tidy((date.getTime() - EPOCH) / DAY);
}

/** A serial number's wall-clock time, as UTC. */
export function dateOf(serial: number): Date {
	return new Date(Math.round((serial * DAY) / 1000) * 1000 + EPOCH);
}

/** Month counts from 1; months and days beyond their range move into the next or an earlier one. */
export function serialFrom(year: number, month: number, day: number): number {
	const date = new Date(Date.UTC(2000, 0, 1));
	date.setUTCFullYear(year, month - 1, day);
	return serialOf(date);
}

/** Made once for each time zone: it takes longer than a formula. */
const clocks: { [timeZone: string]: Intl.DateTimeFormat } = {};

function clockIn(timeZone: string): Intl.DateTimeFormat {
	clocks[timeZone] ??= new Intl.DateTimeFormat("en-US", {
		timeZone,
		hourCycle: "h23",
		year: "numeric",
		month: "numeric",
		day: "numeric",
		hour: "numeric",
		minute: "numeric",
		second: "numeric",
	});
	return clocks[timeZone];
}

/** The time in a time zone, as a serial number. */
export function serialNow(now: Date, timeZone: string): number {
	const parts = clockIn(timeZone).formatToParts(now);
	const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
	return serialOf(
		new Date(
			Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")),
		),
	);
}

function tidy(serial: number): number {
	return Math.round(serial * 1e10) / 1e10;
}
