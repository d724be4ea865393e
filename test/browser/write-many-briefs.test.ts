import type { FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { manyCreators } from "../host/briefs-place.ts";
import { keepWorkbook } from "./kept-workbook.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";
import { takePicture } from "./take-picture.ts";

const CREATORS = 262;
/** Documents that Google lets a consumer account make a day; the playground counts them anew when it is loaded. */
const A_DAY = 250;
/** What a document takes of the time that a call may last, about as in Docs: some 20 fit into one. */
const DOCUMENT_MS = 800;

describe("briefs for more creators than Google allows documents in a day", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground();
		({ page } = playground);
		await page.addInitScript(slowerClock, DOCUMENT_MS);
		await page.setViewportSize({ width: 1280, height: 1000 });
		await keepWorkbook(page, playground.url, manyCreators(CREATORS));
		vi.unstubAllGlobals();
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
		await openPlanner();
		await press("Write briefs");
	});
	afterAll(() => playground?.close());
	afterEach(() => vi.unstubAllGlobals());

	const press = (name: string | RegExp) => sidebar.getByRole("button", { name }).click();
	/** To be called before the words are there: from outside the press may come when all is over. */
	const pressOnce = (name: string, words: string) =>
		sidebar.locator("body").evaluate(pressOnceShown, { name, words });

	test("are told of the limit before anything is written", async () => {
		await sidebar.getByText(`${CREATORS} new documents.`).waitFor();
		const note = await sidebar.getByText(`${CREATORS} new documents.`).textContent();
		expect(note).toContain("Google lets an account make 250 a day, with Workspace 1,500.");
		expect(note).toContain("what is written is not written twice");
		await takePicture(page, "briefs-many");
	});

	test("show how far they are, and can be stopped", async () => {
		await press(`Preview ${CREATORS} documents`);
		await pressOnce("Stop", `[1-9]\\d* of ${CREATORS} done`);
		await press(`Apply ${CREATORS} changes`);
		await sidebar.getByText("Stopped.").waitFor();
		const { length } = await documentsMade();
		expect(length).toBeGreaterThan(0);
		expect(length).toBeLessThan(CREATORS);
		expect(await sidebar.getByText(`Stopped. ${length} of ${CREATORS} changes are made.`).count()).toBe(1);
	});

	test("go on where they stopped, up to the limit of the day", async () => {
		await press("Continue");
		await sidebar.getByText("Google's limit for today is reached").waitFor();
		await sidebar
			.getByText(`${A_DAY} of ${CREATORS} changes are made. ${CREATORS - A_DAY} are left.`)
			.waitFor();
		await sidebar.getByText("Written so far").waitFor();
		await sidebar.getByRole("button", { name: "Continue tomorrow" }).waitFor();
		expect(await sidebar.getByRole("button", { name: "Done" }).getAttribute("class")).toContain("primary");
		expect(await documentsMade()).toHaveLength(A_DAY);
		await takePicture(page, "briefs-limit");
	});

	test("are completed when Google lets the account go on, and leave no second document", async () => {
		await page.getByText("Saved in this browser").waitFor();
		await page.reload();
		await openPlanner();
		await press("Write briefs");
		await sidebar.getByText(`${A_DAY} up to date`).waitFor();
		await press(`Preview ${CREATORS - A_DAY} documents`);
		await press(`Apply ${CREATORS - A_DAY} changes`);
		await press("Done");
		const titles = await documentsMade();
		expect(titles).toHaveLength(CREATORS);
		expect(new Set(titles).size).toBe(CREATORS);
		await press("Write briefs");
		await sidebar.getByText(`${CREATORS} up to date`).waitFor();
	});

	test("are looked through in several steps before they are brought up to date, and that can be skipped", async () => {
		await page.getByRole("tab", { name: "Campaign" }).click();
		await page.locator('[role=gridcell][data-a1="B7"]').click();
		await page.keyboard.type("Stridelab launches its lightest shoe.");
		await page.keyboard.press("Enter");
		await press("Read again");
		await sidebar.getByText(`${CREATORS} to update`).waitFor();
		await pressOnce("Skip", `Looked at [1-9]\\d* of ${CREATORS} documents`);
		await press(`Preview ${CREATORS} documents`);
		await sidebar.getByText(/^\d+ documents were not looked at\. What people edited there stays/).waitFor();
		expect(await sidebar.getByRole("button", { name: `Apply ${CREATORS} changes` }).isEnabled()).toBe(true);
		await takePicture(page, "briefs-not-looked-at");
	});

	async function openPlanner(): Promise<void> {
		for (const name of ["Extensions", "Creator Campaign Planner", "Open planner"]) {
			await page.getByRole("menuitem", { name }).click();
		}
	}

	async function documentsMade(): Promise<string[]> {
		await page.getByRole("menuitem", { name: "File" }).click();
		await page.getByRole("menuitem", { name: "Documents" }).click();
		const titles = await page.getByRole("menuitem", { name: /brief for/ }).allTextContents();
		await page.keyboard.press("Escape");
		await page.keyboard.press("Escape");
		return titles;
	}
});

/** Runs in the page: in the realm of the add-on's script, whoever asks for the time finds that so much of it went by. */
function slowerClock(step: number): void {
	const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")!;
	const slowed = new WeakSet<object>();
	Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
		get(this: HTMLIFrameElement) {
			const realm = get!.call(this);
			if (!this.hidden || !realm || slowed.has(realm)) return realm;
			slowed.add(realm);
			const { now } = realm.Date;
			let passed = 0;
			realm.Date.now = () => {
				passed += step;
				return now() + passed;
			};
			return realm;
		},
	});
}

/** Runs in the sidebar: presses a button as soon as something is to be read there. */
function pressOnceShown(
	body: HTMLElement,
	{ name, words }: { readonly name: string; readonly words: string },
): void {
	const isShown = new RegExp(words);
	const observer = new MutationObserver(() => {
		const button = [...body.querySelectorAll("button")].find(({ textContent }) => textContent === name);
		if (!button || !isShown.test(body.innerText)) return;
		observer.disconnect();
		button.click();
	});
	observer.observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
}
