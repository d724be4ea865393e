import { type Browser, chromium, type Page } from "playwright-core";
import { ensureChromium } from "../scripts/find-chromium.mjs";
import { serve } from "../scripts/serve.mjs";
import { longWorkbook } from "../test/browser/long-workbook.ts";
import { alone, type Comparison, median, milliseconds, roundsOf } from "./compare.ts";

const RUNS = 5;
const SAMPLES = ["Small launch", "Black Friday campaign", "Agency, 300 creators", "Empty sheet"];

/** What somebody at the playground waits for, in a headless Chromium without a graphics card. */
export async function playground(): Promise<Comparison[]> {
	const server = await serve("build/playground");
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: ["--no-sandbox", "--disable-gpu"],
	});
	try {
		return [
			await start(browser, server.url),
			...(await samples(browser, server.url)),
			await scrolling(browser, server.url),
		];
	} finally {
		await browser.close();
		await server.close();
	}
}

async function start(browser: Browser, url: string): Promise<Comparison> {
	const times: number[] = [];
	for (let run = 0; run < roundsOf(RUNS); run++) {
		const page = await newPage(browser);
		const began = performance.now();
		await page.goto(`${url}?tab=Roster`);
		await page.getByText("Micro", { exact: true }).first().waitFor();
		times.push(performance.now() - began);
		await page.context().close();
	}
	return alone("sample tracker on screen, first visit", milliseconds(median(times)), "≤ 2 s");
}

async function samples(browser: Browser, url: string): Promise<Comparison[]> {
	const page = await newPage(browser);
	await page.goto(url);
	const rows: Comparison[] = [];
	for (const name of SAMPLES) {
		const times: number[] = [];
		for (let run = 0; run < roundsOf(RUNS); run++) {
			await page.getByRole("menuitem", { name: "File", exact: true }).click();
			await page.locator(".menu-item", { hasText: "New from sample" }).hover();
			const began = performance.now();
			await page.getByRole("menuitem", { name }).click();
			await page.waitForFunction(
				(wanted) => (document.querySelector(".workbook-name") as HTMLInputElement | null)?.value === wanted,
				name === "Empty sheet" ? "Untitled spreadsheet" : name,
			);
			await page.locator("[role=gridcell]").first().waitFor();
			times.push(performance.now() - began);
		}
		rows.push(alone(`File ▸ New from sample ▸ ${name}`, milliseconds(median(times)), "≤ 2 s"));
	}
	await page.context().close();
	return rows;
}

/** 5,000 × 30 filled cells, scrolled by 60 pixels a frame. */
async function scrolling(browser: Browser, url: string): Promise<Comparison> {
	const page = await newPage(browser);
	const state = { version: 1, name: "Long", snapshot: longWorkbook(), properties: [] };
	await page.route("**/sample.json", (route) => route.fulfill({ json: state.snapshot }));
	await page.goto(url);
	await page.getByRole("gridcell").first().waitFor();
	const frames = await page.evaluate(scrollDown, 240);
	await page.context().close();
	const sorted = [...frames].sort((a, b) => a - b);
	const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))]!;
	const late = frames.filter((frame) => frame > 50).length;
	return alone(
		"scrolling 5,000 × 30 filled cells: a frame",
		`${milliseconds(at(0.5))}, 95% within ${milliseconds(at(0.95))}, ${late} of ${frames.length} over 50 ms`,
		"none over 50 ms",
	);
}

/** Runs in the page: the time from frame to frame, in milliseconds. */
function scrollDown(count: number): Promise<number[]> {
	const grid = document.getElementById("grid")!;
	const frames: number[] = [];
	let last = 0;
	return new Promise((done) => {
		const step = (now: number) => {
			if (last > 0) frames.push(now - last);
			last = now;
			grid.scrollTop += 60;
			if (frames.length < count) requestAnimationFrame(step);
			else done(frames);
		};
		requestAnimationFrame(step);
	});
}

async function newPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	return context.newPage();
}
