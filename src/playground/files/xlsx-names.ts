import type { Workbook } from "@cj-tech-master/excelts";
import { isRangeName } from "../model/named-ranges.ts";
import type { Area, NamedRangeSnapshot, SheetModel, WorkbookModel } from "../model/types.ts";
import { fromA1Range, toAbsoluteA1 } from "./a1.ts";
import type { Extras, ExtrasWriter } from "./xlsx-extras.ts";

/**
 * Writes named ranges as names of the file, so that other programs know them and move them. Open sides, which the format
 * does not have, end where the sheet ends and are opened again when the file returns.
 */
export function writeNames(
	file: Workbook,
	workbook: WorkbookModel,
	fileNames: readonly string[],
	extras: ExtrasWriter,
): void {
	for (const { name, sheet: id, area } of workbook.namedRanges) {
		const index = workbook.sheets.findIndex((sheet) => sheet.id === id);
		const sheet = workbook.sheets[index];
		if (!sheet || !area) extras.keepName({ name, open: "gone" });
		else {
			file.definedNames.add(`'${fileNames[index]!.replace(/'/g, "''")}'!${absolute(area, sheet)}`, name);
			const open = `${area.rows === Infinity ? "rows" : ""}${area.columns === Infinity ? "columns" : ""}`;
			if (open !== "") extras.keepName({ name, open });
		}
	}
}

/** The names that may be used in formulas of the file: those that mean the same in other programs. */
export function closedNames({ namedRanges }: WorkbookModel): string[] {
	return namedRanges.flatMap(({ name, area }) =>
		area && area.rows !== Infinity && area.columns !== Infinity ? [name] : [],
	);
}

function absolute({ row, column, rows, columns }: Area, { rowCount, columnCount }: SheetModel): string {
	const bottom = Math.min(row + rows, Math.max(row + 1, rowCount)) - 1;
	const right = Math.min(column + columns, Math.max(column + 1, columnCount)) - 1;
	return `${toAbsoluteA1(row, column)}:${toAbsoluteA1(bottom, right)}`;
}

/** The names of a file that stand for one range each. `sheetName`: what a tab of the file is called in the playground. */
export function readNames(
	file: Workbook,
	extras: Extras | undefined,
	sheetName: (fileName: string) => string | undefined,
): NamedRangeSnapshot[] {
	const kept = extras?.names ?? [];
	const found = file.definedNames.model.flatMap(({ name, ranges }): NamedRangeSnapshot[] => {
		const [range = ""] = ranges;
		const [, quoted, plain, corners = ""] = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.+)$/.exec(range) ?? [];
		const sheet = sheetName(quoted?.replace(/''/g, "'") ?? plain ?? "");
		const area = fromA1Range(corners);
		if (ranges.length !== 1 || sheet === undefined || area === undefined || !isRangeName(name)) return [];
		const open = kept.find((one) => one.name === name)?.open ?? "";
		const rows = open.includes("rows") ? null : area.bottom - area.top + 1;
		const columns = open.includes("columns") ? null : area.right - area.left + 1;
		return [{ name, sheet, area: [area.top, area.left, rows, columns] }];
	});
	return [...found, ...kept.filter(({ open }) => open === "gone").map(({ name }) => ({ name }))];
}
