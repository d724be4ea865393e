import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";
import { buildSite } from "../../scripts/site/build-site.mjs";
import { accessibilityFaults } from "./accessibility-faults.ts";
import { openWindows, type Windows } from "./shared-chromium.ts";

/** Served beneath a path of its own, as a host of many sites does. */
const BENEATH = "planner/docs";

describe("the documentation site", () => {
	let folder: string;
	let server: Awaited<ReturnType<typeof serve>>;
	let windows: Windows;
	let page: Page;
	const problems: string[] = [];

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), "site-"));
		await buildSite(join(folder, BENEATH));
		server = await serve(folder);
		windows = await openWindows();
		const context = await windows.newContext({ viewport: { width: 1280, height: 800 } });
		page = await context.newPage();
		page.setDefaultTimeout(60_000);
		page.on("pageerror", (error) => problems.push(error.message));
		page.on("response", (response) => {
			if (!response.ok()) problems.push(`${response.status()} ${response.url()}`);
		});
	});
	afterAll(async () => {
		await windows?.close();
		await server?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	const open = (url: string) => page.goto(`${server.url}${BENEATH}/${url}`);

	it.each(["light", "dark"] as const)("meets no accessibility fault in %s colours", async (colorScheme) => {
		await page.emulateMedia({ colorScheme });
		for (const url of ["architecture.html", "disclosure/france.html", "review-checklist.html"]) {
			await open(url);
			expect(await accessibilityFaults(page), url).toEqual([]);
		}
	});

	it("finds what is looked for from any page, best first", async () => {
		await open("disclosure/france.html");
		await page.getByRole("searchbox", { name: "Search this site" }).fill("engagement rate");
		await page.keyboard.press("Enter");
		const results = page.locator("#results").getByRole("link");
		await expect.poll(() => results.first().textContent()).toBe("ENGAGEMENT_RATE");
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.getByLabel("Words to look for").fill("shopify");
		await expect.poll(() => results.first().textContent()).toBe("Shopify orders");
		await page.getByLabel("Words to look for").fill("no such word anywhere");
		await page.getByText("Nothing found for “no such word anywhere”.").waitFor();
		await page.getByLabel("Words to look for").fill("poland");
		await results.first().click();
		await page.getByRole("heading", { level: 1, name: "Ad disclosure: Poland (PL)" }).waitFor();
	});

	it("lets one try the add-on on its first page, which stays where its reader is", async () => {
		await open("index.html");
		const playground = page.frameLocator("iframe.playground");
		await playground.getByRole("gridcell", { name: "Mara Eats" }).waitFor();
		await playground.getByText("Saved in this browser").waitFor();
		expect(await page.evaluate(() => [window.scrollY, document.activeElement?.tagName])).toEqual([0, "BODY"]);
		expect(await accessibilityFaults(page)).toEqual([]);
		await playground.getByRole("gridcell", { name: "Mara Eats" }).click();
		await page.keyboard.press("ArrowDown");
		await expect.poll(() => playground.locator(".name-box").inputValue()).toBe("A3");
		await page.getByRole("link", { name: "Open it on the whole page" }).click();
		await page.getByRole("menuitem", { name: "Extensions" }).waitFor();
	});

	it("fits a telephone", async () => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const url of ["index.html", "functions/allocate.html", "publishing.html"]) {
			await open(url);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
			expect(wide, `${url} scrolls sideways`).toBe(false);
			expect(await accessibilityFaults(page), url).toEqual([]);
		}
		await open("metrics.html");
		await page.mouse.wheel(0, 5000);
		await page.locator("summary").click();
		await page.getByRole("link", { name: "Documents" }).click();
		await page.getByRole("heading", { level: 1, name: "Documents" }).waitFor();
		await page.locator("summary").press("Enter");
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.getByRole("searchbox", { name: "Search this site" }).fill("tik tok");
		await page.keyboard.press("Enter");
		await page.locator("#results").getByRole("link", { name: "TikTok Studio" }).waitFor();
	});

	it("asks for nothing that is not there", () => {
		expect(problems).toEqual([]);
	});
});
