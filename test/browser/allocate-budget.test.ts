import { afterAll, beforeAll, expect, test } from "vitest";
import { type AllocatePage, openAllocatePage } from "./allocate-page.ts";

let open: AllocatePage;
let { page, sidebar, press, shows, cell, focused, look } = {} as AllocatePage;

beforeAll(async () => {
	open = await openAllocatePage();
	({ page, sidebar, press, shows, cell, focused, look } = open);
});
afterAll(() => open?.close());

const opened = (name: RegExp) => sidebar.getByRole("button", { name, expanded: true });

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

test("sorts the chosen and draws where the money goes", async () => {
	const costs = async () => {
		const list = sidebar.getByRole("list", { name: "In the plan" });
		const texts = await list.locator(".figure").allInnerTexts();
		return texts.map((text) => Number(text.split("\n")[0]!.replace(/[$,]/g, "")));
	};
	await sidebar.getByLabel("Sort by").selectOption("cost");
	const sorted = await costs();
	expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
	await sidebar.getByLabel("Sort by").selectOption("price");
	expect(await costs()).not.toEqual(sorted);
	await press(/^Where the money goes/);
	const bars = sidebar.getByRole("list", { name: "Spend by platform" });
	expect(await bars.getByRole("listitem").count()).toBeGreaterThan(1);
	await shows(/^\d+%$/);
	await sidebar.getByRole("list", { name: "Spend by tier" }).scrollIntoViewIfNeeded();
	await look("3b-spend");
	await press(/^Where the money goes/);
});

test("explains one creator when asked, in and out", async () => {
	await press("Why this one? @finn.bakes · TikTok");
	await shows(/Without it the best plan brings [\d,]+ engagements less/);
	await press(/^In the plan/);
	await press(/^Not in the plan/);
	await press("Why not? @june.moves · Instagram");
	await shows(/It would be in at a fee of \$\d+ or less/);
	await sidebar
		.getByText(/^(Own results|Own estimate|Roster averages|Benchmark): /)
		.last()
		.waitFor();
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
	await press(/^Compare$/);
	await shows("Only in The plan just found");
	expect(await sidebar.getByRole("list", { name: "Kept plans" }).getByRole("listitem").count()).toBe(1);
	await press("Rename Plan A");
	await sidebar.getByLabel("New name of Plan A").fill("No limit");
	await look("7a-rename");
	await press("Rename");
	await shows("Only in No limit");
	await look("7-compare");
	await press("Back");
	await press("Back");
	await press("Compare plans (1)");
	await press("Open No limit");
	await shows("Best possible plan.");
	await shows('Kept as "No limit".');
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

test("says during the campaign what could move, and what is too early to tell", async () => {
	await press("Reallocate");
	await shows("Results so far");
	await shows(/without results yet|Keep:|Drop:|Test:/);
	await look("15-reallocate");
});
