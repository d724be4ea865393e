import type { CSSProperties } from "preact";
import type {
	CellFormat,
	DocumentState,
	Line,
	Paragraph,
	ParagraphStyle,
} from "../../docs/document-state.ts";

interface NamedStyle {
	readonly fontSize: number;
	readonly spaceAbove: number;
	readonly spaceBelow: number;
}

/** As Docs has them in a new document; the distance of lines is 115% in all. */
const NAMED_STYLES: { readonly [style in ParagraphStyle]: NamedStyle } = {
	NORMAL_TEXT: { fontSize: 11, spaceAbove: 0, spaceBelow: 0 },
	TITLE: { fontSize: 26, spaceAbove: 0, spaceBelow: 3 },
	HEADING_1: { fontSize: 20, spaceAbove: 20, spaceBelow: 6 },
	HEADING_2: { fontSize: 16, spaceAbove: 18, spaceBelow: 6 },
};
/** The distance of Arial's lines at 100%, by its size. */
const LINE_HEIGHT = 1.149;
const INCH = 72;
const BLACK: Line = { width: 1, color: "#000000" };

export function pageCss({ margins = {} }: DocumentState): CSSProperties {
	const { marginTop = INCH, marginRight = INCH, marginBottom = INCH, marginLeft = INCH } = margins;
	return {
		boxSizing: "border-box",
		padding: [marginTop, marginRight, marginBottom, marginLeft].map(points).join(" "),
	};
}

export function paragraphLook(paragraph: Paragraph): {
	readonly class: string | undefined;
	readonly style: CSSProperties;
} {
	const { style, format = {}, looks, bullet } = paragraph;
	const named = NAMED_STYLES[style];
	const [look] = looks;
	const {
		spaceAbove = named.spaceAbove,
		spaceBelow = named.spaceBelow,
		borderBottom,
		indentStart = 0,
	} = format;
	const names = [look?.bold ? "bold" : "", look?.link || look?.underline ? "linked" : ""].filter(Boolean);
	const lineHeight = lineHeightOf(paragraph);
	return {
		class: names.join(" ") || undefined,
		style: {
			minHeight: `${lineHeight}em`,
			fontSize: points(fontSizeOf(paragraph)),
			lineHeight: String(lineHeight),
			color: look?.foregroundColor ?? (look?.link ? "#1155cc" : "#000000"),
			paddingBottom: points(borderBottom?.padding ?? 0),
			borderTop: `${points(spaceAbove)} solid transparent`,
			borderBottom: borderBottom ? border(borderBottom) : "none",
			marginBottom: points(spaceBelow),
			marginLeft: bullet ? "0" : points(indentStart),
		},
	};
}

/** Of the list item that a paragraph stands in. */
export function itemCss(paragraph: Paragraph): CSSProperties {
	const { indentStart = 36, indentFirstLine = 18 } = paragraph.format ?? {};
	return {
		paddingLeft: points(indentStart),
		"--bullet-at": points(indentFirstLine),
		"--bullet-size": points(fontSizeOf(paragraph)),
		"--bullet-line": String(lineHeightOf(paragraph)),
	} as CSSProperties;
}

export function cellCss(format: CellFormat = {}): CSSProperties {
	const { paddingTop = 5, paddingRight = 5, paddingBottom = 5, paddingLeft = 5, backgroundColor } = format;
	const { borderTop = BLACK, borderRight = BLACK, borderBottom = BLACK, borderLeft = BLACK } = format;
	return {
		padding: [paddingTop, paddingRight, paddingBottom, paddingLeft].map(points).join(" "),
		borderTop: border(borderTop),
		borderRight: border(borderRight),
		borderBottom: border(borderBottom),
		borderLeft: border(borderLeft),
		...(backgroundColor ? { backgroundColor } : {}),
	};
}

function fontSizeOf({ style, looks, newlineLook }: Paragraph): number {
	return (looks[0] ?? newlineLook)?.fontSize ?? NAMED_STYLES[style].fontSize;
}

function lineHeightOf({ format }: Paragraph): number {
	return LINE_HEIGHT * ((format?.lineSpacing ?? 115) / 100);
}

function border({ width, color }: Line): string {
	return width === 0 ? "none" : `${points(width)} solid ${color}`;
}

function points(length: number): string {
	return `calc(${length} * var(--pt))`;
}
