import {
	costPer,
	costPerMille,
	type Metric,
	returnOnAdSpend,
	returnOnInvestment,
} from "../metrics/campaign-metrics.ts";
import type { Coverage, MoneyMetric, MoneyMetrics, Range } from "./measure-types.ts";
import type { Paid } from "./paid.ts";

/** What was bought, as far as it is known, each with what it cost. */
export interface Bought {
	readonly impressions?: Paid | undefined;
	readonly engagements?: Paid | undefined;
	readonly clicks?: Paid | undefined;
	readonly reach?: Paid | undefined;
	readonly orders?: Paid | undefined;
	readonly revenue?: Paid | undefined;
}

/** Cost ratios on the all-in cost; each only where both of its sides are known and there is something to divide by. */
export function moneyMetrics({
	impressions,
	engagements,
	clicks,
	reach,
	orders,
	revenue,
}: Bought): MoneyMetrics {
	const CPM = impressions && known(costPerMille(impressions.cost, impressions.bought.least));
	const CPE = engagements && known(costPer(engagements.cost, engagements.bought.least));
	const CPC = clicks && known(costPer(clicks.cost, clicks.bought.least));
	const perPerson = reach && known(costPer(reach.cost, reach.bought.most));
	// The most orders give the lowest cost of one.
	const CPA = orders && costRange(orders);
	const ROAS = revenue && returns(revenue, returnOnAdSpend);
	const ROI = revenue && returns(revenue, returnOnInvestment);
	const of: { [metric in MoneyMetric]?: Coverage } = {};
	const note = (metric: MoneyMetric, is: unknown, paid: Paid | undefined): void => {
		if (is !== undefined && paid && paid.of.posts < paid.of.all) of[metric] = paid.of;
	};
	note("CPM", CPM, impressions);
	note("CPE", CPE, engagements);
	note("CPC", CPC, clicks);
	note("perPerson", perPerson, reach);
	note("CPA", CPA, orders);
	note("ROAS", ROAS, revenue);
	note("ROI", ROI, revenue);
	return {
		...(CPM === undefined ? {} : { CPM }),
		...(CPE === undefined ? {} : { CPE }),
		...(CPC === undefined ? {} : { CPC }),
		...(perPerson === undefined ? {} : { perPerson }),
		...(CPA ? { CPA } : {}),
		...(ROAS ? { ROAS } : {}),
		...(ROI ? { ROI } : {}),
		of,
	};
}

/** `of 2 of 3 posts`, or `""` where a ratio is of all. */
export function coverageWords(of: Coverage | undefined): string {
	return of ? `of ${of.posts} of ${of.all} posts${of.boosts ? " and boosts" : ""}` : "";
}

function costRange({ cost, bought: { least, most } }: Paid): MoneyMetrics["CPA"] {
	if (most === 0) return undefined;
	return { least: cost / most, ...(least === 0 ? {} : { most: cost / least }) };
}

function returns(
	{ cost, bought }: Paid,
	ratio: (revenue: number, spend: number) => Metric,
): Range | undefined {
	const [least, most] = [ratio(bought.least, cost), ratio(bought.most, cost)];
	return least === "" || most === "" ? undefined : { least, most };
}

function known(metric: Metric): number | undefined {
	return metric === "" ? undefined : metric;
}
