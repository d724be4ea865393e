import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";

/** What people do to a tab in the time between preview and apply; gives back how they take it back. */
export const CHANGES: { readonly [what: string]: (workbook: WorkbookModel, tab: string) => () => void } = {
	renamed: (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (sheet) workbook.renameSheet(sheet.id, "Our own name");
		return () => sheet && workbook.renameSheet(sheet.id, tab);
	},
	deleted: (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (!sheet) return () => {};
		const { rows, columns } = sheet.used();
		const contents = Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, column) => sheet.content(row, column)),
		);
		workbook.deleteSheet(sheet.id);
		return () => {
			const other = workbook.sheet(tab);
			if (other) workbook.deleteSheet(other.id);
			workbook.setContents(workbook.insertSheet(tab).id, 0, 0, contents);
		};
	},
	filtered: (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (!sheet) return () => {};
		const { rows, columns } = sheet.used();
		const hidden = new Set(Array.from({ length: rows }, (_, row) => row).filter((row) => row % 2 === 1));
		workbook.setSheet(sheet.id, { filter: { row: 0, column: 0, columns, criteria: new Map(), hidden } });
		return () => workbook.setSheet(sheet.id, { filter: undefined });
	},
	hidden: (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (sheet) workbook.setSheet(sheet.id, { hidden: true });
		return () => {};
	},
	protected: (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (sheet) workbook.setSheet(sheet.id, { protected: true });
		return () => sheet && workbook.setSheet(sheet.id, { protected: false });
	},
	sorted: (workbook, tab) => {
		reverseRows(workbook, tab);
		return () => {};
	},
	"given a row on top": (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (sheet) workbook.moveLines(sheet.id, { axis: "row", at: 0, count: 1 });
		return () => {};
	},
	"given a column on the left": (workbook, tab) => {
		const sheet = workbook.sheet(tab);
		if (sheet) workbook.moveLines(sheet.id, { axis: "column", at: 0, count: 1 });
		return () => {};
	},
};

/** All rows below the header, the last one first. */
export function reverseRows(workbook: WorkbookModel, tab: string): void {
	const sheet = workbook.sheet(tab);
	if (!sheet) return;
	const { rows, columns } = sheet.used();
	const lines: Content[][] = [];
	for (let row = 1; row < rows; row++)
		lines.push(Array.from({ length: columns }, (_, column) => sheet.content(row, column)));
	if (lines.length > 0) workbook.setContents(sheet.id, 1, 0, lines.reverse());
}
