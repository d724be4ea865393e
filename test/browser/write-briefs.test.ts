import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

const MARA = "Stridelab, Spring launch: brief for Mara Eats";

/** From posts to briefs, an edit by hand, a changed campaign, and briefs again. */
describe("the panel Write briefs", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground();
		({ page } = playground);
		await page.clock.setFixedTime("2027-01-25T09:00:00Z");
		await page.setViewportSize({ width: 1500, height: 1150 });
		await page.goto(`${playground.url}?fresh=1&tab=Deliverables`);
		await page.getByRole("gridcell", { name: "KILOMETRE-YT-01" }).waitFor();
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
		await page.getByRole("menuitem", { name: "Open planner" }).click();
		await press("Write briefs");
	});
	afterAll(() => playground?.close());

	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();
	const documentPanel = () => page.getByRole("region", { name: `Document: ${MARA}` });

	test("says first how complete the briefs are, and what contradicts itself", async () => {
		await sidebar.getByText("4 new").waitFor();
		expect(
			await sidebar.getByText("All 10 settings that the texts take from Campaign are filled in.").count(),
		).toBe(1);
		expect(await sidebar.getByText("#ad is a required hashtag").count()).toBe(1);
		expect(await sidebar.getByText(/18 of 19 details filled in · missing: payment due/).count()).toBe(4);
		await takePicture(page, "briefs-choose");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("shows a brief as it would read", async () => {
		await press("Read @mara.eats · Instagram");
		await sidebar.getByRole("heading", { name: MARA }).waitFor();
		expect(await sidebar.getByText("Your code: MARAEATS10").count()).toBe(1);
		expect(await sidebar.getByRole("cell", { name: "MARA-IG-02" }).count()).toBe(1);
		await takePicture(page, "briefs-reading");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await sidebar.getByLabel("Back").click();
	});

	test("writes those that are ticked, and gives their links", async () => {
		await sidebar.getByRole("checkbox", { name: "@kilometre.kai · YouTube" }).uncheck();
		await press("Preview 3 documents");
		await sidebar.getByText("3 documents").waitFor();
		await press("Apply 4 changes");
		await sidebar.getByText("Made 1 tab, wrote 3 documents, filled 8 cells.").waitFor();
		await sidebar.getByRole("link", { name: "@mara.eats · Instagram" }).waitFor();
		await takePicture(page, "briefs-written");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await sidebar.getByRole("link", { name: "@mara.eats · Instagram" }).click();
		await documentPanel().waitFor();
		expect(page.context().pages()).toHaveLength(1);
		await documentPanel().getByRole("button", { name: "Close document" }).click();
		await press("Done");
	});

	test("makes a brief that can be sent as it is", async () => {
		await open(page, MARA);
		const lines = await documentPanel().locator("h3, h4, p").allTextContents();
		expect(lines).toContain("For all posts above you get a flat fee of $600 and the product free of charge.");
		expect(lines.join("\n")).not.toMatch(/\{\{|undefined|NaN/);
		await page.setViewportSize({ width: 1500, height: 2000 });
		await page.mouse.move(5, 5);
		await takePicture(documentPanel().locator(".document-page"), "brief");
		await page.setViewportSize({ width: 1500, height: 1150 });
	});

	test("keeps what a person wrote into it, and brings the rest up to date", async () => {
		await documentPanel().getByText("190 grams").click();
		await page.keyboard.press("End");
		await page.keyboard.type(", on a size 8");
		await page.getByRole("tab", { name: "Campaign" }).click();
		await type(page, "B7", "Stridelab launches its lightest shoe.");
		await type(page, "B9", "180 grams");
		await press("Write briefs");
		await sidebar.getByText("3 to update").waitFor();
		await press("Preview 4 documents");
		const edited = sidebar.getByRole("checkbox", { name: "Brief for @mara.eats · Instagram: key messages" });
		await edited.waitFor();
		expect(await edited.isChecked()).toBe(false);
		const texts = await sidebar.locator(".two-texts dd").allTextContents();
		expect(texts[0]).toContain("190 grams, on a size 8");
		expect(texts[1]).toBe("Key messages, in your own words\n180 grams");
		expect(
			await sidebar.getByText("1 section to update, 10 unchanged, 1 edited by people, see above.").count(),
		).toBe(1);
		expect(await sidebar.getByText("2 sections to update, 10 unchanged.").count()).toBe(2);
		await takePicture(page, "briefs-edited");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await sidebar.getByRole("checkbox", { name: "Brief for @kilometre.kai · YouTube" }).uncheck();
		await press("Apply 3 changes");
		await sidebar.getByText("Kept as people edited it").waitFor();
		const kept = sidebar.getByText("190 grams, on a size 8");
		expect(await kept.textContent()).toContain(
			"It would now say: “Key messages, in your own words 180 grams”",
		);
		await sidebar.getByText("Updated: campaign. Kept as edited by hand: key messages.").waitFor();
		await takePicture(page, "briefs-kept");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		const lines = await documentPanel().locator("h3, h4, p").allTextContents();
		expect(lines).toContain("Stridelab launches its lightest shoe.");
		expect(lines).toContain("190 grams, on a size 8");
		expect(lines).not.toContain("180 grams");
		await press("Done");
	});

	test("writes ours over what people edited if told to", async () => {
		await type(page, "B9", "170 grams");
		await press("Write briefs");
		await sidebar.getByText("3 to update").waitFor();
		await press("Preview 4 documents");
		await sidebar.getByRole("checkbox", { name: "Brief for @mara.eats · Instagram: key messages" }).check();
		await sidebar.getByRole("checkbox", { name: "Brief for @kilometre.kai · YouTube" }).uncheck();
		await press("Apply 3 changes");
		await sidebar.getByText("wrote 3 documents", { exact: false }).waitFor();
		expect(await sidebar.getByText("Kept as people edited it").count()).toBe(0);
		const lines = await documentPanel().locator("h3, h4, p").allTextContents();
		expect(lines).toContain("170 grams");
		expect(lines).not.toContain("190 grams, on a size 8");
		await press("Done");
	});

	test("makes no second document, and then has nothing to write for them", async () => {
		await press("Write briefs");
		await sidebar.getByText("3 up to date").waitFor();
		expect(await sidebar.getByText("1 new").count()).toBe(1);
		await page.getByRole("menuitem", { name: "File" }).click();
		await page.getByRole("menuitem", { name: "Documents" }).click();
		expect(await page.getByRole("menuitem", { name: /brief for/ }).count()).toBe(3);
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
	});

	test("tells a brief that was put in the bin, and makes a new one if it is ticked", async () => {
		await documentPanel().getByRole("button", { name: "Put in bin" }).click();
		await sidebar.getByLabel("Back").click();
		await press("Write briefs");
		await sidebar.getByText("1 in the bin").waitFor();
		const mara = sidebar.getByRole("checkbox", { name: "@mara.eats · Instagram" });
		expect(await mara.isChecked()).toBe(false);
		await takePicture(page, "briefs-binned");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await mara.check();
		await sidebar.getByRole("checkbox", { name: "@kilometre.kai · YouTube" }).uncheck();
		await press("Preview 1 document");
		await sidebar.getByText("The one before lies in Drive's bin, so a new one is made and linked.").waitFor();
		await press("Apply 1 change");
		await sidebar.getByText("Wrote 1 document, updated 3 cells.").waitFor();
		await sidebar.getByRole("link", { name: "@mara.eats · Instagram" }).click();
		await documentPanel().getByText("170 grams").waitFor();
		await takePicture(page, "briefs-renewed");
		await press("Done");
		await press("Write briefs");
		await sidebar.getByText("3 up to date").waitFor();
	});

	test("says what to do where there are no posts or settings", async () => {
		await sidebar.getByLabel("Document").selectOption("Feedback request");
		await sidebar.getByText("4 left as is").waitFor();
		expect(await sidebar.getByText(/^No post is live yet/).count()).toBe(4);
		await type(page, "B2", "");
		await press("Read again");
		await sidebar.getByText("(cell B2). Every document names it, so none is written without.").waitFor();
		await takePicture(page, "briefs-refused");
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});

async function open(page: Page, title: string): Promise<void> {
	await page.getByRole("menuitem", { name: "File" }).click();
	await page.getByRole("menuitem", { name: "Documents" }).click();
	await page.getByRole("menuitem", { name: title }).click();
}

/** Types over a cell as a person does; an empty text deletes. */
async function type(page: Page, address: string, text: string): Promise<void> {
	await page.locator(`[role=gridcell][data-a1="${address}"]`).click();
	if (text === "") await page.keyboard.press("Delete");
	else {
		await page.keyboard.type(text);
		await page.keyboard.press("Enter");
	}
}
