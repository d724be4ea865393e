import type { Worksheet } from "@cj-tech-master/excelts";
import { HIDDEN_WIDTH } from "../model/sheet-state.ts";
import type { Format, SheetModel, Validation } from "../model/types.ts";
import { type FormatArea, findRuns, formattedExtent } from "./format-runs.ts";
import type { ExtrasWriter } from "./xlsx-extras.ts";
import { type Look, toFileStyle } from "./xlsx-style.ts";
import { encodeText } from "./xlsx-text.ts";
import { writeValidation } from "./xlsx-validation.ts";
import { DEFAULT_WIDTH, toFileWidth } from "./xlsx-width.ts";

/** The library leaves out a blank cell without style, and with it its note. This style shows nothing. */
const PLAIN = { alignment: { vertical: "bottom" } } as const;

/** Column widths, number formats, styles, validation and notes, also of blank cells and of whole columns. */
export function writeFormats(
	target: Worksheet,
	sheet: SheetModel,
	formats: readonly FormatArea[],
	extras: ExtrasWriter,
): void {
	const extent = formattedExtent(sheet, formats);
	const keepList = rememberLists(extras);
	for (let column = 0; column < Math.max(extent.columns, sheet.columnCount); column++) {
		const cells = Array.from({ length: extent.rows }, (_, row) => sheet.format(row, column));
		const below = sheet.format(extent.rows, column);
		writeWidth(target, column, sheet.columnWidth(column), below);
		writeLooks(target, column, cells, below);
		for (const run of findRuns(cells.map(ruleOf), ruleOf(below))) {
			writeValidation(target, { row: run.row, rows: run.rows, column }, run.value, keepList);
		}
		for (const [row, { note }] of cells.entries()) if (note) writeNote(target, row, column, note);
	}
}

function writeWidth(target: Worksheet, column: number, pixels: number, below: Format): void {
	const style = toFileStyle(below);
	if (pixels === DEFAULT_WIDTH && Object.keys(style).length === 0) return;
	const file = target.getColumn(column + 1);
	if (pixels === HIDDEN_WIDTH) file.hidden = true;
	else file.width = toFileWidth(pixels);
	file.style = style;
}

function writeLooks(target: Worksheet, column: number, cells: readonly Format[], below: Format): void {
	const rest = toFileStyle(below);
	for (const run of findRuns(cells.map(lookOf), lookOf(below))) {
		if (run.rows === Infinity) continue;
		const style = toFileStyle(run.value);
		if (JSON.stringify(style) === JSON.stringify(rest)) continue;
		for (let row = run.row; row < run.row + run.rows; row++) {
			target.getCell(row + 1, column + 1).style = Object.keys(style).length > 0 ? style : PLAIN;
		}
	}
}

function lookOf({ number, style }: Format): Look {
	return { ...(number ? { number } : {}), ...(style ? { style } : {}) };
}

function ruleOf({ validation }: Format): Validation | undefined {
	return validation ?? undefined;
}

function writeNote(target: Worksheet, row: number, column: number, note: string): void {
	const cell = target.getCell(row + 1, column + 1);
	cell.note = encodeText(note);
	if (Object.keys(cell.style).length === 0) cell.style = PLAIN;
}

function rememberLists(extras: ExtrasWriter): (values: readonly string[]) => string {
	const ranges = new Map<string, string>();
	return (values) => {
		const key = JSON.stringify(values);
		const range = ranges.get(key) ?? extras.keepList(values);
		ranges.set(key, range);
		return range;
	};
}
