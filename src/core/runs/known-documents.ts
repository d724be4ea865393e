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

export function rememberDocument(host: Host, name: string, known: KnownDocument): void {
	host.writeSetting("document", PREFIX + name, JSON.stringify(known));
}
