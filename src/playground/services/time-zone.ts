import { exception } from "./exception.ts";

/**
 * Wall-clock times and dates as sheets count them. A wall clock is written as the milliseconds since 1970 that it would
 * be in UTC; a serial is the number of days since 1899-12-30 on the wall clock.
 */

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const QUARTER_HOUR = 900_000;
const MAX_REMEMBERED = 20_000;

interface Zone {
	readonly formatter: Intl.DateTimeFormat;
	/** Offsets in milliseconds by quarter of an hour, the finest step at which zones change today. */
	readonly offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

export function wallClockOf(instant: number, timeZone: string): number {
	return instant + offsetAt(instant, timeZone);
}

/** Of a wall clock that two instants share the one before the clocks go back; of one that is skipped the one after. */
export function instantOf(wallClock: number, timeZone: string): number {
	const guess = wallClock - offsetAt(wallClock, timeZone);
	return wallClock - offsetAt(guess, timeZone);
}

export function serialToInstant(serial: number, timeZone: string): number {
	return instantOf(Math.round((serial - SERIAL_OF_1970) * DAY), timeZone);
}

export function instantToSerial(instant: number, timeZone: string): number {
	return wallClockOf(instant, timeZone) / DAY + SERIAL_OF_1970;
}

/** Milliseconds that the zone's clocks are ahead of UTC. Throws for a zone there is not. */
export function offsetAt(instant: number, timeZone: string): number {
	if (timeZone === "UTC" || timeZone === "Etc/UTC" || timeZone === "GMT") return 0;
	const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d\d))?$/.exec(timeZone);
	if (fixed !== null) {
		const minutes = Number(fixed[2]) * 60 + Number(fixed[3] ?? 0);
		return (fixed[1] === "-" ? -minutes : minutes) * 60_000;
	}
	const { formatter, offsets } = zoneCalled(timeZone);
	const quarter = Math.floor(instant / QUARTER_HOUR);
	let offset = offsets.get(quarter);
	if (offset === undefined) {
		offset = measureOffset(formatter, quarter * QUARTER_HOUR);
		if (offsets.size >= MAX_REMEMBERED) offsets.clear();
		offsets.set(quarter, offset);
	}
	return offset;
}

function zoneCalled(timeZone: string): Zone {
	let zone = zones.get(timeZone);
	if (zone === undefined) {
		zone = { formatter: makeFormatter(timeZone), offsets: new Map() };
		zones.set(timeZone, zone);
	}
	return zone;
}

function makeFormatter(timeZone: string): Intl.DateTimeFormat {
	const two = "2-digit";
	try {
		return new Intl.DateTimeFormat("en-US", {
			timeZone,
			hourCycle: "h23",
			year: "numeric",
			month: two,
			day: two,
			hour: two,
			minute: two,
			second: two,
		});
	} catch {
		throw exception(`Invalid argument: timeZone. There is no time zone "${timeZone}".`);
	}
}

function measureOffset(formatter: Intl.DateTimeFormat, instant: number): number {
	const part: { [type: string]: number } = {};
	for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
	const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
	return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}
