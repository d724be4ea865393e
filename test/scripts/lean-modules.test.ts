import { expect, test } from "vitest";
import { withoutTexts } from "../../scripts/lean-modules.mjs";

test.each([
	{
		title: "a function loses what only its documentation shows",
		code: 'const f = { name: "F", summary: "Gives\\nf.", returns: one, compute: () => ({ summary: 1 }), source: "S" };',
		gives: 'const f = { name: "F", compute: () => ({ summary: 1 }), };',
	},
	{
		title: "a required parameter keeps what it is about",
		code: 'const p = [{ name: "a", about: "A.", example: "C2:C", reader: count }];',
		gives: 'const p = [{ name: "a", about: "A.", reader: count }];',
	},
	{
		title: "an optional one does not",
		code: 'const p = { ...a, about: "A.", reader: count, optional: true };',
		gives: "const p = { ...a, reader: count, optional: true };",
	},
	{
		title: "a rule loses its summary",
		code: 'const r = { id: "r", summary: "S.", check() { return []; } };',
		gives: 'const r = { id: "r", check() { return []; } };',
	},
	{
		title: "other objects stay as they are",
		code: 'const o = { summary: "S.", source: "S", about: "A.", optional: true };',
		gives: 'const o = { summary: "S.", source: "S", about: "A.", optional: true };',
	},
])("$title, and nothing moves", ({ code, gives }) => {
	const lean = withoutTexts(code);
	expect(lean).toHaveLength(code.length);
	expect(lean.replace(/ +/g, " ")).toBe(gives);
});
