import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/docs/blocks.ts";
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
