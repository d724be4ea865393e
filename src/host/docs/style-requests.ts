import {
	type LookName,
	PAGE,
	type PageElement,
	TABLE_LOOK,
	TEXT_LOOKS,
	type TextLook,
} from "../../core/docs/page-look.ts";
import type { DocsRequest } from "./docs-request.ts";
import { rowLength, tableLength } from "./table-length.ts";

type ParagraphStyle = GoogleAppsScript.Docs.Schema.ParagraphStyle;

interface Span {
	readonly startIndex: number;
	readonly endIndex: number;
}

/** Paragraphs on end that look alike. */
interface Stretch extends Span {
	readonly look: LookName;
	readonly link?: string;
}

const TEXT_FIELDS = "bold,fontSize,foregroundColor,link,underline";
const PARAGRAPH_FIELDS =
	"namedStyleType,spaceAbove,spaceBelow,lineSpacing,indentStart,indentFirstLine,borderBottom,keepWithNext";
const NAMED_STYLES: { readonly [look in LookName]?: string } = { title: "HEADING_1", heading: "HEADING_2" };

/**
 * The requests that give a section from `start` to `end` its looks. Every look is set in full: text takes on the looks of
 * what it is put beside, and a paragraph that was a list item stays indented.
 */
export function styleRequests(elements: readonly PageElement[], start: number, end: number): DocsRequest[] {
	const stretches: Stretch[] = [];
	const tables: DocsRequest[] = [];
	let index = start;
	for (const element of elements) {
		if (element.kind === "table") {
			tables.push(...tableRequests(element.rows, index));
			index += tableLength(element.rows);
			continue;
		}
		const { look, link } = element;
		const span = { startIndex: index, endIndex: index + element.text.length + 1 };
		const before = stretches[stretches.length - 1];
		if (before?.endIndex === index && before.look === look && before.link === link) {
			stretches[stretches.length - 1] = { ...before, endIndex: span.endIndex };
		} else stretches.push({ ...span, look, ...(link === undefined ? {} : { link }) });
		index = span.endIndex;
	}
	return [
		{ deleteParagraphBullets: { range: { startIndex: start, endIndex: end } } },
		...stretches.flatMap(({ look, link, ...span }) => lookRequests(span, look, link)),
		...tables,
	];
}

/** How the page itself is set: its margins, and the blank line that a new document consists of and will end with. */
export function pageRequests(bodyEnd: number): DocsRequest[] {
	const margin = points(PAGE.margin);
	return [
		{
			updateDocumentStyle: {
				documentStyle: {
					marginTop: margin,
					marginBottom: margin,
					marginLeft: margin,
					marginRight: margin,
				},
				fields: "marginTop,marginBottom,marginLeft,marginRight",
			},
		},
		...(bodyEnd > 2 ? [] : textRequests({ startIndex: 1, endIndex: 2 }, "text")),
	];
}

function lookRequests(range: Span, look: LookName, link?: string): DocsRequest[] {
	const bullets: DocsRequest = {
		createParagraphBullets: { range, bulletPreset: "BULLET_DISC_CIRCLE_SQUARE" },
	};
	return [...(look === "item" ? [bullets] : []), ...textRequests(range, look, link)];
}

function textRequests(range: Span, name: LookName, link?: string): DocsRequest[] {
	const look: TextLook = TEXT_LOOKS[name];
	const linked = link === undefined ? {} : { link: { url: link }, underline: true };
	return [
		{
			updateParagraphStyle: { range, paragraphStyle: paragraphStyle(name, look), fields: PARAGRAPH_FIELDS },
		},
		{
			updateTextStyle: {
				range,
				textStyle: {
					bold: look.bold,
					fontSize: points(look.size),
					foregroundColor: colour(look.color),
					...linked,
				},
				fields: TEXT_FIELDS,
			},
		},
	];
}

function paragraphStyle(name: LookName, look: TextLook): ParagraphStyle {
	const { above, below, lines, indent, rule, keep } = look;
	const { accent } = TABLE_LOOK;
	return {
		namedStyleType: NAMED_STYLES[name] ?? "NORMAL_TEXT",
		spaceAbove: points(above),
		spaceBelow: points(below),
		lineSpacing: lines,
		indentStart: points(indent ?? 0),
		indentFirstLine: points(indent === undefined ? 0 : indent / 3),
		keepWithNext: keep === true,
		...(rule ? { borderBottom: { ...lineOf(accent, rule.width), padding: points(rule.padding) } } : {}),
	};
}

/** For a table at `index`, filled. */
function tableRequests(rows: readonly (readonly string[])[], index: number): DocsRequest[] {
	const header = rows[0] ?? [];
	const { paddingAbove, paddingBeside, line, lineColor, headerFill } = TABLE_LOOK;
	const between = lineOf(lineColor, line);
	const none = lineOf(lineColor, 0);
	return [
		...textRequests({ startIndex: index + 1, endIndex: index + tableLength(rows) - 1 }, "cell"),
		...textRequests({ startIndex: index + 1, endIndex: index + 1 + rowLength(header) }, "header cell"),
		{
			updateTableCellStyle: {
				tableStartLocation: { index },
				tableCellStyle: {
					paddingTop: points(paddingAbove),
					paddingBottom: points(paddingAbove),
					paddingLeft: points(paddingBeside),
					paddingRight: points(paddingBeside),
					borderTop: between,
					borderBottom: between,
					borderLeft: none,
					borderRight: none,
				},
				fields:
					"paddingTop,paddingBottom,paddingLeft,paddingRight,borderTop,borderBottom,borderLeft,borderRight",
			},
		},
		{
			updateTableCellStyle: {
				tableRange: {
					tableCellLocation: { tableStartLocation: { index }, rowIndex: 0, columnIndex: 0 },
					rowSpan: 1,
					columnSpan: header.length,
				},
				tableCellStyle: { backgroundColor: colour(headerFill) },
				fields: "backgroundColor",
			},
		},
	];
}

function points(magnitude: number) {
	return { magnitude, unit: "PT" };
}

function lineOf(hex: string, width: number) {
	return { color: colour(hex), width: points(width), dashStyle: "SOLID" };
}

function colour(hex: string) {
	const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
	return { color: { rgbColor: { red: part(1), green: part(3), blue: part(5) } } };
}
