import type { WorkbookModel, WorkbookSnapshot } from "../model/types.ts";
import { snapshotFile } from "./xlsx-read.ts";
import { keepNumbers } from "./xlsx-read-contents.ts";
import { fillFile } from "./xlsx-write.ts";

/**
 * Reads an .xlsx file: contents, formulas, number formats, styles, dropdowns, notes, frozen and hidden parts. Throws with
 * a message for the user if it is not one.
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
	refuseOldFormat(bytes);
	const file = await newFile();
	keepNumbers(file);
	let snapshot: WorkbookSnapshot;
	try {
		await file.xlsx.load(bytes);
		snapshot = snapshotFile(file);
	} catch {
		throw new Error(
			"This file cannot be read as an .xlsx workbook. Open it in a spreadsheet program and save it again as .xlsx.",
		);
	}
	if (snapshot.sheets.length === 0)
		throw new Error("This workbook has no sheets with cells. Choose another file.");
	return snapshot;
}

/**
 * Writes everything that `readXlsx` reads. Formulas that only Sheets can compute are written as their values for other
 * programs and come back as formulas when the playground reads the file.
 */
export async function writeXlsx(workbook: WorkbookModel): Promise<Uint8Array> {
	const file = await newFile();
	fillFile(file, workbook);
	return file.xlsx.writeBuffer();
}

/** The library is 470 kB, so that the page loads it only when a file is opened or saved. */
async function newFile() {
	const { Workbook } = await import("@cj-tech-master/excelts");
	return new Workbook();
}

/** Old .xls files and files with a password share one container format, which begins with these bytes. */
function refuseOldFormat(bytes: Uint8Array): void {
	if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) {
		throw new Error(
			"This is an old .xls workbook or one with a password. Save it as .xlsx without a password and open that.",
		);
	}
}
