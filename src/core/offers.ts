import { type Problem, problem } from "./problem.ts";
import { withoutNoise } from "./values/without-noise.ts";

export interface StackedDiscount {
	/** What the buyer pays when each discount is taken off what the one before left. */
	readonly price: number;
	/** The one discount that comes to the same. */
	readonly stacked: number;
	/** What the discounts come to if the shop adds them up instead, at most 1. */
	readonly added: number;
}

/** Several discounts on one price, as fractions: 30 % and 10 % are 37 % stacked and 40 % added. */
export function stackDiscounts(price: number, discounts: readonly number[]): StackedDiscount {
	const left = discounts.reduce((rest, discount) => rest * (1 - discount), 1);
	const sum = discounts.reduce((total, discount) => total + discount, 0);
	return {
		price: withoutNoise(price * left),
		stacked: withoutNoise(1 - left),
		added: Math.min(1, withoutNoise(sum)),
	};
}

export interface CreatorDeal {
	readonly fee: number;
	/** Of the product given to the creator. */
	readonly productCost: number;
	/** Paid to the creator for each order; money, or a share of `orderValue`. */
	readonly commission: number;
	/** What an order earns before commission; money, or a share of `orderValue`. */
	readonly margin: number;
	/** What a buyer pays on average. */
	readonly orderValue?: number | undefined;
}

/** The whole number of orders that pays back fee and product, or why none ever does; `undefined` if orders are worth 0. */
export function breakEvenOrders(deal: CreatorDeal): number | Problem | undefined {
	const { commission, margin, orderValue } = deal;
	const wrong =
		unitProblem("commission", commission, orderValue) ?? unitProblem("margin", margin, orderValue);
	if (wrong) return wrong;
	if (commission >= margin) {
		return problem(
			`commission ${commission} takes all of margin ${margin}, so no number of orders pays the fee back. Give a commission below the margin.`,
		);
	}
	const earned = (margin - commission) * (orderValue ?? 1);
	return earned === 0 ? undefined : Math.ceil(withoutNoise((deal.fee + deal.productCost) / earned));
}

/** Whoever types 10% where money is asked for would get a number of orders that is far off. */
function unitProblem(name: string, amount: number, orderValue: number | undefined): Problem | undefined {
	if (orderValue === undefined && amount > 0 && amount < 1) {
		return problem(
			`${name} ${amount} looks like a share. Give commission and margin in money for each order, such as 5 and 20, or add orderValue.`,
		);
	}
	if (orderValue !== undefined && amount > 1) {
		return problem(
			`${name} ${amount} is more than 100%. With orderValue give shares of it, such as 10% and 40%.`,
		);
	}
	return undefined;
}
