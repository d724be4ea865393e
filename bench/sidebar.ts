import { readFileSync, statSync } from "node:fs";
import { chromium } from "playwright-core";
import { ensureChromium } from "../scripts/find-chromium.mjs";
import { openHeadless } from "../src/playground/headless/open-headless.ts";
import { alone, type Comparison, median, milliseconds, roundsOf } from "./compare.ts";

/** The page as Google serves it, with a server that answers at once: from its first byte to a list of tools to press, and from a press to the panel. */
export async function sidebar(): Promise<Comparison[]> {
	const browser = await chromium.launch({
		executablePath: ensureChromium(),
		args: ["--no-sandbox", "--disable-gpu"],
	});
	const seen: Seen[] = [];
	const answers = { home: homeAnswer(), panels: panelsAnswer() };
	try {
		for (let round = -1; round < roundsOf(9); round++) {
			const page = await browser.newPage({ viewport: { width: 300, height: 800 } });
			await page.addInitScript(answerAtOnce, answers);
			await page.route("http://sidebar.test/", (route) =>
				route.fulfill({ contentType: "text/html", body: readFileSync("dist/Sidebar.html", "utf8") }),
			);
			await page.goto("http://sidebar.test/");
			const times = await page.evaluate(firstPanelSeen);
			if (round >= 0) seen.push(times);
			await page.close();
		}
	} finally {
		await browser.close();
	}
	const medianOf = (time: keyof Seen) => milliseconds(median(seen.map((times) => times[time])));
	return [
		alone("size of Sidebar.html", size("Sidebar"), "≤ 200 kB"),
		alone("size of Panels.html, asked for behind home", size("Panels"), ""),
		alone("Sidebar.html: first paint", medianOf("painted"), ""),
		alone("Sidebar.html: tool list to press, server at once", medianOf("usable"), "≤ 500 ms"),
		alone("Sidebar.html: first panel, from the press", medianOf("opened"), "≤ 100 ms"),
	];
}

function size(page: string): string {
	return `${Math.round(statSync(`dist/${page}.html`).size / 1000)} kB`;
}

/** What the server says of a workbook with a tracker in it. */
function homeAnswer(): string {
	const { runtime } = openHeadless({
		code: readFileSync("dist/Code.js", "utf8"),
		htmlFiles: { Tools: readFileSync("dist/Tools.html", "utf8") },
	});
	return String(runtime.callServer("runTool", ["home", "{}"]));
}

function panelsAnswer(): string {
	const page = readFileSync("dist/Panels.html", "utf8");
	return JSON.stringify({ ok: true, data: page.replace(/<\/?script>/g, "") });
}

/** Runs in the page before its script: Google's bridge, without Google. Each answer comes as a message of its own, as there. */
function answerAtOnce(answers: { readonly [id: string]: string }): void {
	const run = {
		withSuccessHandler(handler: (answer: string) => void) {
			const runTool = (id: string) => {
				const answer = answers[id];
				if (answer !== undefined) setTimeout(() => handler(answer));
			};
			return { ...run, runTool };
		},
		withFailureHandler(this: object) {
			return this;
		},
	};
	Object.assign(globalThis, { google: { script: { run } } });
}

interface Seen {
	readonly painted: number;
	readonly usable: number;
	readonly opened: number;
}

/** Runs in the page. */
async function firstPanelSeen(): Promise<Seen> {
	const frame = () => new Promise(requestAnimationFrame);
	const buttons = () => [...document.querySelectorAll("button")];
	while (buttons().length <= 10) await frame();
	await frame();
	const usable = performance.now();
	const tool = buttons().find((button) => button.textContent?.startsWith("Import creators"))!;
	tool.click();
	while (!document.querySelector("input[type=file]")) await frame();
	await frame();
	const opened = performance.now() - usable;
	const paints = performance.getEntriesByName("first-contentful-paint");
	return { painted: paints[0]?.startTime ?? usable, usable, opened };
}
