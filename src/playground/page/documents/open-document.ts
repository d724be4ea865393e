import type { Session } from "../session.ts";

/** Documents that the add-on wrote are here, not at Google: opens one beside the sheet and tells whether there is one. */
export function openDocumentAt({ documents, openDocument }: Session, link: string): boolean {
	const id = /^https:\/\/docs\.google\.com\/document\/d\/([^/?#]+)/.exec(link)?.[1];
	if (id === undefined || !documents.get(id)) return false;
	openDocument.set(id);
	return true;
}
