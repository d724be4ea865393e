import { describe, expect, it } from "vitest";
import type { CheckedPost } from "../../src/core/caption-check/types.ts";
import type { RuleId, Severity } from "../../src/core/captions/index.ts";
import { groupByCreator, groupByRule, listOfFindings } from "../../src/sidebar/panels/group-findings.ts";
import { hiddenCharacters } from "../../src/sidebar/panels/hidden-characters.ts";
import { markedParts } from "../../src/sidebar/panels/marked-parts.ts";
import { shownCaption } from "../../src/sidebar/panels/shown-caption.ts";

function post(row: number, ...found: readonly (readonly [RuleId, Severity])[]): CheckedPost {
	const creator = row < 3 ? "@june" : "";
	const findings = found.map(([ruleId, severity]) => ({
		ruleId,
		severity,
		start: 0,
		end: 0,
		message: `Unexpected ${ruleId}.`,
		cite: "FTC",
		jurisdictions: ["US" as const],
	}));
	return { label: `post ${row}`, creator, row, caption: `caption ${row}`, findings };
}

describe("findings in groups", () => {
	const posts = [
		post(1, ["late-disclosure", "info"]),
		post(2, ["unsubstantiated-claim", "warning"], ["missing-disclosure", "error"]),
		post(3, ["vague-disclosure", "error"]),
		post(4, ["missing-disclosure", "error"], ["missing-disclosure", "error"]),
	];

	it("by rule count a post once under every rule it breaks, gravest and fullest first", () => {
		const groups = groupByRule(posts).map((group) => [group.title, group.about, group.posts.length]);
		expect(groups).toEqual([
			["Missing disclosure", "Must change", 2],
			["Vague disclosure", "Must change", 1],
			["Unsubstantiated claim", "Look again", 1],
			["Late disclosure", "A note only", 1],
		]);
	});

	it("by creator have all posts of one together, with the gravest of them", () => {
		const groups = groupByCreator(posts).map((group) => [group.title, group.about, group.posts.length]);
		expect(groups).toEqual([
			["@june", "Must change", 2],
			["Nobody named", "Must change", 2],
		]);
	});

	it("are copied as rows, one for each finding, with nothing that would become a formula", () => {
		const tricky = { ...post(5, ["missing-disclosure", "error"]), caption: '=1+1\n\t“x” "y"' };
		const [header, ...rows] = listOfFindings([posts[1]!, tricky]).split("\n");
		expect(header!.split("\t")).toHaveLength(7);
		expect(rows[0]).toMatch(/^post 2\t2\terror\tmissing-disclosure/);
		expect(rows.slice(2).join("\n")).toContain('"\'=1+1\n\t“x” ""y"""');
	});
});

describe("the marked caption", () => {
	it.each([
		["nothing", [], "abc", ["abc"]],
		["a place without length", [[1, 1]], "abc", ["abc"]],
		["a word", [[1, 2]], "abc", ["a", "[b]", "c"]],
		[
			"places that overlap",
			[
				[2, 4],
				[0, 3],
			],
			"abcde",
			["[abc]", "[d]", "e"],
		],
		[
			"a place inside another",
			[
				[0, 4],
				[1, 2],
			],
			"abcde",
			["[abcd]", "e"],
		],
	])("with %s", (_, places, caption, parts) => {
		const findings = (places as [number, number][]).map(([start, end]) => ({ start, end }));
		const found = markedParts(caption, findings).map(({ text, marked }) => (marked ? `[${text}]` : text));
		expect(found).toEqual(parts);
	});
});

describe("a caption as it is shown", () => {
	it.each([
		["a\n\n\n\n\nb", "a\n\nb"],
		["a\n.\n.\n b", "a\n.\n.\n b"],
		["a\r\n \u200b \r\n\r\n\r\nb", "a\n\nb"],
		["\n\n\na\n\n", "\n\na\n\n"],
		["a\nb", "a\nb"],
	])("has no run of blank lines: %j", (caption, shown) => {
		expect(shownCaption(caption)).toBe(shown);
	});
});

describe("characters that nobody sees", () => {
	it.each([
		["#a\u200bd run", ["U+200B zero-width space between “a” and “d”"]],
		["#\u0430d run", ["“а” in “аd” is U+0430, a Cyrillic letter"]],
		["a\u00add", ["U+00AD soft hyphen between “a” and “d”"]],
		["\ufeff#ad", ["U+FEFF zero-width no-break space before “#”"]],
		["👩\u200d👧 ok ❤\ufe0f", []],
		["Привет, это реклама", []],
		["नमस्\u200dते", []],
	])("are named: %j", (caption, names) => {
		expect(hiddenCharacters(caption)).toEqual(names);
	});
});
