import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

let playground: OpenPlayground;
let page: Page;

beforeAll(async () => {
	playground = await openPlayground();
	const context = await playground.windows.newContext({
		viewport: { width: 1024, height: 768 },
		hasTouch: true,
		isMobile: true,
	});
	page = await context.newPage();
	page.setDefaultTimeout(60_000);
	await page.goto(`${playground.url}?tab=Roster`);
});
afterAll(() => playground?.close());

const cell = (name: string) => page.locator(`[role=gridcell][data-a1="${name}"]`);
const selected = () => page.getByLabel("Name box").inputValue();

/** A finger that goes down at one place and up at another. */
async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (
		type: "touchStart" | "touchMove" | "touchEnd",
		points: readonly { x: number; y: number }[],
	) => session.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
	await touch("touchStart", [from]);
	for (const part of [0.25, 0.5, 0.75, 1]) {
		await touch("touchMove", [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }]);
	}
	await touch("touchEnd", []);
	await session.detach();
}

async function middle(selector: string): Promise<{ x: number; y: number }> {
	const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
	return { x: x + width / 2, y: y + height / 2 };
}

it("a tap selects, a second one edits, and what is typed goes in", async () => {
	await cell("A3").tap();
	expect(await selected()).toBe("A3");
	await cell("A3").tap();
	await page.getByLabel("Edit A3").fill("Finn");
	await page.keyboard.press("Enter");
	await expect.poll(() => cell("A3").textContent()).toBe("Finn");
});

it("a finger scrolls the sheet, and does not select on its way", async () => {
	await cell("A3").tap();
	await drag(await middle('[data-a1="C20"]'), await middle('[data-a1="C6"]'));
	await expect.poll(() => page.locator("#grid").evaluate((grid) => grid.scrollTop)).toBeGreaterThan(100);
	expect(await selected()).toBe("A3");
});

it("handles at the selection's corners drag it larger", async () => {
	await page.reload();
	await cell("A8").tap();
	await drag(await middle(".selection-handle.end"), await middle('[data-a1="B11"]'));
	await expect.poll(selected).toBe("A8:B11");
	await drag(await middle(".selection-handle.start"), await middle('[data-a1="A10"]'));
	await expect.poll(selected).toBe("A10:B11");
});

it("sheet and sidebar fit beside each other", async () => {
	await page.getByRole("menuitem", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
	await page.getByRole("menuitem", { name: "Open planner" }).click();
	await page.frameLocator('iframe[title*="Campaign Planner"]').getByText("Spring launch").waitFor();
	await takePicture(page, "tablet");
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
});
