import type { Block, Section } from "./blocks.ts";

/** Of 11-point Arial on a Letter page with margins of an inch, as Docs makes documents. */
const LINE_CHARACTERS = 90;
const PAGE_LINES = 46;

/** How many pages a document roughly fills: counted are lines, with the room that headings and table rows take. */
export function estimatePages(sections: readonly Section[]): number {
	const lines = sections.reduce(
		(sum, { blocks }) => sum + blocks.reduce((all, block) => all + linesOfBlock(block), 0),
		0,
	);
	return Math.max(0.1, Math.round((10 * lines) / PAGE_LINES) / 10);
}

function linesOfBlock(block: Block): number {
	switch (block.kind) {
		case "heading":
			return block.level === 1 ? 2.5 : 1.8;
		case "paragraph":
			return wrapped(block.text, LINE_CHARACTERS);
		case "list":
			return block.items.reduce((sum, item) => sum + wrapped(item, LINE_CHARACTERS - 6), 0);
		case "table":
			// Docs leaves a blank line below a table.
			return block.rows.reduce((sum, row) => {
				const width = Math.max(6, Math.floor(LINE_CHARACTERS / row.length) - 3);
				return sum + 0.7 + Math.max(...row.map((cell) => wrapped(cell, width)));
			}, 1);
	}
}

function wrapped(text: string, width: number): number {
	return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
