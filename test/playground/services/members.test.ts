import { expect, it } from "vitest";
import { evaluate } from "./open-script.ts";

const missing = [
	{ call: "sheet.getSlicers()", message: "Sheet.getSlicers is not implemented in the playground." },
	{
		call: "range.setRichTextValue(null)",
		message: "Range.setRichTextValue is not implemented in the playground.",
	},
	{
		call: 'SpreadsheetApp.openById("x")',
		message: "SpreadsheetApp.openById is not implemented in the playground.",
	},
	{ call: "Utilities.zip([])", message: "Utilities.zip is not implemented in the playground." },
	{
		call: 'range.setFormula("=A1")',
		message: "One formula for several cells is not implemented in the playground. Use setFormulas.",
	},
	{ call: "console.table([])", message: "console.table is not implemented in the playground." },
	{ call: "sheet.name = 1", message: "Sheet.name cannot be set." },
];

it.each(missing)("refuses loudly what it lacks: $call", ({ call, message }) => {
	expect(() => evaluate(`"use strict"; ${call}`)).toThrow(message);
});

it("does not pass for data or a promise, and says what it is", () => {
	expect(evaluate("return [JSON.stringify(range), String(sheet), typeof range.then]")).toEqual([
		"{}",
		"Sheet",
		"undefined",
	]);
});

const members: { readonly [object: string]: string } = {
	SpreadsheetApp: "getActiveSpreadsheet getActive getUi flush newDataValidation",
	"SpreadsheetApp.getActive()":
		"getSheets getSheetByName insertSheet deleteSheet getSpreadsheetTimeZone getSpreadsheetLocale toast getName getId getUrl setActiveSheet getActiveSheet",
	sheet:
		"getName getSheetId getRange getRangeList getDataRange getLastRow getLastColumn getMaxRows getMaxColumns insertRowsAfter insertColumnsAfter setFrozenRows getFrozenRows hideSheet showSheet isSheetHidden setColumnWidth hideColumns showColumns isColumnHiddenByUser setTabColor activate deleteRows getProtections protect newChart getCharts insertChart updateChart removeChart",
	"sheet.newChart()":
		"addRange clearRanges getRanges setChartType getChartType setNumHeaders setOption setPosition build",
	"sheet.newChart().build()": "getChartId getContainerInfo getNumHeaders getOptions getRanges modify",
	Charts: "ChartType",
	range:
		"getValue getValues setValue setValues getFormulas getDisplayValues setFormula setFormulas setNumberFormat setNumberFormats getNumberFormats setNote setNotes getNotes setDataValidation setDataValidations getDataValidations setFontWeight setBackground setFontColor setWrap setHorizontalAlignment clearContent clearNote getRow getColumn getNumRows getNumColumns getA1Notation",
	'sheet.getRangeList(["A1"])':
		"setValue setFormula setNumberFormat setNote setFontWeight setBackground setFontColor setWrap setHorizontalAlignment clearContent clearNote getRanges",
	"SpreadsheetApp.newDataValidation()":
		"requireValueInList requireCheckbox setAllowInvalid setHelpText build",
	"SpreadsheetApp.getUi()":
		"createAddonMenu createMenu showSidebar showModalDialog showModelessDialog alert Button ButtonSet",
	HtmlService: "createHtmlOutput createHtmlOutputFromFile",
	"HtmlService.createHtmlOutput()": "setTitle setWidth setHeight append getContent",
	PropertiesService: "getDocumentProperties getUserProperties getScriptProperties",
	LockService: "getDocumentLock getUserLock getScriptLock",
	"LockService.getDocumentLock()": "tryLock waitLock hasLock releaseLock",
	CacheService: "getDocumentCache getUserCache getScriptCache",
	Utilities: "formatDate parseDate getUuid sleep",
	Session: "getScriptTimeZone getActiveUserLocale",
	ScriptApp: "AuthMode",
	Logger: "log",
	console: "log info warn error",
};

it.each(Object.entries(members))("has what the add-on needs of %s", (object, names) => {
	const body = `var object = ${object};
		return ${JSON.stringify(names.split(" "))}.filter(function (name) { return object[name] === undefined; });`;
	expect(evaluate(body)).toEqual([]);
});
