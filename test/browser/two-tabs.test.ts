import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keepWorkbook, WORKBOOK } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

let playground: OpenPlayground;
let first: Page;

beforeAll(async () => {
	playground = await openPlayground();
	first = playground.page;
	await keepWorkbook(first, playground.url, WORKBOOK);
});
afterAll(() => playground?.close());

const cell = (page: Page, name: string) => page.locator(`[data-a1="${name}"]`);
const says = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();

async function type(page: Page, name: string, text: string): Promise<void> {
	await cell(page, name).click();
	await page.keyboard.type(text);
	await page.keyboard.press("Enter");
}

it("a second tab works on a copy and says so; the first goes on being saved", async () => {
	await says(first, "Saved in this browser");
	const second = await first.context().newPage();
	await second.goto(playground.url);
	await second.getByText("This is a copy", { exact: true }).waitFor();
	await type(second, "A2", "from the copy");
	await says(second, "Not saved: a copy of another tab's workbook");
	await type(first, "A3", "from the first");
	await says(first, "Saved in this browser");
	await second.close();
	await first.reload();
	await says(first, "Saved in this browser");
	expect(await cell(first, "A2").textContent()).toBe("Mara");
	expect(await cell(first, "A3").textContent()).toBe("from the first");
});

it("a tab opened after the first was closed keeps the workbook", async () => {
	const context = first.context();
	await first.close();
	const next = await context.newPage();
	await next.goto(playground.url);
	await type(next, "A4", "kept");
	await says(next, "Saved in this browser");
	await next.reload();
	await expect.poll(() => cell(next, "A4").textContent()).toBe("kept");
});

it("a tab that hears late of being the only one is not taken for a copy", async () => {
	const context = await playground.windows.newContext();
	const page = await context.newPage();
	await page.addInitScript(() => {
		const request = navigator.locks.request.bind(navigator.locks) as (...call: unknown[]) => Promise<unknown>;
		const late = async (...call: unknown[]) => {
			await new Promise((done) => setTimeout(done, 2000));
			return request(...call);
		};
		Object.defineProperty(navigator.locks, "request", { value: late });
	});
	await page.goto(playground.url);
	await cell(page, "A1").click();
	await says(page, "Saved in this browser");
	await context.close();
});
