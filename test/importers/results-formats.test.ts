import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { ImportDetails } from "../../src/core/answers.ts";
import type { ImporterDocumentation } from "../../src/core/import/importer.ts";
import { isProblem } from "../../src/core/problem.ts";
import type { ResultsDocumentation } from "../../src/core/results-import/format.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { importers } from "../../src/importers/index.ts";
import { resultsFormats } from "../../src/importers/results-formats.ts";
import { importCreators } from "../../src/tools/import-creators.ts";
import { added, look, MARA, trackerWith } from "../tools/results-tracker.ts";

test("ids are file names, each once, and the last format takes anything", () => {
	const ids = resultsFormats.map(({ id }) => id);
	const files = readdirSync("src/importers");
	expect(ids.filter((id) => !files.includes(`${id}.ts`))).toEqual([]);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids[ids.length - 1]).toBe("results-list");
});

/** Three posts that are planned, none on the days of the examples, and their links and codes. */
const TRACKER = {
	...MARA,
	deliverables: MARA.deliverables!.map((row) => ({ ...row, "post date": { date: "2026-06-01" } })),
};

describe("the examples are true", () => {
	test.each(resultsFormats.map(({ id, title }) => ({ id, title })))("$id", async ({ id, title }) => {
		const { documentation } = await import(`../../src/importers/${id}.ts`);
		const { examples } = documentation as ResultsDocumentation;
		expect(examples.length).toBeGreaterThan(0);
		for (const { name = "export.csv", rows, gives } of examples) {
			const shown = look(trackerWith(TRACKER), rows, { source: name });
			expect(shown.details.format.title).toBe(title);
			const today = { date: "2026-11-23" };
			const cells = added(shown).map(({ "pulled at": pulled, ...rest }) =>
				JSON.stringify(pulled) === JSON.stringify(today) || pulled === undefined
					? rest
					: { ...rest, "pulled at": pulled },
			);
			expect(cells).toEqual(gives);
		}
	});
});

describe("lists that are for another tool", () => {
	test.each(resultsFormats.map(({ id }) => ({ id })))(
		"Import creators points to Import results: $id",
		async ({ id }) => {
			const { documentation } = await import(`../../src/importers/${id}.ts`);
			for (const { name = "export.csv", rows } of (documentation as ResultsDocumentation).examples) {
				const shown = preview(trackerWith(), importCreators, { from: { source: name, rows } });
				if (isProblem(shown)) throw new Error(shown.problem);
				expect((shown.details as ImportDetails).warnings.join(" ")).toContain("Import results");
			}
		},
	);

	test.each(importers.map(({ id }) => ({ id })))(
		"Import results points to Import creators, which takes its own: $id",
		async ({ id }) => {
			const { documentation } = await import(`../../src/importers/${id}.ts`);
			for (const { rows } of (documentation as ImporterDocumentation).examples) {
				const from = { source: "list.csv", rows };
				expect(look(trackerWith(), rows).details.warnings.join(" ")).toContain("Import creators");
				const own = preview(trackerWith(), importCreators, { from });
				expect(JSON.stringify(own)).not.toContain("Import results");
			}
		},
	);
});
