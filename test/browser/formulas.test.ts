import { describe, expect, it, test } from "vitest";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { cell, page, playground, withGrid } from "./grid-page.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { takePicture } from "./take-picture.ts";

withGrid();

const text = (address: string) => cell(address).innerText();
const address = () => page.getByLabel("Name box").inputValue();
const typed = () => page.getByLabel("Formula", { exact: true }).inputValue();

describe("a formula being typed", () => {
	it("offers the functions that begin as the name being typed", async () => {
		const marked = () => page.locator("#function-list [aria-selected=true]").innerText();
		await cell("G3").click();
		await page.keyboard.type("=ti");
		expect(await marked()).toMatch(/^TIER\n+The size class/);
		await takePicture(page, "function-list");
		await page.keyboard.press("Tab");
		await page.keyboard.type("C2)&su");
		expect(await marked()).toBe("SUBSTITUTE");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("Enter");
		expect(await typed()).toBe("=TIER(C2)&SUBTOTAL(");
		await page.keyboard.press("Escape");
		expect(await text("G3")).toBe("");
	});

	it("has its list within the grid, at its bottom and its right, too", async () => {
		await cell("L26").click();
		await page.keyboard.type("=s");
		const list = await page.locator("#function-list").boundingBox();
		const grid = await page.locator("#grid").boundingBox();
		expect(list!.x + list!.width).toBeLessThanOrEqual(grid!.x + grid!.width);
		expect(list!.y + list!.height).toBeLessThanOrEqual(grid!.y + grid!.height);
		await takePicture(page, "function-list-upwards");
	});

	it("goes on to the next cell by Enter, whatever functions are offered, and closes the list first by Escape", async () => {
		await cell("G3").click();
		await page.keyboard.type("=su");
		await page.keyboard.press("Escape");
		expect(await page.locator("#function-list").count()).toBe(0);
		await page.keyboard.type("m(2,3)");
		await page.keyboard.press("Enter");
		expect([await text("G3"), await address()]).toEqual(["5", "G4"]);
	});

	it("writes a reference when a cell is clicked in the middle of a formula", async () => {
		await cell("G3").click();
		await page.keyboard.type("=C2+");
		await cell("C3").click();
		await page.keyboard.press("Enter");
		expect(await text("G3")).toBe("13,200");
	});

	it("takes references from the arrow keys where a formula waits for one", async () => {
		await cell("F2").click();
		await page.keyboard.type("=");
		for (const key of ["ArrowDown", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) await page.keyboard.press(key);
		await page.keyboard.type("+1");
		await page.keyboard.press("Enter");
		expect(await text("F2")).toBe("801");
	});
});

const CHARTS: WorkbookSnapshot = {
	version: 1,
	locale: "en_US",
	timeZone: "UTC",
	sheets: [
		{
			name: "Charts",
			rowCount: 50,
			columnCount: 12,
			cells: {
				0: Object.fromEntries(
					["line", "column", "bar", "winloss"].map((type, column) => [
						column,
						{ formula: `=SPARKLINE(A2:E2,{"charttype","${type}";"negcolor","red"})` },
					]),
				),
				1: { 0: 3, 1: 5, 2: -2, 3: 8, 4: 6 },
			},
		},
	],
};

test("a SPARKLINE is drawn in its cell, read aloud, and drawn anew after an edit", async () => {
	await keepWorkbook(page, playground.url, CHARTS);
	const chart = page.locator("[data-a1=A1] svg");
	await chart.waitFor();
	expect(await chart.getAttribute("aria-label")).toBe("Line chart: 3, 5, -2, 8, 6");
	expect(await page.locator("[data-a1=B1] svg rect").count()).toBe(5);
	const room = await page.locator("[data-a1=A1]").boundingBox();
	const drawn = await page.locator("[data-a1=A1] polyline").boundingBox();
	expect(drawn!.width).toBeGreaterThan(room!.width * 0.8);
	const bars = await page
		.locator("[data-a1=B1] rect")
		.evaluateAll((all) => all.map((bar) => getComputedStyle(bar).stroke));
	expect(new Set(bars)).toEqual(new Set(["none"]));
	await takePicture(page, "sparkline");
	await page.locator("[data-a1=A2]").click();
	await page.keyboard.type("9");
	await page.keyboard.press("Enter");
	await page.locator("[data-a1=A1] svg[aria-label^='Line chart: 9']").waitFor();
	expect(await accessibilityFaults(page, "#grid")).toEqual([]);
});
