import { describe, expect, test } from "vitest";
import type { ImportDetails, ImportInput, Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

const HEADERS = ["Creator", "Handle", "Platform", "Followers", "Fee", "Source", "As of", "Notes"];

describe("a range in the list", () => {
	const list = [
		["Username", "Platform", "Price"],
		["mara.eats", "ig", "$300–$500"],
	];

	test("is explained with the row it adds, and kept in its notes", () => {
		const [item] = previewOf(rosterWith(), list).items;
		expect(item?.reason).toBe("The list gives a range for fee, $300–$500; its middle is 400.");
		expect(item?.cells).toContainEqual({ column: "notes", after: "fee given as $300–$500" });
	});

	test("is explained with the cell it would replace, and leaves the planner's notes", () => {
		const host = rosterWith(["Mara", "mara.eats", "Instagram", 5, 550, "", "", "call her"]);
		const { items } = previewOf(host, list);
		expect(items.map(({ replaces, cells, reason }) => [replaces, cells, reason])).toEqual([
			[
				true,
				[{ column: "fee", before: 550, after: 400 }],
				expect.stringMatching(
					/ says 400\. The list gives a range for fee, \$300–\$500; its middle is 400\.$/,
				),
			],
		]);
	});
});

describe("what the planner chose is remembered with the workbook", () => {
	const list = [
		["Wer", "Fans", "Avg likes"],
		["mara", "12K", "1.234"],
	];
	const choices = { columns: { "0": "handle" }, units: { "2": "decimal point" }, platform: "TikTok" };

	test("once something was applied, and for the next list of that name", () => {
		const host = rosterWith();
		previewOf(host, list, choices);
		expect(detailsOf(previewOf(host, list)).columns[0]?.to).toBe("");
		run(host, list, choices);
		const next = previewOf(host, [list[0]!, ["lena", "9K", "2.345"]]);
		expect(next.items.map(({ label }) => label)).toEqual(["@lena · TikTok"]);
		expect(detailsOf(next).columns[0]?.why).toBe("as you chose last time");
		expect(previewOf(host, list, choices).items).toEqual([]);
	});

	test("and a run that is applied in two calls plans the same in both", () => {
		const host = rosterWith();
		const two = [...list, ["lena", "9K", "2.345"]];
		const [first, second] = previewOf(host, two, choices).items;
		const input = { from: { source: "list.csv", rows: two }, ...choices };
		for (const item of [first!, second!]) {
			const answer = apply(host, tracker, importCreators, input, { accept: [item.token], run: item.token });
			expect(isProblem(answer) ? answer.problem : [answer.done, answer.refused]).toEqual([1, []]);
		}
	});
});

describe("what is left out is said where it belongs", () => {
	test("a cell of an imported row apart from a row that is refused", () => {
		const { items, refused } = previewOf(rosterWith(), [
			["Name", "Username", "Platform", "Followers"],
			["Mara", "@mara", "ig", "lots"],
			["Finn Bakes", "finn bakes", "ig", "900"],
		]);
		expect(items.map(({ label }) => label)).toEqual(["@mara · Instagram"]);
		expect(refused.map(({ label, part }) => [label, part])).toEqual([
			["Row 3", undefined],
			["@mara · Instagram", true],
		]);
		expect(refused[0]?.reason).toBe(
			'The account of this row cannot be read, so the row is left out. Column “Username”: "finn bakes" is not an account name. Give one such as "@mara.eats", or the link of the profile.',
		);
		expect(refused[1]?.reason).toContain('Column “Followers”: "lots" is not a number.');
	});

	test("a refused handle is not replaced by a name that looks like one", () => {
		const { items } = previewOf(rosterWith(), [
			["Name", "Username", "Platform"],
			["@mara", "mara eats", "ig"],
			["Lena", "lena", "ig"],
		]);
		expect(items.map(({ label }) => label)).toEqual(["@lena · Instagram"]);
	});
});

function rosterWith(...rows: Cell[][]): MemoryHost {
	return memoryHost([tabOf("Roster", [HEADERS, ...rows])]);
}

function previewFrom(host: MemoryHost, input: ImportInput): Preview {
	const answer = preview(host, importCreators, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function previewOf(host: MemoryHost, rows: Cell[][], choices: Partial<ImportInput> = {}): Preview {
	return previewFrom(host, { from: { source: "list.csv", rows }, ...choices });
}

function detailsOf({ details }: Preview): ImportDetails {
	return details as ImportDetails;
}

function run(host: MemoryHost, rows: Cell[][], choices: Partial<ImportInput> = {}): void {
	const input = { from: { source: "list.csv", rows }, ...choices };
	const accept = previewFrom(host, input).items.map(({ token }) => token);
	const answer = apply(host, tracker, importCreators, input, {
		accept,
		run: "import-run",
	});
	expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
}
