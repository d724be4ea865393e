import { readFileSync, statSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureChromium } from "../scripts/find-chromium.mjs";
import { openHeadless } from "../src/playground/headless/open-headless.ts";
import { alone, type Comparison, median, milliseconds, roundsOf } from "./compare.ts";

/** The page as Google serves it, with a server that answers at once: from its first byte to a list of tools to press. */
export async function sidebar(): Promise<Comparison[]> {
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: ["--no-sandbox", "--disable-gpu"],
	});
	const [painted, usable]: [number[], number[]] = [[], []];
	try {
		for (let round = -1; round < roundsOf(9); round++) {
			const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
			await page.addInitScript(answerAtOnce, homeAnswer());
			await page.route("http://sidebar.test/", (route) =>
				route.fulfill({ contentType: "text/html", body: readFileSync("dist/Sidebar.html", "utf8") }),
			);
			await page.goto("http://sidebar.test/");
			const seen = await page.evaluate(toolListSeen);
			if (round >= 0) {
				painted.push(seen.painted);
				usable.push(seen.usable);
			}
			await page.close();
		}
	} finally {
		await browser.close();
	}
	const size = Math.round(statSync("dist/Sidebar.html").size / 1000);
	return [
		alone("size of Sidebar.html", `${size} kB`, "≤ 200 kB"),
		alone("Sidebar.html: first paint", milliseconds(median(painted)), ""),
		alone("Sidebar.html: tool list to press, server at once", milliseconds(median(usable)), "≤ 500 ms"),
	];
}

/** What the server says of a workbook with a tracker in it. */
function homeAnswer(): string {
	const { runtime } = openHeadless({
		code: readFileSync("dist/Code.js", "utf8"),
		htmlFiles: { Tools: readFileSync("dist/Tools.html", "utf8") },
	});
	return String(runtime.callServer("runTool", ["home", "{}"]));
}

/** Runs in the page before its script: Google's bridge, without Google. */
function answerAtOnce(answer: string): void {
	const run = {
		withSuccessHandler(handler: (answer: string) => void) {
			return { ...run, runTool: () => handler(answer) };
		},
		withFailureHandler(this: object) {
			return this;
		},
	};
	Object.assign(globalThis, { google: { script: { run } } });
}

/** Runs in the page. */
async function toolListSeen(): Promise<{ painted: number; usable: number }> {
	const listed = () => document.querySelectorAll("button").length > 10;
	while (!listed()) await new Promise(requestAnimationFrame);
	await new Promise(requestAnimationFrame);
	const usable = performance.now();
	const paints = performance.getEntriesByName("first-contentful-paint");
	return { painted: paints[0]?.startTime ?? usable, usable };
}
