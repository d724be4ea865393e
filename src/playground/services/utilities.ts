import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import { formatDate } from "./format-date.ts";
import { parseDate } from "./parse-date.ts";

type Utilities = GoogleAppsScript.Utilities.Utilities;

const MAX_SLEEP = 300_000;

export function createUtilities(context: ServiceContext): Utilities {
	const { clock } = context;
	return expose<Utilities>(context.guard, "Utilities", {
		plain: {
			formatDate(date, timeZone, format) {
				requireTexts("formatDate", [date, timeZone, format], [timeZone, format]);
				if (!(date instanceof Date))
					throw signatureMismatch("Utilities.formatDate", [date, timeZone, format]);
				return formatDate(date.getTime(), timeZone, format);
			},
			parseDate(text, timeZone, format) {
				requireTexts("parseDate", [text, timeZone, format], [text, timeZone, format]);
				const thisYear = new Date(clock.now()).getUTCFullYear();
				return new Date(parseDate(text, timeZone, format, thisYear));
			},
			getUuid: () => crypto.randomUUID(),
			sleep(milliseconds) {
				if (!(milliseconds >= 0 && milliseconds <= MAX_SLEEP))
					throw exception("Invalid argument: milliseconds");
				clock.sleep(milliseconds);
			},
		},
	});
}

function requireTexts(method: string, args: readonly unknown[], texts: readonly unknown[]): void {
	if (texts.every((text) => typeof text === "string")) return;
	throw signatureMismatch(`Utilities.${method}`, args);
}
