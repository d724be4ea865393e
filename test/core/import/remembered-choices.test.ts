import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/core/cell.ts";
import type { ReadChoices } from "../../../src/core/import/read-creators.ts";
import { type Choices, rememberedChoices } from "../../../src/core/import/remembered-choices.ts";
import { read } from "./read-list.ts";

const header = (...names: string[]) => ({ row: 0, end: 0, names, groups: names.map(() => "") });
const later = (memory: string, names: string[], source = "list.csv", now: Choices = {}) =>
	rememberedChoices(memory, source, header(...names), now);

describe("rememberedChoices", () => {
	const kept = later("", ["Who", "Reach (K)", "Extra"], "TikTok May 2026.csv", {
		columns: { 0: "handle", 2: "" },
		units: { 1: "as written" },
		platform: "TikTok",
	}).memory;

	test("finds choices again by the header's words, whatever the order and the letters' case", () => {
		expect(later(kept, ["extra", "New", "who", "reach k"]).choices).toEqual({
			columns: { 0: "", 2: "handle" },
			units: { 3: "as written" },
		});
	});

	test("finds the platform again by the source's name without its numbers, if the headers are the same", () => {
		const names = ["Who", "Reach (K)", "Extra"];
		expect(later(kept, names, "tiktok may 2027.csv").choices.platform).toBe("TikTok");
		expect(later(kept, names, "other.csv").choices.platform).toBeUndefined();
		expect(later(kept, ["Who"], "TikTok May 2026.csv").choices.platform).toBeUndefined();
	});

	test("does not remember pasted rows' platform, columns without a header, and headers that stand twice", () => {
		const { memory } = later("", ["", "A", "A"], "Pasted rows", {
			columns: { 0: "handle", 1: "fee", 2: "followers", 9: "notes" },
			platform: "TikTok",
		});
		expect(memory).toBe("");
		const once = later("", ["A"], "x.csv", { columns: { 0: "fee" } }).memory;
		expect(later(once, ["A", "A"]).choices.columns).toEqual({});
	});

	test("a new choice takes the place of the old one", () => {
		const { choices, memory } = later(kept, ["Who"], "list.csv", { columns: { 0: "creator" } });
		expect(choices.columns).toEqual({ 0: "handle" });
		expect(later(memory, ["Who"]).choices.columns).toEqual({ 0: "creator" });
	});

	test("drops the oldest that this list does not use", () => {
		let memory = later("", ["used"], "x.csv", { columns: { 0: "fee" } }).memory;
		for (let index = 0; index < 400; index++) {
			const name = `column number ${index} of a list`;
			memory = later(memory, ["used", name], "x.csv", { columns: { 1: "notes" } }).memory;
			expect(memory.length).toBeLessThanOrEqual(8000);
		}
		expect(later(memory, ["used"]).choices.columns).toEqual({ 0: "fee" });
		expect(later(memory, ["column number 0 of a list"]).choices.columns).toEqual({});
		expect(later(memory, ["column number 399 of a list"]).choices.columns).toEqual({ 0: "notes" });
	});

	test("fits into a setting in any script", () => {
		let memory = "";
		for (let index = 0; index < 300; index++) {
			memory = later(memory, [`채널 이름과 설명 ${index}`], "x.csv", { columns: { 0: "notes" } }).memory;
		}
		expect(new TextEncoder().encode(memory).length).toBeLessThanOrEqual(8000);
		expect(later(memory, ["채널 이름과 설명 299"]).choices.columns).toEqual({ 0: "notes" });
	});

	test.each(["", "{", "null", "[1,2]", '[["c","a"]]', '[["x","a","b"]]', '[["c","","b"]]', '{"c":1}'])(
		"takes %j for no memory",
		(memory) => {
			expect(later(memory, ["a", ""])).toEqual({ choices: { columns: {}, units: {} }, memory: "" });
		},
	);

	test("the plan of a run is the same once its choices are remembered", () => {
		const names = fc.array(fc.constantFrom("Name", "Wer", "Followers", "Fee", "x", "y"), { maxLength: 6 });
		const choice = fc.dictionary(
			fc.constantFrom("0", "1", "2", "3"),
			fc.constantFrom("", "handle", "creator", "followers", "fee", "notes"),
		);
		const chosen = fc.record({ columns: choice, platform: fc.constantFrom("TikTok", "") });
		fc.assert(
			fc.property(names, chosen, chosen, (headers, before, now) => {
				const rows: Cell[][] = [
					headers,
					headers.map((_, index) => `mara_${index}`),
					headers.map(() => "1.234"),
				];
				const earlier = read(rows, { ...before, headerRow: 0 }, "tiktok.csv").memory;
				const choices: ReadChoices = { ...now, headerRow: 0 };
				const first = read(rows, { ...choices, memory: earlier }, "tiktok.csv");
				const second = read(rows, { ...choices, memory: first.memory }, "tiktok.csv");
				expect(second.creators).toEqual(first.creators);
				expect(second.memory).toBe(first.memory);
			}),
		);
	});
});

describe("readCreators remembers", () => {
	const rows = [
		["Wer", "Extra", "Likes"],
		["mara", "x", "1.234"],
	];
	const { memory } = read(
		rows,
		{ columns: { 0: "handle", 1: "notes" }, units: { 2: "decimal point" }, platform: "TikTok" },
		"export 5.csv",
	);

	test("columns, readings and the platform, and says so", () => {
		const { creators, details } = read(rows, { memory }, "export 6.csv");
		expect(creators[0]?.cells).toMatchObject({
			handle: "mara",
			platform: "TikTok",
			notes: "x",
			"average likes": 1.234,
		});
		expect(details.columns[0]).toMatchObject({ to: "handle", why: "as you chose last time" });
		expect(details.columns[2]?.reading).toBe("decimal point");
		expect(details.platform).toEqual({
			name: "TikTok",
			why: "you chose it last time for a list of this name",
		});
	});

	test("what the planner chooses now counts more", () => {
		const now = { memory, columns: { 1: "" }, units: { 2: "decimal comma" }, platform: "Instagram" };
		const { creators, details } = read(rows, now, "export 6.csv");
		expect(creators[0]?.cells).toEqual({
			handle: "mara",
			platform: "Instagram",
			URL: "https://www.instagram.com/mara",
			"average likes": 1234,
		});
		expect(details.columns[1]?.why).toBe("left out by your choice");
	});

	test("a choice made now wins the roster column over one of last time", () => {
		const { details } = read(rows, { memory, columns: { 1: "handle" } });
		expect(details.columns.slice(0, 2).map(({ to, why }) => [to, why])).toEqual([
			["", "“Extra” is taken for handle already"],
			["handle", "your choice"],
		]);
	});
});
