import { localeFormat } from "../../engine/locale.ts";
import type { Session } from "../session.ts";
import { currencyPattern } from "./currency-pattern.ts";
import { setNumberFormat, setStyle } from "./styling.ts";

/** Ctrl+Shift with a digit gives a number format, with L, E or R an alignment; tells whether it was one of them. */
export function pressFormatKey(session: Session, { code }: KeyboardEvent): boolean {
	const { locale } = session.workbook;
	switch (code) {
		case "Digit1":
			setNumberFormat(session, "#,##0.00");
			return true;
		case "Digit3":
			setNumberFormat(session, localeFormat(locale).date);
			return true;
		case "Digit4":
			setNumberFormat(session, currencyPattern(locale));
			return true;
		case "Digit5":
			setNumberFormat(session, "0.00%");
			return true;
		case "KeyL":
			setStyle(session, { align: "left" });
			return true;
		case "KeyE":
			setStyle(session, { align: "center" });
			return true;
		case "KeyR":
			setStyle(session, { align: "right" });
			return true;
		default:
			return false;
	}
}
