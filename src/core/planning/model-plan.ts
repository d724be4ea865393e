import { isProblem, type Problem } from "../problem.ts";
import { competitorWords } from "../shortlist/competitors.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import { assumptionsOf } from "./assumptions.ts";
import { optionsProblem } from "./check-options.ts";
import { valueFinder } from "./expected-value.ts";
import { isMissingFee, missingFees, type OfferContext, offerOf } from "./offers-of-account.ts";
import type { OfferRow, PlanInput, RosterAccount } from "./tracker-rows.ts";
import type { PlanCandidate, PlanModel, PlanOffer, PlanOptions } from "./types.ts";

const LEFT_OUT: readonly string[] = ["declined", "paused"];

/**
 * The candidates with a cost and an expected value for every package, who is refused or left aside and why, and all
 * assumptions. A candidate is an account; a person with several is hired on one of them unless the options say
 * otherwise. A problem if an option cannot be used. Nothing is solved yet.
 */
export function modelPlan(input: PlanInput, options: PlanOptions): PlanModel | Problem {
	const wrong = optionsProblem(options, input.accounts);
	if (wrong !== undefined) return wrong;
	const kpi = options.kpi ?? input.settings.kpi;
	const { currency } = input.settings;
	const context = { kpi, currency, options, finder: valueFinder(kpi, input, options.values ?? {}) };
	const candidates: PlanCandidate[] = [];
	const refused: Remark[] = [];
	const noFees: Remark[] = [];
	const left: Remark[] = [];
	for (const account of input.accounts) {
		const include = account.include || (options.include ?? []).includes(account.id);
		const exclude = account.exclude || (options.exclude ?? []).includes(account.id);
		const label = labelOf(account);
		const aside = include ? undefined : reasonToLeave(account, exclude, options);
		if (aside !== undefined) {
			left.push({ label, reason: aside });
			continue;
		}
		const { offers, reasons } = offersOf(account, input.packages[account.id] ?? [], context);
		for (const { name, reason, noFee } of reasons) {
			(noFee ? noFees : refused).push({ label: name === "" ? label : `${label}, ${name}`, reason });
		}
		if (offers.length === 0 && !include) continue;
		const warning = competitorWords(
			input.settings.competitors,
			account.id.split("/@")[1] ?? account.handle,
			account.platform ?? "",
		);
		candidates.push({
			id: account.id,
			person: options.severalAccounts ? account.id : keyPart(account.creator),
			creator: account.creator,
			handle: account.handle,
			platform: account.platform ?? "",
			...(account.followers === undefined ? {} : { followers: account.followers }),
			attributes: account.attributes,
			include,
			exclude,
			offers,
			...(warning === "" ? {} : { warning: `${warning}.` }),
			...(offers.length > 0 ? {} : { refused: reasons[0]?.reason ?? "It has no package." }),
		});
	}
	const model = {
		kpi,
		currency,
		options,
		spendableCents: spendable(options),
		candidates,
		refused: [...missingFees(noFees, context), ...refused],
		left,
	};
	return { ...model, assumptions: assumptionsOf(model, input) };
}

/** The rows of Packages, or without any the Roster's own package. */
function offersOf(account: RosterAccount, packages: readonly OfferRow[], context: OfferContext) {
	const offers: PlanOffer[] = [];
	const reasons: { name: string; reason: string; noFee: boolean }[] = [];
	for (const row of packages.length > 0 ? packages : [account.own]) {
		const offer = offerOf(account, row, context);
		if (isProblem(offer))
			reasons.push({
				name: packages.length > 0 ? row.package : "",
				reason: offer.problem,
				noFee: isMissingFee(row, offer),
			});
		else offers.push(offer);
	}
	return { offers, reasons };
}

function reasonToLeave(
	{ status }: RosterAccount,
	exclude: boolean,
	options: PlanOptions,
): string | undefined {
	if (exclude) return "Excluded by the planner.";
	if (!(options.leaveOutStatuses ?? LEFT_OUT).includes(status)) return undefined;
	return `Status is ${status}. Change it, or include the creator.`;
}

function spendable({ budgetCents, reserve }: PlanOptions): number {
	if (reserve === undefined) return budgetCents;
	return "cents" in reserve
		? budgetCents - reserve.cents
		: Math.floor(budgetCents * (1 - reserve.share) + 1e-6);
}

function labelOf({ creator, handle, platform, row }: RosterAccount): string {
	const where = [handle === creator ? "" : handle, platform ?? ""].filter(Boolean).join(", ");
	return `${creator}${where === "" ? "" : ` (${where})`}, Roster row ${row}`;
}
