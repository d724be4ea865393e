import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { callsOf, faultsOf, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";

let sidebar: SidebarBrowser;
let page: Page;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterEach(() => page.context().close());

afterAll(() => sidebar.close());

const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
const shows = (text: string) => page.getByText(text).first().waitFor();

async function importText(text: string): Promise<void> {
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.setInputFiles("input[type=file]", { name: "list.csv", mimeType: "", buffer: Buffer.from(text) });
	await shows("Columns taken");
}

it("asks how to read a column with several readings, shows what its cells become, and sends the choice", async () => {
	page = await sidebar.open();
	await importText("Handle,Followers\n@ana,1.234\n");
	const choice = page.getByLabel("Read Followers as");
	await shows("Its cells can be read in several ways. Choose one.");
	expect(await choice.locator("option").allTextContents()).toEqual([
		"Choose…",
		"decimal point",
		"decimal comma",
	]);
	expect(await faultsOf(page)).toEqual([]);
	await choice.selectOption("decimal comma");
	await shows("1.234 → 1,234");
	await press("Preview");
	await shows("Nothing is written yet.");
	expect((await callsOf(page)).at(-1)).toMatchObject({
		request: { input: { units: { 1: "decimal comma" } } },
	});
});

it("does not ask where there is one reading", async () => {
	page = await sidebar.open();
	await importText("Handle,Followers\n@ana,12K\n");
	expect(await page.getByLabel(/^Read /).count()).toBe(0);
});

it("shows cells left out apart from rows refused", async () => {
	page = await sidebar.open();
	await importText("Handle,Followers\n@ana,1.234\n");
	await page.getByLabel("Read Followers as").selectOption("decimal point");
	await press("Preview");
	await shows("1 cell left out");
	await shows("1 refused");
	await page.getByRole("button", { name: "Cells left out" }).waitFor();
	await shows("“Fee”");
	expect(await faultsOf(page)).toEqual([]);
});

it("says what the planner should look at before anything else", async () => {
	page = await sidebar.open();
	await importText("Handle,Followers\n@ana,1-3\n");
	await shows("1-3 is read as its middle, 2.");
});

it("names the rows that do not say their platform", async () => {
	page = await sidebar.open({ needsPlatform: true });
	await importText("Handle,Followers\n@ana,1\n@bo,2\n");
	await shows("Row 2 does not say which platform they are from.");
	await press("Preview");
	await shows("Row 2 does not say which platform they are from. Choose the platform first.");
	expect(await faultsOf(page)).toEqual([]);
});
