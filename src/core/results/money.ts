import {
	costPer,
	costPerMille,
	type Metric,
	returnOnAdSpend,
	returnOnInvestment,
} from "../metrics/campaign-metrics.ts";
import type { MoneyMetrics, Range } from "./measure-types.ts";

/** What was bought, as far as it is known. */
export interface Bought {
	readonly impressions?: number | undefined;
	readonly engagements?: number | undefined;
	readonly clicks?: number | undefined;
	readonly orders?: Range | undefined;
	readonly revenue?: Range | undefined;
}

/** Cost ratios on the all-in cost; each only where both of its sides are known and there is something to divide by. */
export function moneyMetrics(cost: number | undefined, bought: Bought): MoneyMetrics {
	if (cost === undefined) return {};
	const { impressions, engagements, clicks, orders, revenue } = bought;
	const CPM = known(impressions === undefined ? "" : costPerMille(cost, impressions));
	const CPE = known(engagements === undefined ? "" : costPer(cost, engagements));
	const CPC = known(clicks === undefined ? "" : costPer(cost, clicks));
	// The most orders give the lowest cost of one.
	const CPA = orders && costRange(cost, orders);
	const ROAS = revenue && range(returnOnAdSpend(revenue.least, cost), returnOnAdSpend(revenue.most, cost));
	const ROI =
		revenue && range(returnOnInvestment(revenue.least, cost), returnOnInvestment(revenue.most, cost));
	return {
		...(CPM === undefined ? {} : { CPM }),
		...(CPE === undefined ? {} : { CPE }),
		...(CPC === undefined ? {} : { CPC }),
		...(CPA ? { CPA } : {}),
		...(ROAS ? { ROAS } : {}),
		...(ROI ? { ROI } : {}),
	};
}

function costRange(cost: number, { least, most }: Range): MoneyMetrics["CPA"] {
	if (most === 0) return undefined;
	return { least: cost / most, ...(least === 0 ? {} : { most: cost / least }) };
}

function range(least: Metric, most: Metric): Range | undefined {
	return least === "" || most === "" ? undefined : { least, most };
}

function known(metric: Metric): number | undefined {
	return metric === "" ? undefined : metric;
}
