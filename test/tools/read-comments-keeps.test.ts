import { describe, expect, test } from "vitest";
import { apply } from "../../src/core/runs/apply.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { readComments } from "../../src/tools/read-comments.ts";
import { HEADERS, hostWith, keep, kept, previewOf, tokens } from "./comments-host.ts";

describe("kept comments", () => {
	test("stand in their tab without who wrote them, and formulas as text", () => {
		const host = hostWith();
		keep(host);
		expect(kept(host)[0]).toEqual(HEADERS);
		expect(kept(host)[1]).toEqual([
			"D1",
			"@mara.eats",
			"Instagram",
			{ date: "2026-11-02" },
			"so lovely, I want this",
			"Generic",
			"c1",
		]);
		expect(kept(host)[6]?.[4]).toBe("=HYPERLINK(1)");
		expect(JSON.stringify(kept(host))).not.toMatch(/fan_|bot_/);
	});

	test("do not change in a second run", () => {
		const host = hostWith();
		keep(host);
		const before = JSON.stringify(kept(host));
		expect(previewOf(host, {}).items).toEqual([]);
		keep(host, "run-2");
		expect(JSON.stringify(kept(host))).toBe(before);
	});

	test("without ids are known by what they say, and equal ones are counted", () => {
		const host = hostWith();
		const rows = [["Comment"], ["😍"], ["so nice"], ["😍"]];
		const first = previewOf(
			host,
			{ comment: 0, posted: undefined as never, post: "D1", id: undefined as never },
			{ source: "x", rows },
		);
		apply(host, tracker, readComments, first.input, { accept: tokens(first), run: "run-1" });
		expect(kept(host)).toHaveLength(4);
		const more = [...rows, ["😍"], ["new"]];
		const again = previewOf(
			host,
			{ comment: 0, posted: undefined as never, post: "D1", id: undefined as never },
			{ source: "x", rows: more },
		);
		expect(again.items.map(({ label }) => label)).toEqual(["😍", "new"]);
	});

	test("keep a typed reading, a formula and a column of one's own", () => {
		const host = hostWith([
			"Comments",
			[
				["Our tag", ...HEADERS],
				["answer", "D1", "", "", "", "so lovely, I want this", "Fan mail", "c1"],
				["", "D2", "", "", "", "not good at all", '=IF(1;"Generic")', "c2"],
				["", "D2", "", "", "", "😍😍", "", "c3"],
			],
		]);
		keep(host);
		const { values, formulas } = host.tabs.get("Comments")!;
		expect(values[1]!.slice(0, 7)).toEqual([
			"answer",
			"D1",
			"",
			"",
			"",
			"so lovely, I want this",
			"Fan mail",
		]);
		expect(formulas[2]![6]).toBe('=IF(1;"Generic")');
		expect(values[3]![6]).toBe("Emoji only");
		expect(values.slice(4).map((row) => row[7])).toEqual(["c4", "c5", "c6"]);
	});

	test("go away again when the run is undone", () => {
		const host = hostWith(["Comments", [HEADERS, ["D9", "", "", "", "mine", "", "c99"]]]);
		keep(host);
		expect(kept(host).length).toBeGreaterThan(2);
		undoRun(host, tracker);
		expect(kept(host).filter((row) => row.some((cell) => cell !== ""))).toEqual([
			HEADERS,
			["D9", "", "", "", "mine", "", "c99"],
		]);
	});

	test("can be read again from their tab, which is then not written to", () => {
		const host = hostWith();
		keep(host);
		const { details, items } = previewOf(
			host,
			{ comment: 4, posted: 3, post: 0, creator: 1, id: 6 },
			{ tab: "comments" },
		);
		expect(items).toEqual([]);
		expect(details.isKept).toBe(true);
		expect(details.result?.all.count).toBe(6);
	});
});
