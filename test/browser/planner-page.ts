import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type OpenPlayground, openPlayground } from "./serve.ts";

/** Of the test file that imports them; there once its tests begin. */
export let playground: OpenPlayground;
export let page: Page;
export let sidebar: FrameLocator;

/** One playground with the sample campaign and the sidebar open, for all tests of a file. */
export function withPlanner(height: number): void {
	beforeAll(async () => {
		playground = await openPlayground({ query: "?fresh=1" });
		({ page } = playground);
		await page.setViewportSize({ width: 1280, height });
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
		await page.getByRole("menuitem", { name: "Open planner" }).click();
	});
	afterAll(() => playground?.close());
}

export function press(name: string): Promise<void> {
	return sidebar.getByRole("button", { name }).first().click();
}

export function shows(text: string | RegExp): Promise<void> {
	return sidebar.getByText(text).first().waitFor();
}
