import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
	callsOf,
	changeFake,
	faultsOf,
	type SidebarBrowser,
	startSidebarBrowser,
} from "../sidebar/sidebar-page.ts";
import { listenTo } from "./listen-to.ts";

let sidebar: SidebarBrowser;

beforeAll(async () => {
	sidebar = await startSidebarBrowser();
});

afterAll(() => sidebar.close());

it("lists the tools by the steps of a campaign, and those of no step last", async () => {
	const page = await sidebar.open();
	const tools = page.getByRole("navigation", { name: "Tools" });
	await tools.waitFor();
	expect(await tools.getByRole("heading").allTextContents()).toEqual([
		"Set up",
		"Creators",
		"Plan",
		"Content",
		"More",
	]);
	const inStep = (name: string) => tools.getByRole("region", { name }).getByRole("button").allTextContents();
	expect((await inStep("Creators"))[0]).toMatch(/^Import creators/);
	expect((await inStep("More"))[0]).toMatch(/^Tidy up/);
	expect(await faultsOf(page)).toEqual([]);
	await tools.getByRole("button", { name: "Tidy up" }).click();
	await page.getByRole("heading", { name: "Tidy up" }).waitFor();
});

it("shows a tour of three steps by keyboard to whoever is new, once", async () => {
	const page = await sidebar.open({ seenVersion: "" });
	const tour = page.getByRole("region", { name: "Tour" });
	await tour.getByText("Tip 1 of 3").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	expect(await focused(page)).toBe("");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => focused(page)).toBe("One step after the other");
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => focused(page)).toBe("Formulas in any cell");
	expect(await faultsOf(page)).toEqual([]);
	await page.keyboard.press("Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => tour.count()).toBe(0);
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	const kept = { id: "settings", request: { seenVersion: version } };
	await expect.poll(async () => (await callsOf(page)).at(-1)).toEqual(kept);
});

it("shows the tour again when Settings are asked for it", async () => {
	const page = await sidebar.open();
	await page.getByRole("button", { name: "Settings" }).click();
	await page.getByRole("button", { name: "Show the tour" }).waitFor();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole("button", { name: "Show the tour" }).click();
	await expect.poll(() => focused(page)).toBe("You see it before it is written");
	await page.getByRole("button", { name: "Skip tour" }).click();
	await expect.poll(() => page.getByRole("region", { name: "Tour" }).count()).toBe(0);
});

it("tells once after an update what changed", async () => {
	const page = await sidebar.open({ seenVersion: "0.0.9" });
	const update = page.getByRole("region", { name: "Update" });
	await update.waitFor();
	expect(await faultsOf(page)).toEqual([]);
	await update.getByRole("button", { name: "What changed" }).click();
	await page.getByText("Exact allocation.").waitFor();
	expect(await focused(page)).toBe("What changed");
	expect(await page.getByText("Faster.").count()).toBe(0);
	await page.getByRole("button", { name: /^More/ }).click();
	await page.getByText("Faster.").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByText("Spring launch").waitFor();
	expect(await update.count()).toBe(0);
});

it("previews a sample campaign with one click in a workbook without a tracker", async () => {
	const page = await sidebar.open({ isNew: true });
	await page.getByRole("button", { name: "Try a sample campaign" }).click();
	await page.getByText("Nothing is written yet.").waitFor();
	const { id, request } = (await callsOf(page)).at(-1)!;
	expect(id).toBe("set-up-tracker");
	expect(request).toMatchObject({ step: "preview", input: { sample: true } });
});

it("finds a function and shows what it takes, what it gives and examples", async () => {
	const page = await sidebar.open();
	await page.getByRole("button", { name: "Functions" }).click();
	const search = page.getByLabel("Find a function");
	await search.fill("size class");
	await page.getByText("1 found.").waitFor();
	await page.getByRole("button", { name: /^TIER/ }).click();
	await page.getByText("followers: column D").waitFor();
	expect(await page.getByLabel("Formula with TIER").inputValue()).toBe("=TIER(D2:D)");
	await page.getByText("standard, wide or from 5K.").waitFor();
	await page.getByText('=TIER(12000; "standard")').waitFor();
	await page.getByText("The bound is inclusive.").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	await search.fill("zzz");
	await page.getByText("No function has all these words.").waitFor();
	expect(await faultsOf(page)).toEqual([]);
});

it("names what the tab has no column for, and inserts nothing until it is put in", async () => {
	const page = await sidebar.open();
	await page.getByRole("button", { name: "Functions" }).click();
	await page.getByLabel("Find a function").fill("rate");
	await page.getByRole("button", { name: /^ENGAGEMENT_RATE/ }).click();
	await page.getByText("Roster has no column for likes").waitFor();
	const formula = page.getByLabel("Formula with ENGAGEMENT_RATE");
	expect(await formula.inputValue()).toBe("=ENGAGEMENT_RATE(D2:D; likes)");
	const before = (await callsOf(page)).length;
	await formula.press("Enter");
	await page.getByText("Put a column or a value in the place of likes").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	expect((await callsOf(page)).length).toBe(before);
});

it("inserts no example while the headers are still being read", async () => {
	const page = await sidebar.open();
	await page.getByText("Spring launch").waitFor();
	await changeFake(page, { hold: true });
	await openTier(page);
	await page.getByText("Reading the headers of your tab.").waitFor();
	await page.getByLabel("Formula with TIER").press("Enter");
	await changeFake(page, {});
	await page.getByText("followers: column D").waitFor();
	expect((await callsOf(page)).map(({ id }) => id)).not.toContain("insert-formula");
	await page.getByLabel("Formula with TIER").press("Enter");
	await page.getByText("Inserted into Roster H2.").waitFor();
});

it("makes the formula anew where another tab has come to the front", async () => {
	const page = await sidebar.open();
	await openTier(page);
	await page.getByText("followers: column D").waitFor();
	await changeFake(page, {
		inFront: "Results",
		columns: [{ letters: "A", header: "Clicks", means: ["clicks"] }],
	});
	await page.getByLabel("Formula with TIER").press("Enter");
	await page.getByText("Results is in front now, so the formula was made anew for it.").waitFor();
	expect(await page.getByLabel("Formula with TIER").inputValue()).toBe("=TIER(followers)");
	expect(await page.getByText("Put a column or a value").count()).toBe(0);
	expect(await faultsOf(page)).toEqual([]);
});

it("says that the columns are the example's where the tab has no headers", async () => {
	const page = await sidebar.open({ columns: [] });
	await openTier(page);
	await page.getByText("Roster has no headers yet, so these are the columns of the example.").waitFor();
	expect(await page.getByLabel("Formula with TIER").inputValue()).toBe("=TIER(C2:C)");
});

it("puts a formula into the selected cell, and takes it back", async () => {
	const page = await sidebar.open();
	await openTier(page);
	await page.getByLabel("Formula with TIER").fill(" =TIER(D2:D) ");
	await page.getByLabel("Formula with TIER").press("Enter");
	await page.getByText("Inserted into Roster H2. It shows Micro.").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	expect((await callsOf(page)).at(-1)?.request).toEqual({ content: { formula: "=TIER(D2:D)" } });
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByText("Roster H2 is as it was before.").waitFor();
	expect(await focused(page)).toBe("Insert into the selected cell");
});

it("asks before it replaces what a cell holds", async () => {
	const page = await sidebar.open({ selectedCell: "our own words" });
	await openTier(page);
	await page.getByRole("button", { name: "Insert into the selected cell" }).click();
	await page.getByText("Roster H2 is not blank. It holds: our own words").waitFor();
	expect(await faultsOf(page)).toEqual([]);
	await page.getByRole("button", { name: "Keep it" }).click();
	expect(await focused(page)).toBe("Insert into the selected cell");
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Replace it" }).click();
	await page.getByText("Inserted into Roster H2.").waitFor();
	expect((await callsOf(page)).at(-1)?.request).toMatchObject({ instead: { content: "our own words" } });
});

it("finds a term of the glossary and an engagement definition", async () => {
	const page = await sidebar.open();
	await page.getByRole("button", { name: "Glossary" }).click();
	await page.getByLabel("Find a term").fill("reach");
	await page.getByText("2 found.").waitFor();
	await page.getByRole("button", { name: /^Engagement rate: ERR/ }).click();
	await page.getByText("Shares are left out.").waitFor();
	await page.getByRole("button", { name: /^Reach/ }).click();
	await page.getByText("Results ▸ Reach").waitFor();
	expect(await faultsOf(page)).toEqual([]);
});

it("has one place that is read out, there before anything is said", async () => {
	const page = await sidebar.open({ hold: true });
	const said = await listenTo(page);
	await page.getByText("Reading the tracker").waitFor();
	await expect.poll(said).toEqual(["Reading the tracker"]);
	await changeFake(page, {});
	await page.getByRole("button", { name: "Settings" }).click();
	await page.getByLabel("Your name").fill("Ana");
	await page.getByRole("button", { name: "Save" }).click();
	await page.getByText("Saved.").waitFor();
	await expect.poll(said).toEqual(["Saved."]);
});

it("keeps still while it waits for whoever wants less motion", async () => {
	const page = await sidebar.open({ hold: true });
	await page.getByText("Reading the tracker").waitFor();
	const moving = () => page.evaluate(() => document.getAnimations().length);
	expect(await moving()).toBe(1);
	await page.emulateMedia({ reducedMotion: "reduce" });
	await expect.poll(moving).toBe(0);
	expect(await faultsOf(page)).toEqual([]);
});

async function openTier(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Functions" }).click();
	await page.getByRole("button", { name: /^TIER/ }).click();
}

/** What the thing in focus says; `""` if it is nothing special. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => document.querySelector(":focus:not(.sidebar)")?.textContent ?? "");
}
