import type { RawTable } from "../answers.ts";
import { likelyPlatform } from "../import/likely-platform.ts";
import { rememberedChoices } from "../import/remembered-choices.ts";
import { findPlatform, type Platform, platforms } from "../platforms.ts";
import type { Remark } from "../tool.ts";
import { currencyIn, isOfCurrency } from "../values/currency.ts";
import { type ResultColumn, readColumns } from "./columns.ts";
import { fieldChoices, isAdditive, kindOfField } from "./fields.ts";
import { type FoundTable, findTable } from "./find-table.ts";
import type { ResultsFormat } from "./format.ts";
import { type PulledAt, pulledAt } from "./pulled-at.ts";
import { type ReadRow, readRow } from "./read-rows.ts";
import { figureTotals, totalsRows } from "./totals.ts";
import type { FigureTotal, ResultsDetails, ResultsInput } from "./types.ts";

/** Networks that planners meet; their exports are alike. */
const networks =
	/\b(awin|cj|impact|rakuten|tradedoubler|tradetracker|shareasale|partnerize|webgains|adtraction|daisycon|belboon|effiliation|refersion|goaffpro|uppromote|everflow)(?![a-z])/i;

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
	const table = findTable(raw.rows, raw.source, formats, input.headerRow);
	const { format } = table;
	const header = { row: table.headerRow, end: table.headerRow, names: table.names, groups: [] };
	const remembered = rememberedChoices(settings.memory, raw.source, header, input);
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
	const currencies = currenciesOf(filled, used);
	return {
		file: raw.source,
		source: sourceOf(format, raw.source),
		format,
		table,
		columns,
		rows: filled,
		totals: format.rows === "orders" ? [] : figureTotals(filled, own, used),
		pulledAt: day,
		platform: likely?.name ?? "",
		problems,
		left: own.map(({ line }) => ({
			label: `Row ${line}`,
			reason: "Totals of the file: compared, not imported.",
		})),
		memory: remembered.memory,
		details: {
			format: { title: format.title, why: sentence(`Told by ${table.why}`) },
			rows: format.rows,
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
			totals: format.rows === "orders" ? [] : figureTotals(filled, own, used),
			pulledAt: { day: day.day, why: day.why },
			warnings: [...warningsOf(table, columns, currencies, settings.currency), ...(format.remarks ?? [])],
		},
	};
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

function warningsOf(
	table: FoundTable,
	columns: readonly ResultColumn[],
	currencies: readonly string[],
	ofCampaign: string,
): string[] {
	const warnings: string[] = [];
	const hasFollowers = columns.some(({ header }) => /follower|abonn|seguidores|subscriber/i.test(header));
	if (!columns.some(({ to }) => /^(?:count|money)$/.test(kindOfField(to)))) {
		warnings.push(
			hasFollowers
				? "This looks like a list of creators: it has followers and no figures of posts. Use “Import creators” for it."
				: "No column with figures was recognised. Choose what each column is, or another header row.",
		);
	}
	const tells = (field: RegExp) => columns.some(({ to }) => field.test(to));
	if (
		hasFollowers &&
		tells(/^(?:views|likes|comments)$/) &&
		!tells(/^(?:permalink|post id|posted|day|clicks|revenue|code|spend)$/)
	) {
		warnings.push(
			"This may be a list of creators: it has followers, and neither links nor days of posts. If its figures are averages of the accounts, use “Import creators” for it.",
		);
	}
	for (const other of table.others) {
		warnings.push(
			`The file has another table, which is not read: ${other.length > 90 ? `${other.slice(0, 89)}…` : other}. Choose its header row to read it instead.`,
		);
	}
	for (const { header, dates, guessed, yearless } of columns) {
		if (yearless) {
			warnings.push(`“${header}” has days without a year; each is taken for the latest one up to today.`);
		}
		if (!guessed) continue;
		const order = dates === "month first" ? "the month" : "the day";
		warnings.push(
			`“${header}” may have day or month first; ${order} is taken to be first. Check a date in the preview.`,
		);
	}
	const foreign = currencies.filter((code) => ofCampaign !== "" && !isOfCurrency(code, ofCampaign));
	if (foreign.length > 0) {
		warnings.push(
			`Amounts are in ${foreign.join(" and ")}; the campaign's currency is ${ofCampaign}. They are taken as they stand, not converted.`,
		);
	}
	return warnings;
}

function sentence(text: string): string {
	return text.endsWith(".") ? text : `${text}.`;
}
