import type { RawTable } from "../answers.ts";
import { likelyPlatform } from "../import/likely-platform.ts";
import { rememberedChoices } from "../import/remembered-choices.ts";
import { findPlatform, type Platform, platforms } from "../platforms.ts";
import type { Remark } from "../tool.ts";
import { currencyIn } from "../values/currency.ts";
import { type ResultColumn, readColumns } from "./columns.ts";
import { exportWarnings } from "./export-warnings.ts";
import { fieldChoices, isAdditive, kindOfField, ROW_KINDS, type RowKind } from "./fields.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import type { ResultsFormat } from "./format.ts";
import { type PulledAt, pulledAt } from "./pulled-at.ts";
import { type ReadRow, readRow } from "./read-rows.ts";
import { realignRows } from "./realign-rows.ts";
import { figureTotals, totalsRows } from "./totals.ts";
import type { FigureTotal, ResultsDetails, ResultsInput } from "./types.ts";

/** Networks that planners meet; their exports are alike. */
const networks =
	/\b(awin|cj|impact|rakuten|tradedoubler|tradetracker|shareasale|partnerize|webgains|adtraction|daisycon|belboon|effiliation|refersion|goaffpro|uppromote|everflow)(?![a-z])/i;

/** Of the text kept with the workbook, whose quotes are escaped there. */
const MOST_COLUMN_MEMORY = 3_000;

/** An export, read: its rows without totals, and all that the planner should know about the reading. */
export interface ReadExport {
	/** Of the table: `orders.csv`. */
	readonly file: string;
	/** As the column Source has it. */
	readonly source: string;
	readonly format: ResultsFormat;
	readonly table: FoundTable;
	readonly columns: readonly ResultColumn[];
	readonly rows: readonly ReadRow[];
	readonly totals: readonly FigureTotal[];
	readonly pulledAt: PulledAt;
	readonly platform: Platform | "";
	/** The creator of rows that name nobody, as the planner says; `""`. */
	readonly account: string;
	/** Of the campaign; `""` if not known. */
	readonly currency: string;
	readonly problems: readonly Remark[];
	readonly left: readonly Remark[];
	readonly details: Omit<
		ResultsDetails,
		"open" | "matched" | "others" | "deliverables" | "dropped" | "notes"
	>;
	/** Column choices to keep. */
	readonly memory: string;
}

export interface ReadSettings {
	readonly locale: string;
	readonly today: string;
	readonly memory: string;
	/** Of the campaign; `""` if not known. */
	readonly currency: string;
}

/** Reads an export: which format and table, which column is what, rows and totals. */
export function readExport(
	raw: RawTable,
	input: Omit<ResultsInput, "from">,
	settings: ReadSettings,
	formats: readonly ResultsFormat[],
): ReadExport {
	const found = findTable(raw.rows, raw.source, formats, input.headerRow, input.kind);
	const header = { row: found.headerRow, end: found.headerRow, names: found.names, groups: [] };
	const remembered = rememberedChoices(settings.memory, raw.source, header, input, MOST_COLUMN_MEMORY);
	const kind = found.isGuess && input.kind === undefined ? kindIn(remembered.choices.kind) : undefined;
	const { table, lines } = realignRows(
		kind ? findTable(raw.rows, raw.source, formats, input.headerRow, kind) : found,
	);
	const { format } = table;
	const columns = readColumns(table, { ...remembered.choices.columns, ...input.columns }, settings.locale);
	const used = columns.filter(({ to }) => to !== "");
	const totalLines = totalsRows(table.data, used);
	const problems: Remark[] = [];
	const rows: ReadRow[] = [];
	const own: ReadRow[] = [];
	const mayBeBelow = format.rows !== "posts";
	for (const row of table.data) {
		if (totalLines.has(row.line)) own.push(readRow(row, used, [], settings.today, mayBeBelow));
		else rows.push(readRow(row, used, problems, settings.today, mayBeBelow));
	}
	// Where no header is known the rows stay, so that columns can be chosen by hand.
	const filled = used.length === 0 ? rows : rows.filter((row) => !isEmptyRow(row));
	const day = pulledAt(raw, table.headerRow, filled, input.pulledAt, settings.today);
	const likely = likelyPlatform(raw.source, [], {
		chosen: input.platform,
		remembered: remembered.choices.platform,
		ofFormat: format.platform,
	});
	const isSilent = format.rows === "posts" && likely === undefined && !filled.some(saysPlatform);
	// Sums over the rows of orders would count their lines; where the file has totals of its own they are worth comparing.
	const totals = format.rows === "orders" && own.length === 0 ? [] : figureTotals(filled, own, used);
	const currencies = currenciesOf(filled, used);
	return {
		file: raw.source,
		source: sourceOf(format, raw.source),
		format,
		table,
		columns,
		rows: filled,
		totals,
		pulledAt: day,
		platform: likely?.name ?? "",
		account: input.account?.trim() ?? "",
		currency: settings.currency,
		problems,
		left: [
			...own.map(({ line }) => ({
				label: `Row ${line}`,
				reason: "Totals of the file: compared, not imported.",
			})),
			...table.below.map(({ line }) => ({
				label: `Row ${line}`,
				reason: "Text below the table, without figures.",
			})),
		],
		memory: remembered.memory,
		details: {
			format: { title: format.title, why: sentence(`Told by ${table.why}`) },
			rows: format.rows,
			isGuess: found.isGuess || input.kind !== undefined,
			goal: format.rows === "orders" ? "Orders" : "Results",
			headerRow: table.headerRow,
			rowCount: filled.length,
			columns: columns.map(({ header: name, to, why, samples, hidden, numbers, currency }) => ({
				header: name,
				to,
				why,
				samples,
				...(hidden ? { hidden } : {}),
				...(unitOf(to, numbers.decimal, currency) === ""
					? {}
					: { unit: unitOf(to, numbers.decimal, currency) }),
			})),
			choices: fieldChoices(format.rows),
			needsPlatform: isSilent,
			silent: { count: isSilent ? filled.length : 0, rows: [] },
			...(likely ? { platform: likely } : {}),
			platforms,
			day: `Figures as of ${day.day}. ${day.why}`,
			totals,
			pulledAt: { day: day.day, why: day.why },
			warnings: [
				...exportWarnings(table, columns, currencies, settings.currency),
				...(lines.length > 0
					? [
							`Row ${lines.slice(0, 4).join(", ")}${lines.length > 4 ? ` and ${lines.length - 4} more` : ""} had commas inside a title that the file does not mark; their cells were put back under their headers.`,
						]
					: []),
				...(format.remarks ?? []),
			],
		},
	};
}

function kindIn(text: string | undefined): RowKind | undefined {
	return ROW_KINDS.find((kind) => kind === text);
}

/** By row, by header, and as the first amounts are written. */
function currenciesOf(rows: readonly ReadRow[], columns: readonly ResultColumn[]): string[] {
	const written = columns
		.filter(({ to }) => kindOfField(to) === "money")
		.flatMap(({ samples }) => samples.map((text) => currencyIn(text) ?? ""));
	return [...new Set([...rows.map(({ currency }) => currency), ...written])].filter((code) => code !== "");
}

/** The tool; of a network or a list of one's own, which one, by the name of the file without its dates. */
function sourceOf(format: ResultsFormat, file: string): string {
	if (format.source === "Affiliate network") {
		const name = networks.exec(file.replace(/[_-]/g, " "))?.[1];
		return name === undefined
			? format.source
			: name.length < 5
				? name.toUpperCase()
				: capital(name.toLowerCase());
	}
	if (format.source !== "List") return format.source;
	const name = file
		.replace(/\.(?:csv|tsv|txt|xlsx|json)\b/i, "")
		.replace(/[\d_.,()-]+/g, " ")
		.replace(/\s+/g, " ")
		.trim();
	return name === "" ? "List" : name.slice(0, 60);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function saysPlatform({ text }: ReadRow): boolean {
	return text.permalink !== undefined || findPlatform(text.platform ?? "") !== undefined;
}

function isEmptyRow({ text, figures, days }: ReadRow): boolean {
	return Object.keys(text).length + Object.keys(figures).length + Object.keys(days).length === 0;
}

function unitOf(to: string, decimal: string | undefined, currency: string | undefined): string {
	return [
		decimal === "," && isAdditive(to) ? "decimal comma" : "",
		currency !== undefined && kindOfField(to) === "money" ? currency : "",
	]
		.filter(Boolean)
		.join(", ");
}

function sentence(text: string): string {
	return text.endsWith(".") ? text : `${text}.`;
}
