import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

let playground: OpenPlayground;
let ana: Page;
let ben: Page;

beforeAll(async () => {
	playground = await openPlayground({ query: "?tab=Roster" });
	ana = playground.page;
	ben = await openTeammate(ana);
	for (const page of [ana, ben]) await page.setViewportSize({ width: 2400, height: 1100 });
	await ben.getByRole("tab", { name: "Roster" }).click();
});
afterAll(() => playground?.close());

describe("two people at one workbook", () => {
	it("see who else is there, and each has a selection and an undo of their own", async () => {
		expect(await people(ana)).toEqual(["Ben", "Ana (you)"]);
		expect(await people(ben)).toEqual(["Ana", "Ben (you)"]);
		await type(ana, "N31", "from Ana");
		await type(ben, "N32", "from Ben");
		await expectCell(ben, "N31", "from Ana");
		await expectCell(ana, "N32", "from Ben");
		expect(await ana.getByLabel("Name box").inputValue()).toBe("N32");
		expect(await ben.getByLabel("Name box").inputValue()).toBe("N33");
		await ana.locator('.other-selection[data-person="Ben"]').waitFor();
		await ana.keyboard.press("Control+z");
		await expectCell(ben, "N31", "");
		await expectCell(ben, "N32", "from Ben");
		await ana.keyboard.press("Control+y");
		await expectCell(ben, "N31", "from Ana");
		await ben.keyboard.press("Control+z");
		await expectCell(ana, "N32", "");
		await expectCell(ana, "N31", "from Ana");
	});

	it("lose no edit when both type at once", async () => {
		await Promise.all([fillColumn(ana, "O", "a"), fillColumn(ben, "P", "b")]);
		for (const page of [ana, ben]) {
			await expectCell(page, "O42", "a42");
			await expectCell(page, "P42", "b42");
			for (let row = 33; row < 42; row++) await expectCell(page, `O${row}`, `a${row}`);
			for (let row = 33; row < 42; row++) await expectCell(page, `P${row}`, `b${row}`);
		}
	});

	it("are refused row by row where the other edited after the preview", async () => {
		await type(ana, "G5", "");
		await type(ana, "G6", "");
		await preview(ana, "Username,Platform,Price\nlou.cooks,TikTok,880\ntrailtess,Instagram,90\n");
		await type(ben, "G5", "910");
		await planner(ana).getByRole("button", { name: "Apply 2 changes" }).click();
		await planner(ana).getByText("The sheet changed after the preview.").waitFor();
		expect(await planner(ana).getByText("@lou.cooks · TikTok").count()).toBe(1);
		expect(await planner(ana).getByText("@trailtess · Instagram").count()).toBe(0);
		await expectCell(ben, "G5", "910.00");
		await expectCell(ben, "G6", "90.00");
		await planner(ana).getByRole("button", { name: "Done", exact: true }).click();
	});

	it("undo a tool's run in the sheet and redo it, and keep what the other typed", async () => {
		await ana.locator("#grid").focus();
		await type(ben, "N36", "Ben's note");
		await ana.getByRole("button", { name: "Undo" }).first().click();
		await expectCell(ben, "G6", "");
		await expectCell(ben, "G5", "910.00");
		await ana.getByRole("button", { name: "Redo" }).click();
		await expectCell(ben, "G6", "90.00");
		await expectCell(ana, "N36", "Ben's note");
	});

	it("are told by name who has the lock", async () => {
		await sayName(ben, "Ben from Berlin");
		await menu(ben, "Break something", "My tool holds the lock");
		await preview(ana, "Username,Platform,Price\nfresh.face,TikTok,90\n");
		await planner(ana).getByRole("button", { name: "Apply 1 change" }).click();
		await planner(ana)
			.getByText("Ben from Berlin is running a tool in this workbook. Try again in a moment.")
			.waitFor();
		await menu(ben, "Break something", "My tool holds the lock");
		await planner(ana).getByRole("button", { name: "Continue" }).click();
		await planner(ana).getByText("Added 1 creator to Roster.").waitFor();
	});

	it("type on in the cell they began in, wherever the other moves it", async () => {
		await ana.locator('[data-a1="N39"]').click();
		await ana.keyboard.type("still");
		await rowMenu(ben, "N38", "Insert row above");
		await ana.keyboard.type(" mine");
		await ana.keyboard.press("Enter");
		await expectCell(ben, "N40", "still mine");
		await expectCell(ben, "N39", "");
		expect(await ana.getByLabel("Name box").inputValue()).toBe("N41");
		await rowMenu(ben, "N38", "Delete row");
		await expectCell(ana, "N39", "still mine");
	});

	it("are told when the other deletes the row they type in", async () => {
		await ana.locator('[data-a1="N40"]').click();
		await ana.keyboard.type("half a thought");
		await rowMenu(ben, "N40", "Delete row");
		await ana.getByText('The row you were typing in was deleted. You had typed: "half a thought".').waitFor();
		await ana.keyboard.press("Enter");
		await expectCell(ben, "N40", "");
		await ana.keyboard.press("Escape");
		await ben.keyboard.press("Control+z");
	});

	it("have names of their own in Activity", async () => {
		await preview(ben, "Username,Platform,Price\nnora.runs,TikTok,90\n");
		await planner(ben).getByRole("button", { name: "Apply 1 change" }).click();
		await planner(ben).getByText("Added 1 creator to Roster.").waitFor();
		await ana.getByRole("tab", { name: "Activity" }).click();
		await ana.locator("[role=gridcell]", { hasText: "Ben from Berlin" }).first().waitFor();
	});

	it("meet no accessibility faults", async () => {
		expect(await accessibilityFaults(ben, ".title-bar")).toEqual([]);
	});

	it("go on together after the first window was reloaded, and alone after it was closed", async () => {
		await ana.getByText("Saved in this browser").waitFor();
		await ana.reload();
		await ana.locator("#grid").waitFor();
		await expect.poll(() => people(ben)).toEqual(["Ana", "Ben (you)"]);
		await type(ben, "N37", "still here");
		await ana.getByRole("tab", { name: "Roster" }).click();
		await expectCell(ana, "N37", "still here");
		await ana.close();
		await expect.poll(() => people(ben)).toEqual(["Ben (you)"]);
		await ben.getByRole("tab", { name: "Roster" }).click();
		await expectCell(ben, "N37", "still here");
		await type(ben, "N38", "alone");
		await ben.getByText("Saved in this browser").waitFor();
	});
});

async function openTeammate(page: Page): Promise<Page> {
	const opened = page.context().waitForEvent("page");
	await menu(page, "File", "Open as another user");
	const teammate = await opened;
	teammate.setDefaultTimeout(60_000);
	return teammate;
}

async function menu(page: Page, name: string, entry: string): Promise<void> {
	await page.getByRole("menuitem", { name, exact: true }).click();
	await page.locator(".menu-item", { hasText: entry }).click();
}

function people(page: Page): Promise<string[]> {
	return page.locator(".people .unseen").allTextContents();
}

function planner(page: Page) {
	return page.frameLocator('iframe[title*="Campaign Planner"]');
}

async function openPlanner(page: Page): Promise<void> {
	await page.getByRole("menuitem", { name: "Extensions" }).click();
	await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
	await page.getByRole("menuitem", { name: "Open planner" }).click();
	await planner(page).getByRole("button", { name: "Import creators" }).waitFor();
}

async function preview(page: Page, text: string): Promise<void> {
	await openPlanner(page);
	await planner(page).getByRole("button", { name: "Import creators" }).click();
	const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
	await planner(page).locator("input[type=file]").setInputFiles(file);
	await planner(page).getByText("Columns taken").waitFor();
	await planner(page).getByRole("button", { name: "Preview" }).click();
	await planner(page)
		.getByRole("button", { name: /^Apply/ })
		.waitFor();
}

async function sayName(page: Page, name: string): Promise<void> {
	await openPlanner(page);
	await planner(page).getByRole("button", { name: "Settings" }).click();
	await planner(page).getByLabel("Your name").fill(name);
	await planner(page).getByRole("button", { name: "Save" }).click();
	await planner(page).getByText("Saved.").waitFor();
}

async function fillColumn(page: Page, column: string, text: string): Promise<void> {
	await page.locator(`[data-a1="${column}33"]`).click();
	for (let row = 33; row <= 42; row++) {
		await page.keyboard.type(`${text}${row}`);
		await page.keyboard.press("Enter");
	}
}

async function rowMenu(page: Page, address: string, entry: string): Promise<void> {
	await page.locator(`[data-a1="${address}"]`).click({ button: "right" });
	await page.getByRole("menuitem", { name: entry, exact: true }).click();
}

async function expectCell(page: Page, address: string, text: string): Promise<void> {
	const cell = page.locator(`[role=gridcell][data-a1="${address}"]`);
	await expect.poll(() => cell.textContent(), { message: address }).toBe(text);
}

async function type(page: Page, address: string, text: string): Promise<void> {
	await page.locator(`[data-a1="${address}"]`).click();
	if (text === "") await page.keyboard.press("Delete");
	else {
		await page.keyboard.type(text);
		await page.keyboard.press("Enter");
	}
}
