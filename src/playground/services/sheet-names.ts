import type { WorkbookModel } from "../model/types.ts";
import { exception } from "./exception.ts";

/** Throws if another sheet has the name, in whatever letter case, or if it is empty. */
export function requireNewName(workbook: WorkbookModel, name: string, id?: number): void {
	if (name.trim() === "") throw exception("The sheet name cannot be empty.");
	const wanted = name.toLowerCase();
	if (workbook.sheets.some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === wanted)) {
		throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
	}
}

/** `Sheet2`, or the next number that is free. */
export function freeName(workbook: WorkbookModel): string {
	const taken = new Set(workbook.sheets.map((sheet) => sheet.name));
	let number = taken.size + 1;
	while (taken.has(`Sheet${number}`)) number++;
	return `Sheet${number}`;
}
