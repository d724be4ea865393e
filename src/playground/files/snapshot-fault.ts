import type { Content, WorkbookSnapshot } from "../model/types.ts";
import { loadWorkbook } from "../model/workbook.ts";

/** What is wrong with something that should be a workbook as the playground keeps it, as the rest of "It is damaged: …". */
export function snapshotFault(value: unknown): string | undefined {
	if (!isRecord(value) || !Array.isArray(value.sheets)) return "it holds no workbook";
	if (value.version !== 1) return "another version of the playground made it";
	if (typeof value.locale !== "string") return "its locale is missing";
	if (!isTimeZone(value.timeZone)) return "its time zone is not known";
	if (value.sheets.length === 0) return "it has no tabs";
	for (const [index, sheet] of value.sheets.entries()) {
		const fault = sheetFault(sheet);
		if (fault !== undefined) return `${fault} in tab ${index + 1}`;
	}
	if (value.sheets.every(({ hidden }) => hidden === true)) return "all of its tabs are hidden";
	return undefined;
}

/** The same of something that came from elsewhere, which is opened once to see whether it can be. */
export function foreignFault(value: unknown): string | undefined {
	const fault = snapshotFault(value);
	if (fault !== undefined) return fault;
	try {
		loadWorkbook(value as WorkbookSnapshot);
		return undefined;
	} catch {
		return "its parts do not fit together";
	}
}

function sheetFault(sheet: unknown): string | undefined {
	if (!isRecord(sheet) || typeof sheet.name !== "string" || sheet.name === "") return "a name is missing";
	if (!isCount(sheet.rowCount) || !isCount(sheet.columnCount))
		return "the number of rows or columns is missing";
	if (!isRecord(sheet.cells)) return "the cells are missing";
	for (const cells of Object.values(sheet.cells)) {
		if (!isRecord(cells) || !Object.values(cells).every(isContent)) return "a cell cannot be read";
	}
	return undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): boolean {
	return typeof value === "number" && Number.isInteger(value) && value > 0;
}

function isContent(value: unknown): value is Content {
	return (
		value === null ||
		["string", "number", "boolean"].includes(typeof value) ||
		(isRecord(value) && typeof value.formula === "string")
	);
}

function isTimeZone(value: unknown): boolean {
	if (typeof value !== "string") return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: value });
		return true;
	} catch {
		return false;
	}
}
