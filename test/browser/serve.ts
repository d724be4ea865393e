import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { openWindows, type Windows } from "./shared-chromium.ts";
import { slowProcessor } from "./slow-processor.ts";

const FOLDER = "build/playground";

export interface OpenPlayground {
	readonly page: Page;
	readonly windows: Windows;
	/** Of the page without its query, ending with a slash. */
	readonly url: string;
	/** Throws if any page of the first window had an uncaught error, logged one, or asked another machine for something. */
	close(): Promise<void>;
}

/** Opens the built playground in a window of its own, with nothing kept from another; `query` such as `?tab=Roster` is put behind its address. */
export async function openPlayground(options: { readonly query?: string } = {}): Promise<OpenPlayground> {
	if (!existsSync(FOLDER)) throw new Error(`${FOLDER} is missing. Run "npm run build" first.`);
	const server = await serve(FOLDER);
	const windows = await openWindows();
	const context = await windows.newContext();
	const problems: string[] = [];
	context.on("page", (page) => watch(page, problems));
	const page = await context.newPage();
	context.setDefaultTimeout(60_000);
	await slowProcessor(page);
	await page.goto(server.url + (options.query ?? ""));
	const close = async () => {
		await windows.close();
		await server.close();
		if (problems.length > 0) throw new Error(`The playground had problems:\n${problems.join("\n")}`);
	};
	return { page, windows, url: server.url, close };
}

function watch(page: Page, problems: string[]): void {
	page.on("pageerror", (error) => problems.push(`Uncaught: ${error.stack ?? error.message}`));
	page.on("console", (message) => {
		if (message.type() === "error") problems.push(`Logged: ${message.text()} (${message.location().url})`);
	});
	page.on("request", (request) => {
		const { protocol, hostname } = new URL(request.url());
		const local = hostname === "localhost" || hostname === "127.0.0.1";
		if (protocol.startsWith("http") && !local) problems.push(`Left this machine: ${request.url()}`);
	});
}
