import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Content, Format } from "../../model/types.ts";
import { cellName, type Position } from "./a1.ts";

/** The content as it reads in another cell: relative references move along. */
export function movedContent(content: Content, from: Position, to: Position): Content {
	if (typeof content !== "object" || content === null) return content;
	const relative = translateFormulaToR1C1(content.formula, cellName(from));
	return { formula: translateFormulaToA1(relative, cellName(to)) };
}

/** A format that leaves nothing of the one the cell had. */
export function replacingFormat({ number = "", note = "", validation = null, style }: Format): Format {
	return { number, note, validation, style: { bold: false, italic: false, wrap: false, ...style } };
}
