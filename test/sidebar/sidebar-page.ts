import { type Browser, chromium, type Page } from "playwright-core";
import { buildReaders, sidebarPage } from "../../scripts/build-sidebar.mjs";
import { ensureChromium } from "../../scripts/find-chromium.mjs";
import { accessibilityFaults } from "../browser/accessibility-faults.ts";
import { slowProcessor } from "../browser/slow-processor.ts";
import { installFakeGoogle } from "./fake-google.ts";
import type { FakeServer } from "./fake-server.ts";

const FUNCTION_HELP = [
	{
		name: "TIER",
		summary: "The size class of a creator.",
		parameters: [
			{ name: "followers", about: "Number of followers.", optional: false },
			{ name: "scheme", about: "standard, wide or from 5K.", optional: true },
		],
		example: '=TIER(C2:C, "standard")',
	},
	{
		name: "ENGAGEMENT_RATE",
		summary: "Engagements divided by audience.",
		parameters: [{ name: "audience", about: "Followers, reach or views.", optional: false }],
		example: "=ENGAGEMENT_RATE(12400, 310, 24)",
	},
];

export interface Call {
	readonly id: string;
	readonly request: { readonly input?: unknown; readonly accept?: readonly string[]; readonly run?: string };
}

/** A Chromium of its own with the bundled sidebar, to open as often as needed. */
export interface SidebarBrowser {
	open(server?: FakeServer): Promise<Page>;
	close(): Promise<void>;
}

export async function startSidebarBrowser(): Promise<SidebarBrowser> {
	const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
	const [html, readers, browser] = await Promise.all([
		sidebarPage(FUNCTION_HELP),
		buildReaders(),
		chromium.launch({ executablePath: ensureChromium(), args }),
	]);
	return {
		open: (server = {}) => openSidebar(browser, html, readers, server),
		close: () => browser.close(),
	};
}

async function openSidebar(
	browser: Browser,
	html: string,
	readers: string,
	server: FakeServer,
): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 300, height: 760 } });
	const page = await context.newPage();
	page.setDefaultTimeout(60_000);
	await slowProcessor(page);
	await page.route("https://sidebar.test/", (route) =>
		route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
	);
	await page.addInitScript(installFakeGoogle, { server, readers: readers.replace(/<\/?script>/g, "") });
	await page.goto("https://sidebar.test/");
	return page;
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
