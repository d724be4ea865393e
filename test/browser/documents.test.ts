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

it("downloads it as a Word file, and deletes it", async () => {
	const downloading = page.waitForEvent("download");
	await panel().getByRole("button", { name: "Download .docx" }).click();
	const download = await downloading;
	expect(download.suggestedFilename()).toBe("Brief for Mara.docx");
	expect(
		readFileSync((await download.path())!)
			.subarray(0, 2)
			.toString(),
	).toBe("PK");
	await panel().getByRole("button", { name: "Delete" }).click();
	expect(await panel().count()).toBe(0);
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	expect(await page.getByRole("menuitem", { name: "None yet" }).count()).toBe(1);
});
