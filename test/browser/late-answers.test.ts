import { afterAll, beforeAll, expect, test } from "vitest";
import { FORM } from "../core/planning/plan-form.ts";
import { changeFake, type SidebarBrowser, startSidebarBrowser } from "../sidebar/sidebar-page.ts";
import { takePicture } from "./take-picture.ts";

let browser: SidebarBrowser;
beforeAll(async () => {
	browser = await startSidebarBrowser();
});
afterAll(() => browser?.close());

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
