import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CaptionInput, fixCaption, lintCaption } from "../../../src/core/captions/index.ts";

/** A caption meant to mislead, and the rules that must speak; `or` are rules of which one may speak in their place. */
interface Case extends CaptionInput {
	readonly expect: readonly string[];
	readonly or?: readonly string[];
	readonly allow?: readonly string[];
}

const cases = readFileSync("test/core/captions/adversarial-cases.jsonl", "utf8")
	.trim()
	.split("\n")
	.map((line) => JSON.parse(line) as Case);

const judged = cases.map((labelled) => {
	const found = new Set(
		lintCaption(labelled)
			.filter(({ severity }) => severity !== "info")
			.map(({ ruleId }): string => ruleId),
	);
	const instead = labelled.or?.some((rule) => found.has(rule)) ?? false;
	const missed = labelled.expect.filter((rule) => !found.has(rule) && !instead);
	const allowed = [...labelled.expect, ...(labelled.allow ?? [])];
	const extra = [...found].filter((rule) => !allowed.includes(rule));
	return { labelled, missed, extra };
});

describe("captions written to mislead, in twelve languages", () => {
	const rules = [...new Set(cases.flatMap(({ expect: rule }) => rule))];

	it.each(rules)("are judged by %s with an F1 of at least 0.9", (rule) => {
		const missed = judged.filter((one) => one.missed.includes(rule)).length;
		const extra = judged.filter((one) => one.extra.includes(rule)).length;
		const right = judged.filter(({ labelled }) => labelled.expect.includes(rule)).length - missed;
		expect((2 * right) / (2 * right + missed + extra)).toBeGreaterThanOrEqual(0.9);
	});

	it("are flagged in at most one of fifty where nothing is wrong", () => {
		const clean = judged.filter(({ labelled }) => labelled.expect.length === 0);
		const flagged = clean.filter(({ extra }) => extra.length > 0);
		expect(clean.length).toBeGreaterThan(200);
		expect(flagged.length / clean.length).toBeLessThanOrEqual(0.02);
	});

	it("lose to a fix only the words marked, with the space, brackets and stops around them", () => {
		for (const labelled of cases) {
			for (const { start, end, fix } of lintCaption(labelled)) {
				for (const edit of (fix?.edits ?? []).filter((one) => one.end > one.start)) {
					const { caption } = labelled;
					const around =
						caption.slice(edit.start, start) + caption.slice(Math.max(end, edit.start), edit.end);
					expect(around).toMatch(/^[\s()[\],.;:!|–—-]*$/);
				}
			}
		}
	});

	it("need no second fix", () => {
		for (const labelled of cases) {
			const caption = fixCaption(labelled);
			expect(lintCaption({ ...labelled, caption }).filter(({ fix }) => fix !== undefined)).toEqual([]);
			expect(fixCaption({ ...labelled, caption })).toBe(caption);
		}
	});
});
