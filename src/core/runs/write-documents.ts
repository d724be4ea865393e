import type { DocumentOutcome } from "../answers.ts";
import { isLinkTo } from "../docs/document-link.ts";
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
	readonly written: readonly DocumentOutcome[];
}

export const NO_DOCUMENTS: WrittenDocuments = {
	tried: 0,
	made: 0,
	entries: [],
	remarks: [],
	kept: [],
	written: [],
};

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
	const outcomes: DocumentOutcome[] = [];
	let [tried, made] = [0, 0];
	for (const { change, token } of documents) {
		if (tried > 0 && !inTime()) break;
		tried++;
		const { label, document, link } = change;
		const links = linkCells(workbook, specs, link);
		const isLinked = links.filter(({ text }) => text === "").length < link.keys.length;
		const name = documentName(document);
		let written: WrittenDocument;
		try {
			written = writeDocument(host, change, workbook.documents[name], isLinked);
		} catch (error) {
			if (tried === 1) throw error;
			tried--;
			break;
		}
		remarks.push(...written.remarks);
		kept.push(...written.kept);
		if (written.url === undefined) continue;
		made++;
		if (written.sections) outcomes.push({ name, label, url: written.url, ...written.sections });
		entries.push({ token, label, document: name });
		const former = new Set(written.former);
		for (const { key, text } of links) {
			if (text !== "" && !isLinkTo(text, former)) continue;
			const cells = { [link.column]: [text, written.url] as const };
			entries.push({ token: `${token} ${key}`, label, tab: link.tab, key, cells });
		}
	}
	return { tried, made, entries, remarks, kept, written: outcomes };
}

/** What the rows' links say, where they may be written. */
function linkCells(
	workbook: Workbook,
	specs: readonly TabSpec[],
	{ tab, column, keys }: PlannedDocument["change"]["link"],
): { readonly key: string; readonly text: string }[] {
	const spec = specs.find(({ name }) => name === tab);
	const table = spec && tableIn(workbook, spec);
	if (!table || isProblem(table)) return [];
	const index = table.columns[column];
	if (index === undefined) return [];
	return keys.flatMap((key) => {
		const [row] = table.rows.get(key) ?? [];
		if (row === undefined || !isWritable(table, row, index)) return [];
		return [{ key, text: String(cellAt(table, row, column)) }];
	});
}
