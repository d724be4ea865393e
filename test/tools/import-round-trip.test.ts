import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import { type Cell, isDateCell } from "../../src/core/cell.ts";
import { platforms } from "../../src/core/platforms.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { headerOf } from "../../src/core/tables/tab-spec.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { roster } from "../../src/core/tracker/roster.ts";
import { readPasted } from "../../src/sidebar/files/read-file.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

const HEADERS = roster.columns.map(headerOf);

const words = fc.stringMatching(/^[A-Za-zäéñ][A-Za-zäéñ ,.'"&+=@;-]{0,20}[a-z]$/);
const count = fc.nat({ max: 4_000_000 });
const average = fc.oneof(
	count,
	fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => hundredths / 100),
);
const blankOr = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 3 });

const creator = fc.record({
	Name: blankOr(words),
	Username: fc.stringMatching(/^[a-z][a-z0-9._]{2,15}[a-z]$/),
	Platform: fc.constantFrom(...platforms),
	Followers: blankOr(count),
	Fee: blankOr(average),
	"Avg likes": blankOr(average),
	Credibility: blankOr(fc.integer({ min: 0, max: 1000 }).map((thousandths) => `${thousandths / 10}%`)),
	Niche: blankOr(words),
	Country: blankOr(words),
	Notes: blankOr(words),
	Include: blankOr(fc.constant("yes")),
	"As of": blankOr(fc.constantFrom("2026-03-04", "2026-11-25")),
});

test("importing what the Roster exports under its own headers changes nothing", () => {
	fc.assert(
		fc.property(
			fc.array(creator, { minLength: 1, maxLength: 8 }),
			fc.constantFrom("typed", "English", "German"),
			(creators, kind) => {
				const host = memoryHost([tabOf("Roster", [HEADERS])]);
				const names = Object.keys(creators[0]!) as (keyof (typeof creators)[number])[];
				const rows: Cell[][] = [names, ...creators.map((one) => names.map((name) => one[name] ?? ""))];
				importAll(host, rows);
				const exported = host.readTab("Roster")!.values;
				const again = kind === "typed" ? exported : csvRows(exported, kind === "German");
				const { items, refused } = shown(
					host,
					again.map((row) => [...row]),
				);
				expect([items, refused]).toEqual([[], []]);
			},
		),
		{ numRuns: 150 },
	);
});

function shown(host: MemoryHost, rows: Cell[][]): Preview {
	const answer = preview(host, importCreators, { from: { source: "list.csv", rows } });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function importAll(host: MemoryHost, rows: Cell[][]): void {
	const accept = shown(host, rows).items.map(({ token }) => token);
	apply(host, tracker, importCreators, { from: { source: "list.csv", rows } }, { accept, run: "run-1" });
}

/** As a download of the tab has them: text, a percentage as its format shows it, by the spreadsheet's locale. */
function csvRows(rows: readonly (readonly Cell[])[], isGerman: boolean): readonly (readonly Cell[])[] {
	const number = (value: number) => (isGerman ? String(value).replace(".", ",") : String(value));
	const text = (cell: Cell, column: number): string => {
		if (isDateCell(cell)) return isGerman ? cell.date.split("-").reverse().join(".") : cell.date;
		if (typeof cell !== "number") return String(cell);
		return HEADERS[column] === "Credible audience %"
			? `${number(Number((cell * 100).toPrecision(6)))}%`
			: number(cell);
	};
	const csv = Papa.unparse(
		rows.map((row) => row.map(text)),
		{ delimiter: isGerman ? ";" : "," },
	);
	const read = readPasted(csv);
	if (isProblem(read)) throw new Error(read.problem);
	return read.tables[0]!.rows;
}
