import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

const LIST = `Username,Platform,Name,Follower count,Avg likes,Avg comments,Country,Price,Topic
@nora.runs,Instagram,Nora Runs,23.4K,812,64,US,$280,city running
paceandplate,TikTok,Pace & Plate,61.2K,"3,910",188,UK,$640,runner's kitchen
mara.eats,Instagram,Mara Eats,49.1K,1510,96,US,$650,
hillrepeathal,Instagram,Hill Repeat Hal,3800,310,47,UK,80,=HYPERLINK("https://example.com")
`;

/** The path of somebody who has just typed `npm start`; the README's pictures are taken on the way. */
describe("a newcomer", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground({ query: "?fresh=1" });
		({ page } = playground);
		await page.setViewportSize({ width: 1280, height: 800 });
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
	});
	afterAll(() => playground?.close());

	test("sees a sample tracker with tier and engagement rate computed by the add-on", async () => {
		await page.getByRole("tab", { name: "Roster" }).click();
		await expectCells(page, {
			A2: "Mara Eats",
			D2: "48,200",
			E2: "Micro",
			F2: "3.81%",
			E23: "Mega",
			E24: "Under 1K",
		});
	});

	test("opens the sidebar from the Extensions menu", async () => {
		await openPlanner(page);
		await sidebar.getByText("Spring launch").waitFor();
		expect(await sidebar.getByText("$12,000").count()).toBe(1);
		await takePicture(page, "playground");
	});

	test("drops a list of creators and sees what would be added, what differs and why", async () => {
		await importList(sidebar, "new-creators.csv", LIST);
		expect(await sidebar.getByText("4 rows from new-creators.csv").count()).toBe(1);
		await sidebar.getByRole("button", { name: "Preview" }).click();
		await sidebar.getByText("2 new").waitFor();
		expect(await sidebar.getByText("3 different").count()).toBe(1);
		await takePicture(page, "import");
		expect(await cell(page, "A26").textContent()).toBe("");
	});

	test("presses Apply, and tier and engagement rate fill in", async () => {
		await sidebar.getByRole("button", { name: "Apply 2 changes" }).click();
		await sidebar.getByText("Added 2 creators to Roster.").waitFor();
		await expectCells(page, {
			A26: "Nora Runs",
			B26: "nora.runs",
			D26: "23,400",
			E26: "Micro",
			F26: "3.74%",
			G26: "280.00",
			B27: "paceandplate",
			E27: "Micro",
			G2: "600.00",
		});
	});

	test("takes the run back with one button", async () => {
		await sidebar.getByRole("button", { name: "Undo" }).click();
		await sidebar.getByText(/^Undid Import creators/).waitFor();
		await expectCells(page, { A26: "", B26: "", E26: "" });
	});

	test("is told by name when a teammate fills a row between preview and Apply", async () => {
		await sidebar.getByRole("button", { name: "Done" }).click();
		await type(page, "G5", "");
		await importList(
			sidebar,
			"fees.csv",
			"Username,Platform,Price\nlou.cooks,TikTok,880\nfresh.face,TikTok,90\n",
		);
		await sidebar.getByRole("button", { name: "Preview" }).click();
		await sidebar.getByText("1 new").waitFor();
		await type(page, "G5", "910");
		await sidebar.getByRole("button", { name: "Apply 2 changes" }).click();
		await sidebar.getByText("The sheet changed after the preview.").waitFor();
		expect(await sidebar.getByText("@lou.cooks · TikTok").count()).toBe(1);
		await expectCells(page, { G5: "910.00", B26: "fresh.face" });
	});

	test("gets a readable error in a cell, and the rest of a column all the same", async () => {
		await type(page, "A30", '=TIER("lots")');
		await expectCells(page, { A30: "#ERROR!" });
		await cell(page, "A30").hover();
		await page.getByText('"lots" is not a count of 0 or more').first().waitFor();
		await cell(page, "A30").click({ button: "right" });
		await page.getByRole("menuitem", { name: "Insert row above" }).waitFor();
		expect(await page.locator(".hover-card").count()).toBe(0);
		await page.keyboard.press("Escape");
		await type(page, "C30", '=TIER({5000; "lots"; 2000000})');
		await expectCells(page, { C30: "Nano", C32: "Mega" });
		expect(await cell(page, "C31").textContent()).toContain(
			'⚠ followers: "lots" is not a count of 0 or more',
		);
	});

	test("finds everything as it was after reloading the page", async () => {
		await page.getByText("Saved in this browser").waitFor();
		await page.goto(`${playground.url}?tab=Roster`);
		await expectCells(page, { B26: "fresh.face", G5: "910.00", C32: "Mega" });
	});

	test("meets no accessibility fault, with sheet and sidebar side by side", async () => {
		await openPlanner(page);
		await sidebar.getByText("Spring launch").waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});

	test("is told in an empty workbook what is missing, and one button leads there", async () => {
		page.once("dialog", (dialog) => dialog.accept());
		await page.getByRole("menuitem", { name: "File", exact: true }).click();
		await page.locator(".menu-item", { hasText: "New from sample" }).click();
		await page.locator(".menu-item", { hasText: "Empty sheet" }).click();
		await expect.poll(() => page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
		await openPlanner(page);
		await sidebar.getByRole("button", { name: /^Export/ }).click();
		const empty = sidebar.getByRole("region", { name: "Nothing here yet" });
		await empty.getByText("There is nothing to export yet").waitFor();
		expect(await accessibilityFaults(sidebar)).toEqual([]);
		await sidebar.getByRole("button", { name: "Back", exact: true }).click();
		for (const [tool, tab] of [
			["Build roster", "Roster"],
			["Write briefs", "Deliverables"],
			["Report", "Results"],
		] as const) {
			await sidebar.getByRole("navigation", { name: "Tools" }).getByRole("button", { name: tool }).click();
			await empty.getByText(`There is no ${tab} tab yet`).waitFor();
			if (tool !== "Report") await sidebar.getByRole("button", { name: "Back", exact: true }).click();
		}
		await empty.getByRole("button", { name: "Set up tracker" }).press("Enter");
		await sidebar.getByLabel("Fill new tabs with a sample campaign").waitFor();
		await sidebar.getByRole("button", { name: "Preview" }).click();
		await sidebar.getByRole("button", { name: /^Apply/ }).click();
		await sidebar.getByRole("button", { name: "Done" }).click();
		const steps = [
			["Build roster", "Import creators"],
			["Allocate budget", "Import creators"],
			["Write outreach", "Import creators"],
			["Plan deliverables", "Allocate budget"],
			["Write briefs", "Plan deliverables"],
			["Check captions", "Plan deliverables"],
			["Measure results", "Import results"],
			["Report", "Import results"],
			["Share copy for client", "Import creators"],
			["Freeze formulas", "Import creators"],
		] as const;
		for (const [tool, first] of steps) {
			await sidebar.getByRole("navigation", { name: "Tools" }).getByRole("button", { name: tool }).click();
			await empty.getByRole("button", { name: first, exact: true }).waitFor();
			expect(await sidebar.locator("button.primary").count(), tool).toBe(1);
			await sidebar.getByRole("button", { name: "Back", exact: true }).click();
		}
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});

function cell(page: Page, address: string) {
	return page.locator(`[role=gridcell][data-a1="${address}"]`);
}

async function expectCells(page: Page, cells: Readonly<Record<string, string>>): Promise<void> {
	for (const [address, text] of Object.entries(cells)) {
		await cell(page, address).waitFor();
		await expect.poll(() => cell(page, address).textContent(), { message: address }).toBe(text);
	}
}

/** Types over a cell as a person does: click, type, Enter; an empty text deletes. */
async function type(page: Page, address: string, text: string): Promise<void> {
	await cell(page, address).click();
	if (text === "") await page.keyboard.press("Delete");
	else {
		await page.keyboard.type(text);
		await page.keyboard.press("Enter");
	}
}

async function openPlanner(page: Page): Promise<void> {
	await page.getByRole("menuitem", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
	await page.getByRole("menuitem", { name: "Open planner" }).click();
}

async function importList(sidebar: FrameLocator, name: string, text: string): Promise<void> {
	await sidebar.getByRole("button", { name: "Import creators" }).click();
	const file = { name, mimeType: "text/csv", buffer: Buffer.from(text) };
	await sidebar.locator("input[type=file]").setInputFiles(file);
	await sidebar.getByText("Columns taken").waitFor();
}
