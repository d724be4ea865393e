import { mkdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Download, FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { type OpenPlayground, openPlayground } from "./serve.ts";

describe("a planner who exports the tabs", () => {
	let playground: OpenPlayground;
	let page: Page;
	let sidebar: FrameLocator;

	beforeAll(async () => {
		playground = await openPlayground({ query: "?fresh=1" });
		({ page } = playground);
		await page.setViewportSize({ width: 1280, height: 900 });
		sidebar = page.frameLocator('iframe[title*="Campaign Planner"]');
		await page.getByRole("menuitem", { name: "Extensions" }).click();
		await page.getByRole("menuitem", { name: "Creator Campaign Planner" }).click();
		await page.getByRole("menuitem", { name: "Open planner" }).click();
	});
	afterAll(() => playground?.close());

	const press = (name: string) => sidebar.getByRole("button", { name }).first().click();
	const shows = (text: string | RegExp) => sidebar.getByText(text).first().waitFor();
	const picture = (name: string) => {
		mkdirSync("build/pictures", { recursive: true });
		return page.screenshot({ path: `build/pictures/${name}.png` });
	};
	const bytesOf = async (download: Download) => readFileSync(await download.path());
	const saved = async (name: string) => {
		const [download] = await Promise.all([page.waitForEvent("download"), press(name)]);
		return download;
	};

	test("chooses tabs, and is told what is left out", async () => {
		await press("Export A tidy CSV");
		await shows("Leave out e-mails, fees and notes");
		await picture("export-setup");
		await press("Tabs");
		await sidebar.getByLabel("Packages", { exact: true }).uncheck();
		await picture("export-tabs");
	});

	test("downloads them all as one .zip of tidy files", async () => {
		await press("Prepare");
		await shows(/files ready/);
		await press("Left out or changed");
		await shows(/^Roster: .*Fee.*E-mail.*/);
		await picture("export-files");
		const download = await saved("Download all (.zip)");
		expect(download.suggestedFilename()).toMatch(/^campaign-\d{4}-\d\d-\d\d\.zip$/);
		const files = unzipSync(new Uint8Array(await bytesOf(download)));
		expect(Object.keys(files)).toContain("codes_and_links.csv");
		expect(Object.keys(files)).not.toContain("packages.csv");
		const roster = strFromU8(files["roster.csv"]!).split("\r\n");
		expect(roster[0]).toContain("creator,handle,platform,followers,tier,engagement_rate");
		expect(roster[1]).toMatch(/,Micro,0\.0\d+/);
		expect(roster.join()).not.toMatch(/[\w.]+@example\.com/);
	});

	test("downloads one file, with the mark that Excel needs", async () => {
		await press("Back");
		await sidebar.getByLabel("For Excel").check();
		await press("Prepare");
		await shows(/files ready/);
		const bytes = await bytesOf(await saved("Download campaign.csv"));
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString("utf8")).toContain("brand,Stridelab");
	});

	test("meets no accessibility fault", async () => {
		expect(await accessibilityFaults(page)).toEqual([]);
		expect(await accessibilityFaults(sidebar)).toEqual([]);
	});
});
