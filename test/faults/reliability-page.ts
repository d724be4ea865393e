import { tools } from "../../src/tools/index.ts";
import { FUZZED_FILES, FUZZED_INPUTS, SCHEDULES } from "./amounts.ts";
import { FAULTS } from "./service-faults.ts";

/** Faults tried while a tool previews, applies and is undone, and how many different workbooks they left behind. */
export interface Tried {
	preview: number;
	apply: number;
	undo: number;
	left: number;
}

/** The page `docs/reliability.md`: only what the test run itself counted, and what every run is bound to do. */
export function reliabilityPage(tried: { readonly [id: string]: Tried }): string {
	const rows = tools.map(({ id, title }) => {
		const { preview = 0, apply = 0, undo = 0, left = 0 } = tried[id] ?? {};
		return { title, preview, apply, undo, left };
	});
	const sum = (key: "preview" | "apply" | "undo" | "left") =>
		rows.reduce((total, row) => total + row[key], 0);
	const all = sum("preview") + sum("apply") + sum("undo");
	return `# Reliability

<!-- Written by the tests, from what they counted: npx vitest run test/faults/every-call.test.ts -u -->

Every test run does all of this again, on the real host code against the playground's stand-in services. A single loss fails it.

| what | how often | lost |
|---|---|---|
| a service call goes wrong | ${grouped(all)} times, at every position of every tool | nothing |
| workbooks left half done, then resumed, run anew and undone | ${grouped(sum("left"))} different ones | nothing |
| three people edit, sort, preview, apply late and undo at once | ${grouped(SCHEDULES)} random schedules, seeds 1 to ${SCHEDULES} | nothing |
| inputs of any shape at the sidebar's door | ${grouped(FUZZED_INPUTS)} for each tool, and as many with one part of its own input replaced | nothing |
| files for import broken byte by byte: .csv, .json, .xlsx | ${grouped(FUZZED_FILES)}: read, or refused in words | nothing |

What the script needs in memory on 50,000 creators takes minutes to measure and is no test: \`npm run bench -- memory\`. Its figures are
in the [results of the benchmarks](../bench/results.md); none is above 200 MB.

## A service call goes wrong

Each call that leaves the script, one after the other, ${Object.entries(FAULTS)
		.map(([, what]) => what)
		.join("; or ")}. A call that only reads is
tried as refused, since all else comes to the same as at the call before or after it. Afterwards the same request completes the work, once; a new
run completes it too; and undo brings the workbook back.

| tool | preview | apply | undo | left behind |
|---|---|---|---|---|
${rows.map((row) => `| ${row.title} | ${[row.preview, row.apply, row.undo, row.left].map(grouped).join(" | ")} |`).join("\n")}

Tried besides, for every tool: the script is stopped after six minutes of slow calls; a teammate has the lock; the lock is lost and
a teammate does the same at any moment; what is kept beside the cells is full; a tab is deleted, renamed, hidden, filtered, protected,
sorted, or given a row or a column between preview and apply; a document is deleted at any moment; the
spreadsheet is a German or a Brazilian one, in a time zone at either end of the date line, with names written from right to left.

## Hostile content

- Formulas in files, headers, handles, file names and tab names become no formula in any cell, document or export.
- Markup in any text that a tool answers makes no element in the sidebar, and a link in a cell is one only if it leads to a web page.
- Every regular expression of the add-on is tried on long texts made of its own repeated parts. Its steps are counted: none takes more than
  quadratically many.
- Files that would take the page's memory (zip bombs, also those that lie about their size; endless lines; millions of lines; thousands
  of columns; JSON without end) are refused with the reason.
- Nothing is logged: no text of a cell gets into Google's record of script runs.

## What cannot be promised

- No lock stops a person typing. A tool looks at the cells once more right before it writes; what is typed or sorted in the moment
  between that look and the write may be written over.
- Google Drive may make a document twice when its answer is lost. The tracker links one; the other stays blank in your Drive.
- A chart that Google draws twice stands there twice; one of them can be deleted by hand.
- A document in Drive's bin, or deleted, is told and never written to; a new one is made if you ask for it.
- Google protects a range in one step and makes that a warning only in a later one. A script that is stopped in between leaves the header
  of a computed column closed to others until the next run of any tool, which opens it.
`;
}

function grouped(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
