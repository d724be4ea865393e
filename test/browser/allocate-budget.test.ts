import { mkdirSync } from "node:fs";
import axe, { type AxeResults } from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPlayground, openPlayground } from "./serve.ts";

const SIDEBAR = 'iframe[title*="Campaign Planner"]';

let playground: OpenPlayground;
let page: Page;
let sidebar: FrameLocator;

beforeAll(async () => {
	playground = await openPlayground({ query: "?fresh=1&tab=Plan" });
	({ page } = playground);
	page.setDefaultTimeout(8000);
	await page.setViewportSize({ width: 1280, height: 1000 });
	sidebar = page.frameLocator(SIDEBAR);
	// Nobody is booked yet.
	await cell("A2").click();
	await cell("J10").click({ modifiers: ["Shift"] });
	await page.keyboard.press("Delete");
	await page.getByRole("menuitem", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
	await page.getByRole("menuitem", { name: "Open planner" }).click();
	await press("Allocate budget");
});
afterAll(() => playground?.close());

const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).first().click();
const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
const opened = (name: RegExp) => sidebar.getByRole("button", { name, expanded: true });
const cell = (address: string) => page.locator(`[role=gridcell][data-a1="${address}"]`);

test("begins with the campaign's budget and KPI", async () => {
	await shows("24 creators on the roster.");
	expect(await sidebar.getByLabel("Budget, USD").inputValue()).toBe("12000");
	expect(await sidebar.getByLabel("Maximise").inputValue()).toBe("engagements");
	await look("1-setup");
});

test("adds a rule in plain words and takes it out again", async () => {
	await press("Add rule");
	expect(await focused()).toBe("Limit");
	await sidebar.getByLabel("How many").fill("2");
	await sidebar.getByLabel("Creators by").selectOption("platform");
	await sidebar.getByLabel("Which").selectOption("YouTube");
	await shows("At least 2 creators on YouTube");
	await look("2-rule");
	await press("Add this rule");
	await expect.poll(focused).toBe("Add rule");
	await press("Remove: At least 2 creators on YouTube");
	await expect.poll(focused).toBe("Add rule");
	await shows("None yet.");
});

test("finds the best plan, proves it and says where each figure comes from", async () => {
	await press("Find the best plan");
	await shows("Best possible plan.");
	await shows("engagements expected");
	expect(
		await sidebar.getByRole("list", { name: "In the plan" }).getByRole("listitem").count(),
	).toBeGreaterThan(8);
	await shows(/Own results: 2 posts/);
	await look("3-solved");
});

test("explains one creator when asked, in and out", async () => {
	await press("Why this one? @finn.bakes · TikTok");
	await shows(/Without it the best plan brings [\d,]+ engagements less/);
	await press(/^In the plan/);
	await press(/^Not in the plan/);
	await press("Why not? @june.moves · Instagram");
	await shows(/It would be in at a fee of \$\d+ or less/);
	await look("4-explained");
	await press(/^Not in the plan/);
});

test("draws what each budget buys, walks along it by keyboard and has the figures as a table", async () => {
	await press(/^What each budget buys/);
	const slider = sidebar.getByRole("slider", { name: "What each budget buys at best" });
	await slider.focus();
	expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\$12,000 buys/);
	await page.keyboard.press("ArrowLeft");
	expect(await slider.getAttribute("aria-valuetext")).toMatch(/^\$11,\d+ buys/);
	await press("Show the figures");
	expect(await sidebar.getByRole("row").count()).toBeGreaterThan(10);
	await look("5-frontier");
	await press(/^What each budget buys/);
});

test("answers what more money buys, what rules cost, what is nearly as good, and the mix", async () => {
	for (const [part, words] of [
		[/^What the next dollars buy/, /\$500 more buys/],
		[/^How the rules are kept/, /Spend at most \$12,000/],
		[/^What each rule costs/, /costs nothing/],
		[/^Plans nearly as good/, /In all of them:/],
		[/^What to do with the rest/, /left over/],
		[/^Several small or one big/, /Max Marathon for \$9,500/],
	] as const) {
		await press(part);
		await shows(words);
	}
	await look("6-parts");
	for (let open = await opened(/^(How|What|Plans|Several)/).count(); open > 0; open--)
		await opened(/^(How|What|Plans|Several)/)
			.first()
			.click();
});

test("keeps a plan and compares it with another", async () => {
	await press("Keep to compare");
	await shows('Kept as "Plan A".');
	await press("Back");
	await sidebar.getByLabel("Most creators").fill("6");
	await press("Find the best plan");
	await shows("for 6 creators");
	await press("Keep to compare");
	await press("Compare");
	await shows("Only in Plan A");
	await look("7-compare");
	await press("Open Plan A");
	await shows("Best possible plan.");
});

test("writes the plan into the Plan tab after a preview", async () => {
	await press("Preview the Plan tab");
	await shows("Nothing is written yet.");
	await look("8-preview");
	await press(/^Apply \d+ changes/);
	await shows(/^Added \d+ chosen packages to Plan/);
	await look("9-written");
	await expect.poll(() => cell("A2").textContent()).toBe("Finn Bakes");
	expect(await cell("E2").textContent()).toBe("yes");
	await press("Done");
	await press("Allocate budget");
	await shows("settings of the last plan written");
	await press("Find the best plan");
	await shows("Best possible plan.");
	await press("Preview the Plan tab");
	await shows(/left as is/);
	expect(await sidebar.getByRole("checkbox").count()).toBe(0);
	await press("Back");
	await press("Back");
});

test("shows what a smaller plan would mark as out, and deletes nothing", async () => {
	await sidebar.getByLabel("Budget, USD").fill("5000");
	await press("Find the best plan");
	await shows("left of $5,000");
	await press("Preview the Plan tab");
	await press(/^Brought up to date/);
	await shows("Chosen by an earlier plan and not by this one. The row stays.");
	await look("10-marks");
	await press("Back");
	await press("Back");
});

test("says which rules conflict, and a button mends one and solves again", async () => {
	await sidebar.getByLabel("Budget, USD").fill("300");
	await sidebar.getByLabel("Least creators").fill("8");
	await press("Find the best plan");
	await shows("These rules cannot all be kept.");
	await look("11-conflict");
	await press(/^Change this and solve again: At least 8 creators/);
	await shows("Best possible plan.");
	await press("Back");
	expect(await sidebar.getByLabel("Least creators").inputValue()).not.toBe("8");
});

test("refuses a budget that is no amount, by name", async () => {
	await sidebar.getByLabel("Budget, USD").fill("a lot");
	await press("Find the best plan");
	await shows('Budget: "a lot" is not an amount of 0 or more, such as 500.');
	await look("12-refused");
	await sidebar.getByLabel("Budget, USD").fill("12,000");
});

test("names the rows without a fee and says what to fill in", async () => {
	await page.getByRole("tab", { name: "Roster" }).click();
	await cell("G7").click();
	await page.keyboard.press("Delete");
	await press("Find the best plan");
	await shows("Best possible plan.");
	await press(/^Cannot be used yet/);
	await shows(/Roster G7 is blank\. Fill in the fee/);
	await look("13-rows");
	await press("Back");
});

test("compares four ways to pay a creator", async () => {
	await press("Compare deals");
	for (const [label, text] of [
		["Flat fee", "600"],
		["Commission, %", "12"],
		["Hybrid fee", "250"],
		["Hybrid, %", "6"],
		["Product cost", "60"],
		["Average order", "85"],
		["Margin, %", "45"],
		["Expected orders", "30"],
		["Fewest orders", "5"],
		["Most orders", "80"],
	] as const) {
		await sidebar.getByLabel(label, { exact: true }).fill(text);
	}
	await press("Compare");
	await shows(/Flat fee/);
	await sidebar.getByRole("list", { name: "Deals" }).waitFor();
	await look("14-deals");
	await press("Back");
});

test("says during the campaign what could move, and what is too early to tell", async () => {
	await press("Reallocate");
	await shows("Results so far");
	await look("15-reallocate");
});

/** Label or text of what has the focus. */
function focused(): Promise<string | undefined> {
	return sidebar.locator("body").evaluate(() => {
		const element = document.activeElement as HTMLInputElement | null;
		return element?.labels?.[0]?.textContent || element?.textContent || undefined;
	});
}

/** A picture of the sidebar as it stands, and no accessibility fault in it. */
async function look(name: string): Promise<void> {
	const folder = process.env.PICTURES ?? "build/pictures";
	mkdirSync(folder, { recursive: true });
	await page.waitForTimeout(150);
	await page
		.locator('iframe[title*="Campaign Planner"]')
		.screenshot({ path: `${folder}/allocate-${name}.png` });
	expect(await faults()).toEqual([]);
	const wide = await sidebar.locator("main").evaluate((main) => main.scrollWidth > main.clientWidth);
	expect(wide, `${name} scrolls sideways`).toBe(false);
}

/** Run inside the sidebar's own frame: AxeBuilder opens a tab, and Chromium stops drawing the sidebar meanwhile. */
async function faults(): Promise<readonly string[]> {
	const body = sidebar.locator("body");
	await body.evaluate(`${axe.source}; undefined`);
	const { violations, passes } = await body.evaluate(
		(): Promise<AxeResults> => Reflect.get(window, "axe").run(),
	);
	expect(passes.length).toBeGreaterThan(10);
	return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
