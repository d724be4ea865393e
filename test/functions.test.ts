import { describe, expect, it } from "vitest";
import * as functions from "../src/functions/index.ts";
import indexText from "../src/functions/index.ts?raw";
import { functionFiles } from "./function-files.ts";
import { SHEETS_FUNCTIONS } from "./sheets-functions.ts";

const files = functionFiles();
const byName: { readonly [name: string]: unknown } = functions;

describe("the list of custom functions", () => {
	it("has a line for every file and nothing else", () => {
		const names = files.map(({ definition }) => definition.name).sort();
		expect(Object.keys(functions).sort()).toEqual(names);
	});

	it("is alphabetical", () => {
		const listed = Array.from(indexText.matchAll(/ as ([A-Z0-9_]+) /g), ([, name]) => name ?? "");
		expect(listed).toEqual([...listed].sort());
	});
});

describe.each(files)("$path", ({ path, definition, examples }) => {
	it("is listed under the name it declares, which is the file's in upper case", () => {
		const name = path.replace(".ts", "").replace(/-/g, "_").toUpperCase();
		expect(definition.name).toBe(name);
		expect(byName[name]).toBe(definition);
	});

	it("does not hide a function of Google Sheets", () => {
		expect(SHEETS_FUNCTIONS.has(definition.name)).toBe(false);
	});

	it("has at least three examples, one of them a refused call", () => {
		expect(examples.length).toBeGreaterThanOrEqual(3);
		const refused = examples.filter(({ gives }) => typeof gives === "object" && "throws" in gives);
		expect(refused.length).toBeGreaterThanOrEqual(1);
	});

	it("says in sentences what it gives and what each parameter is", () => {
		const sentences = [
			definition.summary,
			definition.returns,
			...definition.parameters.map(({ about }) => about),
		];
		for (const sentence of sentences) expect(sentence).toMatch(/^[^\n<>]{8,}\.$/);
		for (const { name, example } of definition.parameters) {
			expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
			expect(example).not.toBe("");
		}
	});

	it("has optional parameters after the required ones and repeats only the last", () => {
		const { parameters } = definition;
		const firstOptional = parameters.findIndex(({ optional }) => optional);
		const lastRequired = parameters.map(({ optional }) => optional).lastIndexOf(undefined);
		if (firstOptional >= 0) expect(lastRequired).toBeLessThan(firstOptional);
		expect(parameters.slice(0, -1).filter(({ repeated }) => repeated)).toEqual([]);
		expect(parameters.filter(({ shape, prepare }) => prepare !== undefined && shape !== "whole")).toEqual([]);
	});
});
