import type { Cell } from "../cell.ts";
import { type Problem, problem, quote } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { currencyIn, currencyOf, isOfCurrency } from "../values/currency.ts";
import type { Column } from "./column.ts";
import { cellText } from "./column-values.ts";
import { headerWords } from "./header-words.ts";
import { kindOf } from "./import-fields.ts";

/** The currencies met in a column of amounts, beside the campaign's own. */
export interface CurrencyReading {
	/** ISO 4217 code; `""`: the Campaign tab does not say. */
	readonly campaign: string;
	/** Of amounts without a sign, by the header or because all others agree. */
	readonly unsigned?: string;
	/** All of them, each once; the campaign's under its own code. */
	readonly found: readonly string[];
}

/** An amount that is not in the campaign's currency, taken as it stands. */
export interface ForeignAmount {
	readonly column: string;
	readonly value: number;
	readonly currency: string;
	readonly campaign: string;
}

/** Some amount or header names a currency: only then does the campaign's matter. */
export function showsCurrency(rows: readonly (readonly Cell[])[]): boolean {
	const inHeader = (cell: Cell): boolean =>
		typeof cell === "string" && headerWords(cell).some((word) => currencyOf(word) !== undefined);
	return (
		rows.slice(0, 12).some((row) => row.some(inHeader)) ||
		rows.some((row) => row.some((cell) => typeof cell === "string" && currencyIn(cell) !== undefined))
	);
}

/** The columns of amounts of which some are not, or may not be, in the campaign's currency. */
export function foreignColumns(
	columns: readonly Column[],
	rows: readonly (readonly Cell[])[],
	campaign: string,
): ReadonlyMap<number, CurrencyReading> {
	const readings = new Map<number, CurrencyReading>();
	for (const column of columns) {
		if (kindOf(column.to) !== "money") continue;
		const found = new Set<string>();
		for (const row of rows) {
			const currency = currencyOfCell(row[column.index] ?? "", campaign);
			if (currency !== undefined) found.add(currency);
		}
		const ofHeader = column.currency && ownName(column.currency, campaign);
		if (ofHeader) found.add(ofHeader);
		const all = [...found].filter(
			(sign) => ![...found].some((one) => one !== sign && isOfCurrency(sign, one)),
		);
		const isForeign = all.length > 1 || (campaign !== "" && all.length === 1 && all[0] !== campaign);
		const unsigned = ofHeader ?? (all.length === 1 ? all[0] : undefined);
		if (isForeign) {
			readings.set(column.index, {
				campaign,
				found: all.sort(),
				...(unsigned === undefined ? {} : { unsigned }),
			});
		}
	}
	return readings;
}

/** The currency of an amount that is not in the campaign's; `""`: it has none, where others have several. */
export function foreignCurrency(cell: Cell, { campaign, unsigned }: CurrencyReading): string | undefined {
	if (cell === "" || (typeof cell === "string" && isNothing(cell))) return undefined;
	const currency = currencyOfCell(cell, campaign) ?? unsigned ?? "";
	return currency === campaign && campaign !== "" ? undefined : currency;
}

/** Why such an amount is left out of a column that mixes currencies; `undefined` where all are in the same. */
export function refusedAmount(
	cell: Cell,
	currency: string,
	{ campaign, found }: CurrencyReading,
): Problem | undefined {
	if (found.length < 2) return undefined;
	const says = currency === "" ? "does not say its currency" : `is in ${currency}`;
	const rest =
		campaign === ""
			? "and the Campaign tab names no currency. Write it there"
			: `and the campaign's currency is ${campaign}. Convert it`;
	return problem(`${quote(cellText(cell))} ${says}, the column mixes currencies, ${rest}.`);
}

/** `€500`, and `500 EUR` where only the header names the currency. */
export function amountAsGiven(cell: Cell, currency: string): string {
	const text = cellText(cell);
	return currency === "" || (typeof cell === "string" && currencyIn(cell) !== undefined)
		? text
		: `${text} ${currency}`;
}

/** About the columns, in sentences for the preview. */
export function currencyWarnings(
	columns: readonly Column[],
	readings: ReadonlyMap<number, CurrencyReading>,
): string[] {
	return columns.flatMap(({ index, header }) => {
		const reading = readings.get(index);
		if (reading === undefined) return [];
		const { campaign, found } = reading;
		const ours =
			campaign === "" ? "the Campaign tab names no currency" : `the campaign's currency is ${campaign}`;
		if (found.length === 1)
			return [
				`“${header}” is in ${found[0]}; ${ours}: the amounts are taken as they stand, not converted. The notes keep them as given.`,
			];
		const last = found[found.length - 1];
		const taken = campaign === "" ? "none is taken" : `only amounts in ${campaign} are taken`;
		return [
			`“${header}” mixes ${found.slice(0, -1).join(", ")} and ${last}; ${ours}: ${taken}. The notes keep the others as given.`,
		];
	});
}

/** Which of the values written are in another currency than the campaign's, in sentences for the preview. */
export function currencyReason(
	amounts: readonly ForeignAmount[] | undefined,
	written: (column: string) => Cell | undefined,
): string | undefined {
	if (!amounts?.length) return undefined;
	const said = amounts
		.filter(({ column, value }) => written(column) === value)
		.map(
			({ column, currency, campaign }) =>
				`The ${column} is in ${currency}; the campaign's currency is ${campaign}: it is taken as it stands.`,
		);
	return said.length === 0 ? undefined : said.join(" ");
}

function currencyOfCell(cell: Cell, campaign: string): string | undefined {
	const currency = typeof cell === "string" ? currencyIn(cell) : undefined;
	return currency && ownName(currency, campaign);
}

/** A sign that several currencies share stands for the campaign's where it can. */
function ownName(currency: string, campaign: string): string {
	return isOfCurrency(currency, campaign) ? campaign : currency;
}
