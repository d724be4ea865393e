import fc from "fast-check";
import { expect, test } from "vitest";
import { local, neutral } from "../../../src/core/sharing/neutral-formula.ts";
import { formulaInLocale } from "../../../src/playground/engine/formula-text.ts";

const PARTS = ["1.5", ".5", "10", "1E6", "12%", "D2", "$D$3", "STDEV.P(D2,1.5)", "Two!A2:B", "Café!D2"];
const TEXTS = ['"a,b;1.5"', '"it\'s"', "'My, tab;1.5'!A1"];
const part = fc.constantFrom(...PARTS, ...TEXTS);
const { formula } = fc.letrec<{ formula: string }>((tie) => ({
	formula: fc.oneof(
		{ maxDepth: 3 },
		part,
		fc.array(tie("formula"), { minLength: 1, maxLength: 3 }).map((all) => `TIER(${all.join(",")})`),
		fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `${a}*${b}`),
		fc.tuple(part, part).map(([a, b]) => `{${a},2;${b},1.5}`),
	),
}));

test("a neutral formula is the same from either country, and becomes again what it was in each", () => {
	fc.assert(
		fc.property(formula, (text) => {
			const american = `=${text}`;
			const german = formulaInLocale(american, "en_US", "de_DE");
			expect(neutral(german, ",")).toBe(neutral(american, "."));
			const back = neutral(german, ",");
			expect(formulaInLocale(local(back, "."), "en_US", "en_US")).toBe(american);
			expect(local(back, ",")).toBe(german);
		}),
		{ numRuns: 300 },
	);
});
