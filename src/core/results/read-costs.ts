import type { NamedAccount } from "../planning/account-finder.ts";
import { centsAt, textAt } from "../planning/cells.ts";
import { namedAt } from "../planning/read-packages.ts";
import type { OfferRow, PlanInput, RosterAccount } from "../planning/tracker-rows.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { CostPart, ResultOrder, ResultPost } from "./types.ts";

/** What the tracker says about money, by account or by creator. */
export interface CostFacts {
	/** Rows of Plan that are in it, by account. */
	readonly planned: ReadonlyMap<string, readonly { readonly name: string; readonly cents: number }[]>;
	readonly packages: PlanInput["packages"];
	/** Commission by creator, as Payments has it. */
	readonly commission: ReadonlyMap<string, number>;
}

export interface Cost {
	readonly costs: readonly CostPart[];
	readonly cost?: number;
	readonly costRemarks: readonly string[];
}

export function readPlannedCosts(
	table: Table | undefined,
	currency: string,
	find: (named: NamedAccount) => string | undefined,
	unread: Remark[],
): Map<string, { name: string; cents: number }[]> {
	const planned = new Map<string, { name: string; cents: number }[]>();
	table?.rows.forEach(([row = 0]) => {
		const account = find(namedAt(table, row));
		if (account === undefined || yesOrNo.read(textAt(table, row, "in plan")) === false) return;
		const cents = centsAt(table, row, "cost", currency);
		if (isProblem(cents)) unread.push({ label: `Plan row ${row + 1}`, reason: cents.problem });
		if (typeof cents !== "number") return;
		planned.set(account, [...(planned.get(account) ?? []), { name: textAt(table, row, "package"), cents }]);
	});
	return planned;
}

export function readCommissions(
	table: Table | undefined,
	currency: string,
	unread: Remark[],
): Map<string, number> {
	const commission = new Map<string, number>();
	table?.rows.forEach((rows) => {
		for (const row of rows) {
			const cents = centsAt(table, row, "commission", currency);
			if (isProblem(cents)) unread.push({ label: `Payments row ${row + 1}`, reason: cents.problem });
			if (typeof cents !== "number" || cents === 0) continue;
			const creator = keyPart(textAt(table, row, "creator"));
			commission.set(creator, (commission.get(creator) ?? 0) + cents / 100);
		}
	});
	return commission;
}

/**
 * What a creator cost, all in. Spend typed into Results for every organic post of theirs counts as all-in, as its column
 * says, and wins; otherwise fee and product come from Plan, else from the only offer in Packages or Roster. Spend of
 * boosted rows comes on top, and so does commission, unless the spend typed has it: from Orders, else as networks tell it for the
 * creator, else from Payments.
 */
export function costOf(
	creator: string,
	accounts: readonly RosterAccount[],
	posts: readonly ResultPost[],
	orders: readonly ResultOrder[],
	facts: CostFacts,
): Cost {
	const remarks: string[] = [];
	const organic = posts.filter((post) => !post.boosted && post.kind === "post");
	const typed = organic.filter((post) => post.figures.spend !== undefined);
	const costs: CostPart[] = [];
	const isTyped = typed.length > 0 && typed.length === organic.length;
	const unclear: string[] = [];
	const agreed = accounts.flatMap((account) => feeOf(account, facts, unclear));
	if (isTyped || (typed.length > 0 && agreed.length === 0)) {
		costs.push({
			what: "all-in",
			amount: sum(typed.map((post) => post.figures.spend!)),
			from: `Results, spend of ${typed.length} post${typed.length === 1 ? "" : "s"}`,
		});
		if (!isTyped)
			remarks.push(
				`${organic.length - typed.length} of ${organic.length} posts have no spend in Results, and no fee is known, so neither is the cost.`,
			);
	} else {
		costs.push(...agreed);
		remarks.push(...unclear);
		if (typed.length > 0) {
			remarks.push(
				`Spend is typed for ${typed.length} of ${organic.length} posts only, so the fee agreed counts instead.`,
			);
		}
		if (agreed.length === 0) remarks.push("No fee in Plan, Packages or Roster, and no spend in Results.");
	}
	const boost = sum(posts.filter(({ boosted }) => boosted).map((post) => post.figures.spend ?? 0));
	if (boost > 0) costs.push({ what: "boost", amount: boost, from: "Results, spend of boosted rows" });
	if (!isTyped) {
		const owed = sum(orders.map((order) => order.commission ?? 0));
		const told = sum(
			posts
				.filter(({ kind, boosted }) => kind === "total" && !boosted)
				.map((post) => post.figures.spend ?? 0),
		);
		const paid = facts.commission.get(creator) ?? 0;
		if (owed > 0) costs.push({ what: "commission", amount: owed, from: "Orders" });
		else if (told > 0)
			costs.push({ what: "commission", amount: told, from: "Results, the creator's totals" });
		else if (paid > 0) costs.push({ what: "commission", amount: paid, from: "Payments" });
	}
	const known = isTyped || agreed.length > 0;
	return { costs, ...(known ? { cost: sum(costs.map(({ amount }) => amount)) } : {}), costRemarks: remarks };
}

function feeOf(account: RosterAccount, { planned, packages }: CostFacts, remarks: string[]): CostPart[] {
	const offers = packages[account.id] ?? [];
	const inPlan = planned.get(account.id);
	if (inPlan) {
		return inPlan.flatMap(({ name, cents }) => {
			const offer =
				offers.find((each) => same(each.package, name) || same(each.deliverables, name)) ?? account.own;
			const from = name === "" ? "Plan" : `Plan (${name})`;
			const fee = offer.fee.kind === "amount" ? offer.fee.cents : 0;
			if (offer.productCents === 0 || cents !== fee)
				return [part("fee", cents, `${from}, with product where it counts`)];
			return [part("fee", cents, from), part("product", offer.productCents, placeOfOffer(offer, offers))];
		});
	}
	const [only, ...others] = offers.length > 0 ? offers : [account.own];
	if (only === undefined || others.length > 0 || only.fee.kind === "blank" || only.fee.kind === "wrong") {
		if (others.length > 0)
			remarks.push("Packages has several offers and Plan none of them, so the fee is not known.");
		return [];
	}
	const fee = only.fee.kind === "amount" ? only.fee.cents : 0;
	const from = placeOfOffer(only, offers);
	return [
		part("fee", fee, from),
		...(only.productCents > 0 ? [part("product", only.productCents, from)] : []),
	];
}

function placeOfOffer(offer: OfferRow, offers: readonly OfferRow[]): string {
	return offers.includes(offer) ? `Packages (${offer.package || offer.deliverables})` : "Roster";
}

function part(what: CostPart["what"], cents: number, from: string): CostPart {
	return { what, amount: cents / 100, from };
}

function same(a: string, b: string): boolean {
	return keyPart(a) === keyPart(b);
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
