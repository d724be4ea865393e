import type { WorkbookModel } from "../model/types.ts";
import { exception, signatureMismatch } from "./exception.ts";

const LONGEST_NAME = 100;

/** Throws if another sheet has the name, in whatever letter case, or if it is empty. */
export function requireNewName(workbook: WorkbookModel, name: string, id?: number): void {
	if (typeof name !== "string") throw signatureMismatch("SpreadsheetApp.Sheet.setName", [name]);
	if (name.length > LONGEST_NAME) {
		throw exception(`A sheet's name may have ${LONGEST_NAME} characters, and this one has ${name.length}.`);
	}
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
