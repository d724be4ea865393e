import { mkdirSync } from "node:fs";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { openPlayground } from "./serve.ts";

const SIDEBAR = 'iframe[title*="Campaign Planner"]';

/** The playground with "Allocate budget" open in the sidebar. */
export interface AllocatePage {
	readonly page: Page;
	readonly sidebar: FrameLocator;
	press(name: string | RegExp): Promise<void>;
	shows(text: string | RegExp): Promise<void>;
	cell(address: string): Locator;
	/** Label or text of what has the focus. */
	focused(): Promise<string | undefined>;
	/** Takes a picture of the sidebar as it stands; there is no accessibility fault in it, and nothing scrolls sideways. */
	look(name: string): Promise<void>;
	close(): Promise<void>;
}

export async function openAllocatePage(): Promise<AllocatePage> {
	const { page, close } = await openPlayground({ query: "?fresh=1&tab=Plan" });
	await page.setViewportSize({ width: 1280, height: 1000 });
	const sidebar = page.frameLocator(SIDEBAR);
	const cell = (address: string) => page.locator(`[role=gridcell][data-a1="${address}"]`);
	// Nobody is booked yet.
	await cell("A2").click();
	await cell("J10").click({ modifiers: ["Shift"] });
	await page.keyboard.press("Delete");
	// Back to the first columns: cells out of sight are not in the page.
	await page.keyboard.press("Control+Home");
	for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"])
		await page.getByRole("menuitem", { name }).click();
	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();
	await press("Allocate budget");
	return {
		page,
		sidebar,
		press,
		shows: (text) => sidebar.getByText(text).first().waitFor(),
		cell,
		focused: () =>
			sidebar.locator("body").evaluate(() => {
				const element = document.activeElement as HTMLInputElement | null;
				return element?.labels?.[0]?.textContent || element?.textContent || undefined;
			}),
		look: (name) => look(page, sidebar, name),
		close,
	};
}

async function look(page: Page, sidebar: FrameLocator, name: string): Promise<void> {
	const folder = process.env.PICTURES ?? "build/pictures";
	mkdirSync(folder, { recursive: true });
	await page.waitForTimeout(150);
	await page.locator(SIDEBAR).screenshot({ path: `${folder}/allocate-${name}.png` });
	expect(await accessibilityFaults(sidebar)).toEqual([]);
	const wide = await sidebar.locator("main").evaluate((main) => main.scrollWidth > main.clientWidth);
	expect(wide, `${name} scrolls sideways`).toBe(false);
}
