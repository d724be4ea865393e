import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { membersOfStandIn, type StandIn, writeStandInProject } from "./stand-in-types.ts";

const CACHE = "node_modules/.cache/stand-in";
let standIn: StandIn;

beforeAll(() => {
	standIn = membersOfStandIn();
	mkdirSync(CACHE, { recursive: true });
});

/** What the compiler objects to in the project. */
function compile(folder: string): string[] {
	const { stdout } = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", folder], {
		encoding: "utf8",
	});
	return stdout.split("\n").filter((line) => /error TS/.test(line));
}

it("src/host calls nothing that the stand-in services lack", () => {
	writeStandInProject(`${CACHE}/host`, standIn, ["src/host/main.ts", "src/host/run-tool.ts"]);
	expect(compile(`${CACHE}/host`)).toEqual([]);
});

it("a call of something that they lack does not compile", () => {
	const file = `${CACHE}/lacking.ts`;
	writeFileSync(
		file,
		`const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
sheet.getRange("A1").setValue(1);
export const lacking = [
	sheet.getSlicers(),
	sheet.getRange("A1").merge(),
	SpreadsheetApp.openById("x"),
	UrlFetchApp.fetch("https://example.com"),
	Docs!.Documents.create({}),
	LockService.getDocumentLock().waitLock(1),
];
`,
	);
	writeStandInProject(`${CACHE}/lacks`, standIn, [file]);
	const errors = compile(`${CACHE}/lacks`).map((line) => /'(\w+)'/.exec(line)?.[1]);
	expect(errors).toEqual(["getSlicers", "merge", "openById", "UrlFetchApp", "create"]);
});
