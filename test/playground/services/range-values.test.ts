import { expect, it } from "vitest";
import { evaluate, openScript, script } from "./open-script.ts";

const written = [
	{ title: "a number", value: "12.5", shows: [12.5, "", "0.###############"] },
	{ title: "true", value: "true", shows: [true, "", "0.###############"] },
	{ title: "text", value: '"hello"', shows: ["hello", "", "0.###############"] },
	{ title: "a number in text as typed", value: '"01234"', shows: [1234, "", "0.###############"] },
	{ title: "a percentage in text as typed", value: '"12%"', shows: [0.12, "", "0%"] },
	{ title: "TRUE in text as typed", value: '"TRUE"', shows: [true, "", "0.###############"] },
	{
		title: "text behind an apostrophe as text without it",
		value: `"'007"`,
		shows: ["007", "", "0.###############"],
	},
	{
		title: "a formula behind an apostrophe as text",
		value: `"'=1+1"`,
		shows: ["=1+1", "", "0.###############"],
	},
	{ title: "text that begins with = as a formula", value: '"=1+1"', shows: [2, "=1+1", "0.###############"] },
	{ title: "a lone = as text", value: '"="', shows: ["=", "", "0.###############"] },
	{ title: "null as blank", value: "null", shows: ["", "", "0.###############"] },
	{ title: "undefined as blank", value: "undefined", shows: ["", "", "0.###############"] },
	{ title: "an empty text as blank", value: '""', shows: ["", "", "0.###############"] },
];

it.each(written)("setValue takes $title", ({ value, shows }) => {
	const body = `var cell = sheet.getRange("A1"); cell.setValue(7); cell.setValue(${value});
		return [cell.getValue(), cell.getFormula(), cell.getNumberFormat()];`;
	expect(evaluate(body)).toEqual(shows);
});

it.each(written)("setValues takes $title", ({ value, shows }) => {
	const body = `var cell = sheet.getRange("A1"); cell.setValues([[7]]); cell.setValues([[${value}]]);
		return [cell.getValue(), cell.getFormula(), cell.getNumberFormat()];`;
	expect(evaluate(body)).toEqual(shows);
});

it("keeps text as it is in a cell of plain text", () => {
	const body = `range.setNumberFormat("@").setValues([["01234", "12%"], ["TRUE", "1/2/2026"]]); return range.getValues();`;
	expect(evaluate(body)).toEqual([
		["01234", "12%"],
		["TRUE", "1/2/2026"],
	]);
});

it("reads blank cells as empty text and an error as its code", () => {
	const body = `range.setValues([["=1/0", ""], ["", 5]]); return range.getValues();`;
	expect(evaluate(body)).toEqual([
		["#DIV/0!", ""],
		["", 5],
	]);
});

const refused = [
	{
		title: "too few rows",
		body: "range.setValues([[1, 2]])",
		message:
			"The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
	},
	{
		title: "a row that is too long",
		body: "range.setValues([[1, 2], [3, 4, 5]])",
		message:
			"The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.",
	},
	{
		title: "a row that is too short",
		body: "range.setValues([[1, 2], [3]])",
		message:
			"The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
	},
	{
		title: "no rows",
		body: "range.setValues([])",
		message:
			"The number of rows in the data does not match the number of rows in the range. The data has 0 but the range has 2.",
	},
	{
		title: "values in one dimension",
		body: "range.setValues([1, 2])",
		message: "The parameters (Array) don't match the method signature for SpreadsheetApp.Range.setValues.",
	},
	{
		title: "formulas of another shape",
		body: 'range.setFormulas([["=1"]])',
		message:
			"The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
	},
	{
		title: "values that are no rows",
		body: 'range.setValues("1")',
		message: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
	},
	{ title: "an object", body: "range.setValue({ a: 1 })", message: "A cell cannot hold [object Object]" },
	{
		title: "not a number",
		body: "range.setValue(0 / 0)",
		message: "A cell cannot hold [object Number] (NaN).",
	},
	{
		title: "text that is too long",
		body: 'range.setValue("x".repeat(50001))',
		message: "Your input contains more than the maximum of 50000 characters in a single cell.",
	},
];

it.each(refused)("refuses $title", ({ body, message }) => {
	expect(() => evaluate(body)).toThrow(message);
});

it("writes nothing at all when one value is refused", () => {
	const { call, workbook } = openScript(script("range.setValues([[1, 2], [3, {}]])"));
	expect(() => call("main")).toThrow("A cell cannot hold");
	expect(workbook.sheets[0]!.content(0, 0)).toBeNull();
});

it("writes a Date as the day and time in the spreadsheet's time zone", () => {
	const body = 'sheet.getRange("A1").setValue(new Date("2026-07-01T22:30:00Z"));';
	const { call, workbook } = openScript(script(body), { timeZone: "Europe/Berlin" });
	call("main");
	const [sheet] = workbook.sheets;
	expect(sheet!.content(0, 0)).toBeCloseTo(46205 + 0.5 / 24, 9);
	expect(sheet!.display(0, 0)).toBe("7/2/2026 0:30:00");
});

it("keeps the format of a cell that a Date is written into", () => {
	const body = `range.setNumberFormat("yyyy-mm-dd").setValue(new Date(Date.UTC(2026, 6, 1)));
		return [range.getDisplayValue(), range.getNumberFormat()];`;
	expect(evaluate(body)).toEqual(["2026-07-01", "yyyy-mm-dd"]);
});

it("reads a number shown as a date as midnight in the spreadsheet's time zone", () => {
	const body = `sheet.getRange("A1").setNumberFormat("yyyy-mm-dd").setValue(46204);
		var date = sheet.getRange("A1").getValue();
		return [date instanceof Date, date.toISOString()];`;
	expect(evaluate(body, { timeZone: "America/New_York" })).toEqual([true, "2026-07-01T04:00:00.000Z"]);
});

it("gives dates back as they were on days when clocks change", () => {
	const body = `var days = ["2026-03-29", "2026-10-25", "2026-11-25"];
		return days.map(function (day) {
			var cell = sheet.getRange("A1").setNumberFormat("@").setNumberFormat("yyyy-mm-dd");
			cell.setValue(day);
			cell.setValue(cell.getValue());
			return cell.getDisplayValue();
		});`;
	expect(evaluate(body, { timeZone: "Europe/Berlin" })).toEqual(["2026-03-29", "2026-10-25", "2026-11-25"]);
});

it("reads formulas only where they were typed", () => {
	const body = `sheet.getRange("A1").setFormula("{1;2}"); sheet.getRange("B1").setValue("=A2*10");
		return [range.getValues(), range.getFormulas()];`;
	expect(evaluate(body)).toEqual([
		[
			[1, 20],
			[2, ""],
		],
		[
			["={1;2}", "=A2*10"],
			["", ""],
		],
	]);
});

it("shows what the planner sees", () => {
	const body = 'range.setValue(0.0386).setNumberFormat("0.00%"); return range.getDisplayValues();';
	expect(evaluate(body)).toEqual([
		["3.86%", "3.86%"],
		["3.86%", "3.86%"],
	]);
});

it("clears contents and leaves notes", () => {
	const body = `range.setValue(1).setNote("why"); range.clearContent(); return [range.getValues(), range.getNotes()];`;
	expect(evaluate(body)).toEqual([
		[
			["", ""],
			["", ""],
		],
		[
			["why", "why"],
			["why", "why"],
		],
	]);
});
