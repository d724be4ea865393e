import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import {
	blankPlaceholders,
	fillTemplate,
	placeholdersIn,
	templateProblem,
} from "../../../src/core/templates/fill-template.ts";

const values = {
	creator: "Mara",
	"recent post": "your 5 am run",
	"why it fits": "It made me laugh.",
	offer: "",
};

describe("filling a template", () => {
	test.each<{ title: string; text: string; gives: string }>([
		{
			title: "puts values where the placeholders stand, each as often as it is named",
			text: "Hi {{creator}}, {{creator}}: {{recent post}}",
			gives: "Hi Mara, Mara: your 5 am run",
		},
		{
			title: "minds neither letter case nor blanks, dashes and underscores",
			text: "{{ Creator }} {{Recent_Post}} {{WHY-IT-FITS}}",
			gives: "Mara your 5 am run It made me laugh.",
		},
		{
			title: "does not double the full stop of a value that is a sentence",
			text: "{{why it fits}}. {{recent post}}.",
			gives: "It made me laugh. your 5 am run.",
		},
		{ title: "leaves single braces and all else alone", text: "{creator} $& \\1", gives: "{creator} $& \\1" },
	])("$title", ({ text, gives }) => {
		expect(fillTemplate(text, values)).toBe(gives);
	});

	test.each([
		["I saw it. {{why}}.", "the tone matches", "I saw it. The tone matches."],
		["{{why}}\n\n{{why}}", "so calm!", "So calm!\n\nSo calm!"],
		["I like {{why}}.", "the tone", "I like the tone."],
		["Dr. No: {{why}}", "ärgerlich", "Dr. No: ärgerlich"],
		["Yes! {{why}}", "ärgerlich, aber wahr", "Yes! Ärgerlich, aber wahr"],
		["{{why}}", "iPhone shots", "iPhone shots"],
		["{{why}}", "mara.eats said it", "mara.eats said it"],
		["{{why}}", "https://example.com", "https://example.com"],
	])("begins a sentence with a capital: %j with %j", (text, why, gives) => {
		expect(fillTemplate(text, { why }, ["why"])).toBe(gives);
	});

	test("leaves the case of other values alone", () => {
		expect(fillTemplate("{{brand}} and you", { brand: "stridelab" }, ["why"])).toBe("stridelab and you");
	});

	test.each<{ text: string; says: string }>([
		{
			text: "Hi {{creater}}",
			says: "Unknown placeholder {{creater}}. Did you mean {{creator}}? Use one of: creator, recent post, why it fits, offer.",
		},
		{
			text: "Hi {{rceent post}}",
			says: "Unknown placeholder {{rceent post}}. Did you mean {{recent post}}? Use one of: creator, recent post, why it fits, offer.",
		},
		{
			text: "Hi {{creator}, how are you?",
			says: 'The double braces near "Hi {{creator}, how a" do not match. Write a placeholder as {{creator}}.',
		},
		{ text: "{{offer}} for {{creator}}", says: "There is no value for {{offer}}." },
	])("refuses $text", ({ text, says }) => {
		expect(fillTemplate(text, values)).toEqual({ problem: says });
	});

	test("takes braces in a value for plain text", () => {
		expect(fillTemplate("{{creator}}!", { creator: "{{offer}} $1" })).toBe("{{offer}} $1!");
	});

	test("gives back any text without double braces as it is", () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				fc.pre(!/\{\{|\}\}/.test(text));
				expect(fillTemplate(text, values)).toBe(text);
			}),
		);
	});

	test("gives text or a sentence, whatever the text", () => {
		const part = fc.constantFrom("{{", "}}", "{", "}", "creator", "x", " ", "{{creator}}", "\n");
		fc.assert(
			fc.property(fc.array(part), (parts) => {
				const filled = fillTemplate(parts.join(""), values);
				if (isProblem(filled)) expect(filled.problem).toMatch(/\.$/);
				else expect(filled).not.toMatch(/\{\{|\}\}/);
			}),
		);
	});
});

test("the placeholders of a text are told once each, as they are known", () => {
	const text = "{{Creator}} {{creator}} {{offer}} {{unknown}}";
	expect(placeholdersIn(text, Object.keys(values))).toEqual(["creator", "offer"]);
	expect(blankPlaceholders(text, values)).toEqual(["offer"]);
});

test("a text is checked without values", () => {
	expect(templateProblem("Hi {{creator}}", ["creator"])).toBeUndefined();
	expect(templateProblem("Hi {{}}", ["creator"])?.problem).toContain("Unknown placeholder {{}}");
});
