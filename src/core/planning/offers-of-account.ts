import { fairFee } from "../benchmarks/fair-fee.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { type ValueFinder, WHAT_TO_FILL_IN } from "./expected-value.ts";
import { packageContent } from "./package-content.ts";
import type { Kpi, OfferRow, RosterAccount } from "./tracker-rows.ts";
import type { PlanOffer, PlanOptions } from "./types.ts";

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

function feeOf(
	{ platform, followers }: RosterAccount,
	{ fee, package: name, deliverables }: OfferRow,
	{ options, currency }: OfferContext,
): { readonly cents: number; readonly estimated?: string } | Problem {
	if (fee.kind === "amount") return { cents: fee.cents };
	if (fee.kind === "product only") return { cents: 0 };
	if (fee.kind === "wrong") return problem(fee.message);
	const blank = `${fee.cell} is blank. Fill in the fee, 0 included, or write "product only".`;
	if (options.estimateFees !== true) return problem(blank);
	const { posts } = packageContent(deliverables || name);
	if (currency !== "USD")
		return problem(`${blank} Published fees are in US dollars only, so none is estimated.`);
	const estimate =
		platform && followers !== undefined ? fairFee(platform, followers, undefined, undefined)[0] : undefined;
	const middle = estimate?.middle || estimate?.low;
	if (!estimate || !middle || posts === 0) return problem(`${blank} No published fee fits this account.`);
	return {
		cents: middle * 100 * posts,
		estimated: `Fee estimated, not agreed: $${middle} a post × ${posts} (${estimate.source} ${estimate.year}); stories not counted.`,
	};
}
