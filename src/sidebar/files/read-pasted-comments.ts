import Papa from "papaparse";
import { findCommentColumns } from "../../core/comment-reading/find-columns.ts";
import { isProblem, type Problem, problem } from "../../core/problem.ts";
import { type ReadTables, readPasted } from "./read-file.ts";

/** Pasted comments: a table with a header that is known, else one comment a line, commas and all. */
export function readPastedComments(text: string): ReadTables | Problem {
	if (text.trim() === "") return problem("Nothing is pasted yet. Copy the comments and paste them here.");
	const read = readPasted(text);
	if (isProblem(read)) return read;
	const rows = read.tables[0]?.rows ?? [];
	const isTable = rows.some((row) => row.length > 1) && findCommentColumns(rows).headerRow >= 0;
	if (isTable || text.includes("\t")) return read;
	const lines = Papa.parse<string[]>(text, { delimiter: "\t" });
	const comments = lines.errors.length > 0 ? text.split(/\r\n|\n|\r/).map((line) => [line]) : lines.data;
	const header = /^\s*"?comments?"?\s*$/i.test(comments[0]?.[0] ?? "") ? [] : [["Comment"]];
	return { tables: [{ source: "Pasted comments", rows: [...header, ...comments] }], warnings: [] };
}
