import { expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import { dayOfList } from "../../../src/core/merge/list-day.ts";
import { importList, list, previewOf, rosterWith, rowsOf } from "./imports.ts";

test.each<[source: string, above: Cell[][], day: string]>([
	["modash 2026-11-03.csv", [], "2026-11-03"],
	["modash_export_20261103_final.csv", [], "2026-11-03"],
	["list_2026_11_03.xlsx, Sheet1", [], "2026-11-03"],
	["creators 3 Nov 2026.csv", [], "2026-11-03"],
	["Creators-Nov_3_2026.csv", [], "2026-11-03"],
	["Liste 03.11.2026.csv", [], "2026-11-03"],
	["list.csv", [["Exported on 2026-11-03", ""]], "2026-11-03"],
	["list.csv", [["As of", { date: "2026-11-03T10:00:00" }]], "2026-11-03"],
	["modash 2026-11-03.csv", [["2026-10-01"]], "2026-11-03"],
	["list.csv", [], "2026-11-23?"],
	["spring 2027-03-22.csv", [], "2026-11-23?"],
	["2026-10-01 to 2026-10-31.csv", [], "2026-11-23?"],
	["list 3-4-2026.csv", [], "2026-11-23?"],
	["campaign 120261103.csv", [], "2026-11-23?"],
	["list 2026-13-45.csv", [], "2026-11-23?"],
])("the list %j with %j above its header is of %s", (source, above, day) => {
	expect(dayOfList({ source, rows: [...above, ["Handle"]] }, above.length, "2026-11-23").day).toBe(day);
});

test.each<[date: string, asOf: Cell | undefined, said: string]>([
	["2026-10-01", { date: "2026-10-01" }, "Each row has a date of its own."],
	[
		"3/4/2026",
		undefined,
		'1 row with a date that cannot be read or is still to come: "as of" is left blank there',
	],
	[
		"2027-10-01",
		undefined,
		'1 row with a date that cannot be read or is still to come: "as of" is left blank there',
	],
	["", { date: "2026-11-23" }, "The list gives no date, so its figures count as of today"],
])("a row dated %j is as of %j, and the preview says so", (date, asOf, said) => {
	const host = rosterWith();
	const dated = list(
		"list.csv",
		["Handle", "Platform", "Followers", "Date"],
		["mara", "Instagram", 48_200, date],
	);
	const { details, refused } = previewOf(host, dated);
	expect((details as { day: string }).day).toContain(said);
	expect(refused).toHaveLength(asOf === undefined ? 1 : 0);
	importList(host, dated);
	expect(rowsOf(host)[0]!["As of"]).toEqual(asOf);
	expect(previewOf(host, dated).items).toEqual([]);
});
