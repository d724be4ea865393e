import { describe, expect, it } from "vitest";
import { openScript, script } from "./services/open-script.ts";

describe("custom functions", () => {
	const code = `var calls = 0;
/**
 * Doubles.
 * @customfunction
 */
function DOUBLE(value) { return Array.isArray(value) ? value.map(function (row) { return row.map(function (cell) { return cell * 2; }); }) : value * 2; }
/** Not for cells. */
function helper() {}
/** @customfunction */
function LOOK(value) { return [value instanceof Date, value instanceof Array, Object.prototype.toString.call(value)].join(); }
/** @customfunction */
function WHEN(value) { return value.toISOString(); }
/** @customfunction */
function TOMORROW(value) { return [[new Date(value.getTime() + 86400000)]]; }
/** @customfunction */
function FAIL() { throw new Error("No such tier."); }
/** @customfunction */
function CALLS() { return ++calls; }
/** @customfunction */
function hidden_() {}
`;
	const options = { timeZone: "Europe/Berlin" };
	const day = new Date(Date.UTC(2026, 6, 1));

	it("are those that say so in their JSDoc", () => {
		const { workbook } = openScript(code);
		expect([...workbook.customFunctions.names]).toEqual([
			"DOUBLE",
			"LOOK",
			"WHEN",
			"TOMORROW",
			"FAIL",
			"CALLS",
		]);
	});

	const calls = [
		{ title: "one cell as a value", name: "DOUBLE", args: [4], gives: 8 },
		{ title: "a range as rows of cells", name: "DOUBLE", args: [[[1], [2]]], gives: [[2], [4]] },
		{ title: "names in any letter case", name: "double", args: [4], gives: 8 },
		{
			title: "ranges as arrays of the script",
			name: "LOOK",
			args: [[[1]]],
			gives: "false,true,[object Array]",
		},
		{ title: "dates as Dates of the script", name: "LOOK", args: [day], gives: "true,false,[object Date]" },
		{
			title: "dates in the spreadsheet's time zone",
			name: "WHEN",
			args: [day],
			gives: "2026-06-30T22:00:00.000Z",
		},
		{ title: "Dates given back as day numbers", name: "TOMORROW", args: [day], gives: [[46205]] },
	];

	it.each(calls)("take and give $title", ({ name, args, gives }) => {
		expect(openScript(code, options).workbook.customFunctions.call(name, args)).toEqual(gives);
	});

	it("throw their own message", () => {
		expect(() => openScript(code).workbook.customFunctions.call("FAIL", [])).toThrow("No such tier.");
	});

	it("share one realm, so that the code is loaded once for all cells", () => {
		const { customFunctions } = openScript(code).workbook;
		expect([customFunctions.call("CALLS", []), customFunctions.call("CALLS", [])]).toEqual([1, 2]);
	});

	it.each(["=DOUBLE(NOW())", "=DOUBLE(IF(TRUE,1+RAND(),2))", "=DOUBLE(B1)", "=DOUBLE(B1:B)"])(
		"never answer to %s, which is another value at each look",
		(formula) => {
			const { workbook } = openScript(code);
			workbook.setContents(0, 0, 0, [
				[{ formula }, { formula: "=RANDBETWEEN(1,6)" }, { formula: "=DOUBLE(TODAY())>1" }],
			]);
			expect(workbook.sheets[0]!.value(0, 0)).toMatchObject({ error: "#ERROR!" });
			expect(workbook.sheets[0]!.value(0, 2)).toBe(true);
		},
	);

	it("compute in cells while a script runs", () => {
		const { call } = openScript(
			`${code}${script('range.setValues([[4, "=DOUBLE(A1)"], ["=FAIL()", ""]]); return range.getValues();')}`,
		);
		expect(call("main")).toEqual([
			[4, 8],
			["#ERROR!", ""],
		]);
	});
});
