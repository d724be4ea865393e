import type { ServiceContext } from "./context.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** A page that is being made. */
export interface HtmlPage {
	content: string;
	title: string;
	/** In pixels; `undefined` until set. */
	width: number | undefined;
	height: number | undefined;
}

const pages = new WeakMap<object, HtmlPage>();

/** What an `HtmlOutput` was made into; throws for anything else, naming the method it was given to. */
export function htmlPage(output: unknown, method: string): HtmlPage {
	const page = typeof output === "object" && output !== null ? pages.get(output) : undefined;
	if (page === undefined) throw signatureMismatch(method, [output]);
	return page;
}

export function createHtmlService(context: ServiceContext): HtmlService {
	return expose<HtmlService>(context.guard, "HtmlService", {
		plain: {
			createHtmlOutput: (html?: unknown) => {
				if (html !== undefined && typeof html !== "string") {
					throw signatureMismatch("HtmlService.createHtmlOutput", [html]);
				}
				return createHtmlOutput(context, html ?? "");
			},
			createHtmlOutputFromFile: (name) => {
				return createHtmlOutput(context, readFile(context, name));
			},
			createTemplateFromFile: (name) => {
				const html = readFile(context, name);
				return expose<HtmlTemplate>(context.guard, "HtmlTemplate", { plain: { getRawContent: () => html } });
			},
		},
	});
}

function readFile(context: ServiceContext, name: string): string {
	const html = context.htmlFiles.get(name);
	if (html === undefined) throw exception(`No HTML file named ${name} was found.`);
	return html;
}

function createHtmlOutput(context: ServiceContext, content: string): HtmlOutput {
	const page: HtmlPage = { content, title: "", width: undefined, height: undefined };
	const set = (change: Partial<HtmlPage>) => {
		Object.assign(page, change);
		return output;
	};
	const output: HtmlOutput = expose<HtmlOutput>(context.guard, "HtmlOutput", {
		plain: {
			append: (added) => set({ content: page.content + added }),
			clear: () => set({ content: "" }),
			setContent: (html) => set({ content: html }),
			getContent: () => page.content,
			setTitle: (title) => set({ title }),
			getTitle: () => page.title,
			setWidth: (width) => set({ width }),
			// Google gives null for a size that was not set, whatever its type says.
			getWidth: () => page.width ?? (null as unknown as number),
			setHeight: (height) => set({ height }),
			getHeight: () => page.height ?? (null as unknown as number),
		},
	});
	pages.set(output, page);
	return output;
}
