import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { changeFake, faultsOf, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";
import { listenTo } from "./listen-to.ts";
import { takePicture } from "./take-picture.ts";

const WAIT = "Opening the panel";
const wait = (page: Page) => page.getByRole("progressbar", { name: WAIT });

let browser: SidebarBrowser;
beforeAll(async () => {
	browser = await startSidebarBrowser();
});
afterAll(() => browser?.close());

const headingFocused = (page: Page) =>
	page.evaluate(() => document.activeElement?.tagName === "H1" && document.activeElement.textContent);
const askedForPanels = (page: Page) =>
	page.evaluate(() => (Reflect.get(window, "askedFor") as string[]).filter((one) => one === "panels").length);

test("a tool pressed before the panels have come waits for them, and its heading has the focus before and after", async () => {
	const page = await browser.open({ panels: "held" });
	const said = await listenTo(page);
	await page.getByRole("button", { name: "Import creators" }).click();
	await wait(page).waitFor();
	await expect.poll(() => headingFocused(page)).toBe("Import creators");
	await expect.poll(said).toEqual([WAIT]);
	expect(await faultsOf(page)).toEqual([]);
	await takePicture(page, "panel-wait");
	await page.getByRole("button", { name: "Back" }).focus();
	await changeFake(page, {});
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
	expect(await wait(page).count()).toBe(0);
	await expect.poll(() => headingFocused(page)).toBe("Import creators");
	expect(await askedForPanels(page)).toBe(1);
});

test("panels that come late move nobody who has left, and open at once the next time", async () => {
	const page = await browser.open({ panels: "held" });
	await page.getByRole("button", { name: "Import creators" }).click();
	await wait(page).waitFor();
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByRole("button", { name: "Set up tracker" }).click();
	await page.getByLabel("Campaign name").fill("Autumn");
	await changeFake(page, {});
	await page.waitForFunction("typeof Panels_ === 'object'");
	expect(await page.getByLabel("Campaign name").inputValue()).toBe("Autumn");
	await page.getByRole("button", { name: "Back" }).click();
	await page.evaluate(() => {
		const told: string[] = [];
		Reflect.set(window, "told", told);
		new MutationObserver(() => told.push(document.querySelector("progress")?.ariaLabel ?? "")).observe(
			document.body,
			{
				childList: true,
				subtree: true,
			},
		);
	});
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
	const told = await page.evaluate(() => Reflect.get(window, "told") as string[]);
	expect(told.filter((label) => label === WAIT)).toEqual([]);
	expect(told.length).toBeGreaterThan(0);
	expect(await askedForPanels(page)).toBe(1);
});

test("panels that cannot be had say so, and are asked for again when a tool is opened or by Try again", async () => {
	const page = await browser.open({ panels: "refused" });
	await page.getByText("Spring launch").waitFor();
	expect(await page.getByRole("alert").textContent()).toBe("");
	await page.getByRole("button", { name: "Build roster" }).click();
	await page.getByText("Google could not do this just now.").waitFor();
	expect(await wait(page).count()).toBe(0);
	expect(await askedForPanels(page)).toBe(2);
	expect(await faultsOf(page)).toEqual([]);
	await takePicture(page, "panel-refused");
	await changeFake(page, {});
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
	expect(await askedForPanels(page)).toBe(3);
});

test("panels of another version are not used: the planner is told to open the sidebar again", async () => {
	const page = await browser.open({ panels: "of another version" });
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByText("The add-on was updated while this sidebar was open.").waitFor();
	await changeFake(page, {});
	await page.getByRole("button", { name: "Try again" }).click();
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
});
