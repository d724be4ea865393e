import type { MeasureDetails } from "../../core/results/details.ts";
import type { MoneyMetric } from "../../core/results/measure-types.ts";
import { coverageWords } from "../../core/results/money.ts";
import { Note } from "../widgets/note.tsx";
import { showAmount, showNumber, showRange, showShare } from "./show-measure.ts";

/** The campaign in figures; only what is known. */
export function MeasureTotals({ details }: { readonly details: MeasureDetails }) {
	const { total, currency } = details;
	const { sums, cost, money, attribution, emv } = total;
	const figures: [string, string][] = [["posts with results", showNumber(sums.posts)]];
	const summed = (name: string, label = name): string => {
		const of = sums.of[name] ?? 0;
		return of > 0 && of < sums.posts ? `${label}, of ${of} of ${sums.posts} posts` : label;
	};
	const ratio = (metric: MoneyMetric, label: string): string =>
		[label, coverageWords(money.of[metric])].filter(Boolean).join(", ");
	if (cost !== undefined) figures.push(["all-in cost", showAmount(cost, currency)]);
	if (sums.reach) figures.push([summed("reach", "people reached"), showRange(sums.reach, showShort)]);
	if (sums.impressions !== undefined) figures.push([summed("impressions"), showShort(sums.impressions)]);
	if (sums.engagements !== undefined) figures.push([summed("engagements"), showNumber(sums.engagements)]);
	if (sums.clicks !== undefined) figures.push([summed("clicks"), showNumber(sums.clicks)]);
	if (attribution.by !== "nothing") figures.push(["orders", showRange(attribution.orders, showNumber)]);
	if (attribution.revenue) {
		figures.push(["revenue", showRange(attribution.revenue, (value) => showAmount(value, currency))]);
	}
	if (money.CPM !== undefined) figures.push([ratio("CPM", "CPM"), showAmount(money.CPM, currency)]);
	if (money.CPE !== undefined)
		figures.push([ratio("CPE", "cost of an engagement"), showAmount(money.CPE, currency)]);
	if (money.CPC !== undefined)
		figures.push([ratio("CPC", "cost of a click"), showAmount(money.CPC, currency)]);
	if (money.CPA) {
		const { least, most } = money.CPA;
		const amount = (value: number) => showAmount(value, currency);
		figures.push([
			ratio("CPA", "cost of an order"),
			most === undefined ? `from ${amount(least)}` : showRange({ least, most }, amount),
		]);
	}
	if (money.ROAS) figures.push([ratio("ROAS", "ROAS"), showRange(money.ROAS, (value) => value.toFixed(2))]);
	if (money.ROI) figures.push([ratio("ROI", "ROI"), showRange(money.ROI, showShare)]);
	return (
		<>
			<dl class="figures">
				{figures.map(([label, value]) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			{emv ? (
				<Note tone="plain">
					Earned media value {showAmount(emv.value, emv.rates.currency ?? currency)}, by {emv.rates.source}.
					It is no revenue and is in no other figure here.
				</Note>
			) : null}
		</>
	);
}

/** Large counts as they fit beside one another: `340.5K`. */
function showShort(count: number): string {
	if (count < 10_000) return showNumber(count);
	const [part, sign] = count < 1_000_000 ? [count / 1000, "K"] : [count / 1_000_000, "M"];
	return `${part.toLocaleString("en-US", { maximumFractionDigits: part < 100 ? 1 : 0 })}${sign}`;
}
