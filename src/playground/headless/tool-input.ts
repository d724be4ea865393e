import { basename } from "node:path";
import type { RawTable } from "../../core/answers.ts";
import { isProblem } from "../../core/problem.ts";
import { readBytes } from "../../sidebar/files/read-file.ts";
import { parseJsonFile, readPath } from "./read-path.ts";

/** Where a tool's input comes from; all are paths but `tab`. */
export interface InputSources {
	readonly input?: string;
	readonly file?: string;
	readonly tab?: string;
}

/** The input a tool gets: the JSON of `input`, with `from` as the sidebar would send it. */
export async function readToolInput({ input, file, tab }: InputSources): Promise<object> {
	const given = input === undefined ? {} : await readJsonObject(input);
	if (file !== undefined) return { ...given, from: await readTable(file, tab) };
	return tab === undefined ? given : { ...given, from: { tab } };
}

async function readJsonObject(path: string): Promise<object> {
	const parsed = parseJsonFile(await readPath(path), path);
	if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return parsed;
	throw new Error(`"${path}" must hold one JSON object, such as {"platform": "Instagram"}.`);
}

/** The table of a file; of a workbook with several sheets, the one called `tab` or the first. */
async function readTable(path: string, tab: string | undefined): Promise<RawTable> {
	const name = basename(path);
	const read = await readBytes(name, await readPath(path));
	if (isProblem(read)) throw new Error(read.problem);
	for (const warning of read.warnings) console.error(warning);
	const found =
		tab === undefined ? read.tables[0] : read.tables.find(({ source }) => source === `${name}, ${tab}`);
	if (found) return found;
	const names = read.tables.map(({ source }) => source.slice(name.length + 2)).filter(Boolean);
	throw new Error(
		names.length > 0
			? `"${name}" has no sheet "${tab}". It has ${names.join(", ")}.`
			: `"${name}" has one sheet only. Leave out --tab.`,
	);
}
