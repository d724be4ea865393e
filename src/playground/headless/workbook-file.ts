import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { readCsv, writeCsv } from "../files/csv.ts";
import { readXlsx, writeXlsx } from "../files/xlsx.ts";
import type { WorkbookModel, WorkbookSnapshot } from "../model/types.ts";
import { loadWorkbook } from "../model/workbook.ts";
import { parseJsonFile, readPath } from "./read-path.ts";

const KINDS = ".xlsx, .csv or .json";

/** Opens a workbook: .xlsx, .csv, or a .json snapshot of the playground. Throws with a message for the user. */
export async function openWorkbookFile(path: string): Promise<WorkbookModel> {
	const bytes = await readPath(path);
	switch (extname(path).toLowerCase()) {
		case ".xlsx":
			return loadWorkbook(await readXlsx(bytes));
		case ".csv":
			return loadWorkbook(readCsv(bytes, basename(path)));
		case ".json":
			return loadWorkbook(parseSnapshot(bytes, path));
		default:
			throw new Error(`Unknown kind of workbook "${path}". Use ${KINDS}.`);
	}
}

/** Saves a workbook in the kind its file name asks for; .csv holds the first tab only. */
export async function saveWorkbookFile(path: string, workbook: WorkbookModel): Promise<void> {
	switch (extname(path).toLowerCase()) {
		case ".xlsx":
			return writeFile(path, await writeXlsx(workbook));
		case ".csv":
			return writeFile(path, writeCsv(workbook.sheets[0]!));
		case ".json":
			return writeFile(path, `${JSON.stringify(workbook.snapshot(), null, "\t")}\n`);
		default:
			throw new Error(`Unknown kind of workbook "${path}". Use ${KINDS}.`);
	}
}

function parseSnapshot(bytes: Uint8Array, path: string): WorkbookSnapshot {
	const snapshot = parseJsonFile(bytes, path) as Partial<WorkbookSnapshot>;
	if (snapshot.version !== 1 || !Array.isArray(snapshot.sheets)) {
		throw new Error(
			`"${path}" is no snapshot of the playground. Use .xlsx, .csv, or a .json file saved by --out.`,
		);
	}
	return snapshot as WorkbookSnapshot;
}
