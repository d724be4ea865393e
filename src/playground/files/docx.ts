import {
	Document,
	ExternalHyperlink,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type { Paragraph as DocumentParagraph, DocumentState, Element, Look } from "../docs/document-state.ts";

/** The document as a Word file. */
export function writeDocx({ title, body }: DocumentState): Promise<Blob> {
	const children = body.map(elementOf);
	return Packer.toBlob(
		new Document({
			title,
			styles: { default: { document: { run: { font: "Arial", size: 22 } } } },
			sections: [{ children }],
		}),
	);
}

function elementOf(element: Element): Paragraph | Table {
	if (element.kind === "paragraph") return paragraphOf(element);
	const rows = element.rows.map(
		(cells) =>
			new TableRow({
				children: cells.map((content) => new TableCell({ children: content.map(paragraphOf) })),
			}),
	);
	return new Table({ rows, width: { size: 100, type: WidthType.PERCENTAGE } });
}

const HEADINGS: { readonly [style in DocumentParagraph["style"]]?: "Title" | "Heading1" | "Heading2" } = {
	TITLE: HeadingLevel.TITLE,
	HEADING_1: HeadingLevel.HEADING_1,
	HEADING_2: HeadingLevel.HEADING_2,
};

function paragraphOf({ text, looks, style, bullet }: DocumentParagraph): Paragraph {
	const heading = HEADINGS[style];
	return new Paragraph({
		children: runsOf(text, looks),
		...(heading ? { heading } : {}),
		...(bullet ? { bullet: { level: 0 } } : {}),
	});
}

function runsOf(text: string, looks: readonly Look[]): (TextRun | ExternalHyperlink)[] {
	const runs: (TextRun | ExternalHyperlink)[] = [];
	for (let from = 0; from < text.length; ) {
		const look = looks[from] ?? {};
		let to = from + 1;
		while (to < text.length && looks[to]?.bold === look.bold && looks[to]?.link === look.link) to++;
		const run = new TextRun({
			text: text.slice(from, to),
			...(look.bold ? { bold: true } : {}),
			...(look.link ? { style: "Hyperlink" } : {}),
		});
		runs.push(look.link ? new ExternalHyperlink({ link: look.link, children: [run] }) : run);
		from = to;
	}
	return runs;
}
