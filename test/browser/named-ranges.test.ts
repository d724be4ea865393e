import { beforeEach, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { cell, page, withGrid } from "./grid-page.ts";
import { WORKBOOK } from "./kept-workbook.ts";

withGrid({
	...WORKBOOK,
	namedRanges: [{ name: "Handles", sheet: "Benchmarks", area: [0, 0, null, 1] }],
});
beforeEach(async () => {
	await page.getByRole("menuitem", { name: "Data", exact: true }).click();
	await page.getByRole("menuitem", { name: "Named ranges", exact: true }).click();
});

const panel = () => page.getByRole("complementary", { name: "Named ranges" });

async function name(range: string, text: string): Promise<void> {
	await page.getByLabel("Name box").fill(range);
	await page.keyboard.press("Enter");
	await panel().getByLabel("Name", { exact: true }).fill(text);
	await panel().getByRole("button", { name: "Add", exact: true }).click();
}

it("the selection gets a name, which formulas know", async () => {
	expect(
		await panel()
			.getByLabel("Name", { exact: true })
			.evaluate((input) => input === document.activeElement),
	).toBe(true);
	await name("C2:C4", "Followers");
	expect(await panel().getByRole("listitem").allTextContents()).toEqual([
		"FollowersRoster!C2:C4",
		"HandlesBenchmarks!A:A",
	]);
	expect(await accessibilityFaults(page, ".names-body")).toEqual([]);
	await cell("G2").click();
	await page.keyboard.type("=SUM(Followers)");
	await page.keyboard.press("Enter");
	await expect.poll(() => cell("G2").textContent()).toBe("167,200");
});

it("a name is where to go, from the list and from the name box", async () => {
	await panel().getByRole("button", { name: "Handles Benchmarks!A:A" }).click();
	expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("Benchmarks");
	expect(await page.getByLabel("Name box").inputValue()).toBe("A1:A100");
	await page.getByRole("tab", { name: "Roster" }).click();
	await page.getByLabel("Name box").fill("handles");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.getByRole("grid").getAttribute("aria-label")).toBe("Benchmarks");
});

it("a deleted name is gone, until that is undone", async () => {
	await panel().getByRole("button", { name: "Delete Handles" }).click();
	await expect.poll(() => panel().getByRole("listitem").count()).toBe(0);
	await cell("A1").click();
	await page.keyboard.press("Control+z");
	await expect.poll(() => panel().getByRole("listitem").count()).toBe(1);
});

const refused = [
	{ typed: "", says: "Type a name for the selected cells." },
	{ typed: "A1", says: '"A1" cannot name a range.' },
	{ typed: "handles", says: 'There is already a range named "Handles". Choose another name.' },
];

it.each(refused)("the name $typed is refused", async ({ typed, says }) => {
	await name("B2", typed);
	expect(await panel().getByRole("alert").textContent()).toContain(says);
	expect(await panel().getByRole("listitem").count()).toBe(1);
});
