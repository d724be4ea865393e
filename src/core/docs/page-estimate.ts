import type { Section } from "./blocks.ts";
import {
	type LookName,
	PAGE,
	type PageElement,
	pageElements,
	TABLE_LOOK,
	TEXT_LOOKS,
	type TextLook,
} from "./page-look.ts";
import { lineCount } from "./text-width.ts";

/** The distance of Arial's lines at 100%, by its size. */
export const LINE_HEIGHT = 1.149;

/** How many pages a document fills, to a tenth and rounded up: its text is broken into lines as wide as the page allows. */
export function estimatePages(sections: readonly Section[]): number {
	const room = PAGE.height - 2 * PAGE.margin;
	return Math.max(0.1, Math.ceil((10 * documentHeight(sections)) / room) / 10);
}

/** In points, with the blank line that every document ends with. */
export function documentHeight(sections: readonly Section[]): number {
	const elements = sections.flatMap(({ blocks }) => pageElements(blocks));
	const width = PAGE.width - 2 * PAGE.margin;
	return elements.reduce((sum, element) => sum + heightOf(element, width), textHeight("", "text", width));
}

function heightOf(element: PageElement, width: number): number {
	if (element.kind === "paragraph") return textHeight(element.text, element.look, width);
	const { paddingAbove, paddingBeside, line } = TABLE_LOOK;
	return element.rows.reduce<number>((sum, row, at) => {
		const room = width / row.length - 2 * paddingBeside;
		const look = at === 0 ? "header cell" : "cell";
		return sum + Math.max(...row.map((cell) => textHeight(cell, look, room))) + 2 * paddingAbove + line;
	}, line);
}

function textHeight(text: string, name: LookName, width: number): number {
	const look: TextLook = TEXT_LOOKS[name];
	const { size, bold, above, below, lines, indent = 0, rule } = look;
	const height = lineCount(text, width - indent, size, bold) * size * LINE_HEIGHT * (lines / 100);
	return above + height + (rule ? rule.width + rule.padding : 0) + below;
}
