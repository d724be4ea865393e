import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
	callsOf,
	changeFake,
	faultsOf,
	type SidebarBrowser,
	startSidebarBrowser,
} from "../sidebar/sidebar-page.ts";

let sidebar: SidebarBrowser;
let page: Page;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterEach(() => page.context().close());

afterAll(() => sidebar.close());

const button = (name: string) => page.getByRole("button", { name, exact: true });
const press = (name: string) => button(name).click();
const tool = (name: string) =>
	page.getByRole("navigation", { name: "Tools" }).getByRole("button", { name }).click();
const openGroup = (name: string) => page.getByRole("button", { name }).click();
const shows = (text: string) => page.getByText(text).first().waitFor();
const heading = () =>
	page.evaluate(() => document.activeElement?.tagName === "H1" && document.activeElement.textContent);
const lastCall = async () => (await callsOf(page)).at(-1)!;

async function chooseFile(name: string, content: string | Uint8Array): Promise<void> {
	await page.setInputFiles("input[type=file]", { name, mimeType: "", buffer: Buffer.from(content) });
}

it("shows the campaign, what to do next and the tools", async () => {
	page = await sidebar.open();
	await shows("Spring launch");
	await shows("Next: allocate the budget.");
	expect(await page.getByRole("navigation", { name: "Tools" }).getByRole("button").count()).toBe(6);
	expect(await faultsOf(page)).toEqual([]);
});

it("leads a new workbook through setting up the tracker", async () => {
	page = await sidebar.open({ isNew: true });
	await shows("no campaign tracker yet");
	expect(await faultsOf(page)).toEqual([]);
	await press("Set up tracker");
	await expect.poll(heading).toBe("Set up tracker");
	await page.getByLabel("Campaign name").fill("Autumn");
	await page.getByLabel("Currency").selectOption("EUR");
	expect(await faultsOf(page)).toEqual([]);
	await press("Preview");
	await page.getByLabel("Plan").uncheck();
	expect(await faultsOf(page)).toEqual([]);
	await button("Apply 2 changes").evaluate((one: HTMLElement) => [one.click(), one.click()]);
	await shows("Added 2 creators to Roster.");
	expect(await lastCall()).toMatchObject({
		id: "set-up-tracker",
		request: {
			step: "apply",
			input: { campaign: "Autumn", currency: "EUR", sample: true },
			accept: ["tab-Campaign", "tab-Roster"],
		},
	});
	expect(await faultsOf(page)).toEqual([]);
	expect((await callsOf(page)).filter(({ id }) => id === "set-up-tracker")).toHaveLength(2);
	await press("Undo");
	await shows("Took back 3 changes.");
	await shows("Ana edited it.");
	await press("Done");
	await page.getByRole("navigation", { name: "Tools" }).waitFor();
});

it("previews at once where a tool asks nothing", async () => {
	page = await sidebar.open();
	await tool("Tidy up");
	await shows("Nothing is written yet.");
	await press("Untick all");
	expect(await button("Nothing ticked").getAttribute("aria-disabled")).toBe("true");
});

it("explains a failing call without Google's words, and tries again", async () => {
	page = await sidebar.open({ failure: "Error code PERMISSION_DENIED." });
	const alert = page.getByRole("alert");
	await shows("several Google accounts");
	expect(await alert.textContent()).not.toContain("PERMISSION_DENIED");
	expect(await faultsOf(page)).toEqual([]);
	await changeFake(page, {});
	await press("Try again");
	await shows("Spring launch");
	expect(await alert.textContent()).toBe("");
});

it("lists the last runs with what they changed, and asks before undoing one of them", async () => {
	page = await sidebar.open();
	await shows("Spring launch");
	await press("Activity and undo");
	await shows("2026-11-25 14:30, Ana. Added 2 creators to Roster.");
	await shows("Undone. 2026-11-24 09:00. Made 10 tabs.");
	expect(await page.getByRole("button", { name: /^Undo / }).count()).toBe(1);
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole("button", { name: /^Import creators/ }).click();
	await shows("And 12 more.");
	await shows("7.1%");
	expect(await page.locator("del").textContent()).toBe("400");
	expect(await faultsOf(page)).toEqual([]);
	await press("Undo Import creators, 2026-11-25 14:30");
	expect((await callsOf(page)).map(({ id }) => id)).not.toContain("undo");
	expect(await faultsOf(page)).toEqual([]);
	await press("Undo this run");
	await shows("Took back 3 changes.");
	expect(await lastCall()).toMatchObject({ id: "undo", request: { run: "run-2" } });
	expect(await faultsOf(page)).toEqual([]);
	await press("Done");
	await shows("Added 2 creators to Roster.");
});

it("saves the display name", async () => {
	page = await sidebar.open();
	await press("Add your name");
	await expect.poll(heading).toBe("Settings");
	await page.getByLabel("Your name").fill("  Ana ");
	await page.keyboard.press("Enter");
	await shows("Saved.");
	expect(await lastCall()).toMatchObject({ id: "settings", request: { displayName: "Ana" } });
	expect(await faultsOf(page)).toEqual([]);
	await press("Back");
	await shows("Spring launch");
	expect(await page.getByText("Add your name").count()).toBe(0);
});

it("imports a file: columns corrected, different values taken only when ticked", async () => {
	page = await sidebar.open();
	await tool("Import creators");
	expect(await faultsOf(page)).toEqual([]);
	await chooseFile(
		"list.csv",
		Buffer.from("Handle;Followers;Land\n@ana\xe9;12.4K;NG\n@bo;9K;GH\n", "latin1"),
	);
	await shows("A list of creators");
	await shows("read as Windows-1252");
	await expect.poll(heading).toBe("Import creators");
	await openGroup("Columns left out");
	await page.getByLabel("Land").selectOption("Country");
	await press("First rows as they are");
	expect(await faultsOf(page)).toEqual([]);
	await press("Preview");
	await shows("Nothing is written yet.");
	expect(await lastCall()).toMatchObject({
		request: { step: "preview", input: { columns: { 2: "Country" } } },
	});
	const different = page.getByLabel("@mara.eats · Instagram");
	expect(await different.isChecked()).toBe(false);
	await press("Apply 3 changes");
	await shows("Added 3 creators");
	expect((await lastCall()).request.accept).toEqual(["row-0", "row-1", "fill-1"]);
	// What the preview refused is not forgotten once it is gone.
	await shows("is not a count");
	expect(await faultsOf(page)).toEqual([]);
});

it("takes all different values when told to", async () => {
	page = await sidebar.open();
	await tool("Import creators");
	await chooseFile("list.csv", "Handle,Followers\n@ana,1\n");
	await press("Preview");
	await press("Take all");
	expect(await page.getByLabel("@mara.eats · Instagram").isChecked()).toBe(true);
	await shows("is not a count");
	expect(await faultsOf(page)).toEqual([]);
	await press("Apply 4 changes");
	await shows("Added 4 creators");
});

it("reads the rows anew when the header row is changed", async () => {
	page = await sidebar.open();
	await tool("Import creators");
	await chooseFile("list.csv", "Export of May,\nHandle,Followers\n@ana,1\n");
	await page.getByLabel("Header row").selectOption("1");
	await shows("1 row from list.csv");
	expect(await lastCall()).toMatchObject({ request: { input: { headerRow: 1 } } });
	await page.getByLabel("Header row").selectOption("-1");
	await page.getByLabel("Column 1").waitFor();
});

it("imports pasted rows only once the platform is chosen", async () => {
	page = await sidebar.open({ needsPlatform: true });
	await tool("Import creators");
	await page.getByRole("radio", { name: "Paste" }).check();
	expect(await faultsOf(page)).toEqual([]);
	await press("Continue");
	await shows("Nothing is pasted yet.");
	await page.getByLabel("Rows").fill("Handle\tFollowers\n@ana\t1,5\n");
	await press("Continue");
	await press("Preview");
	await shows("Choose the platform first.");
	await page.getByLabel("Platform").selectOption("TikTok");
	await press("Preview");
	await shows("Nothing is written yet.");
	expect(await lastCall()).toMatchObject({
		request: {
			input: {
				platform: "TikTok",
				from: {
					source: "Pasted rows",
					rows: [
						["Handle", "Followers"],
						["@ana", "1,5"],
					],
				},
			},
		},
	});
});

it("takes rows pasted anywhere on the panel", async () => {
	page = await sidebar.open();
	await tool("Import creators");
	await page.evaluate(() => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", "Handle\tFollowers\n@ana\t7");
		document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
	});
	expect(await page.getByLabel("Rows").inputValue()).toContain("@ana");
});

it("imports another tab, and says when there is nothing to change", async () => {
	page = await sidebar.open({ nothingToDo: true });
	await tool("Import creators");
	await page.getByRole("radio", { name: "Tab" }).check();
	await page.getByLabel("Tab of this workbook").selectOption("Old list");
	expect(await faultsOf(page)).toEqual([]);
	await press("Continue");
	await press("Preview");
	await shows("There is nothing to change.");
	expect(await lastCall()).toMatchObject({ request: { input: { from: { tab: "Old list" } } } });
	expect(await faultsOf(page)).toEqual([]);
});
