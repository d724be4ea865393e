import type { DateCell } from "../cell.ts";

/** A date as an English text says it: `22 March 2027`. */
export function longDate({ date }: DateCell): string {
	const months =
		"January February March April May June July August September October November December".split(" ");
	const [year, month, day] = date.slice(0, 10).split("-").map(Number);
	return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
