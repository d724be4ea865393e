import fc from "fast-check";
import { expect, test } from "vitest";
import { formulaInLocale } from "../../../src/playground/engine/formula-text.ts";

test.each([
	["=SUM(A1;B1)", "en_US", "en_US", "=SUM(A1,B1)"],
	['=IF(A1>1.5;"a;b";{1,2;3,4})', "en_US", "en_US", '=IF(A1>1.5,"a;b",{1,2;3,4})'],
	["={SUM(1;2);3}", "en_US", "en_US", "={SUM(1,2);3}"],
	["=SUM(A1, 1.5)", "en_US", "de_DE", "=SUM(A1; 1,5)"],
	["={A1,2.5;SUM(1,2),'My, tab'!B1}", "en_GB", "pt_BR", "={A1\\2,5;SUM(1;2)\\'My, tab'!B1}"],
	["={A1\\2,5;SUM(1;2)\\'My, tab'!B1}", "pt_BR", "en_US", "={A1,2.5;SUM(1,2),'My, tab'!B1}"],
	["=SUM(A1;1,5)", "de_DE", "de_DE", "=SUM(A1;1,5)"],
	["=SUM(A1,B1)", "de_DE", "de_DE", "=SUM(A1,B1)"],
	["=SUM(A1,B1)", "de_DE", "en_US", "=SUM(A1,B1)"],
	["=A1*.5+1E-3", "en_US", "de_DE", "=A1*,5+1E-3"],
])("%s from %s to %s is %s", (formula, from, to, expected) => {
	expect(formulaInLocale(formula, from, to)).toBe(expected);
});

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
	expression: fc.oneof(
		{ maxDepth: 3 },
		fc.constantFrom("A1", "$B$2:C", "'Codes & Links'!A1", '"a;b,c\\d"', "Fees"),
		fc.integer({ min: 1, max: 999 }).map((hundredths) => String(hundredths / 100)),
		fc.array(tie("expression"), { minLength: 1, maxLength: 3 }).map((args) => `SUM(${args.join(",")})`),
		fc
			.array(fc.tuple(tie("expression"), tie("expression")), { minLength: 1, maxLength: 2 })
			.map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`),
	),
}));

test("a formula that goes to a locale with the decimal comma and back is the same", () => {
	fc.assert(
		fc.property(expression, fc.constantFrom("de_DE", "pt_BR", "fr_FR", "sv_SE"), (text, locale) => {
			const formula = `=${text}`;
			const there = formulaInLocale(formula, "en_US", locale);
			expect(formulaInLocale(there, locale, "en_US")).toBe(formula);
		}),
	);
});
