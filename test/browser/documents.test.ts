import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createDocumentFiles } from "../../src/playground/docs/document-files.ts";
import {
	insertTable,
	insertText,
	setBullets,
	styleParagraphs,
} from "../../src/playground/docs/edit-document.ts";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepWorkbook, WORKBOOK } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

let playground: OpenPlayground;
let page: Page;

beforeAll(async () => {
	playground = await openPlayground();
	page = playground.page;
	await page.setViewportSize({ width: 1280, height: 800 });
});
beforeEach(async () => {
	const files = createDocumentFiles();
	const state = files.create("Brief for Mara", {});
	insertText(state, 1, "Goals\nSell 100 pairs\nTimeline");
	styleParagraphs(state, { startIndex: 1, endIndex: 2 }, "HEADING_1");
	setBullets(state, { startIndex: 8, endIndex: 9 }, true);
	insertTable(state, 30, 1, 2);
	insertText(state, 34, "Draft");
	await keepWorkbook(page, playground.url, WORKBOOK, files.all);
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	await page.getByRole("menuitem", { name: "Brief for Mara" }).click();
});
afterAll(() => playground?.close());

const panel = () => page.getByRole("region", { name: "Document: Brief for Mara" });
const lines = () => panel().locator("h3, p").allTextContents();

it("shows a document beside the sheet, and takes typing as Docs does", async () => {
	expect(await lines()).toEqual(["Goals", "Sell 100 pairs", "Timeline", "Draft", "", ""]);
	expect(await accessibilityFaults(page, ".document-panel")).toEqual([]);
	await panel().getByText("Sell 100 pairs").click();
	await page.keyboard.press("End");
	await page.keyboard.type(" by May");
	await page.keyboard.press("Enter");
	expect(await lines()).toEqual(["Goals", "Sell 100 pairs by May", "", "Timeline", "Draft", "", ""]);
	await page.getByText("Saved in this browser").waitFor();
	await page.reload();
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	await page.getByRole("menuitem", { name: "Brief for Mara" }).click();
	expect((await lines())[1]).toBe("Sell 100 pairs by May");
});

it("takes paragraphs as they are typed, and takes them back", async () => {
	const press = async (...keys: string[]) => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const start = await lines();
	await panel().getByText("Sell 100 pairs").click();
	await press("End");
	await page.keyboard.type(" by May");
	await press("Enter");
	await page.keyboard.type("Reach runners");
	await press("Enter");
	await page.keyboard.type("Rest");
	const typed = ["Goals", "Sell 100 pairs by May", "Reach runners", "Rest", "Timeline", "Draft", "", ""];
	expect(await lines()).toEqual(typed);
	// Into the paragraph above, where Enter parts it, and Backspace joins it again.
	await press("ArrowUp", "Home", "ArrowRight", "ArrowRight", "Enter");
	await page.keyboard.type("+");
	expect((await lines()).slice(2, 4)).toEqual(["Re", "+ach runners"]);
	await press("Backspace", "Backspace");
	await page.keyboard.type("-");
	expect((await lines()).slice(2, 4)).toEqual(["Re-ach runners", "Rest"]);
	await press("End", "Delete");
	expect((await lines())[2]).toBe("Re-ach runnersRest");
	await press("Home", "ArrowLeft", "!");
	expect((await lines())[1]).toBe("Sell 100 pairs by May!");
	for (let step = 0; step < 20 && (await lines()).join() !== start.join(); step++) await press("Control+z");
	expect(await lines()).toEqual(start);
	await press("Control+y", "Control+y");
	await page.keyboard.type("Then");
	expect(await lines()).toEqual(["Goals", "Sell 100 pairs by May", "Then", "Timeline", "Draft", "", ""]);
	// The first line's Backspace, and one below a table, do nothing.
	await panel().getByText("Goals").click();
	await press("Home", "Backspace");
	expect((await lines())[0]).toBe("Goals");
	expect(await page.getByRole("gridcell", { name: "Mara" }).count()).toBe(1);
});

it("downloads it as a Word file, puts it in the bin, and restores it", async () => {
	const downloading = page.waitForEvent("download");
	await panel().getByRole("button", { name: "Download .docx" }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe("Brief for Mara.docx");
	expect(
		readFileSync((await download.path())!)
			.subarray(0, 2)
			.toString(),
	).toBe("PK");
	await panel().getByRole("button", { name: "Put in bin" }).click();
	expect(await panel().count()).toBe(0);
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	await page.getByRole("menuitem", { name: "In the bin: Brief for Mara" }).click();
	await panel().getByText("This document is in the bin.").waitFor();
	await panel().getByRole("button", { name: "Restore" }).click();
	expect(await panel().getByText("This document is in the bin.").count()).toBe(0);
});
