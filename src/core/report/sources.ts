import type { Reallocation } from "../planning/comparison-types.ts";
import { showFigure, showMoney } from "../planning/words.ts";
import type { CampaignMeasure, CreatorMeasure, Range } from "../results/measure-types.ts";
import { coverageWords } from "../results/money.ts";
import type { CampaignResults } from "../results/types.ts";
import type { Table } from "../tables/table.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { withCurrency } from "../values/with-currency.ts";
import type { FeedbackAnswers } from "./feedback.ts";

/** All that a report is made from. */
export interface ReportSources {
	readonly results: CampaignResults;
	readonly measure: CampaignMeasure;
	/** Where money should move, or why that cannot be said. */
	readonly reallocation: Reallocation | { readonly problem: string };
	readonly campaign: Table | undefined;
	readonly deliverables: Table | undefined;
	readonly roster: Table | undefined;
	readonly feedback: FeedbackAnswers;
	/** Of the workbook, `de_DE`. */
	readonly locale: string;
}

export type ResultKpi = CampaignResults["campaign"]["kpi"];

/** What the KPI counts of a creator or of all; of people reached the most, of orders the least. */
export function kpiOf({ sums, attribution }: Pick<CreatorMeasure, "sums" | "attribution">, kpi: ResultKpi) {
	if (kpi === "reach") return sums.reach?.most;
	if (kpi === "orders") return attribution.by === "nothing" ? undefined : attribution.orders.least;
	return kpi === "clicks" ? sums.clicks : sums.engagements;
}

/** What one result cost at most, of a creator or of all, over the posts whose cost and results are known. */
export function costOfOne(
	{ money: ratios }: Pick<CreatorMeasure, "money">,
	kpi: ResultKpi,
): number | undefined {
	if (kpi === "orders") return ratios.CPA?.most;
	return ratios[RATIO[kpi]];
}

/** `of 2 of 3 posts`; `""` where that cost is of all. */
export function coverageOf({ money: ratios }: Pick<CreatorMeasure, "money">, kpi: ResultKpi): string {
	return coverageWords(ratios.of[kpi === "orders" ? "CPA" : RATIO[kpi]]);
}

const RATIO = { engagements: "CPE", clicks: "CPC", reach: "perPerson" } as const;

/** `People reached, at most`: what `kpiOf` tells. */
export function kpiHeader(kpi: ResultKpi): string {
	return {
		engagements: "Engagements",
		reach: "People reached, at most",
		clicks: "Clicks",
		orders: "Orders, at least",
	}[kpi];
}

/** One of what the KPI counts: `engagement`. */
export function oneOf(kpi: ResultKpi): string {
	return { engagements: "engagement", reach: "person reached", clicks: "click", orders: "order" }[kpi];
}

/** As a column or a sentence calls it: `people reached`. */
export function kpiName(kpi: ResultKpi): string {
	return kpi === "reach" ? "people reached" : kpi;
}

/** An amount in the campaign's currency: `$1,250`, `$0.35`. */
export function money(amount: number, currency: string): string {
	// A price of less than a cent is not free.
	if (amount > 0 && amount < 0.1) return withCurrency(String(Number(amount.toPrecision(2))), currency);
	const cents = Math.round(amount * 100);
	return showMoney(Math.abs(amount) >= 1000 ? Math.round(amount) * 100 : cents, currency);
}

/** `70`, or `70 to 84`. */
export function showRange({ least, most }: Range, show: (value: number) => string = showCount): string {
	return show(least) === show(most) ? show(least) : `${show(least)} to ${show(most)}`;
}

/** `8 orders`, `8 to 10 orders`. */
export function ordersInWords(orders: Range): string {
	return `${showRange(orders)} ${orders.least === 1 && orders.most === 1 ? "order" : "orders"}`;
}

/** `5.1% (3.9% to 6.6%)`; `""` where there is no rate. */
export function showRate({ rate }: CreatorMeasure): string {
	if (!rate) return "";
	const { interval } = rate;
	return interval
		? `${showPercent(rate.rate)} (${showPercent(interval.low)} to ${showPercent(interval.high)})`
		: `${showPercent(rate.rate)} (1 post each: range not known)`;
}

/** `3.1×`. */
export function times(value: number): string {
	return `${showFigure(value)}×`;
}

/** `1 post`, `3 posts`. */
export function many(count: number, one: string, more = `${one}s`): string {
	return `${showCount(count)} ${count === 1 ? one : more}`;
}

/** `Table` cells where nothing is known. */
export const UNKNOWN = "not known";
