import { describe, expect, it } from "vitest";
import type { CaptionsInput } from "../../src/core/caption-check/types.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import {
	BAD,
	check,
	GOOD,
	HEADER,
	hostOf,
	input,
	put,
	run,
	shown,
	verdictItem,
} from "./captions-workbook.ts";

describe("what stays", () => {
	it("changes nothing the second time", () => {
		const host = hostOf([
			["d1", "june", "Instagram", "reel", BAD, "", "", ""],
			["d2", "finn", "Instagram", "reel", GOOD, "", "", ""],
			["d3", "kai", "Instagram", "reel", "Cures acne! #ad", "", "", ""],
			["d4", "lou", "Instagram", "reel", "", "", "", ""],
		]);
		run(host);
		expect(shown(host).items).toEqual([]);
	});

	it("adds the two columns where they are missing, and changes nothing the second time", () => {
		const host = hostOf([["d1", BAD, "=LEN(B2)"]], ["Id", "Caption", "Length"]);
		const own: CaptionsInput = { ...input, check: { ...check, caption: 1, platform: { value: "" } } };
		run(host, own);
		const { values, formulas } = host.readTab("Deliverables")!;
		expect(values[0]).toEqual(["Id", "Caption", "Length", "Disclosure verdict", "Suggested caption"]);
		expect(values[1]![4]).toBe("Obsessed with my new shoes from @stridelab #ad");
		expect(formulas[1]![2]).toBe("=LEN(B2)");
		expect(shown(host, own).items).toEqual([]);
	});

	it("takes everything back on undo, the columns too", () => {
		const host = hostOf([["d1", BAD, "mine"]], ["Id", "Caption", "Remark"]);
		const before = host.readTab("Deliverables");
		run(host, { ...input, check: { ...check, caption: 1 } });
		undoRun(host, tracker);
		expect(host.readTab("Deliverables")).toEqual(before);
	});

	it.each([["Ana: fine, see mail"], ["OK"], ["OK (US, GB)"], ["OK (US, GB) [abcd1234]"], [true], [3]])(
		"offers to replace a verdict somebody typed, unticked: %s",
		(typed) => {
			const { items } = shown(hostOf([["d1", "june", "Instagram", "reel", GOOD, typed, "", ""]]));
			expect(items).toHaveLength(1);
			expect(items[0]).toMatchObject({ replaces: true, reason: "Somebody's own words stand there." });
		},
	);

	it("renews its own verdict and suggestion when the caption changed", () => {
		const host = hostOf([["d1", "june", "Instagram", "reel", BAD, "", "", ""]]);
		run(host);
		put(host, 1, 4, "Shoes! @stridelab #spon");
		const { items } = shown(host);
		expect(items.map(({ replaces }) => replaces)).toEqual([false, false]);
		expect(items[1]!.cells[0]).toMatchObject({ column: "suggested caption", after: "Shoes! @stridelab #ad" });
		put(host, 1, 4, GOOD);
		const renewed = shown(host).items;
		expect(renewed.map(({ replaces }) => replaces)).toEqual([false, false]);
		expect(renewed.map(({ cells }) => cells[0]!.after)[1]).toBe(GOOD);
		run(host);
		expect(shown(host).items).toEqual([]);
	});

	it("does not take a verdict copied from another row, or with a word added, for its own", () => {
		const host = hostOf([
			["d1", "june", "Instagram", "reel", GOOD, "", "", ""],
			["d2", "finn", "Instagram", "reel", BAD, "", "", ""],
		]);
		run(host);
		const ok = String(host.readTab("Deliverables")!.values[1]![5]);
		put(host, 2, 5, ok);
		expect(verdictItem(host)).toMatchObject({ replaces: true });
		put(host, 2, 5, `${ok} Ana agrees`);
		expect(verdictItem(host)).toMatchObject({ replaces: true });
	});

	it("offers to replace a suggestion that somebody edited, unticked", () => {
		const host = hostOf([["d1", "june", "Instagram", "reel", BAD, "", "", ""]]);
		run(host);
		put(host, 1, 6, "#ad My own wording @stridelab");
		const { items } = shown(host);
		expect(items.map(({ replaces, cells }) => [cells[0]!.column, replaces])).toEqual([
			["suggested caption", true],
		]);
	});

	it("leaves formulas alone, of a cell and of a whole column", () => {
		const rows = [["d1", "june", "Instagram", "reel", BAD, "=UPPER(E2)", "", "=LEN(E2)"]];
		const host = hostOf(rows, [
			...HEADER.slice(0, 6),
			'={"Suggested caption"; ARRAYFORMULA(E2:E)}',
			"My length",
		]);
		const answer = run(host);
		expect(answer.items).toEqual([]);
		expect(answer.left.map(({ reason }) => reason)).toEqual([
			"Its disclosure verdict is computed by a formula, which stays.",
			"Its suggested caption is computed by a formula, which stays.",
		]);
		expect(host.readTab("Deliverables")!.formulas[1]).toEqual([
			"",
			"",
			"",
			"",
			"",
			"=UPPER(E2)",
			"",
			"=LEN(E2)",
		]);
	});

	it("refuses rows that could not be found again", () => {
		const { items, refused } = shown(
			hostOf([
				["", "june", "Instagram", "reel", BAD, "", "", ""],
				["d2", "finn", "Instagram", "reel", BAD, "", "", ""],
				["d2", "kai", "Instagram", "reel", BAD, "", "", ""],
			]),
		);
		expect(items).toEqual([]);
		expect(refused.map(({ reason }) => reason)).toEqual([
			expect.stringMatching(/^The row has no id/),
			"Rows 3 and 4 of Deliverables have the same id. Give each its own.",
			"Rows 3 and 4 of Deliverables have the same id. Give each its own.",
		]);
	});

	it("writes no verdict where nobody says whether the post is paid", () => {
		const own: CaptionsInput = { ...input, check: { ...check, relationship: { value: "unknown" } } };
		const { items, left } = shown(hostOf([["d1", "june", "Instagram", "reel", BAD, "", "", ""]]), own);
		expect(items).toEqual([]);
		expect(left[0]!.reason).toBe("Nobody says whether it is paid, so no verdict is written.");
	});

	it("tells posts apart in its list although their ids are links", () => {
		const rows = ["https://x/1", "https://x/2"].map((id) => [id, "june", "", "reel", BAD, "", "", ""]);
		expect(new Set(shown(hostOf(rows)).items.map(({ label }) => label)).size).toBe(2);
	});

	it("stores a caption that looks like a formula as text", () => {
		const host = hostOf([["d1", "june", "Instagram", "reel", "=HYPERLINK(1) #collab", "", "", ""]]);
		put(host, 1, 4, "=1+1 #collab");
		run(host);
		expect(host.readTab("Deliverables")!.values[1]![6]).toBe("=1+1 #ad");
	});
});

describe("slices", () => {
	it("together propose what one call over all rows does, so that apply accepts their tokens", () => {
		const rows = Array.from({ length: 23 }, (_, row) => [
			`d${row}`,
			`c${row}`,
			"",
			"",
			`${BAD} ${row}`,
			"",
			"",
			"",
		]);
		const host = hostOf(rows);
		const whole = shown(host).items.map(({ token }) => token);
		const parts = [0, 10, 20].flatMap((start) =>
			shown(host, { ...input, rows: { start, count: 10 } }).items.map(({ token }) => token),
		);
		expect(parts).toEqual(whole);
		expect(whole).toHaveLength(46);
	});

	it("plan the columns that are missing alike, whatever their rows need", () => {
		const host = hostOf(
			[
				["d1", GOOD],
				["d2", BAD],
			],
			["Id", "Caption"],
		);
		const own: CaptionsInput = { ...input, check: { ...check, caption: 1 } };
		const tokens = (wanted: CaptionsInput) => shown(host, wanted).items.map(({ token }) => token);
		const parts = [0, 1].flatMap((start) => tokens({ ...own, rows: { start, count: 1 } }));
		expect([...new Set(parts)].sort()).toEqual(tokens(own).sort());
		expect(tokens(own)).toHaveLength(5);
	});
});
