import { expect, it } from "vitest";
import { evaluate, openScript, script } from "./open-script.ts";

it("sets a number format and a note for each cell", () => {
	const body = `range.setNumberFormats([["0", "@"], ["0", "0%"]]).setNotes([["a", ""], ["a", null]]);
		return [range.getNumberFormats(), range.getNotes()];`;
	expect(evaluate(body)).toEqual([
		[
			["0", "@"],
			["0", "0%"],
		],
		[
			["a", ""],
			["a", ""],
		],
	]);
});

it("sets styles one by one without losing the others", () => {
	const body = `range.setFontWeight("bold").setBackground("#eeeeee").setFontColor("red").setWrap(true)
		.setHorizontalAlignment("center");`;
	const { call, workbook } = openScript(script(body));
	call("main");
	expect(workbook.sheets[0]!.format(1, 1).style).toEqual({
		bold: true,
		background: "#eeeeee",
		color: "red",
		wrap: true,
		align: "center",
	});
});

it("formats rows that are added later if the range reached the last row", () => {
	const body = `sheet.getRange(2, 1, sheet.getMaxRows() - 1, 1).setNumberFormat("@");
		sheet.insertRowsAfter(sheet.getMaxRows(), 5);
		return [sheet.getRange(1, 1), sheet.getRange(sheet.getMaxRows(), 1)].map(function (cell) { return cell.getNumberFormat(); });`;
	expect(evaluate(body)).toEqual(["0.###############", "@"]);
});

it("does one thing to all cells of a list of ranges, as one call", () => {
	const body = `sheet.getRangeList(["A1:B1", "A2"]).setValue("x").setFontWeight("bold"); return range.getValues();`;
	const { call, runtime } = openScript(script(body));
	expect(call("main")).toEqual([
		["x", "x"],
		["x", ""],
	]);
	expect(runtime.calls()).toEqual({
		"RangeList.setValue": 1,
		"RangeList.setFontWeight": 1,
		"Range.getValues": 1,
	});
});

const list = `SpreadsheetApp.newDataValidation().requireValueInList(["Nano", "Micro"], true)`;

it("refuses a value that a strict list does not have, and says which it has", () => {
	const body = `range.setDataValidation(${list}.setAllowInvalid(false).build());
		sheet.getRange("B2").setValue("Mega");`;
	expect(() => evaluate(body)).toThrow(
		"The data you entered in cell B2 violates the data validation rules set on this cell. Please enter one of the following values: Nano, Micro.",
	);
});

it("takes blanks, formulas and listed values in a strict list", () => {
	const body = `range.setDataValidation(${list}.setAllowInvalid(false).build());
		range.setValues([["Nano", ""], ["=1+1", null]]); return range.getValues();`;
	expect(evaluate(body)).toEqual([
		["Nano", ""],
		[2, ""],
	]);
});

it("takes any value in a list that only warns, which is what a new rule does", () => {
	const body = `range.setDataValidation(${list}.build()).setValue("Mega"); return range.getValue();`;
	expect(evaluate(body)).toBe("Mega");
});

it("takes only TRUE and FALSE in a checkbox", () => {
	const body = `range.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build()).setValue(true);
		range.setValue("yes");`;
	expect(() => evaluate(body)).toThrow("The data you entered in cell A1 violates the data validation rules");
});

it("reads rules back, and null where there is none", () => {
	const body = `var rule = ${list}.setAllowInvalid(false).setHelpText("Pick one").build();
		range.setDataValidations([[rule, null], [null, null]]);
		var read = range.getDataValidations();
		return [read[0][0].getCriteriaValues(), read[0][0].getAllowInvalid(), read[0][0].getHelpText(),
			read[0][0].getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, read[0][1]];`;
	expect(evaluate(body)).toEqual([[["Nano", "Micro"], true], false, "Pick one", true, null]);
});

it("refuses a list of more than 500 items", () => {
	const body = `var many = []; for (var i = 0; i < 501; i++) many.push("v" + i);
		SpreadsheetApp.newDataValidation().requireValueInList(many).build();`;
	expect(() => evaluate(body)).toThrow("The data validation rule has more items than the limit of 500.");
});

it("refuses something that is no rule", () => {
	expect(() => evaluate("range.setDataValidation({})")).toThrow(
		"don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
	);
});
