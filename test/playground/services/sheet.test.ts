import { expect, it } from "vitest";
import { evaluate } from "./open-script.ts";

const outside = "The coordinates of the range are outside the dimensions of the sheet.";

const refused = [
	{ call: "sheet.getRange(1001, 1)", message: outside },
	{ call: "sheet.getRange(1, 1, 1, 27)", message: outside },
	{ call: 'sheet.getRange("A1:AB1")', message: outside },
	{ call: 'sheet.getRangeList(["A1", "AA1"])', message: outside },
	{ call: "sheet.getRange(0, 1)", message: "The starting row of the range is too small." },
	{ call: "sheet.getRange(1, 0)", message: "The starting column of the range is too small." },
	{ call: "sheet.getRange(1, 1, 0, 1)", message: "The number of rows in the range must be at least 1." },
	{ call: "sheet.getRange(1, 1, 1, 0)", message: "The number of columns in the range must be at least 1." },
	{ call: 'sheet.getRange("Nowhere at all")', message: "Range not found" },
	{ call: 'sheet.getRange("A")', message: "Range not found" },
	{
		call: 'sheet.getRange("1", 2)',
		message:
			"The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
	},
	{ call: "sheet.hideSheet()", message: "You can't hide all the sheets in a document." },
	{ call: "spreadsheet.deleteSheet(sheet)", message: "You can't remove all the sheets in a document." },
	{
		call: 'spreadsheet.insertSheet("SHEET1")',
		message: 'A sheet with the name "SHEET1" already exists. Please enter another name.',
	},
	{
		call: 'spreadsheet.insertSheet("b").hideSheet(); spreadsheet.deleteSheet(sheet)',
		message: "You can't remove all the visible sheets in a document.",
	},
	{ call: 'sheet.setName("x".repeat(101))', message: "A sheet's name may have 100 characters" },
	{ call: "sheet.setName(5)", message: "The parameters (number) don't match the method signature" },
	{ call: "sheet.setFrozenRows(1000)", message: "You can't freeze all visible rows on the sheet." },
	{ call: "sheet.setFrozenColumns(-1)", message: "The number of frozen columns must be 0 or more." },
	{ call: "sheet.insertRowsAfter(1, -1)", message: "At least one line must be inserted." },
	{ call: "sheet.insertColumnsAfter(1, 0.5)", message: "At least one line must be inserted." },
	{ call: "sheet.insertRowsAfter(1.5, 1)", message: "Those rows are out of bounds." },
	{ call: "sheet.setColumnWidth(99, 50)", message: "Those columns are out of bounds." },
	{ call: "range.setNote(5)", message: "The parameters (number) don't match the method signature" },
	{ call: "sheet.insertRowsAfter(1000, 390000)", message: "above the limit of 10000000 cells" },
	{
		call: "sheet.insertRowsAfter(1000, 383000); spreadsheet.insertSheet()",
		message: "above the limit of 10000000 cells",
	},
	{ call: "sheet.insertColumnsAfter(26, 18253)", message: "above the limit of 18278 columns" },
	{ call: "sheet.deleteRows(1, 1000)", message: "You can't delete all the rows on the sheet." },
	{ call: "sheet.deleteRows(999, 3)", message: "Those rows are out of bounds." },
	{
		call: 'var gone = spreadsheet.insertSheet("Gone"); spreadsheet.deleteSheet(gone); gone.getName()',
		message: /^Sheet \d+ not found$/,
	},
	{
		call: "range = sheet.getRange(1000, 1); sheet.deleteRows(1000, 1); range.getValue()",
		message: outside,
	},
];

it.each(refused)("refuses $call", ({ call, message }) => {
	expect(() => evaluate(`var spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); ${call};`)).toThrow(
		message,
	);
});

const notations = [
	{ notation: "b2", is: [2, 2, 1, 1, "B2"] },
	{ notation: "$B$2:A1", is: [1, 1, 2, 2, "A1:B2"] },
	{ notation: "B:C", is: [1, 2, 1000, 2, "B1:C1000"] },
	{ notation: "3:4", is: [3, 1, 2, 26, "A3:Z4"] },
	{ notation: "C5:C", is: [5, 3, 996, 1, "C5:C1000"] },
	{ notation: "Sheet1!A1", is: [1, 1, 1, 1, "A1"] },
	{ notation: "'Sheet1'!A1", is: [1, 1, 1, 1, "A1"] },
];

it.each(notations)("finds the range $notation", ({ notation, is }) => {
	const body = `var found = sheet.getRange("${notation}");
		return [found.getRow(), found.getColumn(), found.getNumRows(), found.getNumColumns(), found.getA1Notation()];`;
	expect(evaluate(body)).toEqual(is);
});

it("knows how far it is filled", () => {
	const body = `var before = [sheet.getLastRow(), sheet.getDataRange().getA1Notation()];
		sheet.getRange("C4").setValue(1);
		return before.concat([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]);`;
	expect(evaluate(body)).toEqual([0, "A1", 4, 3, "A1:C4"]);
});

it("grows and shrinks only when told to", () => {
	const body = `sheet.insertRowsAfter(sheet.getMaxRows(), 10); sheet.insertColumnsAfter(26, 2); sheet.deleteRows(501, 510);
		return [sheet.getMaxRows(), sheet.getMaxColumns()];`;
	expect(evaluate(body)).toEqual([500, 28]);
});

it("makes, finds, names, activates and deletes sheets", () => {
	const body = `var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
		var made = spreadsheet.insertSheet("Roster", 0);
		var names = function () { return spreadsheet.getSheets().map(function (s) { return s.getName(); }); };
		var seen = [names(), spreadsheet.getActiveSheet().getName(), spreadsheet.getSheetByName("Nope"), made.getIndex()];
		made.setName("Creators").setFrozenRows(1);
		seen.push(spreadsheet.getSheetByName("Creators").getFrozenRows(), made.hideSheet().isSheetHidden());
		spreadsheet.setActiveSheet(sheet);
		spreadsheet.deleteSheet(made);
		return seen.concat([names(), spreadsheet.getActiveSheet().getName()]);`;
	expect(evaluate(body)).toEqual([["Roster", "Sheet1"], "Roster", null, 1, 1, true, ["Sheet1"], "Sheet1"]);
});

it("refuses every change of a protected sheet until the protection is removed", () => {
	const body = `sheet.protect();
		var tries = [
			function () { range.setValue(1); },
			function () { range.setValues([[1, 2], [3, 4]]); },
			function () { range.setNumberFormat("@"); },
			function () { range.setNote("x"); },
			function () { range.clearContent(); },
			function () { sheet.insertRowsAfter(1000, 1); },
			function () { sheet.getRangeList(["A1"]).setValue(1); },
		];
		var messages = tries.map(function (attempt) { try { attempt(); return "done"; } catch (error) { return error.message; } });
		sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].remove();
		range.setValue(1);
		return messages;`;
	const message =
		"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
	expect(evaluate(body)).toEqual(Array(7).fill(message));
});

it("says where the workbook is at home", () => {
	const body = `var spreadsheet = SpreadsheetApp.getActive();
		return [spreadsheet.getName(), spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone(),
			Session.getActiveUserLocale(), Session.getScriptTimeZone()];`;
	const options = { locale: "de_DE", timeZone: "Europe/Berlin" };
	expect(evaluate(body, options)).toEqual(["Campaign tracker", "de_DE", "Europe/Berlin", "de", "Etc/UTC"]);
});

it("hides columns and shows them again", () => {
	const body = `var hidden = function () { return [1, 2, 3].map(function (c) { return sheet.isColumnHiddenByUser(c); }); };
		sheet.setColumnWidth(1, 55);
		sheet.hideColumns(2, 2);
		var seen = [hidden()];
		sheet.showColumns(1, 2);
		return seen.concat([hidden(), sheet.getColumnWidth(1), sheet.getColumnWidth(2)]);`;
	expect(evaluate(body)).toEqual([[false, true, true], [false, false, true], 55, 100]);
});
