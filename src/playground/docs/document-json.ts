import {
	cellLength,
	type DocumentState,
	type Element,
	type Look,
	lengthOf,
	type Paragraph,
	rowLength,
	type Table,
} from "./document-state.ts";

type Schema = GoogleAppsScript.Docs.Schema.Document;

/** A document as `Docs.Documents.get` gives it. */
export function documentJson(state: DocumentState): Schema {
	const namedRanges: Record<string, unknown> = {};
	for (const { name } of state.namedRanges) {
		namedRanges[name] = {
			name,
			namedRanges: state.namedRanges
				.filter((range) => range.name === name)
				.map(({ id, start, end }) => ({
					namedRangeId: id,
					name,
					ranges: [{ startIndex: start, endIndex: end }],
				})),
		};
	}
	return {
		documentId: state.id,
		title: state.title,
		revisionId: String(state.revision ?? 0),
		body: { content: [{ endIndex: 1, sectionBreak: {} }, ...contentOf(state.body, 1)] },
		namedRanges,
	} as unknown as Schema;
}

function contentOf(elements: readonly Element[], from: number): object[] {
	let index = from;
	return elements.map((element) => {
		const startIndex = index;
		index += lengthOf(element);
		const span = { startIndex, endIndex: index };
		return element.kind === "paragraph"
			? { ...span, paragraph: paragraphJson(element, startIndex) }
			: { ...span, table: tableJson(element, startIndex) };
	});
}

function paragraphJson({ text, looks, style, bullet, format }: Paragraph, start: number): object {
	const elements: object[] = [];
	const whole = `${text}\n`;
	for (let from = 0; from < whole.length; ) {
		let to = from + 1;
		while (to < whole.length && sameLook(looks[to], looks[from])) to++;
		const look = looks[from];
		elements.push({
			startIndex: start + from,
			endIndex: start + to,
			textRun: {
				content: whole.slice(from, to),
				textStyle: {
					...(look?.bold ? { bold: true } : {}),
					...(look?.link ? { link: { url: look.link } } : {}),
				},
			},
		});
		from = to;
	}
	const indent = format?.indentStart;
	const paragraphStyle = {
		namedStyleType: style,
		...(indent === undefined ? {} : { indentStart: { magnitude: indent, unit: "PT" } }),
	};
	return { elements, paragraphStyle, ...(bullet ? { bullet: {} } : {}) };
}

function tableJson({ rows }: Table, start: number): object {
	let rowStart = start + 1;
	const tableRows = rows.map((row) => {
		let cellStart = rowStart + 1;
		const tableCells = row.map((cell) => {
			const startIndex = cellStart;
			cellStart += cellLength(cell);
			return { startIndex, endIndex: cellStart, content: contentOf(cell, startIndex + 1) };
		});
		const startIndex = rowStart;
		rowStart += rowLength(row);
		return { startIndex, endIndex: rowStart, tableCells };
	});
	return { rows: rows.length, columns: rows[0]?.length ?? 0, tableRows };
}

const LOOK_FIELDS = ["bold", "link", "underline", "fontSize", "foregroundColor"] as const;

function sameLook(a: Look | undefined, b: Look | undefined): boolean {
	return LOOK_FIELDS.every((field) => a?.[field] === b?.[field]);
}
