import { fairFee } from "../benchmarks/fair-fee.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import { type ValueFinder, WHAT_TO_FILL_IN } from "./expected-value.ts";
import { packageContent } from "./package-content.ts";
import type { Kpi, OfferRow, RosterAccount } from "./tracker-rows.ts";
import type { PlanOffer, PlanOptions } from "./types.ts";
import { showList } from "./words.ts";

export interface OfferContext {
	readonly kpi: Kpi;
	readonly currency: string;
	readonly options: PlanOptions;
	readonly finder: ValueFinder;
}

/** One row's offer with cost and value, or why it cannot be compared and what to fill in. Nothing blank counts as 0. */
export function offerOf(account: RosterAccount, row: OfferRow, context: OfferContext): PlanOffer | Problem {
	const { kpi, options, finder } = context;
	if (row.wrong !== undefined) return problem(row.wrong);
	const fee = feeOf(account, row, context);
	if (isProblem(fee)) return fee;
	const value = finder.value(account, row);
	if (value === undefined) {
		return problem(
			`No expected ${kpi}: neither results nor figures to estimate them from. ${WHAT_TO_FILL_IN[kpi]}`,
		);
	}
	const reach = finder.reach(account, row);
	const name = row.package || row.deliverables;
	return {
		id: `${account.id}/${keyPart(name)}`,
		package: name,
		deliverables: row.deliverables,
		feeCents: fee.cents,
		productCents: row.productCents,
		costCents: fee.cents + ((options.countProductCost ?? true) ? row.productCents : 0),
		...value,
		...(reach === undefined ? {} : { reach }),
		...(fee.estimated === undefined ? {} : { estimatedFee: fee.estimated }),
	};
}

const FILL_IN_FEE = 'Fill in the fee, 0 included, or write "product only".';

function noEstimateIn(currency: string): string {
	return currency === ""
		? "None is estimated, since the Campaign's currency is blank and published fees are in US dollars: set it to USD there if you pay in dollars."
		: `None is estimated, since published fees are in US dollars and the Campaign counts in ${currency}.`;
}

/** It is refused for want of a fee. */
export function isMissingFee({ fee }: OfferRow, { problem: reason }: Problem): boolean {
	return fee.kind === "blank" && reason.startsWith(fee.cell) && reason.includes(FILL_IN_FEE);
}

const FEW = 3;

/** Remarks about fees that are missing, in one line where there are more than a few. */
export function missingFees(
	missing: readonly Remark[],
	{ options, currency }: Pick<OfferContext, "options" | "currency">,
): readonly Remark[] {
	if (missing.length <= FEW) return missing;
	const cells = missing
		.map(({ reason }) => /^\S+ (?:row \d+|[A-Z]+\d+)/.exec(reason)?.[0] ?? "")
		.filter(Boolean);
	const way =
		options.estimateFees !== true
			? 'Or tick "Estimate fees that are blank" under Money.'
			: currency === "USD"
				? "No published fee fits these accounts."
				: noEstimateIn(currency);
	return [
		{
			label: `${missing.length} packages without a fee`,
			reason: `No fee in ${showList(cells, 8)}. ${FILL_IN_FEE} ${way}`,
		},
	];
}

function feeOf(
	{ platform, followers }: RosterAccount,
	{ fee, package: name, deliverables }: OfferRow,
	{ options, currency }: OfferContext,
): { readonly cents: number; readonly estimated?: string } | Problem {
	if (fee.kind === "amount") return { cents: fee.cents };
	if (fee.kind === "product only") return { cents: 0 };
	if (fee.kind === "wrong") return problem(fee.message);
	const what = fee.typed === undefined ? "is blank" : `says ${quote(fee.typed)}, which is no fee`;
	const blank = `${fee.cell} ${what}. ${FILL_IN_FEE}`;
	if (options.estimateFees !== true) return problem(blank);
	const { posts } = packageContent(deliverables || name);
	if (currency !== "USD") return problem(`${blank} ${noEstimateIn(currency)}`);
	const estimate =
		platform && followers !== undefined ? fairFee(platform, followers, undefined, undefined)[0] : undefined;
	const middle = estimate?.middle || estimate?.low;
	if (!estimate || !middle || posts === 0) return problem(`${blank} No published fee fits this account.`);
	return {
		cents: middle * 100 * posts,
		estimated: `Fee estimated, not agreed: $${middle} a post × ${posts} (${estimate.source} ${estimate.year}); stories not counted.`,
	};
}
