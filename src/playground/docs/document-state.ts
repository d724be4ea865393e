/** A document as the stand-in keeps it. Indexes count UTF-16 units; the body begins at 1, behind a section break. */
export interface DocumentState {
	readonly id: string;
	title: string;
	/** Never empty; the last one is a paragraph. */
	body: Element[];
	namedRanges: NamedRange[];
	/** Of the page, in points; those that were never set are an inch. */
	margins?: Readonly<Record<string, number>>;
	appProperties: Readonly<Record<string, string>>;
	trashed: boolean;
	/** How often it was changed. */
	revision?: number;
}

export type Element = Paragraph | Table;

export interface Paragraph {
	readonly kind: "paragraph";
	/** Without its newline. */
	text: string;
	/** Of each unit of the text. */
	looks: Look[];
	/** Of its newline, which a blank paragraph is as high as. */
	newlineLook?: Look;
	style: ParagraphStyle;
	bullet: boolean;
	/** What differs from its named style. */
	format?: ParagraphFormat;
}

/** Lengths in points. */
export interface ParagraphFormat {
	readonly spaceAbove?: number;
	readonly spaceBelow?: number;
	/** In percent. */
	readonly lineSpacing?: number;
	readonly indentStart?: number;
	readonly indentFirstLine?: number;
	readonly borderBottom?: Line & { readonly padding: number };
	readonly keepWithNext?: boolean;
}

export interface Line {
	readonly width: number;
	/** `#rrggbb` */
	readonly color: string;
}

export interface Table {
	readonly kind: "table";
	readonly rows: Paragraph[][][];
	/** By row and column. */
	formats?: CellFormat[][];
}

export interface CellFormat {
	readonly paddingTop?: number;
	readonly paddingBottom?: number;
	readonly paddingLeft?: number;
	readonly paddingRight?: number;
	readonly borderTop?: Line;
	readonly borderBottom?: Line;
	readonly borderLeft?: Line;
	readonly borderRight?: Line;
	readonly backgroundColor?: string;
}

export type ParagraphStyle = "NORMAL_TEXT" | "TITLE" | "HEADING_1" | "HEADING_2";

export interface Look {
	readonly bold?: true;
	readonly link?: string;
	readonly underline?: true;
	/** In points. */
	readonly fontSize?: number;
	/** `#rrggbb` */
	readonly foregroundColor?: string;
}

export interface NamedRange {
	readonly id: string;
	readonly name: string;
	start: number;
	end: number;
}

export function blankParagraph(like?: Paragraph): Paragraph {
	return {
		kind: "paragraph",
		text: "",
		looks: [],
		style: like?.style ?? "NORMAL_TEXT",
		bullet: like?.bullet ?? false,
		...(like?.format ? { format: like.format } : {}),
		...(like?.newlineLook ? { newlineLook: like.newlineLook } : {}),
	};
}

export function lengthOf(element: Element): number {
	if (element.kind === "paragraph") return element.text.length + 1;
	return element.rows.reduce((sum, row) => sum + rowLength(row), 2);
}

export function rowLength(row: readonly (readonly Paragraph[])[]): number {
	return row.reduce((sum, cell) => sum + cellLength(cell), 1);
}

export function cellLength(cell: readonly Paragraph[]): number {
	return cell.reduce((sum, paragraph) => sum + lengthOf(paragraph), 1);
}

/** A list of paragraphs, the body or a cell, in which a paragraph stands. */
export interface Place {
	readonly list: Element[];
	/** Of the paragraph in the list. */
	readonly at: number;
	readonly paragraph: Paragraph;
	/** Of the paragraph's first unit. */
	readonly start: number;
}

/** All paragraphs in their order, those in tables too. */
export function paragraphs(body: Element[]): Place[] {
	const found: Place[] = [];
	let index = 1;
	for (const [at, element] of body.entries()) {
		if (element.kind === "paragraph") found.push({ list: body, at, paragraph: element, start: index });
		else inTable(element, index, found);
		index += lengthOf(element);
	}
	return found;
}

function inTable(table: Table, start: number, found: Place[]): void {
	let index = start + 1;
	for (const row of table.rows) {
		index++;
		for (const cell of row) {
			index++;
			for (const [at, paragraph] of cell.entries()) {
				found.push({ list: cell, at, paragraph, start: index });
				index += lengthOf(paragraph);
			}
		}
	}
}

export function endOf(body: readonly Element[]): number {
	return body.reduce((sum, element) => sum + lengthOf(element), 1);
}
