import type { CellFormat, Line, Look, ParagraphFormat, ParagraphStyle } from "../docs/document-state.ts";

interface Color {
	readonly color?: { readonly rgbColor?: Readonly<Record<"red" | "green" | "blue", number>> };
}
interface Dimension {
	readonly magnitude?: number;
	readonly unit?: string;
}
interface Border {
	readonly color?: Color;
	readonly width?: Dimension;
	readonly padding?: Dimension;
	readonly dashStyle?: string;
}
export interface StyleBody {
	readonly fields: string;
	readonly paragraphStyle: Readonly<Record<string, unknown>> & { readonly namedStyleType?: ParagraphStyle };
	readonly textStyle: Readonly<Record<string, unknown>>;
	readonly tableCellStyle: Readonly<Record<string, unknown>>;
	readonly documentStyle: Readonly<Record<string, unknown>>;
}

type Reader = (value: never, field: string) => unknown;

const TEXT: { readonly [field: string]: Reader } = {
	bold: onlyTrue,
	underline: onlyTrue,
	link: ({ url }: { readonly url: string }) => url,
	fontSize: points,
	foregroundColor: hex,
};

const PARAGRAPH: { readonly [field: string]: Reader } = {
	namedStyleType: () => undefined,
	spaceAbove: points,
	spaceBelow: points,
	indentStart: points,
	indentFirstLine: points,
	lineSpacing: (value: number) => value,
	keepWithNext: (value: boolean) => value,
	borderBottom: (border: Border, field): Line & { padding: number } => ({
		...line(border, field),
		padding: points(border.padding ?? {}, field),
	}),
};

const CELL: { readonly [field: string]: Reader } = {
	paddingTop: points,
	paddingBottom: points,
	paddingLeft: points,
	paddingRight: points,
	borderTop: line,
	borderBottom: line,
	borderLeft: line,
	borderRight: line,
	backgroundColor: hex,
};

const PAGE: { readonly [field: string]: Reader } = {
	marginTop: points,
	marginBottom: points,
	marginLeft: points,
	marginRight: points,
};

/** The style of a request in the stand-in's own terms, and the fields that it sets or resets. */
export interface ReadStyle<T> {
	readonly style: T;
	readonly fields: readonly string[];
}

export function readTextStyle({ textStyle, fields }: StyleBody): ReadStyle<Look> {
	return read(textStyle, fields, TEXT);
}

export function readParagraphStyle({ paragraphStyle, fields }: StyleBody): ReadStyle<ParagraphFormat> {
	return read(paragraphStyle, fields, PARAGRAPH);
}

export function readCellStyle({ tableCellStyle, fields }: StyleBody): ReadStyle<CellFormat> {
	return read(tableCellStyle, fields, CELL);
}

export function readDocumentStyle({
	documentStyle,
	fields,
}: StyleBody): ReadStyle<Readonly<Record<string, number>>> {
	return read(documentStyle, fields, PAGE);
}

function read<T>(
	given: Readonly<Record<string, unknown>>,
	mask: string | undefined,
	known: { readonly [field: string]: Reader },
): ReadStyle<T> {
	if (!mask) {
		throw new Error("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
	}
	const fields = mask.split(",").map((name) => name.trim());
	const style: Record<string, unknown> = {};
	for (const field of fields) {
		const reader = known[field];
		if (!reader) throw new Error(`The field ${field} is not implemented in the playground.`);
		const value = given[field] === undefined ? undefined : reader(given[field] as never, field);
		if (value !== undefined) style[field] = value;
	}
	return { style: style as T, fields };
}

function onlyTrue(value: boolean): true | undefined {
	return value ? true : undefined;
}

function points({ magnitude = 0, unit }: Dimension, field: string): number {
	if (unit !== "PT") throw new Error(`The unit of ${field} must be specified.`);
	return magnitude;
}

function line({ color, width, dashStyle }: Border, field: string): Line {
	if (!dashStyle || !color || !width)
		throw new Error(`${field}: a border must be specified in its entirety.`);
	return { width: points(width, field), color: hex(color) };
}

function hex({ color }: Color): string {
	const { red = 0, green = 0, blue = 0 } = color?.rgbColor ?? {};
	const parts = [red, green, blue].map((part) => {
		if (part < 0 || part > 1) throw new Error(`A color's parts lie between 0.0 and 1.0, not ${part}.`);
		return Math.round(part * 255)
			.toString(16)
			.padStart(2, "0");
	});
	return `#${parts.join("")}`;
}
