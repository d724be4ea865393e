import { readFile } from "node:fs/promises";
import type { Dialog, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

let playground: OpenPlayground;
let page: Page;

beforeAll(async () => {
	playground = await openPlayground();
	page = playground.page;
	await page.setViewportSize({ width: 1280, height: 800 });
});
afterAll(() => playground?.close());

const cell = (name: string) => page.locator(`[role=gridcell][data-a1="${name}"]`);
const planner = () => page.frameLocator('iframe[title*="Campaign Planner"]');

/** The sample is loaded before it takes the place of what is open, which may be given up. */
async function newFromSample(name: string, called = name): Promise<void> {
	await answering("accept", async () => {
		await menu("File", "New from sample", name);
		await expect.poll(() => page.getByLabel("Name of the workbook").inputValue()).toBe(called);
	});
}

/** Gives all questions that come up meanwhile this answer; says what they were. */
async function answering(answer: "accept" | "dismiss", work: () => Promise<unknown>): Promise<string[]> {
	const asked: string[] = [];
	const onDialog = (dialog: Dialog) => {
		asked.push(dialog.message());
		void dialog[answer]();
	};
	page.on("dialog", onDialog);
	await work();
	page.off("dialog", onDialog);
	return asked;
}

async function menu(...path: readonly string[]): Promise<void> {
	const [first, ...entries] = path;
	await page.getByRole("menuitem", { name: first!, exact: true }).click();
	for (const entry of entries) await page.locator(".menu-item", { hasText: entry }).last().click();
}

async function openFile(content: string | Buffer, name: string): Promise<void> {
	const choosing = page.waitForEvent("filechooser");
	await menu("File", "Open…");
	const buffer = typeof content === "string" ? await readFile(content) : content;
	await (await choosing).setFiles({ name, mimeType: "application/json", buffer });
}

async function openPlanner(): Promise<void> {
	await menu("Extensions", "Creator Campaign Planner", "Open planner");
}

async function expectCell(name: string, text: string): Promise<void> {
	await expect.poll(() => cell(name).textContent(), { message: name }).toBe(text);
}

describe("the gallery", () => {
	it.each([
		["Black Friday campaign", "Wren Wears", "50,000"],
		["Agency, 300 creators", /./, /^[\d,]+$/],
		["Small launch", "Mara Eats", "48,200"],
	] as const)("opens %s with its formulas computed", async (name, creator, followers) => {
		await newFromSample(name);
		await page.getByRole("tab", { name: "Roster" }).click();
		await expect.poll(() => cell("A2").textContent()).toMatch(creator);
		expect(await cell("D2").textContent()).toMatch(followers);
		expect(await cell("E2").textContent()).toMatch(/^(Under 1K|Nano|Micro|Macro|Mega)$/);
		expect(await cell("F2").textContent()).toMatch(/%$/);
	});

	it("opens an empty sheet, on which the planner offers to set up a tracker", async () => {
		await newFromSample("Empty sheet", "Untitled spreadsheet");
		expect(await page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
		await openPlanner();
		await planner().getByRole("button", { name: "Set up tracker" }).first().waitFor();
	});
});

describe("breaking something", () => {
	it("renames a header, deletes a tab, and both can be undone", async () => {
		await newFromSample("Small launch");
		await page.getByRole("tab", { name: "Roster" }).click();
		await cell("D2").click();
		await menu("Break something", "Rename this column's header");
		await expectCell("D1", "srewolloF");
		await page.keyboard.press("Control+z");
		await expectCell("D1", "Followers");
		await menu("Break something", "Delete the tab Roster");
		// Its computed headers are protected with a warning.
		await page.getByRole("alertdialog").getByRole("button", { name: "OK" }).click();
		expect(await page.getByRole("tab", { name: "Roster" }).count()).toBe(0);
		await page.keyboard.press("Control+z");
		await page.getByRole("tab", { name: "Roster" }).click();
		await expectCell("E2", "Micro");
	});

	it("makes the next service call fail, once, and says so in the menu", async () => {
		await openPlanner();
		await planner().getByRole("button", { name: "Build roster" }).waitFor();
		await menu("Break something", "The next service call fails");
		await page.getByRole("menuitem", { name: "Break something" }).click();
		const entry = page.getByRole("menuitemcheckbox", { name: "The next service call fails" });
		expect(await entry.getAttribute("aria-checked")).toBe("true");
		expect(await accessibilityFaults(page, ".menu-bar")).toEqual([]);
		await page.keyboard.press("Escape");
		await planner().getByRole("button", { name: "Build roster" }).click();
		await planner().getByText("Google's service failed for a moment.").waitFor();
		await openPlanner();
		await planner().getByRole("button", { name: "Build roster" }).click();
		await planner()
			.getByRole("button", { name: /filter|shortlist|show/i })
			.first()
			.waitFor();
	});

	it("takes the user for another of their accounts", async () => {
		await menu("Break something", "Signed in with several accounts");
		await openPlanner();
		await planner().getByText("several Google accounts are").first().waitFor();
		await menu("Break something", "Signed in with several accounts");
		await openPlanner();
		await planner().getByText("Spring launch").waitFor();
	});

	it("makes the services as slow as at Google: a tool's answer takes seconds", async () => {
		await menu("Extensions", "As slow as at Google");
		const start = Date.now();
		await openPlanner();
		await planner().getByText("Spring launch").waitFor();
		expect(Date.now() - start).toBeGreaterThan(800);
		await menu("Extensions", "As slow as at Google");
	});
});

it("a workbook that was changed gives way to another only when that is wanted", async () => {
	const name = () => page.getByLabel("Name of the workbook").inputValue();
	await newFromSample("Black Friday campaign");
	await page.getByRole("tab", { name: "Roster" }).click();
	await expect.poll(() => cell("E2").textContent()).toBe("Micro");
	expect(await answering("dismiss", () => newFromSample("Small launch"))).toEqual([]);
	await cell("D4").click();
	await page.keyboard.type("mine");
	await page.keyboard.press("Enter");
	await page.getByText("Saved in this browser").waitFor();
	await page.reload();
	await expectCell("D4", "mine");
	const choosing = page.waitForEvent("dialog");
	const asked = await answering("dismiss", async () => {
		await menu("File", "New from sample", "Empty sheet");
		await choosing;
	});
	expect(asked).toEqual([expect.stringContaining('It takes the place of "Small launch"')]);
	expect(await name()).toBe("Small launch");
	await expectCell("D4", "mine");
	await newFromSample("Empty sheet", "Untitled spreadsheet");
});

describe("a link to a state", () => {
	it("opens the workbook as it was in another browser", async () => {
		await newFromSample("Black Friday campaign");
		await page.getByRole("tab", { name: "Roster" }).click();
		await cell("G2").click();
		await page.keyboard.type("777");
		await page.keyboard.press("Enter");
		await menu("File", "Copy a link to this state");
		await page.getByText("Link copied").waitFor();
		const other = await playground.windows.newContext();
		const guest = await other.newPage();
		await guest.goto(page.url());
		await guest.getByRole("tab", { name: "Roster" }).click();
		await expect.poll(() => guest.locator('[data-a1="G2"]').textContent()).toBe("777.00");
		expect(guest.url()).not.toContain("#");
		await other.close();
	});

	it("does not take the place of what is kept here without asking", async () => {
		const link = page.url();
		await newFromSample("Empty sheet", "Untitled spreadsheet");
		await page.getByText("Saved in this browser").waitFor();
		page.once("dialog", (dialog) => dialog.dismiss());
		await page.goto("about:blank");
		await page.goto(link);
		await expect.poll(() => page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
	});

	it("that is damaged says so, in the open page too, and offers the kept workbook and the gallery", async () => {
		await page.goto(`${playground.url}#state=H4sIAAAA`);
		await page.getByRole("heading", { name: "This link cannot be opened" }).waitFor();
		await page.getByText("The link is incomplete or damaged", { exact: false }).waitFor();
		expect(await accessibilityFaults(page)).toEqual([]);
		await takePicture(page, "start-trouble");
		await page.getByRole("button", { name: "Black Friday campaign" }).click();
		await page.getByRole("tab", { name: "Roster" }).waitFor();
		expect(page.url()).not.toContain("#");
		await page.getByText("Saved in this browser").waitFor();
		await page.evaluate("location.hash = '#state=nonsense'");
		await page.getByRole("button", { name: 'Open "Black Friday campaign"' }).click();
		await expect
			.poll(() => page.getByLabel("Name of the workbook").inputValue())
			.toBe("Black Friday campaign");
	});
});

describe("files", () => {
	it("saved as .json open again, and one of another program is refused in words", async () => {
		await newFromSample("Small launch");
		const downloading = page.waitForEvent("download");
		await menu("File", "Save as .json");
		const file = await downloading;
		expect(file.suggestedFilename()).toBe("Small launch.json");
		await newFromSample("Empty sheet", "Untitled spreadsheet");
		await openFile(await file.path(), "Spring.json");
		await expect.poll(() => page.getByLabel("Name of the workbook").inputValue()).toBe("Spring");
		await page.getByRole("tab", { name: "Roster" }).click();
		await expectCell("A2", "Mara Eats");
		await openFile(Buffer.from('{"a": 1}'), "other.json");
		await page.getByText('"other.json" is no snapshot of the playground.', { exact: false }).waitFor();
		await page.getByRole("button", { name: "OK" }).click();
	});

	it("saved as .xlsx say what other programs see", async () => {
		const downloading = page.waitForEvent("download");
		await menu("File", "Save as .xlsx");
		expect((await downloading).suggestedFilename()).toBe("Spring.xlsx");
		await page.getByText("Formulas that only Sheets and its add-ons compute", { exact: false }).waitFor();
	});
});
