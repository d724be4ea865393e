import type { RawTable } from "../../core/answers.ts";
import { isProblem, type Problem, problem, quote } from "../../core/problem.ts";
import { decodeText } from "./decode-text.ts";
import { checkLines, checkSize, toTable } from "./limits.ts";
import { parseDelimited } from "./parse-delimited.ts";
import { parseJson } from "./parse-json.ts";
import { isZip, parseWorkbook } from "./parse-workbook.ts";
import { refuseByContent, refuseWebPage } from "./refused-kinds.ts";

/** What a file or the clipboard held. Only a workbook can give more than one table: one for each sheet. */
export interface ReadTables {
	readonly tables: readonly RawTable[];
	/** Things the planner should check, in sentences. */
	readonly warnings: readonly string[];
}

/** Reads a chosen or dropped file, or says why it cannot be read and what to do. */
export async function readFile(file: File): Promise<ReadTables | Problem> {
	const wrongSize = checkSize(file.name, file.size);
	if (wrongSize) return wrongSize;
	try {
		return await readBytes(file.name, new Uint8Array(await file.arrayBuffer()));
	} catch {
		return problem(
			`${quote(file.name)} could not be opened. It may have been moved, or it is a folder. Choose the file again.`,
		);
	}
}

/** Reads a file's bytes; its kind is told by the content, not by the name. */
export async function readBytes(name: string, bytes: Uint8Array): Promise<ReadTables | Problem> {
	const refused = checkSize(name, bytes.length) ?? refuseByContent(name, bytes);
	if (refused) return refused;
	if (isZip(bytes)) return readWorkbook(name, bytes);
	const decoded = decodeText(name, bytes);
	return isProblem(decoded) ? decoded : readText(name, decoded.text, decoded.warning);
}

/** Reads rows pasted from a spreadsheet, a web page or a text file. */
export function readPasted(text: string): ReadTables | Problem {
	if (text.trim() === "")
		return problem("Nothing is pasted yet. Copy the rows, header included, and paste them here.");
	return checkSize("Pasted rows", text.length) ?? readText("Pasted rows", text);
}

function readText(name: string, text: string, warning?: string): ReadTables | Problem {
	const webPage = refuseWebPage(name, text);
	if (webPage) return webPage;
	const isJson = /\.json$/i.test(name) || /^\s*(\[\s*[[{\]]|\{\s*["}])/.test(text);
	const endless = isJson ? undefined : checkLines(name, text);
	if (endless) return endless;
	const parsed = isJson ? parseJson(name, text) : parseDelimited(text);
	if (isProblem(parsed)) return parsed;
	const table = toTable(name, "rows" in parsed ? parsed.rows : parsed);
	if (isProblem(table)) return table;
	const warnings = [warning, "rows" in parsed ? parsed.warning : undefined];
	return { tables: [table], warnings: warnings.filter((one) => one !== undefined) };
}

async function readWorkbook(name: string, bytes: Uint8Array): Promise<ReadTables | Problem> {
	const sheets = await parseWorkbook(name, bytes);
	if (isProblem(sheets)) return sheets;
	if (sheets.length === 0) return problem(`${quote(name)} holds no rows. Choose another file.`);
	const read = sheets.map((sheet) =>
		toTable(sheets.length > 1 ? `${name}, ${sheet.name}` : name, sheet.rows),
	);
	const tables = read.filter((table): table is RawTable => !isProblem(table));
	if (tables.length === 0) return read.find(isProblem)!;
	return { tables, warnings: read.filter(isProblem).map((refused) => refused.problem) };
}
