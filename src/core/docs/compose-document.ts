import { placeholdersIn } from "../templates/fill-template.ts";
import type { Block, GeneratedDocument, Section } from "./blocks.ts";
import type { DocumentFacts, DocumentKind } from "./document-kind.ts";
import { filledLine, templateBlocks } from "./template-blocks.ts";

export interface ComposedDocument {
	readonly document: GeneratedDocument;
	/** Placeholders that its texts use. */
	readonly used: readonly string[];
	/** Those of them that have no value, so that lines or sections are left out. */
	readonly blank: readonly string[];
}

/** A document of a kind from the texts as the team wrote them, by part. What has nothing to say is left out. */
export function composeDocument(
	kind: DocumentKind,
	key: string,
	texts: { readonly [part: string]: string },
	{ values: known, blocks }: DocumentFacts,
): ComposedDocument {
	const values: { [placeholder: string]: string } = {};
	for (const name of kind.placeholders) values[name] = known[name] ?? "";
	const sections: Section[] = [];
	const used = new Set<string>();
	for (const { id, name, text, toAgree } of kind.sections) {
		const own = texts[name] ?? text;
		for (const placeholder of placeholdersIn(own, kind.placeholders)) used.add(placeholder);
		const said = templateBlocks(own, { values, blocks });
		const made = said.length === 0 && toAgree ? templateBlocks(openPart(own), { values, blocks }) : said;
		if (made.length > 0) sections.push({ id, blocks: made.map(writable) });
	}
	const document = { kind: kind.id, key, title: filledLine(kind.title, values), sections };
	return { document, used: [...used], blank: [...used].filter((name) => values[name]!.trim() === "") };
}

/** The part's headings, with the words that it is open. */
function openPart(text: string): string {
	const headings = text.split("\n").filter((line) => line.trim().startsWith("#"));
	return [...headings, "To be agreed."].join("\n");
}

function writable(block: Block): Block {
	switch (block.kind) {
		case "list":
			return { ...block, items: block.items.map(withoutOdd) };
		case "table":
			return {
				...block,
				rows: block.rows.map((row) => row.map((cell) => withoutOdd(cell).replace(/\s*\n\s*/g, " "))),
			};
		default:
			return { ...block, text: withoutOdd(block.text) };
	}
}

/** Docs drops control characters and private ones from what is put in; what was counted must stay true. */
function withoutOdd(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
	return text.replace(/[\u0000-\u0008\u000b-\u001f\ue000-\uf8ff]/g, "");
}
