import { describe, expect, test } from "vitest";
import type { CustomArgument, CustomScalar } from "../../../src/playground/model/types.ts";
import { sheetOf, type TestSheet } from "./sheet-of.ts";

type Custom = (...args: CustomArgument[]) => unknown;

function withFunctions(
	functions: Record<string, Custom>,
	cells: Record<string, string | number> = {},
): TestSheet {
	const sheet = sheetOf();
	sheet.workbook.customFunctions = {
		names: new Set(Object.keys(functions)),
		call: (name, args) => functions[name]!(...args),
	};
	for (const [cell, content] of Object.entries(cells)) sheet.put(cell, [content]);
	return sheet;
}

const tier: Custom = (followers) => {
	const one = (count: unknown) => {
		if (count === "") return "";
		if (typeof count !== "number") throw new Error(`"${String(count)}" is not a number of followers.`);
		return count < 10_000 ? "Nano" : "Micro";
	};
	if (!Array.isArray(followers)) return one(followers);
	const rows: CustomScalar[][] = followers.map((row) => [...row]);
	while (rows.length > 0 && rows[rows.length - 1]?.[0] === "") rows.pop();
	return rows.map((row) => row.map(one));
};

describe("custom functions", () => {
	test("compute a whole column from one formula in its header", () => {
		const sheet = withFunctions(
			{ TIER: tier },
			{ J1: "Followers", J2: 500, J3: 12000, J5: 90, K1: '={"Tier"; TIER(J2:J)}' },
		);
		expect(sheet.block("K1:K6")).toEqual([["Tier"], ["Nano"], ["Micro"], [""], ["Nano"], [null]]);
		sheet.put("J6", [50000]);
		expect(sheet.get("K6")).toBe("Micro");
		sheet.put("K4", ["mine"]);
		expect(sheet.message("K1")).toBe("Array result was not expanded because it would overwrite data in K4.");
		sheet.put("K4", [null]);
		expect(sheet.get("K3")).toBe("Micro");
	});

	test("are found in any letter case and may be called under ARRAYFORMULA and IF", () => {
		const sheet = withFunctions(
			{ TIER: tier },
			{ A1: 500, A2: 12000, B1: "=tier(A1)", C1: '=ARRAYFORMULA(IF(A1:A2="","",Tier(A1:A2)))' },
		);
		expect(sheet.block("B1:C2")).toEqual([
			["Nano", "Nano"],
			[null, "Micro"],
		]);
	});

	test("that throw show #ERROR! and their message, and nothing else is disturbed", () => {
		const sheet = withFunctions(
			{ TIER: tier },
			{ A1: "many", B1: "=TIER(A1)", B2: "=IFERROR(B1,0)", C1: "=1+1" },
		);
		expect([sheet.get("B1"), sheet.message("B1")]).toEqual([
			"#ERROR!",
			'"many" is not a number of followers.',
		]);
		expect([sheet.get("B2"), sheet.get("C1")]).toEqual([0, 2]);
		sheet.put("A1", [20000]);
		expect(sheet.get("B1")).toBe("Micro");
	});

	test("that throw something else than an Error show it", () => {
		const sheet = withFunctions(
			{
				BAD: () => {
					throw "no luck";
				},
			},
			{ A1: "=BAD()" },
		);
		expect(sheet.message("A1")).toBe("no luck");
	});

	test("are unknown until the add-on brings them", () => {
		const sheet = sheetOf({ A1: "=TIER(5)" });
		expect([sheet.get("A1"), sheet.message("A1")]).toEqual(["#NAME?", "Unknown function: 'TIER'."]);
		sheet.workbook.customFunctions = { names: new Set(["TIER"]), call: () => "Nano" };
		expect(sheet.get("A1")).toBe("Nano");
	});

	test.each([
		{ about: "a single cell gives its value", formula: "=SEE(A1)", seen: [12] },
		{ about: "a blank cell gives an empty text", formula: "=SEE(Z9)", seen: [""] },
		{
			about: "a range gives rows of cells",
			formula: "=SEE(A1:B2)",
			seen: [
				[
					[12, "x"],
					[true, ""],
				],
			],
		},
		{ about: "a column range gives rows of one cell", formula: "=SEE(A1:A2)", seen: [[[12], [true]]] },
		{ about: "an argument left out gives an empty text", formula: "=SEE(A1,,2)", seen: [12, "", 2] },
		{ about: "an error gives its code as text", formula: "=SEE(A3)", seen: ["#DIV/0!"] },
		{ about: "an error in a range too", formula: "=SEE(A2:A3)", seen: [[[true], ["#DIV/0!"]]] },
		{
			about: "a date cell gives a Date at its wall-clock time in UTC",
			formula: "=SEE(C1)",
			seen: [new Date("2026-11-25T00:00:00Z")],
		},
		{
			about: "a formula that gives a date, too",
			formula: "=SEE(C2)",
			seen: [new Date("2026-11-26T00:00:00Z")],
		},
		{
			about: "an array literal gives rows",
			formula: "=SEE({1,2;3,4})",
			seen: [
				[
					[1, 2],
					[3, 4],
				],
			],
		},
		{ about: "an expression gives its value", formula: '=SEE(A1*2,"a"&B1)', seen: [24, "ax"] },
	])("$about: $formula", ({ formula, seen }) => {
		const calls: CustomArgument[][] = [];
		const sheet = withFunctions({ SEE: (...args) => calls.push(args) });
		sheet.put("A1", [12, "x", 46351], [true, null, "=C1+1"], ["=1/0"]);
		sheet.workbook.setFormat(0, { row: 0, column: 2, rows: 1, columns: 1 }, { number: "yyyy-mm-dd" });
		sheet.put("F1", [formula]);
		sheet.get("F1");
		expect(calls).toEqual([seen]);
	});

	test("get an open range down to the last row of the sheet", () => {
		const sheet = withFunctions(
			{ HEIGHT: (range) => (range as unknown[]).length },
			{ A1: 1, B1: "=HEIGHT(A2:A)" },
		);
		expect(sheet.get("B1")).toBe(999);
	});

	test.each([
		{
			about: "rows",
			result: [
				[1, "a"],
				[2, "b"],
			],
			block: [
				[1, "a"],
				[2, "b"],
			],
		},
		{
			about: "a plain list as one row",
			result: [1, 2],
			block: [
				[1, 2],
				[null, null],
			],
		},
		{
			about: "rows of different length, filled up",
			result: [[1], [2, 3]],
			block: [
				[1, null],
				[2, 3],
			],
		},
		{
			about: "nothing",
			result: null,
			block: [
				[null, null],
				[null, null],
			],
		},
		{
			about: "an empty list",
			result: [],
			block: [
				[null, null],
				[null, null],
			],
		},
		{
			about: "not a number",
			result: Number.NaN,
			block: [
				["#NUM!", null],
				[null, null],
			],
		},
		{
			about: "text that looks like a formula stays text",
			result: "=1+1",
			block: [
				["=1+1", null],
				[null, null],
			],
		},
	])("may give $about", ({ result, block }) => {
		const sheet = withFunctions({ GIVE: () => result }, { A1: "=GIVE()" });
		expect(sheet.block("A1:B2")).toEqual(block);
	});

	test("that give dates show dates", () => {
		const due = [
			["Draft", new Date("2026-11-25T00:00:00Z")],
			["Post", new Date("2026-11-30T12:00:00Z")],
		];
		const sheet = withFunctions({ DUE: () => due }, { A1: '={"Step","Due"; DUE()}' });
		expect(sheet.block("A1:B3")).toEqual([
			["Step", "Due"],
			["Draft", 46351],
			["Post", 46356.5],
		]);
		expect(sheet.shown("B2")).toBe("11/25/2026");
	});

	test("may read the workbook while they run", () => {
		const sheet = withFunctions({}, { A1: 4, A2: "=A1*2" });
		sheet.workbook.customFunctions = {
			names: new Set(["PEEK"]),
			call: () => sheet.workbook.sheets[0]!.value(1, 0),
		};
		sheet.put("B1", ["=PEEK()"]);
		expect(sheet.get("B1")).toBe(8);
	});
});
