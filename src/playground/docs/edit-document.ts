import {
	blankParagraph,
	type CellFormat,
	type DocumentState,
	type Element,
	endOf,
	type Look,
	lengthOf,
	type Paragraph,
	type ParagraphFormat,
	type ParagraphStyle,
	type Place,
	paragraphs,
} from "./document-state.ts";

/** What a request names, from `startIndex` up to `endIndex`. */
export interface Span {
	readonly startIndex: number;
	readonly endIndex: number;
}

/** Control characters and those of the private use area are dropped, as Docs documents it. */
export function insertText(state: DocumentState, index: number, given: string): void {
	if (given === "") throw new Error("The text to insert must be specified.");
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
	const text = given.replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, "");
	const place = placeAt(state, index);
	const { paragraph, list, at } = place;
	const offset = index - place.start;
	const look = paragraph.looks[offset - 1] ?? paragraph.looks[offset] ?? paragraph.newlineLook ?? {};
	const [first = "", ...rest] = text.split("\n");
	const tail = { text: paragraph.text.slice(offset), looks: paragraph.looks.slice(offset) };
	paragraph.text = paragraph.text.slice(0, offset) + first;
	paragraph.looks = [...paragraph.looks.slice(0, offset), ...looksOf(first, look)];
	const added = rest.map((line) => ({
		...blankParagraph(paragraph),
		text: line,
		looks: looksOf(line, look),
	}));
	list.splice(at + 1, 0, ...added);
	const last = added[added.length - 1] ?? paragraph;
	last.text += tail.text;
	last.looks.push(...tail.looks);
	moveRanges(state, index, text.length);
}

export function deleteContent(state: DocumentState, { startIndex, endIndex }: Span): void {
	if (endIndex <= startIndex) throw new Error("The range should not be empty.");
	if (endIndex >= endOf(state.body)) {
		throw new Error("The range cannot include the newline character at the end of the segment.");
	}
	const [from, to] = [placeAt(state, startIndex), placeAt(state, endIndex)];
	const inside = tablesIn(state.body, startIndex, endIndex);
	if (from.list !== to.list || inside === "partly") {
		throw new Error("Invalid deletion range. Cannot delete the requested range.");
	}
	const [first, last] = [from.paragraph, to.paragraph];
	const kept = { text: last.text.slice(endIndex - to.start), looks: last.looks.slice(endIndex - to.start) };
	const before = startIndex - from.start;
	if (before === 0 && to !== from) {
		first.style = last.style;
		first.bullet = last.bullet;
		first.format = last.format ?? {};
	}
	first.text = first.text.slice(0, before) + kept.text;
	first.looks = [...first.looks.slice(0, before), ...kept.looks];
	from.list.splice(from.at + 1, to.at - from.at);
	removeFromRanges(state, startIndex, endIndex);
}

export function insertTable(state: DocumentState, index: number, rows: number, columns: number): void {
	if (rows < 1 || columns < 1) throw new Error("The number of rows and columns must be at least 1.");
	const place = placeAt(state, index);
	if (place.list !== state.body)
		throw new Error("Tables inside tables are not implemented in the playground.");
	insertText(state, index, "\n");
	const table: Element = {
		kind: "table",
		rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => [blankParagraph()])),
	};
	state.body.splice(place.at + 1, 0, table);
	moveRanges(state, index + 1, lengthOf(table));
}

export function styleText(state: DocumentState, span: Span, look: Look, fields: readonly string[]): void {
	checkSpan(state, span);
	for (const { paragraph, start } of paragraphs(state.body)) {
		paragraph.looks = paragraph.looks.map((old, offset) => {
			const index = start + offset;
			if (index < span.startIndex || index >= span.endIndex) return old;
			return { ...without(old, fields), ...look };
		});
		const newline = start + paragraph.text.length;
		if (newline >= span.startIndex && newline < span.endIndex) {
			paragraph.newlineLook = { ...without(paragraph.newlineLook ?? {}, fields), ...look };
		}
	}
}

/** A named style is set before all else, since it resets what differed from the one before. */
export function styleParagraphs(
	state: DocumentState,
	span: Span,
	style: ParagraphStyle | undefined,
	format: ParagraphFormat = {},
	fields: readonly string[] = [],
): void {
	for (const paragraph of overlapping(state, span)) {
		if (style !== undefined) paragraph.style = style;
		paragraph.format = { ...without(paragraph.format ?? {}, fields), ...format };
	}
}

/** Whoever loses a bullet keeps its place on the page. */
export function setBullets(state: DocumentState, span: Span, bullet: boolean): void {
	for (const paragraph of overlapping(state, span)) {
		if (paragraph.bullet === bullet) continue;
		paragraph.bullet = bullet;
		const indentFirstLine = bullet ? 18 : 36;
		paragraph.format = { ...paragraph.format, indentStart: 36, indentFirstLine };
	}
}

/** `part`: rows and columns from one cell on; absent, all cells of the table that starts there. */
export function styleCells(
	state: DocumentState,
	tableStart: number,
	part:
		| { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number }
		| undefined,
	format: CellFormat,
	fields: readonly string[],
): void {
	let index = 1;
	for (const element of state.body) {
		if (index === tableStart && element.kind === "table") {
			const { rows } = element;
			const {
				row,
				column,
				rows: height,
				columns,
			} = part ?? { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length };
			if (row + height > rows.length || column + columns > rows[0]!.length)
				throw new Error("The table range is outside of the table.");
			element.formats = rows.map((cells, r) =>
				cells.map((_, c) => {
					const old = element.formats?.[r]?.[c] ?? {};
					const isMeant = r >= row && r < row + height && c >= column && c < column + columns;
					return isMeant ? { ...without(old, fields), ...format } : old;
				}),
			);
			return;
		}
		index += lengthOf(element);
	}
	throw new Error(`Invalid table start location. Must specify the start index of the table: ${tableStart}.`);
}

function without<T extends object>(value: T, fields: readonly string[]): Partial<T> {
	return Object.fromEntries(Object.entries(value).filter(([field]) => !fields.includes(field))) as Partial<T>;
}

export function addNamedRange(state: DocumentState, id: string, name: string, span: Span): void {
	checkSpan(state, span);
	if (name.length < 1 || name.length > 256) throw new Error("The name must have 1 to 256 UTF-16 code units.");
	state.namedRanges.push({ id, name, start: span.startIndex, end: span.endIndex });
}

export function removeNamedRange(state: DocumentState, id: string): void {
	const kept = state.namedRanges.filter((range) => range.id !== id);
	if (kept.length === state.namedRanges.length)
		throw new Error(`The named range with id ${id} was not found.`);
	state.namedRanges = kept;
}

function overlapping(state: DocumentState, span: Span): Paragraph[] {
	checkSpan(state, span);
	return paragraphs(state.body)
		.filter(
			({ start, paragraph }) => start < span.endIndex && start + paragraph.text.length + 1 > span.startIndex,
		)
		.map(({ paragraph }) => paragraph);
}

function checkSpan(state: DocumentState, { startIndex, endIndex }: Span): void {
	const end = endOf(state.body);
	if (startIndex < 1 || endIndex > end) {
		throw new Error(
			`Index ${endIndex} must be less than or equal to the end index of the referenced segment, ${end}.`,
		);
	}
	if (endIndex <= startIndex) throw new Error("The range should not be empty.");
}

function placeAt(state: DocumentState, index: number): Place {
	const end = endOf(state.body);
	if (index < 1 || index >= end) {
		throw new Error(`Index ${index} must be less than the end index of the referenced segment, ${end}.`);
	}
	const place = paragraphs(state.body).find(
		({ start, paragraph }) => index >= start && index <= start + paragraph.text.length,
	);
	if (place) return place;
	throw new Error(
		"The insertion index must be inside the bounds of an existing paragraph. You can still create new paragraphs by inserting newlines.",
	);
}

function tablesIn(body: readonly Element[], from: number, to: number): "none or whole" | "partly" {
	let index = 1;
	for (const element of body) {
		const end = index + lengthOf(element);
		const touches = element.kind === "table" && from < end && to > index;
		const whole = from <= index && to >= end;
		const inside = from > index && to < end;
		if (touches && !whole && !inside) return "partly";
		index = end;
	}
	return "none or whole";
}

function moveRanges(state: DocumentState, index: number, length: number): void {
	for (const range of state.namedRanges) {
		if (index < range.end) range.end += length;
		if (index <= range.start) range.start += length;
	}
}

function removeFromRanges(state: DocumentState, from: number, to: number): void {
	const moved = (index: number) => (index <= from ? index : Math.max(from, index - (to - from)));
	for (const range of state.namedRanges) {
		range.start = moved(range.start);
		range.end = moved(range.end);
	}
	state.namedRanges = state.namedRanges.filter(({ start, end }) => end > start);
}

function looksOf(text: string, look: Look): Look[] {
	return Array.from({ length: text.length }, () => look);
}
