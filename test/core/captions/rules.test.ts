import { describe, expect, it } from "vitest";
import { captionRules, fixCaption, lintCaption } from "../../../src/core/captions/index.ts";
import { ruleFiles } from "./rule-files.ts";

const files = ruleFiles();

describe("the list of rules", () => {
	it("has a line for every file and nothing else", () => {
		const ids = files.map(({ path }) => path.replace(".ts", ""));
		expect(captionRules.map(({ id }) => id).sort()).toEqual(ids.sort());
	});
});

describe.each(files)("$path", ({ path, rule, examples }) => {
	it("declares the id of its file, a sentence about itself and a case in which it is silent", () => {
		expect(`${rule.id}.ts`).toBe(path);
		expect(rule.summary).toMatch(/^[^\n<>]{20,}\.$/);
		expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
		expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
	});

	it.each(examples.map((example) => ({ example, title: titleOf(example.input) })))(
		"$title",
		({ example }) => {
			const { input, finds, fixed } = example;
			const own = lintCaption(input).filter(({ ruleId }) => ruleId === rule.id);
			const found = own.map(({ severity, start, end }) => ({
				severity,
				words: input.caption.slice(start, end),
			}));
			const wanted = rule.id === "over-length" ? finds.map(({ severity }) => ({ severity })) : finds;
			expect(rule.id === "over-length" ? found.map(({ severity }) => ({ severity })) : found).toEqual(wanted);
			if (rule.id === "over-length" && finds[0] !== undefined) {
				expect(found[0]?.words.startsWith(finds[0].words)).toBe(true);
			}
			for (const { message, cite } of own) {
				expect(message).toMatch(/^Unexpected .+, expected .+ \(.+\)\.$/s);
				expect(message).toContain(cite);
			}
			if (fixed !== undefined) expect(fixCaption(input)).toBe(fixed);
		},
	);
});

function titleOf({ caption, jurisdiction, ...rest }: { caption: string; jurisdiction: unknown }): string {
	const text = JSON.stringify(caption);
	return `${text.slice(0, 70)} in ${jurisdiction} ${JSON.stringify(rest).slice(0, 60)}`;
}
