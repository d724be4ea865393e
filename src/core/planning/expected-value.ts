import { showCount } from "../values/show-number.ts";
import { contentInWords, type PackageContent, packageContent } from "./package-content.ts";
import type { Kpi, OfferRow, PlanInput, RosterAccount } from "./tracker-rows.ts";
import type { ValueBasis, ValueOptions } from "./types.ts";
import { type Estimate, valueFromBenchmark } from "./value-from-benchmark.ts";
import { type History, readHistory, valueFromResults } from "./value-from-results.ts";

/** How many posts a Roster average or the peers' mean is worth: after ten posts the results weigh twice as much. */
export const PEER_POSTS = 5;

const VALUE_ORDER: readonly ValueBasis[] = ["results", "entered", "averages", "benchmark"];

export interface ExpectedValue {
	readonly value: number;
	readonly basis: ValueBasis;
	readonly because: string;
}

/** What an account's package should bring of a KPI. */
export interface ValueFinder {
	value(account: RosterAccount, offer: OfferRow): ExpectedValue | undefined;
	/** People its widest post should reach. */
	reach(account: RosterAccount, offer: OfferRow): number | undefined;
}

/** Looks values up in the order the planner chose; the figure that comes first in it is taken, never an average of several. */
export function valueFinder(kpi: Kpi, input: PlanInput, options: ValueOptions): ValueFinder {
	const histories: { [kpi in Kpi]?: History } = {};
	const historyOf = (wanted: Kpi): History => {
		histories[wanted] ??= readHistory(wanted, input.accounts, input.posts);
		return histories[wanted]!;
	};
	const order = options.order ?? VALUE_ORDER;
	const find = (wanted: Kpi, account: RosterAccount, offer: OfferRow, from: readonly ValueBasis[]) => {
		const content = packageContent(offer.deliverables || offer.package);
		for (const basis of from) {
			const found = estimate(basis, wanted, account, offer, content);
			if (found === undefined) continue;
			const value = rounded(found.value, basis === "entered" ? "orders" : wanted);
			return { value, basis, because: `${LABELS[basis]}: ${found.words}.` };
		}
		return undefined;
	};
	const estimate = (
		basis: ValueBasis,
		wanted: Kpi,
		account: RosterAccount,
		offer: OfferRow,
		content: PackageContent,
	): Estimate | undefined => {
		if (basis === "entered") {
			const { entered, enteredIn } = offer;
			return entered === undefined
				? undefined
				: { value: entered, words: `${shown(entered)} ${wanted} typed in ${enteredIn}` };
		}
		if (basis === "averages") return fromAverages(wanted, account, content);
		if (basis === "results") {
			return valueFromResults(account, content, historyOf(wanted), options.peerPosts ?? PEER_POSTS);
		}
		if (wanted !== "orders") {
			return valueFromBenchmark(wanted, account, content, input.settings, options.benchmarkSource);
		}
		const clicks =
			estimate("results", "clicks", account, offer, content) ??
			estimate("benchmark", "clicks", account, offer, content);
		const rate = options.ordersPerClick;
		if (clicks === undefined || rate === undefined) return undefined;
		const words = `${shown(rate)} orders a click, as assumed, × ${shown(clicks.value)} clicks (${clicks.words})`;
		return { value: clicks.value * rate, words };
	};
	return {
		value: (account, offer) => find(kpi, account, offer, order),
		reach: (account, offer) =>
			find(
				"reach",
				account,
				offer,
				order.filter((basis) => kpi === "reach" || basis !== "entered"),
			)?.value,
	};
}

const LABELS: { readonly [basis in ValueBasis]: string } = {
	results: "Own results",
	entered: "Own estimate",
	averages: "Roster averages",
	benchmark: "Benchmark",
};

/** What to fill in where no value is found. */
export const WHAT_TO_FILL_IN: { readonly [kpi in Kpi]: string } = {
	engagements: "Fill in Average likes and Average comments, or an Expected value.",
	reach: "Fill in Average reach, or an Expected value.",
	clicks:
		"Fill in Average views (for stories Story views, for feed posts Average likes and comments), or an Expected value.",
	orders: "Fill in an Expected value, or say how many orders a click brings.",
};

function fromAverages(kpi: Kpi, { averages }: RosterAccount, content: PackageContent): Estimate | undefined {
	const { posts, stories } = content;
	if (kpi === "reach") {
		const people = posts > 0 ? averages.reach : averages.storyViews;
		if (people === undefined) return undefined;
		return { value: people, words: `a post reaches ${showCount(people)} people, counted once` };
	}
	if (kpi !== "engagements" || averages.engagements === undefined || posts === 0) return undefined;
	const without = stories > 0 ? "; stories add none" : "";
	const words = `${shown(averages.engagements)} engagements a post × ${contentInWords({ ...content, stories: 0 })}${without}`;
	return { value: averages.engagements * posts, words };
}

/** No finer than the figure deserves: people in whole numbers, clicks in tenths, orders and typed figures in hundredths. */
function rounded(value: number, kpi: Kpi): number {
	const parts = kpi === "orders" ? 100 : kpi === "clicks" ? 10 : 1;
	return Math.round(value * parts) / parts;
}

function shown(figure: number): string {
	return figure >= 100 ? showCount(figure) : String(Number(figure.toPrecision(3)));
}
