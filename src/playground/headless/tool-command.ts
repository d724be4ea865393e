import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Home } from "../../core/answers.ts";
import type { WorkbookModel } from "../model/types.ts";
import { createWorkbook } from "../model/workbook.ts";
import { applyTool, previewTool } from "./apply-tool.ts";
import { inCommandWords } from "./in-command-words.ts";
import { type Headless, openHeadless } from "./open-headless.ts";
import { readToolInput } from "./tool-input.ts";
import { openWorkbookFile, saveWorkbookFile } from "./workbook-file.ts";

const USAGE = `Usage: npm run tool -- <id> [options]

Without <id> it lists the tools. Runs a tool of the sidebar without a browser and prints its answer as JSON: what it would change or,
with --apply, what it changed.

  --workbook FILE   the spreadsheet: .xlsx, .csv or .json; a blank one if none is given
  --file FILE       a list to import, read as the sidebar reads it
  --tab NAME        with --file: the sheet of that file; without: the tab of the spreadsheet to import
  --input FILE      the tool's other input, as JSON
  --apply           do it: everything that replaces nothing
  --out FILE        save the spreadsheet afterwards: .xlsx, .csv (first tab) or .json
`;

const IMPORT = "import-creators";

interface Options {
	/** Absent: the tools are listed. */
	readonly id?: string;
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
		const answer =
			options.id === undefined ? await listTools(folder) : await run(options.id, options, folder);
		console.log(typeof answer === "string" ? answer : JSON.stringify(answer, null, 2));
		return 0;
	} catch (error) {
		console.error(inCommandWords(error instanceof Error ? error.message : String(error), options.id ?? ""));
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
		if (others.length > 0 || (id === undefined && words.length > 0)) {
			return "Name one tool, for example import-creators.";
		}
		return { ...values, ...(id === undefined ? {} : { id }), apply: values.apply ?? false };
	} catch (error) {
		return (error as Error).message;
	}
}

async function run(id: string, options: Options, folder: string): Promise<unknown> {
	const input = await readToolInput(options);
	if (id === IMPORT && !("from" in input)) {
		throw new Error(
			`${IMPORT} needs a list. Give a file with --file, or a tab of the spreadsheet with --tab.`,
		);
	}
	const workbook = options.workbook ? await openWorkbookFile(options.workbook) : createWorkbook();
	const headless = await openBuilt(workbook, folder);
	const answer = options.apply ? applyTool(headless, id, input) : previewTool(headless, id, input);
	if (options.out) await saveWorkbookFile(options.out, workbook);
	return answer;
}

/** A tool a line: `import-creators  Any list or export; see changes first`. */
async function listTools(folder: string): Promise<string> {
	const headless = await openBuilt(createWorkbook(), folder);
	const home = headless.tool<Home>("home", {});
	if (!home.ok) throw new Error(home.message);
	const { tools } = home.data;
	const width = tools.reduce((widest, { id }) => Math.max(widest, id.length), 0);
	const lines = tools.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`);
	return `${USAGE}\nTools:\n${lines.join("\n")}`;
}

async function openBuilt(workbook: WorkbookModel, folder: string): Promise<Headless> {
	return openHeadless({
		workbook,
		code: await readBuilt(`${folder}/Code.js`),
		htmlFiles: { Tools: await readBuilt(`${folder}/Tools.html`) },
	});
}

async function readBuilt(path: string): Promise<string> {
	try {
		return await readFile(path, "utf8");
	} catch {
		throw new Error(`${path} is missing. Run "npm run build" first.`);
	}
}
