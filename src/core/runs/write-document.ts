import { documentDigest, documentName } from "../docs/document-name.ts";
import type { DocumentHead } from "../docs/document-store.ts";
import { parseSectionName } from "../docs/section-name.ts";
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
	/** Ids of documents whose place it took. */
	readonly former: readonly string[];
	/** What was done section by section. */
	readonly sections?: WrittenSections;
}

export interface WrittenSections {
	readonly isNew: boolean;
	/** Ids of the sections that were written. */
	readonly updated: readonly string[];
	/** Of those that stay as people edited them, whether ours would say something else by now or not. */
	readonly kept: readonly string[];
}

type DocumentChange = Pick<Extract<Change, { kind: "write-document" }>, "document" | "overwrite" | "renew">;

/**
 * Makes a document or brings it up to date. Done again after it broke off anywhere, it goes on with the same document:
 * its id is remembered as soon as there is one, and before that it is found by its key.
 */
export function writeDocument(
	host: Host,
	{ document, overwrite, renew }: DocumentChange,
	before: KnownDocument | undefined,
	linked: boolean,
): WrittenDocument {
	const name = documentName(document);
	const written = before && host.documents.read(before.id);
	const former = before?.former ?? [];
	if (before && !written && linked && !renew) {
		const reason =
			"The document was deleted, lies in Drive's bin, or is no longer shared with you. Restore it, or clear its link to have a new one written.";
		return { remarks: [{ label: document.title, reason }], kept: [], former };
	}
	// Links to what is given up here are out of date, until the last one is replaced.
	const replaced = before && !written ? [...former, before.id] : former;
	const past = replaced.length === 0 ? {} : { former: replaced };
	const found = written ? undefined : host.documents.find(name);
	const head: DocumentHead = written ?? found ?? host.documents.create(name, document.title);
	const known = before && written ? before.sections : [];
	if (!written) rememberDocument(host, name, { id: head.id, digest: "", sections: [], ...past });
	const sections = (written ?? (found && host.documents.read(found.id)))?.sections ?? [];
	const update = updateDocument(sections, document, known, overwrite);
	host.documents.write(head.id, update.edits);
	const left = [...update.edited, ...update.deleted].map(({ id }) => id).concat(update.ownWords);
	rememberDocument(host, name, {
		id: head.id,
		digest: documentDigest(document),
		sections: document.sections.map(({ id }) => id),
		...(left.length === 0 ? {} : { kept: left }),
		...past,
	});
	const kept = editedRemarks(document.title, update);
	return {
		url: head.url,
		remarks: [],
		kept,
		former: replaced,
		sections: {
			isNew: !written,
			updated: update.edits.map(({ name: section }) => parseSectionName(section)?.id ?? section),
			kept: left,
		},
	};
}
