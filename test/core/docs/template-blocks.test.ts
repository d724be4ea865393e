import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/docs/blocks.ts";
import { estimatePages } from "../../../src/core/docs/page-estimate.ts";
import { templateBlocks } from "../../../src/core/docs/template-blocks.ts";

const table: Block = { kind: "table", rows: [["Post"], ["Story"]] };
const facts = {
	values: {
		goals: "Sell 100\n- Be seen",
		offer: "10% off.",
		brand: "# Acme {{offer}}",
		posts: "1 story",
		code: "",
		end: " ",
	},
	blocks: { posts: [table] },
};

const CASES: readonly { title: string; text: string; gives: readonly Block[] }[] = [
	{
		title: "headings, list items and paragraphs begin as typed, blank lines part nothing",
		text: "# One\n\n## Two\n- a\n• b\nText",
		gives: [
			{ kind: "heading", level: 1, text: "One" },
			{ kind: "heading", level: 2, text: "Two" },
			{ kind: "list", items: ["a", "b"] },
			{ kind: "paragraph", text: "Text" },
		],
	},
	{
		title: "a value of several lines is a list where it stands alone, and parted by semicolons in a sentence",
		text: "{{goals}}\nGoals: {{goals}}.\n- {{goals}}",
		gives: [
			{ kind: "list", items: ["Sell 100", "Be seen"] },
			{ kind: "paragraph", text: "Goals: Sell 100; Be seen." },
			{ kind: "list", items: ["Sell 100", "Be seen"] },
		],
	},
	{
		title: "a table stands where its placeholder stands alone, else its text",
		text: "{{posts}}\nYou make {{ Posts }}.",
		gives: [table, { kind: "paragraph", text: "You make 1 story." }],
	},
	{
		title: "values make no headings, lists or placeholders",
		text: "{{brand}}",
		gives: [{ kind: "paragraph", text: "# Acme {{offer}}" }],
	},
	{
		title: "a line without a value is left out, and the rest stays",
		text: "## Offer\n{{offer}}\nYour code: {{code}}",
		gives: [
			{ kind: "heading", level: 2, text: "Offer" },
			{ kind: "paragraph", text: "10% off." },
		],
	},
	{
		title: "a part without any value is left out with its heading",
		text: "## Until\n{{code}} {{end}}",
		gives: [],
	},
];

describe("a part's text", () => {
	test.each(CASES)("$title", ({ text, gives }) => {
		expect(templateBlocks(text, facts)).toEqual(gives);
	});
});

describe("the estimate of pages", () => {
	const paragraph = (text: string): Block => ({ kind: "paragraph", text });
	test.each([
		{ title: "nothing is a little", blocks: [], pages: 0.1 },
		{ title: "46 short lines are a page", blocks: Array(46).fill(paragraph("Short.")), pages: 1 },
		{ title: "4,140 characters are a page", blocks: [paragraph("x".repeat(46 * 90))], pages: 1 },
		{
			title: "a table takes more than its lines",
			blocks: [{ kind: "table" as const, rows: Array(13).fill(["a", "b"]) }],
			pages: 0.5,
		},
	])("$title", ({ blocks, pages }) => {
		expect(estimatePages([{ id: "all", blocks }])).toBe(pages);
	});
});
