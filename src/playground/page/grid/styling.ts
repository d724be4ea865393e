import type { Format, Style } from "../../model/types.ts";
import { activeSheet, type Session } from "../session.ts";
import { edit } from "./enter.ts";
import { blockOf } from "./selection.ts";

/** Bold and the like: on, unless the active cell has it already. */
export function toggleStyle(session: Session, part: "bold" | "italic" | "wrap"): void {
	setStyle(session, { [part]: !activeStyle(session)[part] });
}

export function setStyle(session: Session, style: Style): void {
	applyFormat(session, { style });
}

export function setNumberFormat(session: Session, number: string): void {
	applyFormat(session, { number });
}

export function activeStyle(session: Session): Style {
	const { row, column } = session.selection.get().active;
	return activeSheet(session).format(row, column).style ?? {};
}

/** Whole columns are formatted as such, so that rows added later have it too. */
function applyFormat(session: Session, format: Format): void {
	const sheet = activeSheet(session);
	const block = blockOf(session.selection.get());
	const rows = block.rows === sheet.rowCount ? Number.POSITIVE_INFINITY : block.rows;
	const area = { ...block, rows };
	edit(session, sheet, area, () =>
		session.workbook.transact("Format", () => session.workbook.setFormat(sheet.id, area, format)),
	);
}
