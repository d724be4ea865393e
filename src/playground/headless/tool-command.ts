import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Preview } from "../../core/answers.ts";
import type { Home, ToolCard } from "../../core/home-answer.ts";
import { applyTool, previewTool, type ToolRun } from "./apply-tool.ts";
import { inCommandWords, inputExample } from "./in-command-words.ts";
import { type Headless, openHeadless } from "./open-headless.ts";
import { readToolInput } from "./tool-input.ts";
import { isSnapshotFile, openTracker, saveTracker, type WorkbookFile } from "./workbook-file.ts";

const USAGE = `Usage: npm run tool -- <id> [options]

Without <id> it lists the tools. Runs a tool of the sidebar without a browser and prints its answer as JSON: what it would change or,
with --apply, what it changed.

  --workbook FILE   the spreadsheet: .xlsx, .csv or .json; a blank one if none is given
  --file FILE       a list to import, read as the sidebar reads it
  --tab NAME        with --file: the sheet of that file; without: the tab of the spreadsheet to import
  --input FILE      the tool's other input, as JSON
  --apply           do it: everything that replaces nothing
  --out FILE        save the spreadsheet afterwards: .xlsx, .csv (first tab) or .json; only .json keeps the documents
                    that tools write, and what they remember, for the next run
  --help            this text; with <id> what that tool does and the input it takes
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
	readonly help: boolean;
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
		if (options.id === undefined || options.help) {
			console.log(await helpOn(options.id, folder));
			return 0;
		}
		const answer = await run(options.id, options, folder);
		console.log(JSON.stringify(answer, null, 2));
		const stopped = stopOf(answer);
		if (stopped !== undefined) console.error(stopped);
		return stopped === undefined ? 0 : 1;
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
		help: { type: "boolean" },
	} as const;
	try {
		const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options });
		const [id, ...others] = positionals;
		if (others.length > 0 || (id === undefined && words.length > 0 && !values.help)) {
			return "Name one tool, for example import-creators.";
		}
		return {
			...values,
			...(id === undefined ? {} : { id }),
			apply: values.apply ?? false,
			help: values.help ?? false,
		};
	} catch (error) {
		// Node goes on with how to give a word that begins with a dash.
		return `${(error as Error).message.split(". ")[0]}.`;
	}
}

async function run(id: string, options: Options, folder: string): Promise<Preview | ToolRun> {
	const input = await readToolInput(options);
	if (id === IMPORT && !("from" in input)) {
		throw new Error(
			`${IMPORT} needs a list. Give a file with --file, or a tab of the spreadsheet with --tab.`,
		);
	}
	const tracker = await openTracker(options.workbook);
	const headless = await openBuilt(tracker, folder);
	const keepsDocuments = options.out === undefined || isSnapshotFile(options.out);
	const answer = options.apply
		? applyTool(headless, id, input, keepsDocuments)
		: previewTool(headless, id, input);
	if (options.out) await saveTracker(options.out, tracker);
	return answer;
}

/** What to say on stderr of a run that did not get to its end. */
function stopOf(answer: Preview | ToolRun): string | undefined {
	if (!("stopped" in answer) || answer.stopped === undefined) return undefined;
	const left = answer.remaining === 1 ? "1 change" : `${answer.remaining} changes`;
	return `It stopped with ${left} left to do: ${answer.stopped} What was done is kept, and saved if --out names a file. Run it again on that file to go on.`;
}

/** All tools, a line each: `import-creators  Any list or export; see changes first`; or one with its input. */
async function helpOn(id: string | undefined, folder: string): Promise<string> {
	const headless = await openBuilt(await openTracker(undefined), folder);
	const home = headless.tool<Home>("home", {});
	if (!home.ok) throw new Error(home.message);
	const { tools } = home.data;
	if (id !== undefined) {
		const tool = tools.find((one) => one.id === id);
		if (!tool) throw new Error(`There is no tool "${id}".`);
		return `${tool.id}: ${tool.summary}\n\n${inputHelp(tool)}\n\n${USAGE}`;
	}
	const width = tools.reduce((widest, { id }) => Math.max(widest, id.length), 0);
	const lines = tools.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary}`);
	return `${USAGE}\nTools:\n${lines.join("\n")}`;
}

function inputHelp({ id, fields }: ToolCard): string {
	const example = inputExample(id);
	if (example !== undefined) return `Input (--input FILE), such as\n${example}`;
	if (fields.length === 0)
		return "Its input is what its own panel of the sidebar sends; docs/tools.md tells more.";
	const lines = fields.map(({ name, label }) => `  ${JSON.stringify(name)}: ${label}`);
	return `Input (--input FILE), a JSON object with any of\n${lines.join("\n")}`;
}

async function openBuilt(tracker: WorkbookFile, folder: string): Promise<Headless> {
	return openHeadless({
		...tracker,
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
