/** A metric's value, or `""` where there is nothing to divide by. */
export type Metric = number | "";

/** Clicks ÷ impressions, as a fraction. */
export function clickThroughRate(clicks: number, impressions: number): Metric {
	return ratio(clicks, impressions);
}

/** Conversions ÷ clicks, as a fraction. */
export function conversionRate(conversions: number, clicks: number): Metric {
	return ratio(conversions, clicks);
}

/** What 1,000 impressions cost. */
export function costPerMille(spend: number, impressions: number): Metric {
	return impressions === 0 ? "" : (spend / impressions) * 1000;
}

/** What one click, engagement, view or conversion costs. */
export function costPer(spend: number, results: number): Metric {
	return ratio(spend, results);
}

/** Revenue ÷ spend: 3 means that each unit spent brought three. */
export function returnOnAdSpend(revenue: number, spend: number): Metric {
	return ratio(revenue, spend);
}

/** (Revenue − spend) ÷ spend, as a fraction: 0 breaks even, −1 loses everything. */
export function returnOnInvestment(revenue: number, spend: number): Metric {
	return ratio(revenue - spend, spend);
}

function ratio(part: number, whole: number): Metric {
	return whole === 0 ? "" : part / whole;
}
