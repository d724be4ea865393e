import {
	BorderStyle,
	Document,
	ExternalHyperlink,
	HeadingLevel,
	type IBorderOptions,
	type IParagraphOptions,
	Packer,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type {
	CellFormat,
	Paragraph as DocumentParagraph,
	DocumentState,
	Element,
	Line,
	Look,
	ParagraphFormat,
} from "../docs/document-state.ts";

const INCH = 72;

/** The document as a Word file. */
export function writeDocx({ title, body, margins = {} }: DocumentState): Promise<Blob> {
	const { marginTop = INCH, marginRight = INCH, marginBottom = INCH, marginLeft = INCH } = margins;
	const [top, right, bottom, left] = [marginTop, marginRight, marginBottom, marginLeft].map(twentieths);
	const margin = { top: top!, right: right!, bottom: bottom!, left: left! };
	const size = { width: twentieths(612), height: twentieths(792) };
	return Packer.toBlob(
		new Document({
			title,
			styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
			sections: [{ properties: { page: { margin, size } }, children: body.map(elementOf) }],
		}),
	);
}

function elementOf(element: Element): Paragraph | Table {
	if (element.kind === "paragraph") return paragraphOf(element);
	const rows = element.rows.map(
		(cells, row) =>
			new TableRow({
				children: cells.map(
					(content, column) =>
						new TableCell({
							children: content.map(paragraphOf),
							...cellOptions(element.formats?.[row]?.[column]),
						}),
				),
			}),
	);
	return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

const HEADINGS: { readonly [style in DocumentParagraph["style"]]?: "Title" | "Heading1" | "Heading2" } = {
	TITLE: HeadingLevel.TITLE,
	HEADING_1: HeadingLevel.HEADING_1,
	HEADING_2: HeadingLevel.HEADING_2,
};

function paragraphOf({ text, looks, style, bullet, format = {} }: DocumentParagraph): Paragraph {
	const heading = HEADINGS[style];
	return new Paragraph({
		children: runsOf(text, looks),
		...(heading ? { heading } : {}),
		...(bullet ? { bullet: { level: 0 } } : {}),
		...paragraphOptions(format),
	});
}

function paragraphOptions(format: ParagraphFormat): IParagraphOptions {
	const { spaceAbove = 0, spaceBelow = 0, lineSpacing = 115 } = format;
	const { indentStart = 0, indentFirstLine = 0, borderBottom, keepWithNext } = format;
	if (Object.keys(format).length === 0) return {};
	return {
		spacing: {
			before: twentieths(spaceAbove),
			after: twentieths(spaceBelow),
			line: Math.round((240 * lineSpacing) / 100),
		},
		indent: {
			left: twentieths(indentStart),
			firstLine: 0,
			hanging: twentieths(indentStart - indentFirstLine),
		},
		...(keepWithNext ? { keepNext: true } : {}),
		...(borderBottom ? { border: { bottom: { ...border(borderBottom), space: borderBottom.padding } } } : {}),
	};
}

function cellOptions(format: CellFormat = {}) {
	const { paddingTop = 5, paddingRight = 5, paddingBottom = 5, paddingLeft = 5, backgroundColor } = format;
	const { borderTop, borderRight, borderBottom, borderLeft } = format;
	return {
		margins: {
			top: twentieths(paddingTop),
			right: twentieths(paddingRight),
			bottom: twentieths(paddingBottom),
			left: twentieths(paddingLeft),
		},
		borders: {
			...(borderTop ? { top: border(borderTop) } : {}),
			...(borderRight ? { right: border(borderRight) } : {}),
			...(borderBottom ? { bottom: border(borderBottom) } : {}),
			...(borderLeft ? { left: border(borderLeft) } : {}),
		},
		...(backgroundColor
			? { shading: { type: ShadingType.CLEAR, color: "auto", fill: backgroundColor.slice(1) } }
			: {}),
	};
}

/** Widths of lines count in eighths of a point. */
function border({ width, color }: Line): IBorderOptions {
	const style = width === 0 ? BorderStyle.NONE : BorderStyle.SINGLE;
	return { style, size: Math.round(8 * width), color: color.slice(1) };
}

function twentieths(points: number): number {
	return Math.round(20 * points);
}

function runsOf(text: string, looks: readonly Look[]): (TextRun | ExternalHyperlink)[] {
	const runs: (TextRun | ExternalHyperlink)[] = [];
	for (let from = 0; from < text.length; ) {
		const look = looks[from] ?? {};
		let to = from + 1;
		while (to < text.length && JSON.stringify(looks[to]) === JSON.stringify(looks[from])) to++;
		const { bold, link, fontSize, foregroundColor } = look;
		const run = new TextRun({
			text: text.slice(from, to),
			...(bold ? { bold: true } : {}),
			...(link ? { style: "Hyperlink" } : {}),
			...(fontSize ? { size: Math.round(2 * fontSize) } : {}),
			...(foregroundColor ? { color: foregroundColor.slice(1) } : {}),
		});
		runs.push(link ? new ExternalHyperlink({ link, children: [run] }) : run);
		from = to;
	}
	return runs;
}
