import { digest } from "../digest.ts";
import { type GeneratedDocument, sectionText } from "./blocks.ts";
import { PAGE_LOOK } from "./page-look.ts";

/** What finds a document again: `brief/instagram/@mara`. */
export function documentName({ kind, key }: GeneratedDocument): string {
	return `${kind}/${key}`;
}

/** Of all that a document says, and of how it looks. */
export function documentDigest(document: GeneratedDocument): string {
	const parts = document.sections.map((section) => `${section.id}\n${sectionText(section)}`);
	return digest([PAGE_LOOK, ...parts].join("\n\n"));
}
