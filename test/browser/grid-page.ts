import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";
import { keepWorkbook, WORKBOOK } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

/** Of the test file that imports them; there once its tests begin. */
export let playground: OpenPlayground;
export let page: Page;

/** One playground for a test file; each of its tests begins with the workbook as it is given here. */
export function withGrid(workbook: WorkbookSnapshot = WORKBOOK): void {
	beforeAll(async () => {
		playground = await openPlayground();
		page = playground.page;
		await page.setViewportSize({ width: 1280, height: 800 });
	});
	beforeEach(() => keepWorkbook(page, playground.url, workbook));
	afterAll(() => playground?.close());
}

export function cell(address: string): Locator {
	return page.locator(`[data-a1="${address}"]`);
}
