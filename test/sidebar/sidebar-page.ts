import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { buildReaders, buildSidebar } from "../../scripts/build-sidebar.mjs";
import type { Help } from "../../src/sidebar/help.ts";
import { accessibilityFaults } from "../browser/accessibility-faults.ts";
import { openWindows, type Windows } from "../browser/shared-chromium.ts";
import { slowProcessor } from "../browser/slow-processor.ts";
import { type FakeGoogle, installFakeGoogle } from "./fake-google.ts";
import type { FakeServer } from "./fake-server.ts";
import { TOOLS } from "./fake-tools.ts";

const HELP: Help = {
	functions: [
		{
			name: "TIER",
			summary: "The size class of a creator.",
			parameters: [
				{
					name: "followers",
					about: "Number of followers.",
					optional: false,
					example: "C2:C",
					columns: "followers",
				},
				{ name: "scheme", about: "standard, wide or from 5K.", optional: true, example: '"standard"' },
			],
			returns: "The name of the tier.",
			formula: "=TIER(C2:C)",
			examples: [{ formula: '=TIER(12000; "standard")', gives: "Micro", note: "The bound is inclusive." }],
		},
		{
			name: "ENGAGEMENT_RATE",
			summary: "Engagements divided by audience.",
			parameters: [
				{
					name: "audience",
					about: "Followers, reach or views.",
					optional: false,
					example: "C2:C",
					columns: "reach, followers",
				},
				{ name: "likes", about: "Likes.", optional: false, example: "D2:D", columns: "likes" },
			],
			returns: "A fraction.",
			source: "A guide of 2024.",
			formula: "=ENGAGEMENT_RATE(C2:C; D2:D; E2:E)",
			examples: [{ formula: "=ENGAGEMENT_RATE(12400; 310; 24)", gives: "0.0269" }],
		},
	],
	terms: [
		{ term: "Reach", means: "How many people saw it.", column: "Results ▸ Reach" },
		{ term: "CTR", means: "Clicks divided by impressions.", computedBy: "CTR", gives: "A fraction." },
	],
	definitions: [
		{
			name: "ERR",
			formula: "(likes + comments + saves) ÷ reach",
			average: "as given",
			limits: "Shares are left out.",
			usedBy: "Small-business guides",
			source: "A guide, 2024",
		},
	],
	news: { version: "0.1.0", points: ["Custom functions for tiers.", "Exact allocation."], more: ["Faster."] },
};

export interface Call {
	readonly id: string;
	readonly request: { readonly input?: unknown; readonly accept?: readonly string[]; readonly run?: string };
}

/** Windows with the bundled sidebar, to open as often as needed. */
export interface SidebarBrowser {
	open(server?: FakeServer): Promise<Page>;
	close(): Promise<void>;
}

let built: ReturnType<typeof buildPages> | undefined;

export async function startSidebarBrowser(): Promise<SidebarBrowser> {
	built ??= buildPages();
	const { sidebar, asked } = await built;
	const windows = await openWindows();
	return {
		open: (server = {}) => openSidebar(windows, sidebar, asked, server),
		close: windows.close,
	};
}

async function buildPages() {
	const [{ sidebar, panels }, readers] = await Promise.all([buildSidebar(), buildReaders()]);
	const asked = { readers: scriptOf(readers), panels: scriptOf(panels), help: JSON.stringify(HELP) };
	return { sidebar, asked };
}

async function openSidebar(
	windows: Windows,
	html: string,
	asked: FakeGoogle["asked"],
	server: FakeServer,
): Promise<Page> {
	const context = await windows.newContext({ viewport: { width: 300, height: 760 } });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	await slowProcessor(page);
	await page.route("https://sidebar.test/", (route) =>
		route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
	);
	const { version } = JSON.parse(readFileSync("package.json", "utf8"));
	await page.addInitScript(installFakeGoogle, {
		server,
		tools: TOOLS,
		asked,
		version,
	});
	await page.goto("https://sidebar.test/");
	return page;
}

function scriptOf(page: string): string {
	return page.replace(/<\/?script>/g, "");
}

/** What the page asked of the fake server so far. */
export function callsOf(page: Page): Promise<readonly Call[]> {
	return page.evaluate(() => (window as unknown as { calls: Call[] }).calls);
}

/** Changes how the fake server answers from now on. */
export function changeFake(page: Page, server: FakeServer): Promise<void> {
	return page.evaluate((options) => {
		(window as unknown as { fake: FakeServer }).fake = options;
	}, server);
}

/** What is wrong with the panel as it stands: accessibility faults, or content wider than the sidebar. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
	const wide = await page.evaluate(() =>
		["html", "header", "main", "footer"].filter((part) => {
			const box = document.querySelector(part);
			return box !== null && box.scrollWidth > box.clientWidth;
		}),
	);
	return [...(await accessibilityFaults(page)), ...wide.map((part) => `${part} scrolls sideways`)];
}
