import { type LineShift, movedLine } from "../../engine/move-references.ts";
import type { SheetShift } from "../../model/shift-journal.ts";
import { focusGrid } from "../regions.ts";
import type { Edit, Session } from "../session.ts";
import type { Position } from "./a1.ts";

/** An edit goes on in the cell it was begun in, wherever teammates move it; it is dropped, and told, when they delete the cell. */
export function followLines(session: Session, shifts: readonly SheetShift[]): void {
	for (const { sheet, shift } of shifts) {
		const edit = session.edit.get();
		if (edit?.sheet === sheet) followShift(session, edit, shift);
	}
	const edit = session.edit.get();
	if (edit && !session.workbook.sheet(edit.sheet)) drop(session, edit, "tab");
}

function followShift(session: Session, edit: Edit, shift: LineShift): void {
	const { axis } = shift;
	const line = movedLine(edit[axis], shift);
	if (line === undefined) drop(session, edit, axis);
	else if (line !== edit[axis]) move(session, edit, shift, line);
}

function move(session: Session, edit: Edit, shift: LineShift, line: number): void {
	const { axis } = shift;
	const { pointed: _, ...kept } = edit;
	session.edit.set({ ...kept, [axis]: line });
	const { active, extent, anchor, ...selection } = session.selection.get();
	const moved = (at: Position): Position => ({ ...at, [axis]: movedLine(at[axis], shift) ?? shift.at });
	session.selection.set({
		...selection,
		active: moved(active),
		extent: moved(extent),
		...(anchor && { anchor: moved(anchor) }),
	});
}

function drop(session: Session, { text, original }: Edit, what: LineShift["axis"] | "tab"): void {
	session.edit.set(null);
	focusGrid();
	if (text === original) return;
	const message = `The ${what} you were typing in was deleted. You had typed: "${text}".`;
	session.toast.set({ title: "Not entered", message, seconds: -1 });
}
