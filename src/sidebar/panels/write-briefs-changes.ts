import type { Preview, PreviewItem } from "../../core/answers.ts";
import type { Look } from "../use-document-look.ts";
import { plural } from "./plural.ts";

/**
 * The preview with what is known of the documents that were looked at: only the sections that change are listed, the others
 * are counted, and a document that is gone is refused.
 */
export function withLook(preview: Preview, { documents, sections }: Look): Preview {
	const looked = new Map(documents.map((one) => [one.document, one]));
	const items: PreviewItem[] = [];
	const refused = [...preview.refused];
	for (const item of preview.items) {
		const found = looked.get(item.document ?? "");
		if (!found) items.push(item.document === undefined ? item : { ...item, cells: named(item.cells) });
		else if (found.gone) {
			const reason =
				"The document was deleted, or is no longer shared with you. Clear its link in the sheet to have a new one written.";
			refused.push({ label: item.label, reason });
		} else {
			const kept = sections.filter(({ document }) => document === item.document).length;
			const cells = item.cells.filter(({ column }) => found.changed.includes(column));
			items.push({ ...item, cells: named(cells), reason: counted(cells.length, found.unchanged, kept) });
		}
	}
	return { ...preview, items, refused };
}

/** Sections as people call them: `key messages`. */
function named(cells: PreviewItem["cells"]): PreviewItem["cells"] {
	return cells.map((cell) => ({ ...cell, column: cell.column.replace(/-/g, " ") }));
}

function counted(changed: number, unchanged: number, kept: number): string {
	const parts = [changed === 0 ? "No section changes" : `${plural(changed, "section")} to update`];
	if (unchanged > 0) parts.push(`${unchanged} unchanged`);
	if (kept > 0) parts.push(`${kept} edited by people, see above`);
	return `${parts.join(", ")}.`;
}
