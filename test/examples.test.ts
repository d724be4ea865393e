import { describe, expect, it } from "vitest";
import { callFunction } from "../src/core/call-function.ts";
import type { FunctionExample, SheetFunction } from "../src/core/sheet-function.ts";
import { argumentsOf } from "./formula-arguments.ts";
import { functionFiles } from "./function-files.ts";

for (const { path, definition, examples } of functionFiles()) {
	describe(`${definition.name} (${path})`, () => {
		it.each(examples.map((example) => ({ example, title: example.formula })))("$title", ({ example }) => {
			expectExample(definition, example);
		});

		it.each(examples.map(({ formula, args }) => ({ formula, args })))(
			"has the arguments its formula shows: $formula",
			({ formula, args }) => {
				expect(formula.startsWith(`=${definition.name}(`)).toBe(true);
				const shown = argumentsOf(formula);
				if (shown !== undefined) expect(args).toEqual(shown);
			},
		);
	});
}

function expectExample(definition: SheetFunction, { args, gives }: FunctionExample): void {
	if (typeof gives === "object" && "throws" in gives) {
		expect(() => callFunction(definition, args)).toThrow(new Error(gives.throws));
		return;
	}
	expect(rounded(callFunction(definition, args))).toEqual(rounded(gives));
}

/** Numbers to 10 digits: examples show what a person would write, not the noise of binary fractions. */
function rounded(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(rounded);
	return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}
