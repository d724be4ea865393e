import { digest } from "../digest.ts";
import { type GeneratedDocument, sectionText } from "./blocks.ts";

/** What finds a document again: `brief/instagram/@mara`. */
export function documentName({ kind, key }: GeneratedDocument): string {
	return `${kind}/${key}`;
}

/** Of all that a document says. */
export function documentDigest(document: GeneratedDocument): string {
	return digest(document.sections.map((section) => `${section.id}\n${sectionText(section)}`).join("\n\n"));
}
