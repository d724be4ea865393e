import type { DocumentState } from "../docs/document-state.ts";
import type { WorkbookSnapshot } from "../model/types.ts";
import type { KeptProperties } from "../page/kept-stores.ts";
import { foreignFault, isRecord } from "./snapshot-fault.ts";

/** A .json file: the workbook, and what the add-on keeps beside its sheets, of which other kinds of file know nothing. */
export interface SnapshotFile extends WorkbookSnapshot {
	readonly addOn?: { readonly properties: KeptProperties; readonly documents: readonly DocumentState[] };
}

/** Throws, with a message for the user that names the file, if it is no such file or a damaged one. */
export function readSnapshotFile(bytes: Uint8Array, name: string): SnapshotFile {
	const file = parse(bytes, name);
	if (!isRecord(file) || !("sheets" in file)) {
		throw new Error(
			`"${name}" is no snapshot of the playground. Use .xlsx, .csv, or a .json file saved by the playground or by --out.`,
		);
	}
	const fault = foreignFault(file) ?? addOnFault(file.addOn);
	if (fault !== undefined)
		throw new Error(`"${name}" cannot be opened: ${fault}. Save it again and open that.`);
	return file as unknown as SnapshotFile;
}

export function writeSnapshotFile(
	workbook: WorkbookSnapshot,
	properties: KeptProperties,
	documents: readonly DocumentState[],
): string {
	const file: SnapshotFile = { ...workbook, addOn: { properties, documents } };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

function parse(bytes: Uint8Array, name: string): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		throw new Error(`"${name}" is not JSON: ${(error as Error).message}.`);
	}
}

function addOnFault(addOn: unknown): string | undefined {
	if (addOn === undefined) return undefined;
	if (!isRecord(addOn) || !areProperties(addOn.properties)) return "what the add-on remembers cannot be read";
	return areDocuments(addOn.documents) ? undefined : "its documents cannot be read";
}

/** Whether these are properties as the page keeps them: by scope, as entries. */
export function areProperties(value: unknown): value is KeptProperties {
	const isEntry = (entry: unknown) =>
		Array.isArray(entry) && typeof entry[0] === "string" && typeof entry[1] === "string";
	return (
		Array.isArray(value) &&
		value.every(
			(scope) =>
				Array.isArray(scope) &&
				typeof scope[0] === "string" &&
				Array.isArray(scope[1]) &&
				scope[1].every(isEntry),
		)
	);
}

export function areDocuments(value: unknown): value is readonly DocumentState[] {
	return (
		Array.isArray(value) &&
		value.every(
			(one) =>
				isRecord(one) &&
				typeof one.id === "string" &&
				typeof one.title === "string" &&
				Array.isArray(one.body) &&
				one.body.length > 0 &&
				Array.isArray(one.namedRanges),
		)
	);
}
