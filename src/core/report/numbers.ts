import type { Block } from "../docs/blocks.ts";
import type { CreatorMeasure, MoneyMetric } from "../results/measure-types.ts";
import { coverageWords } from "../results/money.ts";
import { revenueWords } from "../results/revenue-words.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import {
	costOfOne,
	coverageOf,
	kpiHeader,
	kpiOf,
	many,
	money,
	oneOf,
	type ReportSources,
	type ResultKpi,
	showRange,
	showRate,
	times,
	UNKNOWN,
} from "./sources.ts";

type Row = readonly [figure: string, value: string, how: string];

/** The campaign in all: each figure with what it counts, what it divides by and of how many posts it is. */
export function numbersTable({ results, measure }: ReportSources): Block {
	const { currency, total } = measure;
	const { sums, money: ratios, cost, attribution, emv } = total;
	const rated = measure.posts.flatMap(({ post, rate }) => (rate && !post.boosted ? [rate] : []));
	const clicked = measure.posts.flatMap(({ CTR }) => (CTR ? [CTR] : []));
	const of = (figure: string): string =>
		sums.of[figure] ? `of ${many(sums.of[figure], "post")}` : "from creators' totals";
	const share = (rates: readonly { readonly events: number; readonly trials: number }[]): string => {
		const [events, trials] = [sum(rates.map((rate) => rate.events)), sum(rates.map((rate) => rate.trials))];
		return trials === 0 ? "" : showPercent(events / trials);
	};
	const cash = (value: number | undefined): string => (value === undefined ? "" : money(value, currency));
	const orders = attribution.by === "nothing" ? "" : showRange(attribution.orders);
	const all = "all-in cost";
	const part = (metric: MoneyMetric): string => {
		const words = coverageWords(ratios.of[metric]);
		return words === "" ? "" : `, both ${words}`;
	};
	const rows: Row[] = [
		["Posts with figures", showCount(sums.posts), plannedWords(results.planned)],
		["Impressions", shown(sums.impressions), `How often the posts were shown, ${of("impressions")}`],
		[
			"People reached",
			sums.reach ? showRange(sums.reach) : "",
			`Each person once: at least as many as the largest post, at most the sum, ${of("reach")}`,
		],
		[
			"Engagements",
			shown(sums.engagements),
			`What definition "${results.campaign.definition.name}" counts, ${of("engagements")}`,
		],
		[
			"Engagement rate",
			share(rated),
			`${measure.definition}, of ${many(rated.length, "organic post")} with both; stories are not in it`,
		],
		["Clicks", shown(sums.clicks), `On the tracked links, ${of("clicks")}`],
		[
			"Click-through rate",
			share(clicked),
			`Clicks ÷ impressions, of ${many(clicked.length, "post")} with both`,
		],
		["Orders", orders, "By code or link, each counted once: see below"],
		[
			"Revenue",
			attribution.revenue ? showRange(attribution.revenue, (value) => money(value, currency)) : "",
			revenueWords(results),
		],
		["All-in cost", cash(cost), costWords(measure)],
		["Cost per 1,000 impressions", cash(ratios.CPM), `${all} ÷ impressions × 1,000${part("CPM")}`],
		["Cost per engagement", cash(ratios.CPE), `${all} ÷ engagements${part("CPE")}`],
		["Cost per click", cash(ratios.CPC), `${all} ÷ clicks${part("CPC")}`],
		[
			"Cost per order",
			cpa(ratios.CPA, currency),
			`${all} ÷ orders${orders.includes("to") ? ", by the most and the least of them" : ""}${part("CPA")}`,
		],
		[
			"Return on ad spend",
			ratios.ROAS ? showRange(ratios.ROAS, times) : "",
			`Revenue ÷ ${all}${part("ROAS")}`,
		],
		[
			"Return on investment",
			ratios.ROI ? showRange(ratios.ROI, showPercent) : "",
			`(Revenue − ${all}) ÷ ${all}${part("ROI")}; the cost of goods is not in it`,
		],
		...(emv
			? [
					[
						"Earned media value",
						money(emv.value, emv.rates.currency ?? currency),
						`What the figures would have cost by ${emv.rates.source}. It is no revenue and is added to nothing`,
					] as Row,
				]
			: []),
	];
	const known = rows.filter(([, value]) => value !== "");
	return { kind: "table", rows: [["Figure", "Value", "How it is counted"], ...known] };
}

function shown(value: number | undefined): string {
	return value === undefined ? "" : showCount(value);
}

function sum(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0);
}

function plannedWords({ posts, measured }: ReportSources["results"]["planned"]): string {
	return posts === 0 ? "Posts in Results" : `${measured} of ${many(posts, "planned post")} have figures`;
}

function costWords({ total: { costUnknown } }: ReportSources["measure"]): string {
	const parts = "Fees, product, boosts and commission, as far as the tracker knows them";
	return costUnknown.length === 0
		? parts
		: `${parts}; without ${costUnknown.join(", ")}, whose cost is not known and who are in none of the ratios below`;
}

function cpa(
	range: { readonly least: number; readonly most?: number } | undefined,
	currency: string,
): string {
	if (!range) return "";
	const show = (value: number): string => money(value, currency);
	return range.most === undefined
		? `at least ${show(range.least)}`
		: showRange({ least: range.least, most: range.most }, show);
}

/** Creator by creator, those first whose rate can be counted on most. */
export function creatorsTable({ results, measure }: ReportSources): Block {
	const { kpi } = results.campaign;
	const header = [
		"Creator",
		"Posts",
		"All-in cost",
		kpi === "orders" ? "Orders" : kpiHeader(kpi),
		`Cost per ${oneOf(kpi)}`,
		"Engagement rate (90% range)",
	];
	const rows = measure.creators.map((creator) => {
		const { cost, name } = creator.creator;
		const result = kpiOf(creator, kpi);
		return [
			name,
			String(creator.sums.posts),
			cost === undefined ? UNKNOWN : money(cost, measure.currency),
			result === undefined
				? UNKNOWN
				: kpi === "orders"
					? showRange(creator.attribution.orders)
					: showCount(result),
			costCell(creator, kpi, measure.currency),
			showRate(creator) || UNKNOWN,
		];
	});
	return { kind: "table", rows: [header, ...rows] };
}

function costCell(creator: CreatorMeasure, kpi: ResultKpi, currency: string): string {
	if (kpi === "orders") return cpa(creator.money.CPA, currency) || UNKNOWN;
	const one = costOfOne(creator, kpi);
	const part = coverageOf(creator, kpi);
	return one === undefined ? UNKNOWN : `${money(one, currency)}${part === "" ? "" : ` (${part})`}`;
}

/** What the table of creators rests on. */
export function creatorsNote({ results, measure }: ReportSources): string {
	const remarks = results.creators.flatMap(({ name, costRemarks }) =>
		costRemarks.map((remark) => `${name}: ${remark}`),
	);
	return [
		`Engagement rate: ${measure.definition}, organic posts without stories. The range holds the creator's true rate in 9 of 10 cases; it is wide where posts are few or differ much. Those stand first whose rate can be counted on most, not those with the luckiest post.`,
		...remarks,
	].join("\n");
}
