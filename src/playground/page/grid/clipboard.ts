import type { Content, Format, SheetModel, WorkbookModel } from "../../model/types.ts";
import { activeSheet, type CutCells, type Session } from "../session.ts";
import type { Position } from "./a1.ts";
import { usedPart } from "./editing.ts";
import { edit, enterTexts, guardProtected } from "./enter.ts";
import { numbers } from "./grid-row.tsx";
import { movedContent, replacingFormat } from "./move-content.ts";
import { type Block, blockOf, select } from "./selection.ts";
import { formatTsv, parseTsv } from "./tsv.ts";

interface Copied {
	/** What was put on the system's clipboard: while it is there still, the cells below are pasted instead. */
	readonly text: string;
	readonly cells: readonly (readonly CopiedCell[])[];
}

interface CopiedCell extends Position {
	readonly content: Content;
	readonly format: Format;
}

export interface Clipboard {
	/** The selection as tab-separated text, or `undefined` when nothing in it is filled. */
	copy(cut: boolean): string | undefined;
	paste(text: string, valuesOnly: boolean): void;
}

const clipboards = new WeakMap<Session, Clipboard>();

/** The one that keys and menus share. */
export function clipboardOf(session: Session): Clipboard {
	let clipboard = clipboards.get(session);
	if (!clipboard) {
		clipboard = createClipboard(session);
		clipboards.set(session, clipboard);
	}
	return clipboard;
}

/**
 * Copying inside the workbook keeps formulas and formats; from and to other programs goes the text as shown. Cut cells
 * stay where they are, marked, until they are pasted; if they show something else by then, they are copied.
 */
function createClipboard(session: Session): Clipboard {
	let copied: Copied | undefined;
	return {
		copy(cut) {
			const sheet = activeSheet(session);
			const block = usedPart(session);
			if (!block || (cut && !guardProtected(session, sheet, block))) return undefined;
			copied = copyOf(sheet, block);
			session.cut.set(cut ? { sheet: sheet.id, block: blockOf(session.selection.get()), used: block } : null);
			return copied.text;
		},
		paste(text, valuesOnly) {
			const own = copied?.text === text && !valuesOnly ? copied : undefined;
			const cut = session.cut.get();
			const source = cut && session.workbook.sheet(cut.sheet);
			if (!own) pasteTexts(session, parseTsv(text));
			else if (source && copyOf(source, cut.used).text === text) {
				pasteCut(session, source, cut, (target, block) => {
					copied = { ...copyOf(target, block), text };
				});
			} else pasteCells(session, own);
		},
	};
}

function copyOf(sheet: SheetModel, block: Block): Copied {
	const shown = numbers(block.row, block.row + block.rows).filter((row) => !sheet.isRowFiltered(row));
	const cells = shown.map((row) =>
		Array.from({ length: block.columns }, (_, across) => {
			const at = { row, column: block.column + across };
			return { ...at, content: copiedContent(sheet, at, block), format: sheet.format(at.row, at.column) };
		}),
	);
	const text = formatTsv(cells.map((line) => line.map(({ row, column }) => sheet.display(row, column))));
	return { text, cells };
}

/** The cut cells go to the active cell; pasted once more they are copied. */
function pasteCut(
	session: Session,
	source: SheetModel,
	{ block, used }: CutCells,
	then: (target: SheetModel, block: Block) => void,
): void {
	const target = activeSheet(session);
	const { row, column } = blockOf(session.selection.get());
	const area = {
		...block,
		rows: block.rows < source.rowCount ? block.rows : row === 0 ? Number.POSITIVE_INFINITY : used.rows,
		columns:
			block.columns < source.columnCount
				? block.columns
				: column === 0
					? Number.POSITIVE_INFINITY
					: used.columns,
	};
	edit(session, source, area, () =>
		edit(session, target, { ...area, row, column }, () => {
			session.workbook.transact("Paste", () =>
				session.workbook.moveCells(source.id, area, target.id, row, column),
			);
			session.cut.set(null);
			selectBlock(session, { ...area, row, column });
			then(target, { ...used, row: used.row - block.row + row, column: used.column - block.column + column });
		}),
	);
}

/** A cell that an array formula outside the block fills gives its value. */
function copiedContent(sheet: SheetModel, { row, column }: Position, block: Block): Content {
	const source = sheet.spilledFrom(row, column);
	const value = sheet.value(row, column);
	const inside = source && source.row >= block.row && source.column >= block.column;
	return source && !inside && typeof value !== "object" ? value : sheet.content(row, column);
}

function pasteTexts(session: Session, texts: readonly (readonly string[])[]): void {
	const block = target(session, texts);
	const tiled = tile(texts, block.rows, block.columns);
	enterTexts(session, activeSheet(session), block, tiled, "Paste", () => selectBlock(session, block));
}

function pasteCells(session: Session, { cells }: Copied): void {
	const { workbook } = session;
	const sheet = activeSheet(session);
	const block = target(session, cells);
	edit(session, sheet, block, () => {
		workbook.transact("Paste", () =>
			writeCells(workbook, sheet, block, tile(cells, block.rows, block.columns)),
		);
		selectBlock(session, block);
	});
}

function writeCells(
	workbook: WorkbookModel,
	sheet: SheetModel,
	{ row, column }: Block,
	cells: readonly (readonly CopiedCell[])[],
): void {
	const contents = cells.map((line, down) =>
		line.map((cell, across) =>
			movedContent(cell.content, cell, { row: row + down, column: column + across }),
		),
	);
	workbook.setContents(sheet.id, row, column, contents);
	cells.forEach((line, down) => {
		line.forEach(({ format }, across) => {
			const area = { row: row + down, column: column + across, rows: 1, columns: 1 };
			workbook.setFormat(sheet.id, area, replacingFormat(format));
		});
	});
}

/** Where a paste goes: the selection when copies fill it exactly, else a block from its top left corner. */
function target(session: Session, cells: readonly (readonly unknown[])[]): Block {
	const block = blockOf(session.selection.get());
	const rows = cells.length;
	const columns = Math.max(1, ...cells.map((line) => line.length));
	const fits = block.rows % rows === 0 && block.columns % columns === 0;
	return fits ? block : { ...block, rows, columns };
}

function tile<T>(cells: readonly (readonly T[])[], rows: number, columns: number): T[][] {
	const width = Math.max(1, ...cells.map((line) => line.length));
	return Array.from({ length: rows }, (_, down) => {
		const line = cells[down % cells.length]!;
		return Array.from({ length: columns }, (_, across) => line[across % width]!);
	});
}

function selectBlock(session: Session, { row, column, rows, columns }: Block): void {
	select(session, { row, column }, { row: row + rows - 1, column: column + columns - 1 });
}
