import { beforeEach, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { cell, page, withGrid } from "./grid-page.ts";

withGrid();

const names = () => page.locator('[role=gridcell][data-a1^="A"]').allTextContents();
const shown = async () => (await names()).filter((name) => name !== "" && name !== "Creator");
const panel = () => page.locator(".filter-panel");

async function data(label: string): Promise<void> {
	await page.getByRole("menuitem", { name: "Data", exact: true }).click();
	await page.locator(".menu-item", { hasText: label }).click();
}

async function openFilter(address: string): Promise<void> {
	await cell(address).locator(".filter-button").click();
	await panel().waitFor();
}

describe("a filter", () => {
	beforeEach(async () => {
		await cell("A2").click();
		await data("Create a filter");
	});

	it("hides rows by value, and shows them again when it is taken off", async () => {
		await openFilter("B1");
		expect(await accessibilityFaults(page, ".filter-panel")).toEqual([]);
		await panel().getByLabel("TikTok").uncheck();
		await panel().getByRole("button", { name: "OK" }).click();
		expect(await shown()).toEqual(["Finn", "June"]);
		expect(await cell("D4").textContent()).toBe("Macro");
		await page.keyboard.press("Control+z");
		expect(await shown()).toEqual(["Mara", "Finn", "June"]);
		await page.keyboard.press("Control+y");
		await data("Remove filter");
		expect(await shown()).toEqual(["Mara", "Finn", "June"]);
		expect(await page.locator(".filter-button").count()).toBe(0);
	});

	it("hides rows by condition, from the menu as well", async () => {
		await cell("C2").click();
		await data("Filter this column");
		await panel().getByLabel("Filter by condition").selectOption({ label: "Greater than" });
		await panel().getByLabel("Value", { exact: true }).fill("10000");
		await page.keyboard.press("Enter");
		expect(await shown()).toEqual(["Mara", "June"]);
		expect(await page.locator("#grid").evaluate((grid) => document.activeElement === grid)).toBe(true);
	});

	it("is stepped over by the arrows, and what it hides is neither copied nor deleted", async () => {
		await openFilter("A1");
		await panel().getByLabel("Finn").uncheck();
		await panel().getByRole("button", { name: "OK" }).click();
		await cell("A2").click();
		await page.keyboard.press("ArrowDown");
		expect(await page.getByLabel("Name box").inputValue()).toBe("A4");
		await cell("A2").click();
		await page.keyboard.press("Shift+ArrowDown");
		await page.keyboard.press("Delete");
		await data("Remove filter");
		expect(await shown()).toEqual(["Finn"]);
	});

	it("goes along when a row is put in above its header, and when rows are sorted", async () => {
		await openFilter("A1");
		await panel().getByLabel("Finn").uncheck();
		await panel().getByRole("button", { name: "OK" }).click();
		await data("(Z to A)");
		expect(await shown()).toEqual(["Mara", "June"]);
		await cell("A1").click({ button: "right" });
		await page.getByRole("menuitem", { name: "Insert row above", exact: true }).click();
		expect(await cell("A2").locator(".filter-button.on").count()).toBe(1);
		expect(await shown()).toEqual(["Mara", "June"]);
	});

	it("is kept with the workbook", async () => {
		await openFilter("A1");
		await panel().getByLabel("Finn").uncheck();
		await panel().getByRole("button", { name: "OK" }).click();
		await page.getByText("Saved in this browser").waitFor();
		await page.reload();
		await cell("A2").waitFor();
		expect(await shown()).toEqual(["Mara", "June"]);
	});
});

it("a row is resized by its edge, and fits its text again after a double click", async () => {
	const header = page.locator('[role=rowheader]:has([data-resize-row="1"])');
	const height = async () => (await header.boundingBox())!.height;
	const { x, y, height: before } = (await header.boundingBox())!;
	await page.mouse.move(x + 20, y + before - 2);
	await page.mouse.down();
	await page.mouse.move(x + 20, y + before + 38);
	await page.mouse.up();
	expect(await height()).toBe(before + 40);
	await page.keyboard.press("Control+z");
	expect(await height()).toBe(before);
	await page.keyboard.press("Control+y");
	await header.locator(".row-resize").dblclick();
	expect(await height()).toBe(before);
});
