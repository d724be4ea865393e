import * as z from "zod/mini";
import type { RawTable } from "../core/answers.ts";
import { isSource, isTexts } from "../core/import/is-raw-table.ts";
import { tableToImport } from "../core/import/table-to-import.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { findTable } from "../core/results-import/find-table.ts";
import { columnsIn } from "../core/results-import/memory.ts";
import { withoutPersonalData } from "../core/results-import/personal-data.ts";
import { type ImportTables, planImport } from "../core/results-import/plan-import.ts";
import { type ReadExport, readExport } from "../core/results-import/read-export.ts";
import type { ResultsInput } from "../core/results-import/types.ts";
import type { TabSpec } from "../core/tables/tab-spec.ts";
import { readTable, requireColumns, type Table } from "../core/tables/table.ts";
import type { Tool, Workbook } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { campaignCurrency } from "../core/tracker/campaign-currency.ts";
import { codesAndLinks } from "../core/tracker/codes-and-links.ts";
import { deliverables } from "../core/tracker/deliverables.ts";
import { orders } from "../core/tracker/orders.ts";
import { results } from "../core/tracker/results.ts";
import { roster } from "../core/tracker/roster.ts";
import { creatorFormatOf } from "../importers/other-kind.ts";
import { resultsFormats } from "../importers/results-formats.ts";

/** Reads exports of platforms, ads, analytics and shops into Results and Orders: new pulls are history, nothing is lost. */
export const importResults: Tool<ResultsInput> = {
	id: "import-results",
	title: "Import results",
	summary: "Posts, ads, visits and orders",
	fields: [],
	input: () =>
		z.object({
			from: z.custom<ResultsInput["from"]>(isSource, "expected rows of cells or the name of a tab"),
			columns: z.optional(z.custom<{ [source: string]: string }>(isTexts)),
			headerRow: z.optional(z.number()),
			platform: z.optional(z.string()),
			pulledAt: z.optional(z.string()),
			matches: z.optional(z.custom<{ [row: string]: string }>(isTexts)),
			others: z.optional(z.enum(["import", "leave"])),
			account: z.optional(z.string()),
			kind: z.optional(z.enum(["posts", "orders", "ads", "visits", "creators"])),
		}) as unknown as z.ZodMiniType<ResultsInput>,
	reads: (input) => [
		...(isOrders(input) === true ? [orders.name, results.name] : [results.name, orders.name]),
		deliverables.name,
		codesAndLinks.name,
		roster.name,
		campaign.name,
		...("tab" in input.from ? [input.from.tab] : []),
	],
	onlyLooksAt: (input) => {
		const own = isOrders(input);
		return [
			codesAndLinks.name,
			roster.name,
			campaign.name,
			...(own === true ? [results.name, deliverables.name] : []),
			...(own === false ? [orders.name] : []),
			...("tab" in input.from ? [input.from.tab] : []),
		];
	},
	plan(workbook, input) {
		const tables = readTables(workbook);
		if (isProblem(tables)) return tables;
		const given = rawTable(workbook, input);
		if (isProblem(given)) return given;
		const { table: raw, dropped } = withoutPersonalData(given);
		const read = readExport(
			raw,
			input,
			{
				locale: workbook.locale,
				today: workbook.now.slice(0, 10),
				memory: columnsIn(workbook.memory),
				currency: campaignCurrency(workbook),
			},
			resultsFormats,
		);
		if (read.rows.length === 0) {
			return problem(`${raw.source} has a header but no rows. Choose another file, or another header row.`);
		}
		return planImport(withCreatorWarning(read), dropped, tables, input, workbook.memory);
	},
};

/** A list of creators that one of its own formats knows. */
function withCreatorWarning(read: ReadExport): ReadExport {
	const { table, details } = read;
	const sample = table.data.slice(0, 20).map(({ cells }) => cells);
	const title = table.isGuess ? creatorFormatOf(table.names, sample) : undefined;
	if (title === undefined) return read;
	const warning = `This looks like a list of creators (${title}). Use “Import creators” for it.`;
	const others = details.warnings.filter((text) => !text.includes("Import creators"));
	return { ...read, details: { ...details, warnings: [warning, ...others] } };
}

/** The last answer of `isOrders`, which is asked several times for the same rows. */
let known:
	| {
			readonly rows: RawTable["rows"];
			readonly headerRow: number | undefined;
			readonly answer: boolean | undefined;
	  }
	| undefined;

/** Whether the rows are orders; `undefined` where only a tab is named, or no format knows the headers. */
function isOrders({ from, headerRow, kind }: ResultsInput): boolean | undefined {
	if (kind !== undefined) return kind === "orders";
	if ("tab" in from) return undefined;
	const { rows, source } = from;
	if (known?.rows !== rows || known.headerRow !== headerRow) {
		const { format, isGuess } = findTable(rows, source, resultsFormats, headerRow);
		known = { rows, headerRow, answer: isGuess ? undefined : format.rows === "orders" };
	}
	return known.answer;
}

function readTables(workbook: Workbook): ImportTables | Problem {
	const found: { [name: string]: Table | undefined } = {};
	for (const spec of [results, orders, deliverables, codesAndLinks, roster]) {
		const table = tableOf(workbook, spec);
		if (isProblem(table)) return table;
		found[spec.name] = table;
	}
	const own = found[results.name];
	if (!own) return problem('There is no Results tab yet. Run "Set up tracker" first.');
	const missing =
		requireColumns(own, ["deliverable", "pulled at"]) ??
		(found[orders.name] && requireColumns(found[orders.name]!, ["order"]));
	return (
		missing ?? {
			results: own,
			orders: found[orders.name],
			deliverables: found[deliverables.name],
			codes: found[codesAndLinks.name],
			roster: found[roster.name],
		}
	);
}

function tableOf(workbook: Workbook, spec: TabSpec): Table | Problem | undefined {
	const tab = workbook.tabs[spec.name];
	if (!tab) return undefined;
	if (spec.optional && tab.values.length === 0)
		return problem(`The tab ${spec.name} is empty. Delete it, and it is made with its columns.`);
	return readTable(tab, spec);
}

function rawTable(workbook: Workbook, { from }: ResultsInput): RawTable | Problem {
	const own = [results.name, orders.name].map((name) => name.toLowerCase());
	if ("tab" in from && own.includes(from.tab.toLowerCase())) {
		return problem(`${from.tab} cannot be imported into itself. Choose another tab.`);
	}
	return tableToImport(workbook, from, 100);
}
