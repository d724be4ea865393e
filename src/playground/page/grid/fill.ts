import { activeSheet, type Edit, type Session } from "../session.ts";
import { editableText } from "./cell-text.ts";
import { edit, enterTexts } from "./enter.ts";
import { continuation } from "./fill-series.ts";
import { numbers } from "./grid-row.tsx";
import { movedContent, replacingFormat } from "./move-content.ts";
import { isFilled } from "./navigation.ts";
import { type Block, blockOf, select } from "./selection.ts";

export type FillDirection = "down" | "up" | "right" | "left";

/** As Ctrl+D and Ctrl+R: the first row or column of the selection goes into the others. */
export function fillSelection(session: Session, direction: "down" | "right"): void {
	const block = blockOf(session.selection.get());
	const source = direction === "down" ? { ...block, rows: 1 } : { ...block, columns: 1 };
	const length = direction === "down" ? block.rows - 1 : block.columns - 1;
	if (length > 0) fill(session, source, direction, length, false);
}

/** As Ctrl+Enter while editing: what was typed goes into all cells of the selection that are shown, or into none. */
export function fillTyped(session: Session, { text, ...typedIn }: Edit): void {
	const sheet = activeSheet(session);
	const block = blockOf(session.selection.get());
	const typed = text.startsWith("=") ? { formula: text } : text;
	const texts = numbers(block.row, block.row + block.rows).map((row) =>
		numbers(block.column, block.column + block.columns).map((column) => {
			if (sheet.isRowFiltered(row)) return editableText(session.workbook, sheet, row, column);
			const content = movedContent(typed, typedIn, { row, column });
			return typeof content === "object" && content !== null ? content.formula : text;
		}),
	);
	enterTexts(session, sheet, block, texts, "Fill");
}

/** As Ctrl+Enter otherwise: the active cell goes into all cells of the selection. */
export function fillFromActive(session: Session): void {
	const selection = session.selection.get();
	const block = blockOf(selection);
	const { active } = selection;
	const sheet = activeSheet(session);
	const content = sheet.content(active.row, active.column);
	const { number = "" } = sheet.format(active.row, active.column);
	edit(session, sheet, block, () =>
		session.workbook.transact("Fill", () => {
			for (let row = block.row; row < block.row + block.rows; row++) {
				if (sheet.isRowFiltered(row)) continue;
				const line = Array.from({ length: block.columns }, (_, across) =>
					movedContent(content, active, { row, column: block.column + across }),
				);
				session.workbook.setContents(sheet.id, row, block.column, [line]);
			}
			session.workbook.setFormat(sheet.id, block, { number });
		}),
	);
}

/** As dragging the fill handle: `length` more lines, going on with a series where the selection begins one. */
export function fill(
	session: Session,
	source: Block,
	direction: FillDirection,
	length: number,
	series = true,
): void {
	const vertical = direction === "down" || direction === "up";
	const forward = direction === "down" || direction === "right";
	const sheet = activeSheet(session);
	const [first, last] = cornersOf(source, direction, length);
	const { locale } = session.workbook;
	edit(session, sheet, filledPart(source, direction, length), () => {
		session.workbook.transact("Fill", () => {
			for (let line = 0; line < (vertical ? source.columns : source.rows); line++) {
				const cells = cellsOfLine(source, vertical, line);
				const next = series ? continuation(sheet, forward ? cells : [...cells].reverse(), locale) : undefined;
				for (let step = 1; step <= length; step++) {
					const index = forward ? (step - 1) % cells.length : cells.length - 1 - ((step - 1) % cells.length);
					const from = cells[index]!;
					const offset = forward ? (vertical ? source.rows : source.columns) - 1 + step : -step;
					const to = vertical
						? { row: source.row + offset, column: from.column }
						: { row: from.row, column: source.column + offset };
					if (sheet.isRowFiltered(to.row)) continue;
					const content = next?.(step) ?? movedContent(sheet.content(from.row, from.column), from, to);
					session.workbook.setContents(sheet.id, to.row, to.column, [[content]]);
					const { note: _, ...format } = replacingFormat(sheet.format(from.row, from.column));
					session.workbook.setFormat(sheet.id, { ...to, rows: 1, columns: 1 }, format);
				}
			}
		});
		select(session, first, last);
	});
}

/** As a double-click on the fill handle: down as far as the column to the left is filled, or else the one to the right. */
export function fillDownBeside(session: Session, block: Block): void {
	const sheet = activeSheet(session);
	const first = block.row + block.rows;
	const filledBeside = (column: number) => {
		let row = first;
		while (column >= 0 && isFilled(sheet, { row, column })) row++;
		return row - first;
	};
	const length = filledBeside(block.column - 1) || filledBeside(block.column + block.columns);
	if (length > 0) fill(session, block, "down", length);
}

/** The `length` lines beside the block. */
export function filledPart(block: Block, direction: FillDirection, length: number): Block {
	switch (direction) {
		case "down":
			return { ...block, row: block.row + block.rows, rows: length };
		case "up":
			return { ...block, row: block.row - length, rows: length };
		case "right":
			return { ...block, column: block.column + block.columns, columns: length };
		case "left":
			return { ...block, column: block.column - length, columns: length };
	}
}

type Place = { readonly row: number; readonly column: number };

function cellsOfLine(source: Block, vertical: boolean, line: number): Place[] {
	return Array.from({ length: vertical ? source.rows : source.columns }, (_, index) =>
		vertical
			? { row: source.row + index, column: source.column + line }
			: { row: source.row + line, column: source.column + index },
	);
}

function cornersOf(source: Block, direction: FillDirection, length: number): [Place, Place] {
	const bottom = source.row + source.rows - 1 + (direction === "down" ? length : 0);
	const right = source.column + source.columns - 1 + (direction === "right" ? length : 0);
	const top = source.row - (direction === "up" ? length : 0);
	const left = source.column - (direction === "left" ? length : 0);
	return [
		{ row: top, column: left },
		{ row: bottom, column: right },
	];
}
