import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sectionText } from "../../src/core/docs/blocks.ts";
import { composeDocument } from "../../src/core/docs/compose-document.ts";
import { templateProblem } from "../../src/core/templates/fill-template.ts";
import * as agreementTerms from "../../src/documents/agreement-terms.ts";
import * as brief from "../../src/documents/brief.ts";
import * as feedbackRequest from "../../src/documents/feedback-request.ts";
import { campaignDocuments, documentKinds } from "../../src/documents/index.ts";
import * as report from "../../src/documents/report.ts";

const FILES = [
	{ kind: brief.brief, examples: brief.examples },
	{ kind: agreementTerms.agreementTerms, examples: agreementTerms.examples },
	{ kind: feedbackRequest.feedbackRequest, examples: feedbackRequest.examples },
	{ kind: report.report, examples: report.examples },
];

test("every document of the folder is in its index, under the name of its file", () => {
	const files = readdirSync("src/documents").filter((name) => name !== "index.ts");
	const kinds = [...documentKinds, ...campaignDocuments];
	expect(files.sort()).toEqual(kinds.map(({ id }) => `${id}.ts`).sort());
	expect(FILES.map(({ kind }) => kind.id)).toEqual(kinds.map(({ id }) => id));
});

for (const { kind, examples } of FILES) {
	describe(kind.name, () => {
		test.each(examples.map((example) => ({ ...example })))("$title", ({ facts, gives }) => {
			const { document } = composeDocument(kind, "instagram/@mara", {}, facts);
			const said = document.sections.map((section) => [section.id, sectionText(section)]);
			expect(Object.fromEntries(said)).toEqual(gives);
		});

		test("has texts whose placeholders are known", () => {
			for (const { text } of kind.sections) {
				expect(templateProblem(text, kind.placeholders)).toBeUndefined();
			}
		});
	});
}
