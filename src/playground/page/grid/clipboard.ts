import type { Content, Format, SheetModel, WorkbookModel } from "../../model/types.ts";
import { activeSheet, type Session } from "../session.ts";
import type { Position } from "./a1.ts";
import { clearSelection, usedPart } from "./editing.ts";
import { edit, enterTexts, guardProtected } from "./enter.ts";
import { numbers } from "./grid-row.tsx";
import { movedContent, replacingFormat } from "./move-content.ts";
import { type Block, blockOf, select } from "./selection.ts";
import { formatTsv, parseTsv } from "./tsv.ts";

interface Copied {
	/** What was put on the system's clipboard: while it is there still, the cells below are pasted instead. */
	readonly text: string;
	readonly cells: readonly (readonly CopiedCell[])[];
	readonly cut: boolean;
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

/** Copying inside the workbook keeps formulas and formats; from and to other programs goes the text as shown. */
export function createClipboard(session: Session): Clipboard {
	let copied: Copied | undefined;
	return {
		copy(cut) {
			const sheet = activeSheet(session);
			const block = usedPart(session);
			if (!block || (cut && !guardProtected(session, sheet, block))) return undefined;
			const shown = numbers(block.row, block.row + block.rows).filter((row) => !sheet.isRowFiltered(row));
			const cells = shown.map((row) =>
				Array.from({ length: block.columns }, (_, across) => {
					const at = { row, column: block.column + across };
					return { ...at, content: copiedContent(sheet, at, block), format: sheet.format(at.row, at.column) };
				}),
			);
			const text = formatTsv(cells.map((line) => line.map(({ row, column }) => sheet.display(row, column))));
			copied = { text, cells, cut };
			if (cut) clearSelection(session);
			return text;
		},
		paste(text, valuesOnly) {
			if (copied && copied.text === text && !valuesOnly) pasteCells(session, copied);
			else pasteTexts(session, parseTsv(text));
		},
	};
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

function pasteCells(session: Session, { cells, cut }: Copied): void {
	const { workbook } = session;
	const sheet = activeSheet(session);
	const block = target(session, cells);
	edit(session, sheet, block, () => {
		workbook.transact("Paste", () =>
			writeCells(workbook, sheet, block, tile(cells, block.rows, block.columns), cut),
		);
		selectBlock(session, block);
	});
}

function writeCells(
	workbook: WorkbookModel,
	sheet: SheetModel,
	{ row, column }: Block,
	cells: readonly (readonly CopiedCell[])[],
	cut: boolean,
): void {
	const contents = cells.map((line, down) =>
		line.map((cell, across) =>
			cut ? cell.content : movedContent(cell.content, cell, { row: row + down, column: column + across }),
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
