import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORM } from "../core/planning/plan-form.ts";
import { callsOf, changeFake, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";
import { takePicture } from "./take-picture.ts";

let browser: SidebarBrowser;
beforeAll(async () => {
	browser = await startSidebarBrowser();
});
afterAll(() => browser?.close());

/** Lets the answers come that were held back, and the page draw what they bring. */
async function letAnswersCome(page: Page, fake: Parameters<typeof changeFake>[1] = {}): Promise<void> {
	await changeFake(page, { ...fake, hold: false });
	await page.waitForFunction(() => Reflect.get(window, "answered") === Reflect.get(window, "calls").length);
	await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
}

async function pasteRows(page: Page): Promise<void> {
	await page.getByText("Spring launch").waitFor();
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByRole("radio", { name: "Paste" }).check();
	await page.getByLabel("Rows").fill("Handle\tFollowers\tNote\n@a\t100\tx\n@b\t200\ty");
	await page.getByRole("button", { name: "Continue" }).click();
	await page.getByLabel("Header row").waitFor();
}

const START = {
	form: FORM,
	remembered: false,
	currency: "USD",
	kpis: ["engagements", "orders"],
	creators: 24,
	groups: [],
	fixed: [],
	sources: [],
	running: false,
};

test("a search tells its time limit and can be stopped: its answer is ignored, and the panel can be used at once", async () => {
	const preview = { items: [], left: [], refused: [], details: START };
	const page = await browser.open({ previews: { "allocate-budget": preview } });
	await page.getByRole("button", { name: "Allocate budget" }).click();
	await page.getByText("24 creators on the roster.").waitFor();
	await page.evaluate(() => Reflect.set(window, "fake", { ...Reflect.get(window, "fake"), hold: true }));
	await page.getByRole("button", { name: "Find the best plan" }).click();
	await page.getByText("Finding the best plan and proving it: at most 8 seconds").waitFor();
	await takePicture(page, "allocate-16-wait");
	await page.getByRole("button", { name: "Stop: Finding the best plan and proving it" }).click();
	await page.getByText("Stopped. The answer is ignored when it comes, and nothing was changed.").waitFor();
	await page.getByLabel("Maximise").selectOption("orders");
	await page.getByLabel("Clicks that become orders").fill("2%");
	await page.evaluate(() => Reflect.set(window, "fake", { ...Reflect.get(window, "fake"), hold: false }));
	await page.waitForFunction(() => Reflect.get(window, "answered") === Reflect.get(window, "calls").length);
	expect(await page.getByRole("button", { name: "Find the best plan" }).count()).toBe(1);
	expect(await page.getByRole("progressbar").count()).toBe(0);
	await takePicture(page, "allocate-17-stopped");
});

test("a panel stays where the planner went while an answer was on its way", async () => {
	const campaign = { brand: "", jurisdictions: [], requiredTags: [], codes: 0 };
	const details = {
		place: "tab",
		headerRow: 0,
		columns: ["Text"],
		found: {},
		rowCount: 3,
		campaign,
		countries: [],
	};
	const previews = { "check-captions": { details } };
	const page = await browser.open();
	await page.getByText("Spring launch").waitFor();
	await changeFake(page, { previews, hold: true });
	await page.getByRole("button", { name: "Check captions" }).click();
	await page.getByLabel("Captions in").selectOption("file");
	await page.getByText("or drop it here").waitFor();
	await changeFake(page, { previews });
	await page.waitForFunction(() => Reflect.get(window, "answered") === 2);
	await page.waitForFunction(() => new Promise((done) => requestAnimationFrame(() => done(true))));
	expect(await page.getByText("or drop it here").count()).toBe(1);
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByText("3 rows.").waitFor();
});

test("whoever goes back while the columns are read anew is not thrown forward by the answer", async () => {
	const page = await browser.open();
	await pasteRows(page);
	await changeFake(page, { hold: true });
	await page.getByLabel("Header row").selectOption("1");
	await page.getByRole("button", { name: "Back" }).click();
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
	await letAnswersCome(page);
	expect(await page.getByLabel("Header row").count()).toBe(0);
	expect(await page.getByRole("button", { name: "Choose a file" }).count()).toBe(1);
});

test("a column chosen while the header row is read anew stays chosen", async () => {
	const page = await browser.open();
	await pasteRows(page);
	await page.getByRole("button", { name: "Columns left out" }).click();
	await changeFake(page, { hold: true });
	await page.getByLabel("Header row").selectOption("1");
	await page.getByRole("combobox", { name: "Note" }).selectOption("Country");
	await letAnswersCome(page);
	await page.getByRole("button", { name: "Preview" }).click();
	await page.getByText("Nothing is written yet.").waitFor();
	const asked = (await callsOf(page)).map(({ request }) => request.input as { columns?: object } | undefined);
	expect(asked[asked.length - 1]?.columns).toEqual({ 2: "Country" });
});

test("what is applied is what the preview was asked for, whatever was typed while it came", async () => {
	const page = await browser.open();
	await page.getByText("Spring launch").waitFor();
	await changeFake(page, { hold: true });
	await page.getByRole("button", { name: "Set up tracker" }).click();
	await page.getByRole("button", { name: "Preview" }).click();
	await page.getByLabel("Currency").selectOption("EUR");
	await letAnswersCome(page);
	await page.getByRole("button", { name: "Apply 3 changes" }).click();
	await page.getByRole("button", { name: "Done" }).waitFor();
	const inputs = (await callsOf(page)).flatMap(({ request: { input } }) => (input ? [input] : []));
	expect(inputs).toHaveLength(2);
	expect(inputs[1]).toEqual(inputs[0]);
});

test("a run cannot be gone on with while it is being undone", async () => {
	const page = await browser.open({ slice: 1 });
	await page.getByText("Spring launch").waitFor();
	await page.getByRole("button", { name: "Set up tracker" }).click();
	await page.getByRole("button", { name: "Preview" }).click();
	await page.getByRole("button", { name: "Apply 3 changes" }).waitFor();
	await changeFake(page, { slice: 1, hold: true });
	await page.getByRole("button", { name: "Apply 3 changes" }).click();
	await page.getByRole("button", { name: "Stop" }).click();
	await letAnswersCome(page, { slice: 1 });
	await changeFake(page, { slice: 1, hold: true });
	await page.getByRole("button", { name: "Undo" }).click();
	await page.getByText("Undoing").waitFor();
	expect(await page.getByRole("button", { name: "Continue" }).isDisabled()).toBe(true);
	await letAnswersCome(page, { slice: 1 });
	await page.getByText("Took back 3 changes.").waitFor();
});

test("what is typed while a plan is searched stays, and the deals being compared stay in sight", async () => {
	const previews = { "allocate-budget": { items: [], left: [], refused: [], details: START } };
	const page = await browser.open({ previews });
	await page.getByRole("button", { name: "Allocate budget" }).click();
	await page.getByText("24 creators on the roster.").waitFor();
	await changeFake(page, { previews, hold: true });
	await page.getByRole("button", { name: "Find the best plan" }).click();
	await page.getByRole("button", { name: "Stop: Finding" }).waitFor();
	await page.getByLabel("Least creators").fill("7");
	await page.getByRole("button", { name: "Compare deals" }).click();
	await page.getByLabel("Flat fee").waitFor();
	await letAnswersCome(page, { previews });
	expect(await page.getByLabel("Flat fee").count()).toBe(1);
	await page.getByRole("button", { name: "Back" }).click();
	expect(await page.getByLabel("Least creators").inputValue()).toBe("7");
});

test("rows pasted while a file is read stay, and the file is let go", async () => {
	const page = await browser.open();
	await page.getByText("Spring launch").waitFor();
	await page.getByRole("button", { name: "Import creators" }).click();
	await page.getByRole("button", { name: "Choose a file" }).waitFor();
	await page.evaluate(() => {
		const read = File.prototype.arrayBuffer;
		File.prototype.arrayBuffer = async function (this: File) {
			await new Promise<void>((done) => Reflect.set(window, "letFileCome", done));
			return read.call(this);
		};
	});
	const buffer = Buffer.from("Handle,Followers\n@file,100\n");
	await page.locator("input[type=file]").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer });
	await page.waitForFunction(() => Reflect.has(window, "letFileCome"));
	await page.getByRole("radio", { name: "Paste" }).check();
	await page.getByLabel("Rows").fill("Handle\tFollowers\n@pasted\t200");
	await page.evaluate(() => Reflect.get(window, "letFileCome")());
	await page.getByRole("button", { name: "Continue" }).click();
	await page.getByLabel("Header row").waitFor();
	const sources = (await callsOf(page)).flatMap(({ request: { input } }) =>
		input ? [(input as { from: { rows: unknown } }).from.rows] : [],
	);
	expect(sources).toEqual([
		[
			["Handle", "Followers"],
			["@pasted", "200"],
		],
	]);
});

test("the focus is on a panel's heading as soon as it is there, so that what is typed at once is not lost", async () => {
	const page = await browser.open();
	const focused = await page.getByRole("button", { name: "Add your name" }).evaluate(
		(link: HTMLElement) =>
			new Promise((resolve) => {
				const shown = new MutationObserver(() => resolve(document.activeElement?.textContent));
				shown.observe(document.body, { childList: true, subtree: true });
				link.click();
			}),
	);
	expect(focused).toBe("Settings");
	await page.context().close();
});
