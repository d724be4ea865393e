import { afterAll, beforeAll, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

let playground: OpenPlayground;

beforeAll(async () => {
	playground = await openPlayground();
	const charts = ["line", "column", "bar", "winloss"].map((type) => ({
		formula: `=SPARKLINE(A2:E2,{"charttype","${type}";"negcolor","red"})`,
	}));
	await keepWorkbook(playground.page, playground.url, {
		version: 1,
		locale: "en_US",
		timeZone: "UTC",
		sheets: [
			{
				name: "Charts",
				rowCount: 50,
				columnCount: 12,
				cells: {
					0: Object.fromEntries(charts.map((chart, column) => [column, chart])),
					1: { 0: 3, 1: 5, 2: -2, 3: 8, 4: 6 },
				},
			},
		],
	});
});
afterAll(() => playground.close());

test("a SPARKLINE is drawn in its cell, read aloud, and drawn anew after an edit", async () => {
	const { page } = playground;
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
	if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/sparkline.png` });
	await page.locator("[data-a1=A2]").click();
	await page.keyboard.type("9");
	await page.keyboard.press("Enter");
	await page.locator("[data-a1=A1] svg[aria-label^='Line chart: 9']").waitFor();
	expect(await accessibilityFaults(page, "#grid")).toEqual([]);
});
