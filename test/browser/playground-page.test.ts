import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepWorkbook, WORKBOOK } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

let playground: OpenPlayground;
let page: Page;

beforeAll(async () => {
	playground = await openPlayground();
	page = playground.page;
});
beforeEach(() => keepWorkbook(page, playground.url, WORKBOOK));
afterAll(() => playground?.close());

const cell = (name: string) => page.locator(`[data-a1="${name}"]`);
const tab = (name: string) => page.getByRole("tab", { name });

it("shows the tabs that are not hidden, and renames them", async () => {
	await tab("Roster").waitFor();
	expect(await page.getByRole("tab").allTextContents()).toEqual(["Roster", "Benchmarks"]);
	await tab("Roster").dblclick();
	await page.keyboard.type("Creators");
	await page.keyboard.press("Enter");
	expect(await page.getByRole("tab").first().textContent()).toBe("Creators");
});

it("widens a column when its edge is dragged", async () => {
	const header = page.locator('[data-column="B"]');
	const { x, y, width } = (await header.boundingBox())!;
	await page.mouse.move(x + width, y + 8);
	await page.mouse.down();
	await page.mouse.move(x + width + 60, y + 8);
	await page.mouse.up();
	expect((await header.boundingBox())!.width).toBe(width + 60);
});

it("opens the sidebar from the menu by keyboard, again after it was closed", async () => {
	for (const _ of [1, 2]) {
		await page.getByRole("menuitem", { name: "File" }).focus();
		for (const key of ["ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowRight", "Enter"])
			await page.keyboard.press(key);
		const sidebar = page.getByRole("complementary");
		await sidebar.locator("iframe").contentFrame().getByRole("button").first().waitFor();
		await page.getByRole("button", { name: "Close sidebar" }).click();
		expect(await sidebar.count()).toBe(0);
	}
});

it("keeps the workbook in the browser", async () => {
	await cell("A2").click();
	await page.keyboard.type("Mara Eats");
	await page.keyboard.press("Enter");
	await page.getByLabel("Name of the workbook").fill("Spring launch");
	await page.keyboard.press("Enter");
	await page.getByText("Saved in this browser").waitFor();
	await page.reload();
	expect([
		await cell("A2").textContent(),
		await page.getByLabel("Name of the workbook").inputValue(),
	]).toEqual(["Mara Eats", "Spring launch"]);
});

it("is read and shown as its locale says, which the settings change", async () => {
	const formula = () => page.getByLabel("Formula", { exact: true }).inputValue();
	for (const [name, value] of [
		["G2", "11/27/2026"],
		["G3", "=SUM(C2;1.5)"],
	] as const) {
		await cell(name).click();
		await page.keyboard.type(value);
		await page.keyboard.press("Enter");
	}
	await cell("G3").click();
	expect(await formula()).toBe("=SUM(C2,1.5)");
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Settings" }).click();
	expect(await accessibilityFaults(page, ".settings")).toEqual([]);
	await page.getByLabel("Locale").selectOption({ label: "Germany" });
	await page.getByLabel("Time zone").selectOption("Europe/Berlin");
	await page.getByRole("button", { name: "Save settings" }).click();
	await cell("G3").click();
	expect([await formula(), await cell("C2").textContent()]).toEqual(["=SUM(C2;1,5)", "12.400"]);
	await cell("G2").click();
	expect([await formula(), await cell("G2").textContent()]).toEqual(["27.11.2026", "27.11.2026"]);
	await page.getByText("Saved in this browser").waitFor();
	await page.reload();
	expect(await cell("C2").textContent()).toBe("12.400");
});

it("has no accessibility faults that axe finds", async () => {
	await cell("B3").click();
	await page.keyboard.press("Enter");
	expect(await accessibilityFaults(page)).toEqual([]);
});

it("cells are copied, cut, pasted and cleared from menus, for whoever has no keys", async () => {
	const edit = async (label: string) => {
		await page.getByRole("menuitem", { name: "Edit", exact: true }).click();
		await page.locator(".menu-item", { hasText: label }).click();
	};
	await cell("A2").click();
	await edit("Copy");
	await cell("F2").click();
	await edit("Paste");
	await expect.poll(() => cell("F2").textContent()).toBe("Mara");
	await edit("Cut");
	await cell("F3").click({ button: "right" });
	await page.locator(".context-menu .menu-item", { hasText: "Paste" }).click();
	await expect.poll(() => cell("F3").textContent()).toBe("Mara");
	expect(await cell("F2").textContent()).toBe("");
	await edit("Clear contents");
	expect(await cell("F3").textContent()).toBe("");
});
