import { isoDay } from "./read-date.ts";

/** A day inside a sentence, given as days since 1970-01-01: `8 Nov 2024`. */
export function showDay(day: number): string {
	const [year = "", month = "", date = ""] = isoDay(day).split("-");
	const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
	return `${Number(date)} ${names[Number(month) - 1]} ${year}`;
}
