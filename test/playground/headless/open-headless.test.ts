import { expect, test } from "vitest";
import { applyTool, previewTool } from "../../../src/playground/headless/apply-tool.ts";
import { type Headless, openHeadless } from "../../../src/playground/headless/open-headless.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";
import { FAKE_CODE } from "./fake-add-on.ts";

function open(): Headless {
	return openHeadless({ code: FAKE_CODE, htmlFiles: {} });
}

function firstColumn({ workbook }: Headless): unknown[] {
	const sheet = workbook.sheets[0]!;
	return Array.from({ length: sheet.used().rows }, (_, row) => sheet.content(row, 0));
}

test("opening the workbook runs the add-on's onOpen and shows its menu", () => {
	expect(open().shown.menus).toEqual([
		{ title: "Creator Campaign Planner", items: [{ label: "Open planner", functionName: "openPlanner" }] },
	]);
});

test("a tool answers as it answers the sidebar, and a preview writes nothing", () => {
	const headless = open();
	expect(headless.tool("add-names", { step: "preview", input: { names: ["Mara"] } })).toEqual({
		ok: true,
		data: { items: [{ token: "Mara", replaces: false }], left: [], refused: [] },
	});
	expect(headless.workbook.sheets[0]!.used().rows).toBe(0);
});

test("applying goes on until nothing is left, and leaves out what replaces something", () => {
	const headless = open();
	expect(applyTool(headless, "add-names", { names: ["Mara", "Li"] })).toEqual({
		done: 2,
		refused: [],
		remaining: 0,
		summary: "Added Mara. Added Li.",
	});
	expect(applyTool(headless, "add-names", { names: ["Li", "Noor"] }).done).toBe(1);
	expect(firstColumn(headless)).toEqual(["Mara", "Li", "Noor"]);
});

test("a tool that refuses is an error with its message", () => {
	expect(() => previewTool(open(), "no-such-tool", {})).toThrow('There is no tool "no-such-tool".');
});

test("a workbook given is the one the add-on works on", () => {
	const workbook = createWorkbook();
	workbook.setContents(workbook.sheets[0]!.id, 0, 0, [["Creator"]]);
	const headless = openHeadless({ code: FAKE_CODE, htmlFiles: {}, workbook });
	applyTool(headless, "add-names", { names: ["Mara"] });
	expect(firstColumn(headless)).toEqual(["Creator", "Mara"]);
});
