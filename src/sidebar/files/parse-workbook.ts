import { Unzip, UnzipInflate, unzipSync, zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import type { Cell } from "../../core/cell.ts";
import { type Problem, problem, quote } from "../../core/problem.ts";
import { LOG_TAB } from "../../core/runs/log-tab.ts";
import { MAX_UNPACKED } from "./limits.ts";

export interface SheetRows {
	readonly name: string;
	readonly rows: readonly (readonly Cell[])[];
}

export function isZip(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Reads the sheets of an .xlsx workbook that hold anything, but for those a tracker keeps for itself. Formulas give their values, error cells are blank. */
export async function parseWorkbook(
	name: string,
	bytes: Uint8Array,
): Promise<readonly SheetRows[] | Problem> {
	try {
		const unpacked = unpack(name, bytes);
		if (!(unpacked instanceof Uint8Array)) return unpacked;
		const sheets = await readSheets(new Blob([unpacked as Uint8Array<ArrayBuffer>]));
		return sheets
			.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(toCell)) }))
			.filter(
				({ name: tab, rows }) =>
					tab !== LOG_TAB && !tab.startsWith("_") && rows.some((row) => row.some((cell) => cell !== "")),
			);
	} catch {
		return problem(
			`${quote(name)} could not be read as a workbook; it may be damaged. ` +
				"Open it in Excel or Google Sheets, save it again as .xlsx or .csv, and choose that file.",
		);
	}
}

/**
 * The workbook's parts in an archive that is not compressed. The reader would unpack large parts in a web worker,
 * which a page inside Google Sheets may not be allowed to start, and then it would wait for ever.
 */
function unpack(name: string, bytes: Uint8Array): Uint8Array | Problem {
	const names: string[] = [];
	let size = 0;
	unzipSync(bytes, {
		filter(part) {
			names.push(part.name);
			if (isReadPart(part.name)) size += part.originalSize;
			return false;
		},
	});
	if (!names.includes("xl/workbook.xml")) return problem(`${quote(name)} is ${otherArchive(names)}`);
	if (size > MAX_UNPACKED || growsPast(bytes, MAX_UNPACKED)) {
		return problem(
			`${quote(name)} is too large when unpacked. Save the sheet you need as .csv and choose that file.`,
		);
	}
	const parts = unzipSync(bytes, { filter: (part) => isReadPart(part.name) });
	return strayCell(name, parts) ?? zipSync(parts, { level: 0 });
}

/** So many bytes are unpacked before their size is looked at: at most a thousand times as many come out. */
const STEP = 16_384;

/** The parts are larger than the archive says of them: they are unpacked piece by piece, and nothing of it is kept. */
function growsPast(bytes: Uint8Array, most: number): boolean {
	let size = 0;
	const unzip = new Unzip((part) => {
		if (!isReadPart(part.name)) return;
		part.ondata = (_error, piece) => {
			size += piece?.length ?? 0;
		};
		part.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && size <= most; at += STEP) {
			unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
		}
	} catch {
		// What cannot be read so is told by what reads it.
	}
	return size > most;
}

/** A single cell far out would make the reader fill everything up to it with blanks, and the page run out of memory. */
function strayCell(name: string, parts: { readonly [part: string]: Uint8Array }): Problem | undefined {
	for (const [part, content] of Object.entries(parts)) {
		if (!part.startsWith("xl/worksheets/")) continue;
		const found = /<c r="([A-Z]{3}\d+|[A-Z]+(?:[2-9]\d{5}|\d{7}))"[^>]*[^>/]>\s*<(?:v|is|f)\b/.exec(
			new TextDecoder().decode(content),
		);
		if (found) {
			return problem(
				`${quote(name)} has a filled cell far from the others, at ${found[1]}. ` +
					"Delete what is there, or save the rows you need as .csv and choose that file.",
			);
		}
	}
	return undefined;
}

function isReadPart(name: string): boolean {
	return /\.(xml|rels)$/.test(name) && !/^xl\/(drawings|charts|theme|pivot)/.test(name);
}

function otherArchive(names: readonly string[]): string {
	const saveAs = "Open it in the program it comes from, export it as .xlsx or .csv, and choose that file.";
	if (names.includes("content.xml")) return `an OpenDocument file. ${saveAs}`;
	if (names.some((part) => part.endsWith(".iwa"))) return `a file of Apple's Numbers. ${saveAs}`;
	if (names.includes("word/document.xml") || names.includes("ppt/presentation.xml")) {
		return `a document, not a table. ${saveAs}`;
	}
	if (names.includes("xl/workbook.bin")) return `a binary workbook (.xlsb). ${saveAs}`;
	return "a zip archive. Unpack it first and choose the .csv or .xlsx file inside.";
}

function toCell(value: unknown): Cell {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return toDateCell(value);
	return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A workbook's dates have no time zone; the reader gives them as if they were UTC. A time without a date is text. */
function toDateCell(value: Date): Cell {
	const rounded = new Date(Math.round(value.getTime() / 1000) * 1000);
	const [day, time] = rounded.toISOString().slice(0, 19).split("T") as [string, string];
	if (day < "1900-01-01") return time.slice(0, 5);
	return { date: time === "00:00:00" ? day : `${day}T${time}` };
}
