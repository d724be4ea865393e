import type { SheetModel, Sparkline, Style, Validation, Value } from "../../model/types.ts";

/** All that is needed to draw a cell. */
export interface CellView {
	readonly text: string;
	readonly align: "left" | "center" | "right";
	readonly style: Style;
	readonly note?: string;
	/** An error or a value its validation does not know: a title and what to do. */
	readonly problem?: { readonly title: string; readonly message: string };
	readonly list: boolean;
	/** Present when the cell holds a checkbox: whether it is ticked. */
	readonly ticked?: boolean;
	readonly link?: string;
	readonly sparkline?: Sparkline;
}

const NO_STYLE: Style = {};

export function cellView(sheet: SheetModel, row: number, column: number): CellView {
	const { style = NO_STYLE, validation, note } = sheet.format(row, column);
	const value = sheet.value(row, column);
	const checkbox = validation?.kind === "checkbox" && (value === null || typeof value === "boolean");
	const problem = problemOf(value, validation ?? undefined);
	const sparkline = sheet.sparkline(row, column);
	const link = linkOf(sheet, row, column, value);
	return {
		text: checkbox ? "" : sheet.display(row, column),
		align: style.align ?? (checkbox ? "center" : naturalAlignment(value)),
		style,
		list: validation?.kind === "list",
		...(note ? { note } : {}),
		...(problem ? { problem } : {}),
		...(checkbox ? { ticked: value === true } : {}),
		...(link ? { link } : {}),
		...(sparkline ? { sparkline } : {}),
	};
}

function naturalAlignment(value: Value): CellView["align"] {
	if (typeof value === "number") return "right";
	return typeof value === "boolean" || (typeof value === "object" && value !== null) ? "center" : "left";
}

function problemOf(value: Value, validation: Validation | undefined): CellView["problem"] {
	if (typeof value === "object" && value !== null) return { title: "Error", message: value.message };
	if (validation?.kind !== "list" || value === null || value === "") return undefined;
	if (validation.values.includes(String(value))) return undefined;
	return { title: "Invalid", message: validation.help ?? `Use one of: ${validation.values.join(", ")}.` };
}

/** Web addresses are links, whether written as such or by HYPERLINK. */
function linkOf(sheet: SheetModel, row: number, column: number, value: Value): string | undefined {
	if (typeof value !== "string") return undefined;
	if (/^https?:\/\/\S+$/.test(value)) return value;
	const content = sheet.content(row, column);
	if (typeof content !== "object" || content === null) return undefined;
	return /^=\s*HYPERLINK\(\s*"(https?:\/\/[^"\s]+)"/i.exec(content.formula)?.[1];
}
