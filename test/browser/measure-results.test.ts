import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { page, press, shows, sidebar, withPlanner } from "./planner-page.ts";
import { takePicture } from "./take-picture.ts";

describe("a planner who measures what came of the posts", () => {
	withPlanner(1400);

	const cell = (address: string) => page.locator(`[role=gridcell][data-a1="${address}"]`);
	const picture = (name: string) => takePicture(page, name);

	test("sees the totals, and creators with how sure their figures are", async () => {
		await press("Measure results");
		await shows("all-in cost");
		await shows("$5,710");
		await shows("11.6%");
		await shows(/2 posts, 90% sure: \d+\.\d+% to \d+\.\d+%/);
		await picture("measure-first");
	});

	test("ranks by what the money brought", async () => {
		await sidebar.getByLabel("Best first by").selectOption("money");
		await shows(/\$0\.\d\d each/);
		await picture("measure-money");
		await press("Creators");
	});

	test("compares two creators", async () => {
		await press("Compare two creators");
		await sidebar.getByLabel("First").selectOption({ label: "Finn Bakes" });
		await sidebar.getByLabel("Second").selectOption({ label: "Dan Dashes" });
		await shows(/Finn Bakes is better than Dan Dashes: (?:9\d%|more than 99%)/);
		await shows(/cannot tell yet: about \d+ more posts? each would/);
		await press("Paid against organic posts");
		await shows("Boosted posts have 3.05% (1 post)");
		await picture("measure-compare");
		await press("Compare two creators");
		await press("Paid against organic posts");
	});

	test("sees orders by code, link and both, and counts them over fewer days", async () => {
		await press("Orders and whose they are");
		await shows("Both, of one creator");
		await shows("Both, of two different creators");
		await shows("At least: orders that nobody else can claim.");
		await shows("within 30 days after one of the creator's posts");
		await picture("measure-orders");
		await press("How it is counted");
		await sidebar.getByLabel("Days in which orders count").fill("2");
		await press("Measure with these");
		await shows("within 2 days after one of the creator's posts");
		await picture("measure-window");
	});

	test("writes verdicts, and the second look finds nothing to do", async () => {
		await press("Preview 14 verdicts");
		await shows("14 filled");
		await picture("measure-preview");
		await press("Apply 14 changes");
		await shows(/Filled 14 cells/);
		await press("Done");
		await page.getByRole("tab", { name: "Results" }).click();
		await cell("A1").click();
		await press("Measure results");
		await sidebar.getByRole("button", { name: "Measure again" }).waitFor();
		await picture("measure-second");
	});

	test("meets no accessibility fault", async () => {
		await press("Compare two creators");
		await press("Orders and whose they are");
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});
