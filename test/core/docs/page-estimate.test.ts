import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/docs/blocks.ts";
import { documentHeight, estimatePages } from "../../../src/core/docs/page-estimate.ts";
import { lineCount, textWidth } from "../../../src/core/docs/text-width.ts";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heightOf = (blocks: readonly Block[]) => documentHeight([{ id: "all", blocks }]);

describe("the estimate of pages", () => {
	test.each([
		{ title: "nothing is a little", blocks: [], pages: 0.1 },
		{
			title: "50 short lines are a page",
			blocks: [paragraph(Array(50).fill("Short.").join("\n"))],
			pages: 1,
		},
		{ title: "51 are more than one", blocks: [paragraph(Array(51).fill("Short.").join("\n"))], pages: 1.1 },
		{ title: "long words are broken", blocks: [paragraph("x".repeat(107 * 58))], pages: 1 },
	])("$title", ({ blocks, pages }) => {
		expect(estimatePages([{ id: "all", blocks }])).toBe(pages);
	});

	test("a table's row is as high as its highest cell", () => {
		const rows = (cell: string): Block => ({
			kind: "table",
			rows: [
				["a", "b"],
				["x", cell],
			],
		});
		expect(heightOf([rows("word ".repeat(60))])).toBeGreaterThan(heightOf([rows("word")]) + 3 * 9);
	});
});

describe("Arial", () => {
	// 2 × 722 + 556 + 222 thousandths, by the font's metrics.
	test("is measured letter by letter", () => expect(textWidth("CUbi", 10, false)).toBeCloseTo(22.22));

	test.each([
		{ title: "a text that fits", text: "one two", width: 40, lines: 1 },
		{ title: "words that do not fit together", text: "one two", width: 20, lines: 2 },
		{ title: "a blank at the end of a line, which takes no room", text: "one ", width: 17, lines: 1 },
		{ title: "a word longer than two lines", text: "x".repeat(21), width: 50, lines: 3 },
		{ title: "an empty text, which has a line too", text: "", width: 50, lines: 1 },
		{ title: "ideographs, which take a square each", text: "広告".repeat(5), width: 50, lines: 2 },
	])("$title", ({ text, width, lines }) => {
		expect(lineCount(text, width, 10)).toBe(lines);
	});
});
