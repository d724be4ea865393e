import { writeFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { createDocumentFiles, type DocumentFiles } from "../docs/document-files.ts";
import { readCsv, writeCsv } from "../files/csv.ts";
import { readSnapshotFile, type SnapshotFile, writeSnapshotFile } from "../files/snapshot-file.ts";
import { readXlsx, writeXlsx } from "../files/xlsx.ts";
import type { WorkbookModel } from "../model/types.ts";
import { createWorkbook, loadWorkbook } from "../model/workbook.ts";
import { createKeptStores, type KeptStores } from "../page/kept-stores.ts";
import { readPath } from "./read-path.ts";

const KINDS = ".xlsx, .csv or .json";

/** A workbook with what the add-on keeps beside its sheets. */
export interface WorkbookFile {
	readonly workbook: WorkbookModel;
	readonly stores: KeptStores;
	readonly documents: DocumentFiles;
}

/** Opens a workbook with its documents, or makes a blank one where no file is named. */
export async function openTracker(path: string | undefined): Promise<WorkbookFile> {
	if (path === undefined || !isSnapshotFile(path)) {
		return asFile(path === undefined ? createWorkbook() : await openWorkbookFile(path), {});
	}
	const snapshot = readSnapshotFile(await readPath(path), path);
	return asFile(loadWorkbook(snapshot), snapshot);
}

/** Saves it in the kind its file name asks for; only .json keeps documents and what the add-on remembers. */
export async function saveTracker(
	path: string,
	{ workbook, stores, documents }: WorkbookFile,
): Promise<void> {
	if (!isSnapshotFile(path)) return saveWorkbookFile(path, workbook);
	return writeFile(path, writeSnapshotFile(workbook.snapshot(), stores.snapshot(), documents.all));
}

export function isSnapshotFile(path: string): boolean {
	return extname(path).toLowerCase() === ".json";
}

function asFile(workbook: WorkbookModel, { addOn }: Pick<SnapshotFile, "addOn">): WorkbookFile {
	return {
		workbook,
		stores: createKeptStores(addOn?.properties ?? [], () => {}),
		documents: createDocumentFiles(addOn?.documents),
	};
}

/** Opens a workbook: .xlsx, .csv, or a .json snapshot of the playground. Throws with a message for the user. */
export async function openWorkbookFile(path: string): Promise<WorkbookModel> {
	const bytes = await readPath(path);
	switch (extname(path).toLowerCase()) {
		case ".xlsx":
			return loadWorkbook(await readXlsx(bytes));
		case ".csv":
			return loadWorkbook(readCsv(bytes, basename(path)));
		case ".json":
			return loadWorkbook(readSnapshotFile(bytes, path));
		default:
			throw new Error(`Unknown kind of workbook "${path}". Use ${KINDS}.`);
	}
}

/** Saves a workbook in the kind its file name asks for; .csv holds the first tab only. */
async function saveWorkbookFile(path: string, workbook: WorkbookModel): Promise<void> {
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
