import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createWorkbook } from "../model/workbook.ts";
import { applyTool, previewTool } from "./apply-tool.ts";
import { inCommandWords } from "./in-command-words.ts";
import { openHeadless } from "./open-headless.ts";
import { readToolInput } from "./tool-input.ts";
import { openWorkbookFile, saveWorkbookFile } from "./workbook-file.ts";

const USAGE = `Usage: npm run tool -- <id> [options]

Runs a tool of the sidebar without a browser and prints its answer as JSON: what it would change or,
with --apply, what it changed.

  --workbook FILE   the spreadsheet: .xlsx, .csv or .json; a blank one if none is given
  --file FILE       a list to import, read as the sidebar reads it
  --tab NAME        with --file: the sheet of that file; without: the tab of the spreadsheet to import
  --input FILE      the tool's other input, as JSON
  --apply           do it: everything that replaces nothing
  --out FILE        save the spreadsheet afterwards: .xlsx, .csv (first tab) or .json
`;

interface Options {
	readonly id: string;
	readonly workbook?: string;
	readonly file?: string;
	readonly tab?: string;
	readonly input?: string;
	readonly out?: string;
	readonly apply: boolean;
}

/**
 * Runs `npm run tool` with the words after `--` on the add-on built into `folder`. Answers go to stdout, messages to
 * stderr; gives the exit code: 0, 1 if the tool or a file failed, 2 if the words are wrong.
 */
export async function runToolCommand(words: readonly string[], folder = "dist"): Promise<number> {
	const options = parseOptions(words);
	if (typeof options === "string") {
		console.error(`${options}\n\n${USAGE}`);
		return 2;
	}
	try {
		console.log(JSON.stringify(await run(options, folder), null, 2));
		return 0;
	} catch (error) {
		console.error(inCommandWords(error instanceof Error ? error.message : String(error), options.id));
		return 1;
	}
}

/** The options, or what is wrong with them. */
function parseOptions(words: readonly string[]): Options | string {
	const text = { type: "string" } as const;
	const options = {
		workbook: text,
		file: text,
		tab: text,
		input: text,
		out: text,
		apply: { type: "boolean" },
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
		const [id, ...others] = positionals;
		if (id === undefined || others.length > 0) return "Name one tool, for example import-creators.";
		return { ...values, id, apply: values.apply ?? false };
	} catch (error) {
		return (error as Error).message;
	}
}

async function run(options: Options, folder: string): Promise<unknown> {
	const input = await readToolInput(options);
	const workbook = options.workbook ? await openWorkbookFile(options.workbook) : createWorkbook();
	const headless = openHeadless({
		workbook,
		code: await readBuilt(`${folder}/Code.js`),
		sidebarHtml: await readBuilt(`${folder}/Sidebar.html`),
	});
	const answer = options.apply
		? applyTool(headless, options.id, input)
		: previewTool(headless, options.id, input);
	if (options.out) await saveWorkbookFile(options.out, workbook);
	return answer;
}

async function readBuilt(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch {
		throw new Error(`${path} is missing. Run "npm run build" first.`);
	}
}
