import { afterAll, beforeAll, expect, test } from "vitest";
import { type AllocatePage, openAllocatePage } from "./allocate-page.ts";

let open: AllocatePage;
let { page, sidebar, press, shows, cell, look } = {} as AllocatePage;

beforeAll(async () => {
	open = await openAllocatePage();
	({ page, sidebar, press, shows, cell, look } = open);
});
afterAll(() => open?.close());

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

test("names two conflicts at once, each with a button, and shares that contradict each other", async () => {
	await sidebar.getByLabel("Budget, USD").fill("12000");
	await sidebar.getByLabel("Least creators").fill("1");
	await rule("60", "Instagram");
	await rule("50", "TikTok");
	await press("Find the best plan");
	await shows("These rules cannot all be kept.");
	await shows("Something is spent.");
	await look("11a-shares");
	await press("Back");
	await rule("120", "TikTok", "count");
	await press("Find the best plan");
	await shows("Conflict 2");
	expect(await sidebar.getByRole("button", { name: /^Change this and solve again/ }).count()).toBeGreaterThan(
		1,
	);
	await look("11b-two");
	await press("Back");
	for (let left = 3; left > 0; left--) await press(/^Remove:/);
	await sidebar.getByLabel("Budget, USD").fill("0");
	await press("Find the best plan");
	await shows("Budget is 0, which buys nobody.");
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
		["Discounts, %", "15 + 10"],
	] as const) {
		await sidebar.getByLabel(label, { exact: true }).fill(text);
	}
	await press("Compare");
	await shows(/15% and 10% stack to 23.5%/);
	await sidebar.getByRole("list", { name: "Deals" }).waitFor();
	await look("14-deals");
	await press("Back");
});

async function rule(limit: string, platform: string, measure = "share"): Promise<void> {
	await press("Add rule");
	await sidebar.getByLabel("Of what").selectOption(measure);
	await sidebar.getByLabel(measure === "count" ? "How many" : "Percent").fill(limit);
	await sidebar.getByLabel("Creators by").selectOption("platform");
	await sidebar.getByLabel("Which").selectOption(platform);
	await press("Add this rule");
}
