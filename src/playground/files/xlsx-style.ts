import type { Style as FileStyle } from "@cj-tech-master/excelts";
import type { Format, Style } from "../model/types.ts";

/** How a cell looks: what a cell style of the file can say. */
export type Look = Pick<Format, "number" | "style">;

/** The library's default font; a styled cell must name it, or programs fall back on another. */
const FONT = { name: "Calibri", size: 11, family: 2 };

/** Office's standard theme, by the file's theme numbers. Fills and fonts of most files refer to it. */
const THEME = [
	"FFFFFF",
	"000000",
	"E7E6E6",
	"44546A",
	"4472C4",
	"ED7D31",
	"A5A5A5",
	"FFC000",
	"5B9BD5",
	"70AD47",
];
const TEXT_COLOR = 1;

export function toFileStyle({ number, style = {} }: Look): Partial<FileStyle> {
	const color = toArgb(style.color);
	const background = toArgb(style.background);
	return {
		...(number ? { numFmt: number } : {}),
		...(style.bold || style.italic || color
			? {
					font: {
						...FONT,
						...pickTrue(style, ["bold", "italic"]),
						...(color ? { color: { argb: color } } : {}),
					},
				}
			: {}),
		...(background ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: background } } } : {}),
		...(style.wrap || style.align
			? {
					alignment: {
						...(style.wrap ? { wrapText: true } : {}),
						...(style.align ? { horizontal: style.align } : {}),
					},
				}
			: {}),
	};
}

/** `undefined` if the style says nothing that the playground shows. */
export function fromFileStyle(from: Partial<FileStyle> | undefined): Look | undefined {
	if (!from) return undefined;
	const format = typeof from.numFmt === "object" ? from.numFmt.formatCode : from.numFmt;
	const color = from.font?.color as FileColor | undefined;
	const fill = from.fill?.type === "pattern" && from.fill.pattern === "solid" ? from.fill.fgColor : undefined;
	const align = from.alignment?.horizontal;
	const style: Style = {
		...(from.font?.bold ? { bold: true } : {}),
		...(from.font?.italic ? { italic: true } : {}),
		...colorPart("color", color?.theme === TEXT_COLOR ? undefined : color),
		...colorPart("background", fill),
		...(from.alignment?.wrapText ? { wrap: true } : {}),
		...(align === "left" || align === "center" || align === "right" ? { align } : {}),
	};
	const look: Look = {
		...(format && format !== "General" ? { number: format } : {}),
		...(Object.keys(style).length > 0 ? { style } : {}),
	};
	return Object.keys(look).length > 0 ? look : undefined;
}

interface FileColor {
	readonly argb?: string;
	readonly theme?: number;
	readonly tint?: number;
}

/** `FF1A73E8` for `#1a73e8` or `#17e`. */
export function toArgb(color: string | undefined): string | undefined {
	const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color ?? "")?.[1];
	if (!hex) return undefined;
	return `FF${(hex.length === 3 ? hex.replace(/./g, "$&$&") : hex).toUpperCase()}`;
}

export function fromFileColor(color: FileColor | undefined): string | undefined {
	if (color?.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
	const base = color?.theme === undefined ? undefined : THEME[color.theme];
	return base && `#${tinted(base, color?.tint ?? 0).toLowerCase()}`;
}

function tinted(hex: string, tint: number): string {
	return hex.replace(/../g, (pair) => {
		const channel = Number.parseInt(pair, 16);
		const mixed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
		return Math.round(mixed).toString(16).padStart(2, "0");
	});
}

function colorPart<K extends string>(
	name: K,
	color: FileColor | undefined,
): { readonly [key in K]?: string } {
	const hex = fromFileColor(color);
	return hex ? ({ [name]: hex } as { [key in K]: string }) : {};
}

function pickTrue(style: Style, names: readonly ("bold" | "italic")[]): { bold?: true; italic?: true } {
	return Object.fromEntries(names.filter((name) => style[name]).map((name) => [name, true]));
}
