import { getFormatDateInfo, isDateFormat } from "numfmt";
import { serialNow } from "../../engine/dates.ts";
import { localeFormat } from "../../engine/locale.ts";
import { activeSheet, type Session } from "../session.ts";
import { edit } from "./enter.ts";

/** The time of day goes behind a date that stands in the active cell, as after Ctrl+;. Tells whether one stood there. */
export function addTimeToDate(session: Session): boolean {
	const { workbook } = session;
	const sheet = activeSheet(session);
	const { row, column } = session.selection.get().active;
	const date = sheet.content(row, column);
	if (typeof date !== "number" || !Number.isInteger(date) || !showsDate(sheet.numberFormat(row, column)))
		return false;
	const area = { row, column, rows: 1, columns: 1 };
	edit(session, sheet, area, () =>
		workbook.transact("Typing", () => {
			const time = serialNow(new Date(), workbook.timeZone) % 1;
			workbook.setContents(sheet.id, row, column, [[date + time]]);
			workbook.setFormat(sheet.id, area, { number: localeFormat(workbook.locale).dateTime });
		}),
	);
	return true;
}

function showsDate(pattern: string): boolean {
	return isDateFormat(pattern) && getFormatDateInfo(pattern).day;
}
