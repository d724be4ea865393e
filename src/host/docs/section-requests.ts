import type { Block } from "../../core/docs/blocks.ts";

type Request = GoogleAppsScript.Docs.Schema.Request;

export interface WrittenBlocks {
	readonly requests: readonly Request[];
	/** Where the section ends afterwards. */
	readonly end: number;
}

interface Paragraph {
	readonly text: string;
	readonly style: "NORMAL_TEXT" | "HEADING_1" | "HEADING_2";
	readonly link?: string;
	/** Of the same list as the paragraph before. */
	readonly item?: true;
	/** The table that follows the paragraph. */
	readonly table?: readonly (readonly string[])[];
}

/**
 * The requests that write a section at `start`, the beginning of a paragraph. All text goes in at once, so that it can be
 * placed by counting; tables follow from the last to the first, and their cells too, so that what is counted stays true.
 */
export function sectionRequests(blocks: readonly Block[], start: number): WrittenBlocks {
	const paragraphs = blocks.reduce(addBlock, [] as readonly Paragraph[]);
	const text = paragraphs.map((paragraph) => `${paragraph.text}\n`).join("");
	const requests: Request[] = [
		{ insertText: { location: { index: start }, text } },
		...plainRequests(start, start + text.length),
	];
	let index = start;
	const tables: Request[][] = [];
	let end = start + text.length;
	for (const list of listsOf(paragraphs, start)) {
		requests.push({ createParagraphBullets: { range: list, bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" } });
	}
	for (const { text: line, style, link, table } of paragraphs) {
		const range = { startIndex: index, endIndex: index + line.length + 1 };
		if (style !== "NORMAL_TEXT") {
			const paragraphStyle = { namedStyleType: style };
			requests.push({ updateParagraphStyle: { range, paragraphStyle, fields: "namedStyleType" } });
		}
		if (link !== undefined && line !== "") {
			const linked = { startIndex: index, endIndex: index + line.length };
			requests.push({
				updateTextStyle: { range: linked, textStyle: { link: { url: link } }, fields: "link" },
			});
		}
		index = range.endIndex;
		if (table) {
			tables.push(tableRequests(table, index - 1));
			end += tableLength(table) + 1;
		}
	}
	return { requests: [...requests, ...tables.reverse().flat()], end };
}

/** Text takes on the looks of what it is put beside; a section begins without any. */
function plainRequests(startIndex: number, endIndex: number): Request[] {
	const range = { startIndex, endIndex };
	return [
		{ deleteParagraphBullets: { range } },
		{
			updateParagraphStyle: {
				range,
				paragraphStyle: { namedStyleType: "NORMAL_TEXT" },
				fields: "namedStyleType",
			},
		},
		{ updateTextStyle: { range, textStyle: {}, fields: "bold,link" } },
	];
}

function addBlock(paragraphs: readonly Paragraph[], block: Block): readonly Paragraph[] {
	switch (block.kind) {
		case "heading":
			return [...paragraphs, { text: oneLine(block.text), style: `HEADING_${block.level}` }];
		case "paragraph": {
			const lines = block.text.split("\n").map((text) => ({ text, style: "NORMAL_TEXT" as const }));
			return [...paragraphs, ...(block.link ? lines.map((line) => ({ ...line, link: block.link! })) : lines)];
		}
		case "list":
			return [
				...paragraphs,
				...block.items.map((item) => ({
					text: oneLine(item),
					style: "NORMAL_TEXT" as const,
					item: true as const,
				})),
			];
		case "table": {
			// A table goes behind a paragraph: one is made where there is none.
			const before = paragraphs[paragraphs.length - 1];
			return before === undefined || before.table
				? [...paragraphs, { text: "", style: "NORMAL_TEXT", table: block.rows }]
				: [...paragraphs.slice(0, -1), { ...before, table: block.rows }];
		}
	}
}

function listsOf(
	paragraphs: readonly Paragraph[],
	start: number,
): { readonly startIndex: number; readonly endIndex: number }[] {
	const lists: { startIndex: number; endIndex: number }[] = [];
	let index = start;
	let open = false;
	for (const { text, item, table } of paragraphs) {
		const end = index + text.length + 1;
		if (item && open) lists[lists.length - 1]!.endIndex = end;
		else if (item) lists.push({ startIndex: index, endIndex: end });
		open = item === true && table === undefined;
		index = end;
	}
	return lists;
}

/** A table put in at `index` begins one later, behind the newline that comes with it. */
function tableRequests(rows: readonly (readonly string[])[], index: number): Request[] {
	const columns = rows[0]?.length ?? 0;
	const cellIndex = (row: number, column: number) => index + 4 + row * (2 * columns + 1) + 2 * column;
	const requests: Request[] = [{ insertTable: { location: { index }, rows: rows.length, columns } }];
	for (let row = rows.length - 1; row >= 0; row--) {
		for (let column = columns - 1; column >= 0; column--) {
			const text = oneLine(rows[row]![column] ?? "");
			if (text !== "") requests.push({ insertText: { location: { index: cellIndex(row, column) }, text } });
		}
	}
	let shift = 0;
	for (let column = 0; column < columns; column++) {
		const text = oneLine(rows[0]![column] ?? "");
		const startIndex = cellIndex(0, column) + shift;
		const range = { startIndex, endIndex: startIndex + text.length };
		if (text !== "") requests.push({ updateTextStyle: { range, textStyle: { bold: true }, fields: "bold" } });
		shift += text.length;
	}
	// The rest of the paragraph that the table was put behind is no heading and no list item.
	const after = index + 1 + tableLength(rows);
	return [...requests, ...plainRequests(after, after + 1)];
}

/** In index places, filled. */
function tableLength(rows: readonly (readonly string[])[]): number {
	const columns = rows[0]?.length ?? 0;
	const text = rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + oneLine(cell).length, 0), 0);
	return 2 + rows.length * (2 * columns + 1) + text;
}

function oneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, " ");
}
