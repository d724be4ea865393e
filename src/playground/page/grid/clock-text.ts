import { serialNow } from "../../engine/dates.ts";
import { formatNumber } from "../../engine/format.ts";
import { localeFormat } from "../../engine/locale.ts";
import type { Session } from "../session.ts";

/** Ctrl+; and, with Shift, Ctrl+: (on keyboards where they are one key). */
export function isClockKey(event: KeyboardEvent): boolean {
	return event.key === ";" || event.key === ":";
}

/** Today's date, the time, or with both keys date and time, in the workbook's time zone, as its locale writes them. */
export function clockText({ workbook }: Session, shift: boolean, alt: boolean): string {
	const { date, dateTime, time } = localeFormat(workbook.locale);
	const now = serialNow(new Date(), workbook.timeZone);
	if (shift && alt) return formatNumber(now, dateTime, workbook.locale) ?? "";
	return shift
		? (formatNumber(now % 1, time, workbook.locale) ?? "")
		: (formatNumber(Math.floor(now), date, workbook.locale) ?? "");
}
