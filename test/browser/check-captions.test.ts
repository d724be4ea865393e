import { mkdirSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { BAD, EXPORT, WORKBOOK } from "./captions-to-check.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

const SIDEBAR = 'iframe[title*="Campaign Planner"]';
/** From the first click to the cells, in the real page. */
describe("checking captions", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground();
		({ page } = playground);
		await page.setViewportSize({ width: 1280, height: 900 });
		await keepWorkbook(page, playground.url, WORKBOOK);
		sidebar = page.frameLocator(SIDEBAR);
		for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"]) {
			await page.getByRole("menuitem", { name }).click();
		}
	});
	afterAll(() => playground?.close());

	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();
	const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();

	test("takes the Deliverables tab, its captions and the campaign's countries by itself", async () => {
		await press("Check captions");
		await shows("United Kingdom, United States");
		expect(await sidebar.getByLabel("Captions in").inputValue()).toBe("tab Deliverables");
		expect(await sidebar.getByLabel("Caption column").inputValue()).toBe("4");
		expect(await sidebar.getByText("not legal advice").count()).toBe(1);
		await picture("captions-setup");
		await press(/^Countries/);
		await press(/^About the posts/);
		expect(await sidebar.getByRole("checkbox", { name: "Germany" }).isChecked()).toBe(false);
		await picture("captions-setup-open");
		expect(await faults()).toEqual([]);
	});

	test("asks for a country when none is left", async () => {
		await sidebar.getByRole("checkbox", { name: "United States" }).uncheck();
		await sidebar.getByRole("checkbox", { name: "United Kingdom" }).uncheck();
		await press("Check captions");
		await shows("Choose at least one country");
		await sidebar.getByRole("checkbox", { name: "United States" }).check();
		await sidebar.getByRole("checkbox", { name: "United Kingdom" }).check();
	});

	test("shows what is wrong, where, by whose word, and the caption put right", async () => {
		await press("Check captions");
		await shows("4 must change");
		await shows("1 not fully checked");
		await shows("1 fine");
		await shows("1 not sent yet");
		for (const name of [/^Vague disclosure/, /^Unsubstantiated claim/, /^Missing disclosure/]) {
			const group = sidebar.getByRole("button", { name });
			if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
		}
		const card = sidebar.getByRole("article").filter({ hasText: "@june.moves" });
		expect(await card.locator("mark").allTextContents()).toEqual(["#collab"]);
		expect(await card.locator("ins").allTextContents()).toEqual(["[added: #ad ]", "[added:  #stridelab]"]);
		expect(await card.locator("del").textContent()).toContain("#collab");
		await card.getByText('expected "#ad"').waitFor();
		await picture("captions-results");
		expect(await faults()).toEqual([]);
	});

	test("shows a card with blank lines and a hidden character in little room, and by creator", async () => {
		await sidebar.getByLabel("Grouped by").selectOption("creator");
		await press(/^@ida/);
		const card = sidebar.getByRole("article").filter({ hasText: "@ida" });
		await card.getByText("U+200B zero-width space between “a” and “d”").waitFor();
		expect((await card.locator(".cap").first().boundingBox())!.height).toBeLessThan(120);
		await card.getByText("“cure arthritis” still has to be cleared by the brand or softened.").waitFor();
		const write = card.getByRole("checkbox", { name: "Write the corrected caption into the sheet" });
		expect(await write.isChecked()).toBe(false);
		await picture("captions-by-creator");
		expect(await faults()).toEqual([]);
		await press(/^Not fully checked/);
		await shows("Not checked: length and fold.");
		await press(/^Could not be read/);
		await shows(/^Unknown platform "Myspace" in cell C8\. Use one of/);
		await press(/^Rules with nothing to go by/);
		await shows(/^Nobody listened/);
		await picture("captions-open");
		await sidebar.getByLabel("Grouped by").selectOption("rule");
	});

	test("lists what to look at by eye", async () => {
		await press(/^Also check by eye/);
		await shows("said aloud within the first 30 seconds");
		await picture("captions-by-eye");
		expect(await faults()).toEqual([]);
	});

	test("writes verdicts and suggestions, keeps a typed verdict, and never touches a caption", async () => {
		await press(/^Preview \d+ changes/);
		await shows("Nothing is written yet.");
		const typed = sidebar.getByRole("checkbox", { name: "@finn.bakes · video · D-3" }).last();
		expect(await typed.isChecked()).toBe(false);
		await picture("captions-preview");
		expect(await faults()).toEqual([]);
		await press(/^Apply/);
		await shows(/^Added|^Filled|filled/);
		await picture("captions-done");
		await page.getByRole("tab", { name: "Deliverables" }).click();
		expect(await cell("E2")).toBe(BAD);
		expect(await cell("F2")).toMatch(
			/^2 errors \(US, GB\): vague disclosure, missing required tag; not checked: sound, picture \[/,
		);
		expect(await cell("F3")).toMatch(/^OK \(US, GB\) \[/);
		expect(await cell("F4")).toBe("Ana: fine by me");
		expect(await cell("F5")).toBe("");
		expect(await cell("G1")).toBe("Suggested caption");
		expect(await cell("G4")).toBe("#ad No label here, only @stridelab #stridelab");
		await press("Done");
	});

	test("has nothing to write the second time but the verdict somebody typed", async () => {
		await press("Check captions");
		await press("Check captions");
		await press("Preview 2 changes");
		await shows("Somebody's own words stand there.");
		await picture("captions-second");
		await press("Back");
		await press("Back");
	});

	test("writes beside captions in any tab with a column that tells rows apart", async () => {
		await sidebar.getByLabel("Captions in").selectOption("tab Ideas");
		await shows("2 rows. Captions are never changed");
		expect(await sidebar.getByLabel("Rows are told apart by").inputValue()).toBe("0");
		await press(/^About the posts/);
		expect(await sidebar.getByLabel("Creator").inputValue()).toBe("1");
		await picture("captions-any-tab");
		expect(await faults()).toEqual([]);
		await press("Check captions");
		await press(/^Preview \d+ changes/);
		await press(/^Apply/);
		await shows(/^Added|^Filled|filled/);
		await page.getByRole("tab", { name: "Ideas" }).click();
		expect(await cell("D1")).toBe("Disclosure verdict");
		expect(await cell("D2")).toMatch(/^2 errors \(US, GB\): vague disclosure, missing required tag \[/);
		expect(await cell("E2")).toBe("#ad Shoes from @stridelab #stridelab");
		await picture("captions-any-tab-done");
		await press("Done");
		await press("Check captions");
	});

	test("reads an Instagram export without writing, and says what it cannot know", async () => {
		await sidebar.getByLabel("Captions in").selectOption("file");
		await picture("captions-file");
		const file = { name: "posts.csv", mimeType: "text/csv", buffer: Buffer.from(EXPORT) };
		await sidebar.locator("input[type=file]").setInputFiles(file);
		await shows("4 rows.");
		await shows(/^Not known/);
		await press("Check captions");
		await shows("Nobody says which of these posts were paid.");
		await shows("The 2 posts of 4 with a sign of advertising");
		await shows("1 of 4; 95 % sure: 5–70 %");
		await shows("Labelled means: with an ad label clear in every one of United Kingdom, United States");
		await shows(/Signs of advertising: .*a discount code/);
		expect(await sidebar.getByRole("button", { name: /^Preview/ }).count()).toBe(0);
		await picture("captions-export");
		expect(await faults()).toEqual([]);
	});

	test("checks a long file in parts, with every post under its own row, and copies the list", async () => {
		await press("Back");
		await press("Choose another file");
		const lines = Array.from(
			{ length: 4500 },
			(_, row) => `"#ad number ${row}${row === 4499 ? " #collab, cures acne" : ""}"`,
		);
		const buffer = Buffer.from(`Caption\n${lines.join("\n")}\n`);
		await sidebar
			.locator("input[type=file]")
			.setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer });
		await shows("4,500 rows.");
		await press(/^About the posts/);
		await sidebar.getByLabel("Relationship to the brand").selectOption("all paid");
		await press("Check captions");
		await shows("4,499 fine");
		await shows("Row 4501");
		await press("Copy list");
		await shows("Copied");
	});

	test("says what is missing where a file has no captions", async () => {
		await press("Back");
		await press("Choose another file");
		const file = { name: "list.csv", mimeType: "text/csv", buffer: Buffer.from("Handle,Likes\nana,3\n") };
		await sidebar.locator("input[type=file]").setInputFiles(file);
		await shows("1 row.");
		await press("Check captions");
		await shows("Choose the column that holds the captions.");
		await picture("captions-no-column");
		expect(await faults()).toEqual([]);
	});

	async function cell(address: string): Promise<string> {
		const found = page.locator(`[role=gridcell][data-a1="${address}"]`);
		await found.waitFor();
		return (await found.textContent()) ?? "";
	}

	async function faults(): Promise<readonly string[]> {
		const wide = await sidebar
			.locator("main")
			.evaluate((main) => (main.scrollWidth > main.clientWidth ? ["scrolls sideways"] : []));
		return [...(await accessibilityFaults(sidebar)), ...wide];
	}

	async function picture(name: string): Promise<void> {
		const folder = process.env.PICTURES;
		if (!folder) return;
		mkdirSync(folder, { recursive: true });
		await page.waitForTimeout(200);
		await page.locator(SIDEBAR).screenshot({ path: `${folder}/${name}.png` });
	}
});
