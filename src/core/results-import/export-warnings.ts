import { isOfCurrency } from "../values/currency.ts";
import type { ResultColumn } from "./columns.ts";
import { kindOfField } from "./fields.ts";
import type { FoundTable } from "./find-table.ts";

/** What the planner should look at before anything is imported. */
export function exportWarnings(
	table: FoundTable,
	columns: readonly ResultColumn[],
	currencies: readonly string[],
	ofCampaign: string,
): string[] {
	const warnings: string[] = [];
	const hasFollowers = columns.some(({ header }) =>
		/follower|\bfans?\b|abonn|subscri|suscri|seguidores|inscritos/i.test(header),
	);
	const isOrders = table.format.rows === "orders" && columns.some(({ to }) => /^(?:order|shop id)$/.test(to));
	if (!isOrders && !columns.some(({ to }) => /^(?:count|money)$/.test(kindOfField(to)))) {
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
	// Orders say which of them are in another currency, and keep it.
	const foreign = isOrders
		? []
		: currencies.filter((code) => ofCampaign !== "" && !isOfCurrency(code, ofCampaign));
	if (foreign.length > 0) {
		warnings.push(
			`Amounts are in ${foreign.join(" and ")}; the campaign's currency is ${ofCampaign}. They are taken as they stand, not converted.`,
		);
	}
	return warnings;
}
