/** Line height and padding of a cell, as in styles.css. */
const LINE_HEIGHT = 16;
const ROW_PADDING = 5;
const SIDE_PADDING = 7;
const FONT = "13.333px Arial, Liberation Sans, sans-serif";

export const ROW_HEIGHT = LINE_HEIGHT + ROW_PADDING;

let context: CanvasRenderingContext2D | null = null;

/** The room a text needs in a cell, on one line. */
export function textWidth(text: string, bold = false): number {
	context ??= document.createElement("canvas").getContext("2d");
	if (!context) return 0;
	context.font = bold ? `bold ${FONT}` : FONT;
	return context.measureText(text).width + SIDE_PADDING;
}

/** The height of a row that holds this text, broken into lines where it is wrapped. */
export function textHeight(text: string, width: number, wrap: boolean, bold: boolean): number {
	const paragraphs = text.split("\n");
	const lines = wrap
		? paragraphs.map((paragraph) => lineCount(paragraph, width, bold))
		: paragraphs.map(() => 1);
	return lines.reduce((sum, count) => sum + count, 0) * LINE_HEIGHT + ROW_PADDING;
}

function lineCount(paragraph: string, width: number, bold: boolean): number {
	if (textWidth(paragraph, bold) <= width) return 1;
	let lines = 1;
	let line = "";
	for (const word of paragraph.split(/(?<= )/)) {
		if (textWidth((line + word).trimEnd(), bold) <= width) {
			line += word;
			continue;
		}
		const brokenLines = Math.ceil(textWidth(word.trimEnd(), bold) / width);
		lines += (line === "" ? 0 : 1) + brokenLines - 1;
		line = word;
	}
	return lines;
}
