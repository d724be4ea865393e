import { isProblem } from "../problem.ts";
import { blankPlaceholders, fillTemplate, placeholdersIn } from "../templates/fill-template.ts";
import type { Block } from "./blocks.ts";
import type { DocumentFacts } from "./document-kind.ts";

/**
 * The blocks that a part's text comes to. A line with a placeholder that has no value is left out, and so is the whole part
 * if all its placeholders lack one. Values are plain text: nothing in them makes a heading or a list.
 */
export function templateBlocks(text: string, { values, blocks }: DocumentFacts): readonly Block[] {
	const known = Object.keys(values);
	const used = placeholdersIn(text, known);
	if (used.length > 0 && used.every((name) => values[name]!.trim() === "")) return [];
	const made: Block[] = [];
	let items: string[] = [];
	const endList = () => {
		if (items.length > 0) made.push({ kind: "list", items });
		items = [];
	};
	for (const line of text.split("\n").map((typed) => typed.trim())) {
		if (line === "" || blankPlaceholders(line, values).length > 0) continue;
		const [, mark = "", rest = ""] = /^(#{1,2}\s+|[-•]\s+)?(.*)$/.exec(line) ?? [];
		const alone = /^\{\{[^{}]*\}\}$/.test(rest) ? placeholdersIn(rest, known)[0] : undefined;
		const lines = alone === undefined ? [] : linesOf(values[alone]!);
		const isItem = /^[-•]/.test(mark);
		if (alone !== undefined && mark === "" && blocks[alone]) {
			endList();
			made.push(...blocks[alone]);
		} else if (lines.length > 1 && (isItem || mark === "")) {
			items.push(...lines);
		} else {
			const filled = filledLine(rest, values);
			if (isItem) items.push(filled);
			else {
				endList();
				made.push(
					mark === ""
						? { kind: "paragraph", text: filled }
						: { kind: "heading", level: mark.trim() === "#" ? 1 : 2, text: filled },
				);
			}
		}
	}
	endList();
	return made;
}

/** A line's text; a list inside a sentence is parted by semicolons. */
export function filledLine(line: string, values: DocumentFacts["values"]): string {
	const inline: { [name: string]: string } = {};
	for (const [name, value] of Object.entries(values)) inline[name] = linesOf(value).join("; ");
	const filled = fillTemplate(line, inline);
	return isProblem(filled) ? line : filled;
}

export function linesOf(value: string): string[] {
	return value
		.split("\n")
		.map((line) => line.replace(/^\s*[-•*–]\s+/, "").trim())
		.filter((line) => line !== "");
}
