import { documentDigest, documentName } from "../docs/document-name.ts";
import type { DocumentHead } from "../docs/document-store.ts";
import { editedRemarks, updateDocument } from "../docs/update-document.ts";
import type { Host } from "../host.ts";
import type { Change, KnownDocument, Remark } from "../tool.ts";
import { rememberDocument } from "./known-documents.ts";

export interface WrittenDocument {
	/** Absent: nothing was written, and a remark says why. */
	readonly url?: string;
	readonly remarks: readonly Remark[];
	/** Sections that people edited or deleted, and that therefore stay as they are. */
	readonly kept: readonly Remark[];
}

/**
 * Makes a document or brings it up to date. Done again after it broke off anywhere, it goes on with the same document:
 * its id is remembered as soon as there is one, and before that it is found by its key.
 */
export function writeDocument(
	host: Host,
	{ document, overwrite }: Pick<Extract<Change, { kind: "write-document" }>, "document" | "overwrite">,
	before: KnownDocument | undefined,
	linked: boolean,
): WrittenDocument {
	const name = documentName(document);
	const written = before && host.documents.read(before.id);
	if (before && !written && linked) {
		const reason =
			"The document was deleted, or is no longer shared with you. Clear its link to have a new one written.";
		return { remarks: [{ label: document.title, reason }], kept: [] };
	}
	const found = written ? undefined : host.documents.find(name);
	const head: DocumentHead = written ?? found ?? host.documents.create(name, document.title);
	const known = before && written ? before.sections : [];
	if (!written) rememberDocument(host, name, { id: head.id, digest: "", sections: [] });
	const sections = (written ?? (found && host.documents.read(found.id)))?.sections ?? [];
	const update = updateDocument(sections, document, known, overwrite);
	host.documents.write(head.id, update.edits);
	rememberDocument(host, name, {
		id: head.id,
		digest: documentDigest(document),
		sections: document.sections.map(({ id }) => id),
	});
	return { url: head.url, remarks: [], kept: editedRemarks(document.title, update) };
}
