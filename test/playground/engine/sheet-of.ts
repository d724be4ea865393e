import { parseReference } from "../../../src/playground/engine/references.ts";
import type { Content, Value, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook, type WorkbookOptions } from "../../../src/playground/model/workbook.ts";

/** A small workbook for tests, spoken to in A1 notation. */
export interface TestSheet {
	readonly workbook: WorkbookModel;
	/** Text that starts with `=` is a formula; all else is written as it is. */
	put(cell: string, ...rows: readonly (readonly Content[])[]): void;
	/** A value; of an error only its code. */
	get(cell: string): unknown;
	message(cell: string): string | undefined;
	shown(cell: string): string;
	/** A block of values, as `get` gives them. */
	block(range: string): unknown[][];
}

export function sheetOf(
	cells: Readonly<Record<string, Content>> = {},
	options: WorkbookOptions = {},
): TestSheet {
	const workbook = createWorkbook(options);
	const locate = (address: string) => {
		const reference = parseReference(address)!;
		const sheet = reference.sheet === undefined ? workbook.sheets[0]! : workbook.sheet(reference.sheet)!;
		return { ...reference, sheet };
	};
	const value = (cell: string): Value => {
		const { sheet, top, left } = locate(cell);
		return sheet.value(top, left);
	};
	const test: TestSheet = {
		workbook,
		put(cell, ...rows) {
			const { sheet, top, left } = locate(cell);
			workbook.setContents(
				sheet.id,
				top,
				left,
				rows.map((row) => row.map(contentFrom)),
			);
		},
		get: (cell) => plain(value(cell)),
		message(cell) {
			const found = value(cell);
			return typeof found === "object" && found !== null ? found.message : undefined;
		},
		shown(cell) {
			const { sheet, top, left } = locate(cell);
			return sheet.display(top, left);
		},
		block(range) {
			const { sheet, top, left, bottom, right } = locate(range);
			return Array.from({ length: bottom - top + 1 }, (_, row) =>
				Array.from({ length: right - left + 1 }, (__, column) =>
					plain(sheet.value(top + row, left + column)),
				),
			);
		},
	};
	for (const [cell, content] of Object.entries(cells)) test.put(cell, [content]);
	return test;
}

function contentFrom(content: Content): Content {
	return typeof content === "string" && content.startsWith("=") ? { formula: content } : content;
}

function plain(value: Value): unknown {
	return typeof value === "object" && value !== null ? value.error : value;
}
