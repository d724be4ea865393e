import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { rewriteReferences } from "../../engine/formula-text.ts";
import type { Content, Format } from "../../model/types.ts";
import { cellName, type Position } from "./a1.ts";

/** The content as it reads in another cell: relative references move along. */
export function movedContent(content: Content, from: Position, to: Position): Content {
	if (typeof content !== "object" || content === null) return content;
	const [before, after] = [cellName(from), cellName(to)];
	const moved = (reference: string) =>
		translateFormulaToA1(translateFormulaToR1C1(`=${reference}`, before), after).slice(1);
	return { formula: rewriteReferences(content.formula, moved) };
}

/** A format that leaves nothing of the one the cell had. */
export function replacingFormat({ number = "", note = "", validation = null, style }: Format): Format {
	return { number, note, validation, style: { bold: false, italic: false, wrap: false, ...style } };
}
