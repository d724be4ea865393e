import type { Host } from "../host.ts";
import type { KnownDocument } from "../tool.ts";

const PREFIX = "document ";

/** All documents that tools wrote for this workbook. */
export function readDocuments(host: Host): { readonly [name: string]: KnownDocument } {
	const known: { [name: string]: KnownDocument } = Object.create(null);
	for (const [key, text] of Object.entries(host.readSettings(PREFIX))) {
		known[key.slice(PREFIX.length)] = JSON.parse(text);
	}
	return known;
}

/** The same, with those marked that lie in the bin. */
export function lookUpDocuments(host: Host): { readonly [name: string]: KnownDocument } {
	const known = readDocuments(host);
	const names = Object.keys(known);
	if (names.length === 0) return known;
	const binned = new Set(host.documents.binned());
	const marked: { [name: string]: KnownDocument } = Object.create(null);
	for (const name of names) {
		const document = known[name]!;
		marked[name] = binned.has(document.id) ? { ...document, binned: true } : document;
	}
	return marked;
}

export function rememberDocument(host: Host, name: string, known: KnownDocument): void {
	host.writeSetting("document", PREFIX + name, JSON.stringify(known));
}
