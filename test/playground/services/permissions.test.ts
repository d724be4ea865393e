import { expect, it } from "vitest";
import type { AuthModeName } from "../../../src/playground/runtime-types.ts";
import { openScript } from "./open-script.ts";

const document = "SpreadsheetApp.getActiveSpreadsheet()";
const range = `${document}.getActiveSheet().getRange("A1")`;
const menu = 'SpreadsheetApp.getUi().createAddonMenu().addItem("Start", "start").addToUi()';

const forbidden: readonly { mode: AuthModeName; call: string; message: string }[] = [
	{
		mode: "NONE",
		call: document,
		message: "You do not have permission to call SpreadsheetApp.getActiveSpreadsheet",
	},
	{
		mode: "NONE",
		call: "PropertiesService.getUserProperties()",
		message: "You do not have permission to call PropertiesService.getUserProperties",
	},
	{
		mode: "NONE",
		call: "LockService.getDocumentLock()",
		message: "You do not have permission to call LockService.getDocumentLock",
	},
	{
		mode: "NONE",
		call: "CacheService.getScriptCache()",
		message: "You do not have permission to call CacheService.getScriptCache",
	},
	{
		mode: "NONE",
		call: 'SpreadsheetApp.getUi().alert("Hello")',
		message: "You do not have permission to call alert",
	},
	{
		mode: "LIMITED",
		call: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar"))',
		message: "You do not have permission to call showSidebar",
	},
	{
		mode: "LIMITED",
		call: 'SpreadsheetApp.getUi().alert("Hello")',
		message: "You do not have permission to call alert",
	},
];

/** By service, what each mode lets a script do (developers.google.com: the authorization lifecycle of editor add-ons). */
const services = [
	{ service: "the document", call: document, modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"] },
	{ service: "reading cells", call: `${range}.getValues()`, modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"] },
	{ service: "writing cells", call: `${range}.setValue(1)`, modes: ["LIMITED", "FULL"] },
	{ service: "protecting cells", call: `${range}.protect()`, modes: ["LIMITED", "FULL"] },
	{ service: "menus", call: menu, modes: ["NONE", "LIMITED", "FULL"] },
	{
		service: "sidebars",
		call: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
		modes: ["FULL"],
	},
	{
		service: "dialogs",
		call: 'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "x")',
		modes: ["FULL"],
	},
	{
		service: "user properties",
		call: 'PropertiesService.getUserProperties().getProperty("x")',
		modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{
		service: "document properties",
		call: 'PropertiesService.getDocumentProperties().getProperty("x")',
		modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{
		service: "caches",
		call: 'CacheService.getDocumentCache().get("x")',
		modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{
		service: "locks",
		call: "LockService.getDocumentLock().tryLock(1)",
		modes: ["LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{
		service: "documents",
		call: 'Drive.Files.create({ name: "x", mimeType: "application/vnd.google-apps.document" })',
		modes: ["FULL"],
	},
	{
		service: "utilities",
		call: "Utilities.getUuid()",
		modes: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{ service: "the log", call: 'Logger.log("x")', modes: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"] },
	{
		service: "the locale",
		call: "Session.getActiveUserLocale()",
		modes: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
	{
		service: "pages not yet shown",
		call: 'HtmlService.createHtmlOutput("x")',
		modes: ["NONE", "LIMITED", "CUSTOM_FUNCTION", "FULL"],
	},
] as const satisfies readonly { service: string; call: string; modes: readonly AuthModeName[] }[];

it.each(services)("$service: in the modes $modes, and in no other", ({ call, modes }) => {
	const { runtime, workbook } = openScript(`/** @customfunction */
function TRY() { ${call}; return 1; }
function onOpen() { ${call}; }`);
	const may = (run: () => unknown) => {
		try {
			run();
			return true;
		} catch {
			return false;
		}
	};
	const allowed = {
		NONE: may(() => runtime.open("NONE")),
		LIMITED: may(() => runtime.open("LIMITED")),
		CUSTOM_FUNCTION: may(() => workbook.customFunctions.call("TRY", [])),
		FULL: may(() => runtime.runMenuItem("onOpen")),
	};
	expect(Object.entries(allowed).flatMap(([mode, yes]) => (yes ? [mode] : []))).toEqual(modes);
});

it.each(forbidden)("refuses in mode $mode: $call", ({ mode, call, message }) => {
	const { runtime } = openScript(`function onOpen() { ${call}; }`);
	expect(() => runtime.open(mode)).toThrow(message);
});

const allowed: readonly { mode: AuthModeName; call: string }[] = [
	{ mode: "NONE", call: menu },
	{ mode: "NONE", call: "Utilities.getUuid(); Logger.log(Session.getActiveUserLocale())" },
	{ mode: "LIMITED", call: menu },
	{ mode: "LIMITED", call: `${range}.getValue()` },
	{ mode: "LIMITED", call: 'PropertiesService.getDocumentProperties().getProperty("x")' },
	{ mode: "FULL", call: menu },
];

it.each(allowed)("allows in mode $mode: $call", ({ mode, call }) => {
	const { runtime, workbook } = openScript(`function onOpen(event) {
		${call};
		if (event.authMode !== ScriptApp.AuthMode.${mode} || event.authMode === "${mode}") throw new Error("wrong mode");
	}`);
	runtime.open(mode);
	expect(workbook.sheets).toHaveLength(1);
});

const inCells = [
	{ call: `return ${range}.setValue(1)`, message: "You do not have permission to call setValue" },
	{ call: `return ${range}.setValues([[1]])`, message: "You do not have permission to call setValues" },
	{ call: `return ${document}.insertSheet("x")`, message: "You do not have permission to call insertSheet" },
	{ call: `return ${document}.toast("x")`, message: "You do not have permission to call toast" },
	{ call: "return SpreadsheetApp.getUi()", message: "Cannot call SpreadsheetApp.getUi() from this context." },
];

it.each(inCells)("refuses a custom function: $call", ({ call, message }) => {
	const { workbook } = openScript(`/** @customfunction */\nfunction TRY() { ${call}; }`);
	expect(() => workbook.customFunctions.call("TRY", [])).toThrow(message);
});

it("lets a custom function read cells and properties", () => {
	const { workbook } = openScript(`/** @customfunction */
function LOOK() { return ${range}.getValue() + PropertiesService.getScriptProperties().getKeys().length; }`);
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, [[41]]);
	expect(workbook.customFunctions.call("LOOK", [])).toBe(41);
});

it("refuses the user's e-mail address, whose scope the add-on does not ask for", () => {
	const { call } = openScript("function main() { return Session.getActiveUser().getEmail(); }");
	expect(() => call("main")).toThrow("You do not have permission to call Session.getActiveUser.");
});
