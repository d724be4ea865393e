import { describe, expect, it } from "vitest";
import type { CheckedPost } from "../../src/core/caption-check/types.ts";
import type { RuleId, Severity } from "../../src/core/captions/index.ts";
import { groupFindings, listOfFindings } from "../../src/sidebar/panels/group-findings.ts";
import { markedParts } from "../../src/sidebar/panels/marked-parts.ts";

function post(row: number, ...found: readonly (readonly [RuleId, Severity])[]): CheckedPost {
	const findings = found.map(([ruleId, severity]) => ({
		ruleId,
		severity,
		start: 0,
		end: 0,
		message: `Unexpected ${ruleId}.`,
		cite: "FTC",
		jurisdictions: ["US" as const],
	}));
	return { label: `post ${row}`, row, caption: `caption ${row}`, findings };
}

describe("findings by rule", () => {
	const posts = [
		post(1, ["late-disclosure", "info"]),
		post(2, ["unsubstantiated-claim", "warning"], ["missing-disclosure", "error"]),
		post(3, ["vague-disclosure", "error"]),
		post(4, ["missing-disclosure", "error"]),
	];

	it("stand under each post's gravest, gravest and fullest first", () => {
		const groups = groupFindings(posts).map((group) => [group.title, group.about, group.posts.length]);
		expect(groups).toEqual([
			["Missing disclosure", "Must change", 2],
			["Vague disclosure", "Must change", 1],
			["Late disclosure", "A note only", 1],
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
