import { readFileSync } from "node:fs";
import { functionCatalogue } from "../function-catalogue.mjs";
import { glossary } from "../glossary.mjs";
import { loadTypescript } from "../load-typescript.mjs";
import { architecturePicture } from "./architecture-picture.mjs";
import { bigquerySql } from "./bigquery-sql.mjs";
import { dependenciesPage } from "./dependencies-page.mjs";
import { disclosurePages } from "./disclosure-pages.mjs";
import { documentsPage } from "./documents-page.mjs";
import { functionsPage, functionsTable } from "./functions-page.mjs";
import { importsPage } from "./imports-page.mjs";
import { metricsPage } from "./metrics-page.mjs";
import { noticesPage } from "./notices-page.mjs";
import { playgroundFunctionsPage } from "./playground-functions-page.mjs";
import { resultsImportsPage } from "./results-imports-page.mjs";
import { trackerPage } from "./tracker-page.mjs";

/** Every generated document as it should be: path → text. */
export async function generateDocs() {
	const catalogue = await functionCatalogue();
	const { tracker, headerOf } = await loadTypescript(
		'export { tracker } from "./src/core/tracker/index.ts"; export { headerOf } from "./src/core/tables/tab-spec.ts";',
	);
	const { labelTables, captionRules } = await loadTypescript('export * from "./src/core/captions/index.ts";');
	const { importers } = await loadTypescript('export { importers } from "./src/importers/index.ts";');
	const imports = await loadTypescript(`
		${importers.map(({ id }, index) => `export { documentation as format${index} } from "./src/importers/${id}.ts";`).join("\n")}
		export { headerAliases } from "./src/core/import/header-aliases.ts";
		export { importFields } from "./src/core/import/import-fields.ts";
		export { parseNumber } from "./src/core/values/parse-number.ts";
		export { parsePercent } from "./src/core/values/parse-percent.ts";
		export { parseRange } from "./src/core/values/parse-range.ts";
		export { parseDate } from "./src/core/values/parse-date.ts";
		export { parseHandle } from "./src/core/values/parse-handle.ts";
	`);
	const { resultsFormats } = await loadTypescript(
		'export { resultsFormats } from "./src/importers/results-formats.ts";',
	);
	const results = await loadTypescript(`
		${resultsFormats.map(({ id }, index) => `export { documentation as format${index} } from "./src/importers/${id}.ts";`).join("\n")}
		export { aliasesOf } from "./src/core/results-import/header-aliases.ts";
	`);
	const exports = resultsFormats.map((format, index) => ({ ...format, ...results[`format${index}`] }));
	const metrics = await loadTypescript(`
		export { ENGAGEMENT_DEFINITIONS } from "./src/core/metrics/engagement-definitions.ts";
		export { allBenchmarks } from "./src/core/benchmarks/all-benchmarks.ts";
		export { METRICS, rangeInWords } from "./src/core/benchmarks/metrics.ts";
	`);
	const { documentKinds, campaignDocuments } = await loadTypescript(
		'export { documentKinds, campaignDocuments } from "./src/documents/index.ts";',
	);
	const allKinds = [...documentKinds, ...campaignDocuments];
	const documents = await loadTypescript(
		allKinds
			.map(({ id }, index) => `export { examples as examples${index} } from "./src/documents/${id}.ts";`)
			.join("\n"),
	);
	const checks = await loadTypescript(`
		export { SHEETS_FUNCTIONS } from "./test/sheets-functions.ts";
		export { FORMULAS } from "./test/playground/engine/shared-formulas.ts";
		export { MATHEMATICS } from "./test/playground/engine/shared-mathematics.ts";
		export { STATISTICS } from "./test/playground/engine/shared-statistics.ts";
		export { DOCUMENTED_RESULTS } from "./test/playground/engine/documented-results.ts";
		export { whyMissing } from "./src/playground/engine/functions/missing.ts";
	`);
	const kinds = allKinds.map((kind, index) => ({
		...kind,
		ofCampaign: campaignDocuments.includes(kind),
		examples: documents[`examples${index}`],
	}));
	const formats = importers.map((importer, index) => ({ ...importer, ...imports[`format${index}`] }));
	return {
		...disclosurePages(labelTables, captionRules),
		"docs/bigquery.sql": await bigquerySql(catalogue),
		"docs/dependencies.md": dependenciesPage(),
		"docs/documents.md": documentsPage(kinds),
		"docs/functions.md": functionsPage(catalogue),
		"docs/imports.md": importsPage(formats, imports),
		"docs/images/architecture.svg": architecturePicture(),
		"docs/metrics.md": metricsPage((await glossary(catalogue)).terms, metrics),
		"docs/playground-functions.md": playgroundFunctionsPage(checks),
		"docs/results-imports.md": resultsImportsPage(exports, results.aliasesOf),
		"docs/tracker.md": trackerPage(tracker, headerOf),
		"THIRD_PARTY_NOTICES.md": noticesPage(),
		"README.md": between(readFileSync("README.md", "utf8"), "functions", functionsTable(catalogue)),
	};
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function between(text, name, content) {
	const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from === -1 || to === -1) throw new Error(`README.md lacks the markers ${start} and ${end}.`);
	return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
