import { expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { cell, page, withGrid } from "./grid-page.ts";

const PART = { description: "", editors: [] };

/** Column B asks before it is edited, column C refuses. */
const WORKBOOK: WorkbookSnapshot = {
	version: 1,
	locale: "en_US",
	timeZone: "UTC",
	sheets: [
		{
			name: "Roster",
			rowCount: 100,
			columnCount: 12,
			frozenRows: 1,
			cells: {
				0: { 0: "Creator", 1: "Tier", 2: "Fee" },
				1: { 0: "Mara", 1: "Micro", 2: 100 },
				2: { 0: "Finn", 1: "Nano", 2: 50 },
			},
			protections: [
				{ ...PART, area: [0, 1, null, 1], warningOnly: true },
				{ ...PART, area: [1, 2, 10, 1], warningOnly: false },
			],
		},
	],
};

withGrid(WORKBOOK);

const text = (name: string) => cell(name).textContent();
const dialog = () => page.getByRole("alertdialog");

async function type(name: string, what: string): Promise<void> {
	await cell(name).click();
	await page.keyboard.type(what);
	await page.keyboard.press("Enter");
}

it("asks before a cell protected with a warning is edited, as Sheets does", async () => {
	await type("B2", "Mid");
	expect(await dialog().textContent()).toContain(
		"You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?",
	);
	expect(await accessibilityFaults(page, ".problem-dialog")).toEqual([]);
	await dialog().getByRole("button", { name: "Cancel" }).click();
	expect(await text("B2")).toBe("Micro");
	await type("B2", "Mid");
	await page.keyboard.press("Enter");
	await expect.poll(() => text("B2")).toBe("Mid");
	expect(await dialog().count()).toBe(0);
	await page.keyboard.press("Control+z");
	expect(await text("B2")).toBe("Micro");
});

it("asks no more for five minutes when told so", async () => {
	await type("B2", "Mid");
	await dialog().getByLabel("Don't show this again for 5 minutes").check();
	await dialog().getByRole("button", { name: "OK" }).click();
	await type("B3", "Macro");
	expect([await text("B2"), await text("B3"), await dialog().count()]).toEqual(["Mid", "Macro", 0]);
});

it("asks once before a paste, a deletion or inserted rows that touch such a cell", async () => {
	await cell("B2").click();
	await page.keyboard.press("Delete");
	await dialog().getByRole("button", { name: "OK" }).click();
	await expect.poll(() => text("B2")).toBe("");
	await cell("A3").click({ button: "right" });
	await page.getByRole("menuitem", { name: "Insert row above", exact: true }).click();
	expect(await dialog().textContent()).toContain("You are trying to edit a protected cell");
});

it("refuses the cells of a protected range and leaves the others alone", async () => {
	await cell("C2").click();
	await page.keyboard.type("9");
	expect(await dialog().textContent()).toContain(
		"You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
	);
	await dialog().getByRole("button", { name: "OK" }).click();
	await type("A2", "Maria");
	expect([await text("A2"), await text("C2"), await dialog().count()]).toEqual(["Maria", "100", 0]);
});
