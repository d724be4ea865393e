import { useState } from "preact/hooks";
import type { MeasureDetails } from "../../core/results/details.ts";
import type { CreatorMeasure, MoneyMetric } from "../../core/results/measure-types.ts";
import { coverageWords } from "../../core/results/money.ts";
import type { RateEstimate } from "../../core/statistics/clustered-rates.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { capital, plural } from "./plural.ts";
import { showAmount, showNumber, showRange, showShare } from "./show-measure.ts";

/** What creators are ranked by. */
type RankBy = "rate" | "money";

/** Creators by the lower bound of what they brought, so that luck with few posts does not win. */
export function MeasureCreators({ details }: { readonly details: MeasureDetails }) {
	const [by, setBy] = useState<RankBy>("rate");
	const { creators, moreCreators, kpi } = details;
	if (creators.length === 0) return null;
	const estimateOf = (creator: CreatorMeasure) => (by === "rate" ? creator.rate : creator.perMoney);
	const ranked = [...creators].sort((a, b) => place(estimateOf(b)) - place(estimateOf(a)));
	const most = Math.max(0, ...ranked.map((creator) => estimateOf(creator)?.interval?.high ?? 0));
	return (
		<Disclosure title="Creators" count={creators.length + moreCreators} initiallyOpen>
			<ChoiceField
				label="Best first by"
				hint="By the lower bound, what can be counted on with 95%: few posts or uneven ones rank lower."
				value={by}
				choices={[
					{ value: "rate", text: `Engagement rate by ${details.basis}` },
					{ value: "money", text: `${capital(kpi)} for the money` },
				]}
				onChange={(value) => setBy(value as RankBy)}
			/>
			<PagedList
				label="Creators"
				items={ranked}
				keyOf={({ creator }) => creator.key}
				textOf={({ creator }) => creator.name}
				show={(creator) => (
					<Creator measure={creator} estimate={estimateOf(creator)} by={by} most={most} details={details} />
				)}
			/>
			{moreCreators > 0 ? <p class="hint">{plural(moreCreators, "creator")} more are not shown.</p> : null}
		</Disclosure>
	);
}

function place(estimate: RateEstimate | undefined): number {
	return estimate?.lower ?? (estimate ? 0 : -1);
}

interface CreatorProps {
	readonly measure: CreatorMeasure;
	readonly estimate: RateEstimate | undefined;
	readonly by: RankBy;
	readonly most: number;
	readonly details: MeasureDetails;
}

function Creator({ measure, estimate, by, most, details }: CreatorProps) {
	const { creator, standing, storyCompletion } = measure;
	return (
		<>
			<div class="offer">
				<b>{creator.name}</b>
				<span class="figure">{estimate ? shown(estimate.rate, by, details) : "no figure"}</span>
			</div>
			{estimate?.interval ? <Interval estimate={estimate} most={most} /> : null}
			<p class="hint">{estimate ? sureness(estimate, by, details) : whyNot(measure, by, details)}</p>
			{moneyWords(measure, details) === "" ? null : <p class="hint">{moneyWords(measure, details)}</p>}
			{by === "rate" && standing ? <p class="hint">Against others: {standing.words}.</p> : null}
			{storyCompletion === undefined ? null : (
				<p class="hint">{showShare(storyCompletion)} stayed to the end of the stories.</p>
			)}
			{creator.cost === undefined ? null : <p class="hint">{costWords(creator, details.currency)}</p>}
			{creator.costRemarks.map((text) => (
				<p class="hint" key={text}>
					{text}
				</p>
			))}
		</>
	);
}

/** The interval on a line from 0 to the widest of all; the words beside it say the same. */
function Interval({ estimate, most }: { readonly estimate: RateEstimate; readonly most: number }) {
	const x = (value: number): number => Math.round(Math.min(1, value / (most || 1)) * 2600) / 10;
	const { low, high } = estimate.interval!;
	return (
		<svg class="interval" viewBox="0 0 268 12" aria-hidden="true" focusable="false">
			<path class="axis" d="M4 6H264" />
			<path class="span" d={`M${4 + x(low)} 6H${4 + x(high)}`} />
			<circle cx={4 + x(estimate.rate)} cy="6" r="4" />
		</svg>
	);
}

/** A rate as a share; results for the money as the cost of one. */
function shown(rate: number, by: RankBy, { currency, kpi }: MeasureDetails): string {
	if (by === "rate") return showShare(rate);
	return rate === 0 ? `no ${kpi}` : `${showAmount(1 / rate, currency)} each`;
}

function sureness(estimate: RateEstimate, by: RankBy, details: MeasureDetails): string {
	const posts = plural(estimate.posts, "post");
	const { interval, lower } = estimate;
	if (!interval || lower === undefined) return `${posts}: too few to say how sure that is.`;
	const ends = [interval.low, interval.high].map((end) => shown(end, by, details));
	const span = by === "rate" ? ends : ends.reverse();
	const peers = estimate.peers > 0 ? ` beside ${plural(estimate.peers, "peer")}` : "";
	const bound = by === "rate" ? "at least" : "at most";
	return `${posts}, 90% sure: ${span.join(" to ")}. To count on${peers}: ${bound} ${shown(lower, by, details)}.`;
}

function whyNot({ creator }: CreatorMeasure, by: RankBy, { basis, kpi }: MeasureDetails): string {
	if (by === "rate") return `No post has both ${basis} and the counts that the definition needs.`;
	return creator.cost === undefined ? "The cost is not known." : `No post has a cost and ${kpi}.`;
}

function moneyWords({ money, attribution }: CreatorMeasure, { currency, kpi }: MeasureDetails): string {
	const amount = (value: number) => showAmount(value, currency);
	const parts: string[] = [];
	const of = (metric: MoneyMetric): string => {
		const words = coverageWords(money.of[metric]);
		return words === "" ? "" : ` (${words})`;
	};
	if (money.CPE !== undefined) parts.push(`${amount(money.CPE)} an engagement${of("CPE")}`);
	const { least, most } = attribution.orders;
	if (attribution.by !== "nothing")
		parts.push(
			`${showRange(attribution.orders, showNumber)} ${least === 1 && most === 1 ? "order" : "orders"}`,
		);
	else if (kpi === "orders") parts.push("no orders known");
	if (money.ROI) parts.push(`ROI ${showRange(money.ROI, showShare)}${of("ROI")}`);
	const words = parts.join(", ");
	return words === "" ? "" : `${capital(words)}.`;
}

/** `Cost $910: all-in $660 (Results, spend of 2 posts), boost $250 (…).` */
function costWords({ cost = 0, costs }: CreatorMeasure["creator"], currency: string): string {
	const parts = costs.map(({ what, amount, from }) =>
		costs.length === 1 ? `${what} (${from})` : `${what} ${showAmount(amount, currency)} (${from})`,
	);
	return `Cost ${showAmount(cost, currency)}: ${parts.join(", ")}.`;
}
