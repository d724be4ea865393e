/** What generated documents are made of: text, never markup. A section begins with a heading or a paragraph. */
export type Block =
	| { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
	| { readonly kind: "paragraph"; readonly text: string; readonly link?: string }
	| { readonly kind: "list"; readonly items: readonly string[] }
	/** The first row is the header; all rows have as many cells. */
	| { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

/** A part of a document that is kept up to date as a whole, or left to the person who edited it. */
export interface Section {
	/** kebab-case, unique in its document. */
	readonly id: string;
	readonly blocks: readonly Block[];
}

export interface GeneratedDocument {
	/** `brief`, `agreement-terms` …: kebab-case. */
	readonly kind: string;
	/** What it is about, e.g. the creator's account: with `kind`, what finds the document again. */
	readonly key: string;
	readonly title: string;
	readonly sections: readonly Section[];
}

/** The text of a section as it stands in the document: a paragraph, a list item or a table row a line, cells parted by tabs. */
export function sectionText({ blocks }: Section): string {
	return blocks.flatMap(linesOf).join("\n");
}

function linesOf(block: Block): readonly string[] {
	switch (block.kind) {
		case "list":
			return block.items;
		case "table":
			return block.rows.map((row) => row.join("\t"));
		default:
			return [block.text];
	}
}
