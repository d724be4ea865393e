import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type CaptionInput, fixCaption, lintCaption } from "../../../src/core/captions/index.ts";

interface Case extends CaptionInput {
	readonly id: string;
	readonly expect: readonly string[];
	readonly allow?: readonly string[];
}

const file = "../shared/cases/captions-open.jsonl";
const cases = existsSync(file)
	? readFileSync(file, "utf8")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as Case)
	: [];

it.skipIf(cases.length === 0)("finds in the labelled cases exactly what a person found", () => {
	const wrong = cases.flatMap((labelled) => {
		const found = new Set(
			lintCaption(labelled)
				.filter(({ severity }) => severity !== "info")
				.map(({ ruleId }): string => ruleId),
		);
		const missed = labelled.expect.filter((id) => !found.has(id));
		const allowed = [...labelled.expect, ...(labelled.allow ?? [])];
		const extra = Array.from(found).filter((id) => !allowed.includes(id));
		return missed.length + extra.length === 0 ? [] : [{ id: labelled.id, missed, extra }];
	});
	expect(wrong).toEqual([]);
});

it.skipIf(cases.length === 0)("mends the labelled cases so that no fix is left", () => {
	for (const labelled of cases) {
		const caption = fixCaption(labelled);
		expect(lintCaption({ ...labelled, caption }).filter(({ fix }) => fix !== undefined)).toEqual([]);
		expect(fixCaption({ ...labelled, caption })).toBe(caption);
	}
});
