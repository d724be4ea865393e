/** Whether a cell's text is a link to one of these documents, whatever stands around the id: `…/document/d/<id>/edit?tab=t.0`. */
export function isLinkTo(text: string, ids: ReadonlySet<string>): boolean {
	return ids.size > 0 && text.split(/[/?#]/).some((part) => ids.has(part.trim()));
}
