import { describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { page, press, shows, sidebar, withPlanner } from "./planner-page.ts";
import { takePicture } from "./take-picture.ts";

/** Kind comments for three weeks, then many that complain. */
function exported(): string {
	const rows = ["Comment ID,Author,Date,Comment,Post"];
	const kind = ["so lovely, I want this", "😍😍", "where is the cup from?", "love your voice"];
	const cross = ["terrible quality, hate it", "boring and fake", "love your voice"];
	for (let index = 0; index < 160; index++) {
		const late = index >= 90;
		const text = late ? cross[index % 3] : kind[index % 4];
		const day = `2026-${late ? "11" : "10"}-${String(1 + (index % 28)).padStart(2, "0")}`;
		rows.push(`c${index},fan_${index},${day},"${text}",P${index % 2}`);
	}
	return rows.join("\n");
}

describe("a planner who reads comments", () => {
	withPlanner(900);

	const picture = (name: string) => takePicture(page, name);

	test("is told what to do when nothing is pasted", async () => {
		await press("Read comments");
		await press("Continue");
		await shows("Nothing is pasted yet.");
		await picture("comments-source");
	});

	test("pastes an export, and sees that names are left out", async () => {
		await sidebar.getByLabel("Comments", { exact: true }).fill(exported());
		await press("Continue");
		await shows("Left out, since it says who wrote them: Author.");
		await picture("comments-setup");
	});

	test("sees that the comments turned, by which words, and how sure that is", async () => {
		await sidebar.getByLabel("Keep them in the tab Comments").check();
		await press("Read comments");
		await shows(/All comments: more bad comments since the week of/);
		await press("By week");
		await press("Bad mood");
		await shows(/^terrible \(−3\), quality \(\+2\), hate \(−3\)/);
		await picture("comments-result");
	});

	test("keeps them without who wrote them, and a second time nothing is new", async () => {
		await press("Preview 161 changes");
		await press("Apply 161 changes");
		await shows("added 160 comments to Comments");
		await press("Done");
		await page.getByRole("tab", { name: "Comments" }).click();
		await expect
			.poll(() => page.locator('[role=gridcell][data-a1="E2"]').textContent())
			.toBe("so lovely, I want this");
		expect(await page.getByText("fan_1").count()).toBe(0);
		await picture("comments-tab");

		await press("Read comments");
		await sidebar.getByLabel("Comments", { exact: true }).fill(exported());
		await press("Continue");
		await sidebar.getByLabel("Keep them in the tab Comments").check();
		await press("Read comments");
		await shows("The tab Comments has them all already.");
	});

	test("reads a tab that holds counts and captions as well, and says that nothing can be told of time", async () => {
		await press("Back");
		await press("Back");
		await sidebar.getByLabel("Tab").check();
		await sidebar.getByLabel("Tab of this workbook").selectOption("Deliverables");
		await press("Continue");
		await shows("Without dates nothing can be said of change by week.");
	});

	test("meets no accessibility fault", async () => {
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});
