import { activeSheet, type Edit, type Session } from "../session.ts";
import { cellName } from "./a1.ts";
import { editableText } from "./cell-text.ts";
import { edit as editCells, enterTexts, guardProtected } from "./enter.ts";
import { type Block, blockOf } from "./selection.ts";

/** Opens the active cell for editing: with its own text, or with what was just typed instead of it. */
export function beginEdit(session: Session, how: { typed?: string; place?: Edit["place"] } = {}): void {
	const sheet = activeSheet(session);
	const { active } = session.selection.get();
	if (!guardProtected(session, sheet, { ...active, rows: 1, columns: 1 })) return;
	const original = editableText(session.workbook, sheet, active.row, active.column);
	session.edit.set({
		sheet: sheet.id,
		...active,
		begun: cellName(active),
		original,
		text: how.typed ?? original,
		mode: how.typed === undefined ? "editing" : "typing",
		place: how.place ?? "cell",
	});
}

export function changeEdit(session: Session, text: string): void {
	const edit = session.edit.get();
	if (!edit) return;
	const { pointed: _, ...kept } = edit;
	session.edit.set({ ...kept, text });
}

export function cancelEdit(session: Session): void {
	session.edit.set(null);
}

/** Writes what was typed into its cell. What the cell refuses is dropped with a message. */
export function commitEdit(session: Session): void {
	const edit = session.edit.get();
	if (!edit) return;
	session.edit.set(null);
	const sheet = session.workbook.sheet(edit.sheet);
	if (sheet && edit.text !== edit.original) enterTexts(session, sheet, edit, [[edit.text]], "Typing");
}

/** As the Delete key: contents go, formats stay; a checkbox is unticked. Rows that a filter hides keep theirs. */
export function clearSelection(session: Session): void {
	const sheet = activeSheet(session);
	const block = usedPart(session);
	if (!block) return;
	const contents = fill(block, (row, column) => {
		if (sheet.isRowFiltered(row)) return sheet.content(row, column);
		const { validation } = sheet.format(row, column);
		return validation?.kind === "checkbox" ? false : null;
	});
	editCells(session, sheet, block, () =>
		session.workbook.transact("Clear", () =>
			session.workbook.setContents(sheet.id, block.row, block.column, contents),
		),
	);
}

/** Ticks or unticks every checkbox of the selection, as the Space key does; tells whether there was one. */
export function toggleCheckboxes(session: Session): boolean {
	const sheet = activeSheet(session);
	const { row, column } = session.selection.get().active;
	if (sheet.format(row, column).validation?.kind !== "checkbox") return false;
	const ticked = sheet.value(row, column) !== true;
	const block = blockOf(session.selection.get());
	const contents = fill(block, (r, c) =>
		sheet.format(r, c).validation?.kind === "checkbox" ? ticked : sheet.content(r, c),
	);
	editCells(session, sheet, block, () =>
		session.workbook.transact("Checkbox", () =>
			session.workbook.setContents(sheet.id, block.row, block.column, contents),
		),
	);
	return true;
}

/** The selection without the blank rows and columns beyond what is filled. */
export function usedPart(session: Session): Block | undefined {
	const used = activeSheet(session).used();
	const block = blockOf(session.selection.get());
	const rows = Math.min(block.rows, used.rows - block.row);
	const columns = Math.min(block.columns, used.columns - block.column);
	return rows > 0 && columns > 0 ? { ...block, rows, columns } : undefined;
}

function fill<T>({ row, column, rows, columns }: Block, cell: (row: number, column: number) => T): T[][] {
	return Array.from({ length: rows }, (_, down) =>
		Array.from({ length: columns }, (_, across) => cell(row + down, column + across)),
	);
}
