/** A piece of a generated document, as plain data: what it says, never how a document service writes it. */
export type Block =
	| { readonly kind: "heading"; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string }
	| { readonly kind: "list"; readonly items: readonly string[] }
	| {
			readonly kind: "table";
			readonly headers: readonly string[];
			readonly rows: readonly (readonly string[])[];
	  };

/** A part of a document that is compared and renewed as a whole. */
export interface DocumentSection {
	/** Stays the same for ever: the part is found again by it. */
	readonly id: string;
	readonly blocks: readonly Block[];
}

export interface GeneratedDocument {
	readonly title: string;
	readonly sections: readonly DocumentSection[];
}

/** The text of blocks as a person reads it, a line for each item and row. */
export function plainText(blocks: readonly Block[]): string {
	return blocks.map(blockText).join("\n");
}

/** How many words a document has; a page holds about 500. */
export function wordCount({ title, sections }: GeneratedDocument): number {
	const text = [title, ...sections.map(({ blocks }) => plainText(blocks))].join("\n");
	return (text.match(/\S+/g) ?? []).length;
}

function blockText(block: Block): string {
	if (block.kind === "list") return block.items.join("\n");
	if (block.kind === "table") return [block.headers, ...block.rows].map((row) => row.join("\t")).join("\n");
	return block.text;
}
