import { showPercent } from "../values/show-number.ts";
import { PEER_POSTS } from "./expected-value.ts";
import { leastSpendOf } from "./least-spend.ts";
import { partCounted } from "./overlap.ts";
import type { PlanInput } from "./tracker-rows.ts";
import type { PlanModel, ValueBasis } from "./types.ts";
import { showCreators, showMoney } from "./words.ts";

const BASES: { readonly [basis in ValueBasis]: string } = {
	results: "own results",
	entered: "estimates typed in",
	averages: "Roster averages",
	benchmark: "published benchmarks",
};

/** What the answer rests on besides the cells, a sentence each. */
export function assumptionsOf(model: Omit<PlanModel, "assumptions">, { settings }: PlanInput): string[] {
	const { options, candidates, kpi, currency, spendableCents } = model;
	const { budgetCents, minCreators, overlap, severalAccounts, countProductCost = true, values } = options;
	const offers = candidates.flatMap((candidate) => candidate.offers);
	const said: string[] = [];
	const bases = (Object.keys(BASES) as ValueBasis[]).flatMap((basis) => {
		const many = offers.filter((offer) => offer.basis === basis).length;
		return many === 0 ? [] : [`${BASES[basis]} (${many})`];
	});
	if (bases.length > 0) said.push(`Expected ${kpi} of the packages rest on ${bases.join(", ")}.`);
	if (kpi === "engagements")
		said.push(`Engagements are counted as the definition "${settings.definition}" says.`);
	if (offers.some(({ basis }) => basis === "results")) {
		said.push(
			`Few posts say little, so own results are drawn towards the creator's own Roster average, or without one towards similar accounts, which counts as ${values?.peerPosts ?? PEER_POSTS} posts: the value lies between the two.`,
		);
	}
	if (kpi === "orders")
		said.push("Orders of a post are the larger of code orders and link orders, since a buyer may use both.");
	if ((kpi === "orders" || kpi === "clicks") && offers.some(({ basis }) => basis === "results"))
		said.push(
			`A story counts as a post for ${kpi} that follow from results: no published figure says what it weighs.`,
		);
	if (spendableCents < budgetCents) {
		said.push(
			`${showMoney(budgetCents - spendableCents, currency)} of ${showMoney(budgetCents, currency)} is kept in reserve.`,
		);
	}
	if (minCreators === undefined) said.push("At least 1 creator.");
	if (leastSpendOf(options)?.implied)
		said.push("At least one cent is spent: of nothing, every share would be kept and say nothing.");
	if (offers.some(({ productCents }) => productCents > 0)) {
		said.push(
			countProductCost
				? "Product cost comes out of the budget."
				: "Product cost is not counted against the budget.",
		);
	}
	if (overlap !== undefined && overlap.share > 0) {
		said.push(
			`Creators with the same ${overlap.by} share ${showPercent(overlap.share)} of their audience: the strongest counts in full, each next one ${showPercent(1 - overlap.share)} of the one before, from the fifth on ${showPercent(partCounted(overlap.share, 4))}, since some of every audience follows nobody else of its kind.`,
		);
	}
	const shared = candidates.length - new Set(candidates.map(({ person }) => person)).size;
	if (shared > 0)
		said.push(
			`${showCreators(shared)} stand in Roster again with another account: one package for a person in all.`,
		);
	else if (severalAccounts) said.push("Each account counts as a creator of its own.");
	const estimated = offers.filter(({ estimatedFee }) => estimatedFee !== undefined).length;
	if (estimated > 0)
		said.push(`${estimated} blank fees are estimated from published ones and not agreed with anyone.`);
	return said;
}
