import { expect, it } from "vitest";
import { evaluate, openScript, script } from "./open-script.ts";

it("builds menus with separators and submenus", () => {
	const { runtime, ui } = openScript(`function onOpen() {
		var ui = SpreadsheetApp.getUi();
		ui.createAddonMenu().addItem("Open", "open").addSeparator()
			.addSubMenu(ui.createMenu("More").addItem("Undo", "undo")).addToUi();
	}`);
	runtime.open();
	expect(ui.menus).toEqual([
		{
			title: "Creator Campaign Planner",
			items: [
				{ label: "Open", functionName: "open" },
				{ label: "" },
				{ label: "More", items: [{ label: "Undo", functionName: "undo" }] },
			],
		},
	]);
});

it("replaces a menu of the same title, and starts anew when the file is opened again", () => {
	const { runtime, ui } = openScript(`function onOpen() {
		SpreadsheetApp.getUi().createAddonMenu().addItem("One", "one").addToUi();
		SpreadsheetApp.getUi().createAddonMenu().addItem("Two", "two").addToUi();
	}`);
	runtime.open();
	runtime.open();
	expect(ui.menus).toEqual([
		{ title: "Creator Campaign Planner", items: [{ label: "Two", functionName: "two" }] },
	]);
});

it("refuses a menu beside the add-on's own, which no user of a published add-on would see", () => {
	const body = 'SpreadsheetApp.getUi().createMenu("Planner").addItem("Open", "open").addToUi();';
	expect(() => evaluate(body)).toThrow("A published add-on shows no menu made by createMenu");
});

const alerts = [
	{ call: 'alert("Done")', press: "OK", shown: "alert |Done|OK", button: "OK" },
	{
		call: 'alert("Sure?", ui.ButtonSet.YES_NO)',
		press: "No",
		shown: "alert |Sure?|Yes/No",
		button: "NO",
	},
	{
		call: 'alert("Title", "Sure?", ui.ButtonSet.OK_CANCEL)',
		press: "Cancel",
		shown: "alert Title|Sure?|OK/Cancel",
		button: "CANCEL",
	},
	{
		call: 'alert("Title", "Sure?", ui.ButtonSet.YES_NO_CANCEL)',
		press: "",
		shown: "alert Title|Sure?|Yes/No/Cancel",
		button: "CLOSE",
	},
];

it.each(alerts)("waits for the button of $call", ({ call, press, shown, button }) => {
	const opened = openScript(
		script(`var ui = SpreadsheetApp.getUi(); return ui.${call} === ui.Button.${button};`),
	);
	opened.ui.press = press;
	expect(opened.call("main")).toBe(true);
	expect(opened.ui.shown).toEqual([shown]);
});

it("shows the sidebar, dialogs and toasts", () => {
	const { call, ui } = openScript(
		script(`var ui = SpreadsheetApp.getUi();
		ui.showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Planner").append("!"));
		ui.showModalDialog(HtmlService.createHtmlOutput("Hi").setWidth(300).setHeight(200), "Title");
		ui.showModelessDialog(HtmlService.createHtmlOutput("Hi"), "Other");
		SpreadsheetApp.getActive().toast("Saved", "Planner", 3);
		SpreadsheetApp.getActive().toast("Saved");`),
	);
	call("main");
	expect(ui.shown).toEqual([
		"sidebar Planner|<p>Sidebar</p>!",
		"dialog Title|Hi|300x200|modal",
		"dialog Other|Hi|600x400|modeless",
		"toast Planner|Saved|3",
		"toast |Saved|5",
	]);
});

const refused = [
	{ call: 'HtmlService.createHtmlOutputFromFile("Side")', message: "No HTML file named Side was found." },
	{ call: 'SpreadsheetApp.getUi().showSidebar("<p>")', message: "method signature for Ui.showSidebar." },
	{
		call: 'SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"))',
		message: "method signature for Ui.showModalDialog.",
	},
	{ call: "SpreadsheetApp.getUi().alert()", message: "method signature for Ui.alert." },
	{ call: 'SpreadsheetApp.getUi().alert("a", "b")', message: "method signature for Ui.alert." },
];

it.each(refused)("refuses $call", ({ call, message }) => {
	expect(() => evaluate(call)).toThrow(message);
});

it("logs what the script logs", () => {
	const { call, log } = openScript(
		script(
			'console.warn("%s rows in %s", 3, "Roster"); Logger.log({ a: 1 }); console.error(new TypeError("no"));',
		),
	);
	call("main");
	expect(log).toEqual(["warn: 3 rows in Roster", 'info: {"a":1}', "error: TypeError: no"]);
});
