type Document = GoogleAppsScript.Docs.Schema.Document;
type StructuralElement = GoogleAppsScript.Docs.Schema.StructuralElement;

/** The text of a part of the body: a paragraph or a table row a line, cells parted by tabs. */
export function textIn(document: Document, start: number, end: number): string {
	return (document.body?.content ?? [])
		.filter((element) => (element.startIndex ?? 0) < end && (element.endIndex ?? 0) > start)
		.map((element) => textOf(element, start, end))
		.join("");
}

function textOf({ paragraph, table }: StructuralElement, start: number, end: number): string {
	if (paragraph) {
		return (paragraph.elements ?? [])
			.map(({ textRun, startIndex = 0 }) =>
				(textRun?.content ?? "").slice(Math.max(0, start - startIndex), Math.max(0, end - startIndex)),
			)
			.join("");
	}
	const rows = table?.tableRows ?? [];
	return rows
		.map(({ tableCells }) => {
			const cells = (tableCells ?? []).map(({ content }) =>
				(content ?? [])
					.map((element) => textOf(element, 0, Number.POSITIVE_INFINITY))
					.join("")
					.trim(),
			);
			return `${cells.join("\t")}\n`;
		})
		.join("");
}
