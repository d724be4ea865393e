import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";
import { ensureChromium } from "../../scripts/find-chromium.mjs";

const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Windows of one user, of which nothing is left once they are closed. */
export interface Windows {
	newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
	close(): Promise<void>;
}

let started: Promise<Browser> | undefined;

/** New windows in the one Chromium of this process, which ends with it: its start costs more than most tests. */
export async function openWindows(): Promise<Windows> {
	started ??= start();
	const browser = await started;
	const contexts: BrowserContext[] = [];
	return {
		async newContext(options) {
			const context = await browser.newContext(options);
			contexts.push(context);
			return context;
		},
		async close() {
			for (const context of contexts) await context.close();
		},
	};
}

/** After one that crashed there is another: only the file that was under way fails. */
async function start(): Promise<Browser> {
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: FLAGS });
	browser.once("disconnected", () => {
		started = undefined;
	});
	return browser;
}
