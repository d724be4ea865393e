import { describe, expect, it } from "vitest";
import { openScript, script } from "./services/open-script.ts";

describe("the realm", () => {
	it("gives arrays, Dates, errors and objects of its own", () => {
		const { call, workbook } = openScript(
			script(`range.setValues([[1, 2], [3, 4]]);
			sheet.getRange("A1").setNumberFormat("yyyy-mm-dd");
			var values = range.getValues(), caught;
			try { range.setValues([[1]]); } catch (error) { caught = error; }
			return [
				values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, values.constructor === Array,
				caught instanceof Error, caught.name, PropertiesService.getUserProperties().getProperties() instanceof Object,
			];`),
		);
		expect(call("main")).toEqual([true, true, true, true, true, "Exception", true]);
		expect(workbook.sheets[0]!.content(1, 1)).toBe(4);
	});

	it("makes what it is called with its own", () => {
		const { call } = openScript(
			"function main(list, object) { return [list instanceof Array, list[0] instanceof Array, object instanceof Object]; }",
		);
		expect(call("main", [[1]], { a: 1 })).toEqual([true, true, true]);
	});

	const absent = [
		"fetch",
		"setTimeout",
		"URL",
		"TextEncoder",
		"structuredClone",
		"crypto",
		"process",
		"require",
		"window",
	];

	it.each(absent)("has no %s, as Apps Script has none", (name) => {
		expect(openScript(`function main() { return typeof ${name}; }`).call("main")).toBe("undefined");
	});

	it("is new for every run", () => {
		const { call } = openScript(
			"var count = 0;\nfunction main() { Array.prototype.mine = 1; return [++count, [].mine]; }",
		);
		expect([call("main"), call("main")]).toEqual([
			[1, 1],
			[1, 1],
		]);
		expect(openScript("function main() { return typeof [].mine; }").call("main")).toBe("undefined");
	});

	it("throws what the script throws, by name and message", () => {
		const { runtime } = openScript('function main() { throw new TypeError("no good"); }');
		expect(() => runtime.runMenuItem("main")).toThrow(
			expect.objectContaining({ name: "TypeError", message: "no good" }),
		);
	});

	it("throws what goes wrong while the code is loaded", () => {
		expect(() => openScript("missing(); function main() {}").call("main")).toThrow("missing is not defined");
	});
});

describe("a call from the sidebar", () => {
	const echoes = [
		{ sent: { a: [1, "x", true, null] }, got: { a: [1, "x", true, null] } },
		{ sent: [undefined, 1], got: [null, 1] },
		{ sent: { a: undefined, b: 1 }, got: { b: 1 } },
	];

	it.each(echoes)("passes plain data both ways: $sent", ({ sent, got }) => {
		expect(openScript("function main(value) { return value; }").call("main", sent)).toEqual(got);
	});

	const cycle: { self?: unknown } = {};
	cycle.self = cycle;
	const unsendable = [
		{ title: "a Date", args: [new Date()], property: "0" },
		{ title: "a Date deep inside", args: [1, { list: [{ when: new Date() }] }], property: "when" },
		{ title: "a function", args: [{ onDone: () => {} }], property: "onDone" },
		{ title: "a cycle", args: [cycle], property: "self" },
		{ title: "a Map", args: [new Map()], property: "0" },
	];

	it.each(unsendable)("refuses to send $title", ({ args, property }) => {
		const { call } = openScript("function main() { return 1; }");
		expect(() => call("main", ...args)).toThrow(`Failed due to illegal value in property: ${property}`);
	});

	const returned = [
		{ result: "new Date(0)", warning: "result (Date)" },
		{ result: "{ rows: [[new Date(0)]] }", warning: "result.rows.0.0 (Date)" },
		{ result: "[1, { when: new Date(0) }]", warning: "result.1.when (Date)" },
		{ result: "{ a: function () {} }", warning: "result.a (Function)" },
		{ result: "new (function Creator() { this.name = 1; })()", warning: "result (Object)" },
		{ result: "SpreadsheetApp", warning: "result (Object)" },
	];

	it.each(returned)("gets null and a warning instead of $result", ({ result, warning }) => {
		const { call, log } = openScript(`function main() { return ${result}; }`);
		expect(call("main")).toBeNull();
		expect(log).toEqual([
			`warn: google.script.run: ${warning} cannot be sent to the page, which gets null instead.`,
		]);
	});

	it("gets null where a function returns nothing, and for numbers JSON does not have", () => {
		const { call } = openScript("function nothing() {}\nfunction odd() { return [0 / 0, undefined]; }");
		expect([call("nothing"), call("odd")]).toEqual([null, [null, null]]);
	});

	it.each(["private_", "missing", "local", "Array"])("cannot reach %s", (name) => {
		const { call } = openScript("function private_() {}\nfunction main() {\n\tfunction local() {}\n}");
		expect(() => call(name)).toThrow(`google.script.run.${name} is not a function`);
	});
});

describe("a run", () => {
	it("is one step of the undo stack, and can be undone", () => {
		const { call, workbook } = openScript(
			script('range.setValue(1).setNote("x"); sheet.getRange("C3").setValue(2);'),
		);
		call("main");
		expect(workbook.undoLabel).toBe("main");
		workbook.undo();
		expect(workbook.sheets[0]!.used()).toEqual({ rows: 0, columns: 0 });
		expect(workbook.undo()).toBe(false);
	});

	it("keeps what it wrote before it failed, as Google does", () => {
		const { call, workbook } = openScript(script('range.setValue(1); throw new Error("died");'));
		expect(() => call("main")).toThrow("died");
		expect(workbook.sheets[0]!.content(0, 0)).toBe(1);
	});

	it("counts the calls that read or change the spreadsheet, and no others", () => {
		const { call, runtime } = openScript(
			script(`sheet.getName(); sheet.getMaxRows(); sheet.getLastRow(); range.getA1Notation(); range.setValue(1);
			range.getValues(); range.getValues(); PropertiesService.getUserProperties().getKeys();
			SpreadsheetApp.getActive().toast("x"); SpreadsheetApp.flush();`),
		);
		call("main");
		expect(runtime.calls()).toEqual({
			"Sheet.getLastRow": 1,
			"Range.setValue": 1,
			"Range.getValues": 2,
			"SpreadsheetApp.flush": 1,
		});
		runtime.resetCalls();
		expect(runtime.calls()).toEqual({});
	});

	it("can be made to fail at any call", () => {
		const seen: string[] = [];
		const onCall = (name: string) => {
			seen.push(name);
			if (name === "Range.setNote") throw new Error("Service Spreadsheets timed out");
		};
		const { call, workbook } = openScript(script('range.setValue(1); range.setNote("x");'), { onCall });
		expect(() => call("main")).toThrow("Service Spreadsheets timed out");
		expect(workbook.sheets[0]!.content(0, 0)).toBe(1);
		expect(seen.slice(-2)).toEqual(["Range.setValue", "Range.setNote"]);
	});

	it("from a menu needs a function of that name", () => {
		const { runtime } = openScript("function other() {}");
		expect(() => runtime.runMenuItem("start")).toThrow("Script function not found: start");
	});

	it("does nothing on opening if there is no onOpen", () => {
		const { runtime, ui } = openScript("function other() {}");
		runtime.open();
		expect(ui.menus).toEqual([]);
	});
});
