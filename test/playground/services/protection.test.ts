import { expect, it } from "vitest";
import { evaluate, openScript, script } from "./open-script.ts";

const REFUSAL =
	"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
const TYPES = "var RANGE = SpreadsheetApp.ProtectionType.RANGE, SHEET = SpreadsheetApp.ProtectionType.SHEET;";

const edits = [
	{ edit: 'sheet.getRange("B2").setValue(1)', says: REFUSAL },
	{ edit: 'sheet.getRange("A1:C3").setNumberFormat("@")', says: REFUSAL },
	{ edit: 'sheet.getRangeList(["D1", "B3"]).clearContent()', says: REFUSAL },
	{ edit: "sheet.insertRowsAfter(2, 1)", says: REFUSAL },
	{ edit: "sheet.deleteRows(3, 1)", says: REFUSAL },
	{ edit: 'sheet.appendRow(["x", "y"])', says: REFUSAL },
	{
		edit: 'SpreadsheetApp.getActive().insertSheet("Other"); SpreadsheetApp.getActive().deleteSheet(sheet)',
		says: REFUSAL,
	},
	{ edit: 'sheet.getRange("C2").setValue(1)', says: "done" },
	{ edit: 'sheet.getRange("B5:B9").setValue(1)', says: "done" },
	{ edit: 'sheet.appendRow(["x"])', says: "done" },
	{ edit: "sheet.insertRowsAfter(1, 1)", says: "done" },
	{ edit: "sheet.insertRowsAfter(4, 1)", says: "done" },
	{ edit: "sheet.deleteRows(5, 1)", says: "done" },
	{ edit: 'sheet.setName("Renamed").setFrozenRows(1)', says: "done" },
];

it.each(edits)("of B2:B4, $edit: $says", ({ edit, says }) => {
	const body = `sheet.getRange("A1").setValue("header"); sheet.getRange("B2:B4").protect();
		try { ${edit}; return "done"; } catch (error) { return error.message; }`;
	expect(evaluate(body)).toBe(says);
});

it("with a warning stops no script", () => {
	const body = `range.protect().setWarningOnly(true); sheet.protect().setWarningOnly(true);
		range.setValue(1); sheet.insertRowsAfter(1, 1);
		return [range.canEdit(), sheet.getRange("A1").getValue()];`;
	expect(evaluate(body)).toEqual([true, 1]);
});

it("is found again with all that was set", () => {
	const body = `${TYPES}
		range.protect().setDescription("Computed").setWarningOnly(true); sheet.protect(); sheet.protect().setDescription("Whole");
		return [RANGE, SHEET].map(function (type) {
			return sheet.getProtections(type).map(function (found) {
				return [found.getDescription(), found.isWarningOnly(), found.canEdit(), found.getRange().getA1Notation(), found.getProtectionType() === type];
			});
		}).concat([SpreadsheetApp.getActive().getProtections(RANGE).length]);`;
	expect(evaluate(body)).toEqual([
		[["Computed", true, true, "A1:B2", true]],
		[["Whole", false, false, "A1:Z1000", true]],
		1,
	]);
});

it("is its own each time a range is protected, and is removed alone", () => {
	const body = `${TYPES}
		var first = range.protect(); range.protect(); first.remove();
		var left = sheet.getProtections(RANGE).length, again;
		try { first.remove(); } catch (error) { again = error.message; }
		return [left, again, range.canEdit()];`;
	expect(evaluate(body)).toEqual([1, "The protection was removed.", false]);
});

it("lets its editors edit, and them alone", () => {
	const { workbook, call } = openScript(
		script(`var protection = range.protect().addEditors(["ana@example.com", "ben@example.com"]).addEditor("ana@example.com");
			protection.removeEditor(protection.getEditors()[1]);
			return protection.getEditors().map(function (editor) { return editor.getEmail(); });`),
	);
	expect(call("main")).toEqual(["ana@example.com"]);
	const write = script("range.setValue(1); return range.canEdit();");
	expect(openScript(write, { workbook, user: "ana" }).call("main")).toBe(true);
	expect(() => openScript(write, { workbook, user: "ben" }).call("main")).toThrow(REFUSAL);
});

const refused = [
	{ call: 'range.protect().addEditor("Ana")', message: "Invalid email: Ana" },
	{
		call: "range.protect().addEditor(5)",
		message:
			"The parameters (number) don't match the method signature for SpreadsheetApp.Protection.addEditor.",
	},
	{ call: 'sheet.getProtections("RANGE")', message: "Invalid argument: type" },
];

it.each(refused)("refuses $call", ({ call, message }) => {
	expect(() => evaluate(call)).toThrow(message);
});

it("cannot be set by a custom function", () => {
	const { workbook } = openScript(`/** @customfunction */
function TRY() { SpreadsheetApp.getActiveSheet().getRange("A1").protect(); }`);
	expect(() => workbook.customFunctions.call("TRY", [])).toThrow(
		"You do not have permission to call protect",
	);
});
