import { documentName } from "../docs/document-name.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, isWritable } from "../tables/table.ts";
import type { Change, Remark, Workbook } from "../tool.ts";
import type { LogEntry } from "./log-entry.ts";
import { tableIn } from "./read-workbook.ts";
import { type WrittenDocument, writeDocument } from "./write-document.ts";

export interface PlannedDocument {
	readonly change: Extract<Change, { kind: "write-document" }>;
	readonly token: string;
}

export interface WrittenDocuments {
	/** How many of the documents were dealt with before time ran out. */
	readonly tried: number;
	readonly made: number;
	/** What to log, and the links to write into the sheet. */
	readonly entries: readonly LogEntry[];
	readonly remarks: readonly Remark[];
	/** Sections that stay as people left them. */
	readonly kept: readonly Remark[];
}

export const NO_DOCUMENTS: WrittenDocuments = { tried: 0, made: 0, entries: [], remarks: [], kept: [] };

/**
 * Writes one document after the other while there is time; the first one in any case. One that fails is tried again by
 * the next slice, where it is the first and its failure is told: those before it are logged and linked by then.
 */
export function writeDocuments(
	host: Host,
	documents: readonly PlannedDocument[],
	workbook: Workbook,
	specs: readonly TabSpec[],
	inTime: () => boolean,
): WrittenDocuments {
	const entries: LogEntry[] = [];
	const remarks: Remark[] = [];
	const kept: Remark[] = [];
	let [tried, made] = [0, 0];
	for (const { change, token } of documents) {
		if (tried > 0 && !inTime()) break;
		tried++;
		const { label, document, link } = change;
		const blank = blankLinks(workbook, specs, link);
		const isLinked = blank.length < link.keys.length;
		let written: WrittenDocument;
		try {
			written = writeDocument(host, change, workbook.documents[documentName(document)], isLinked);
		} catch (error) {
			if (tried === 1) throw error;
			tried--;
			break;
		}
		remarks.push(...written.remarks);
		kept.push(...written.kept);
		if (written.url === undefined) continue;
		made++;
		entries.push({ token, label, document: documentName(document) });
		for (const key of blank) {
			const cells = { [link.column]: ["", written.url] as const };
			entries.push({ token: `${token} ${key}`, label, tab: link.tab, key, cells });
		}
	}
	return { tried, made, entries, remarks, kept };
}

/** The rows whose link is blank and may be written. */
function blankLinks(
	workbook: Workbook,
	specs: readonly TabSpec[],
	{ tab, column, keys }: PlannedDocument["change"]["link"],
): string[] {
	const spec = specs.find(({ name }) => name === tab);
	const table = spec && tableIn(workbook, spec);
	if (!table || isProblem(table)) return [];
	const index = table.columns[column];
	if (index === undefined) return [];
	return keys.filter((key) => {
		const [row] = table.rows.get(key) ?? [];
		return row !== undefined && cellAt(table, row, column) === "" && isWritable(table, row, index);
	});
}
