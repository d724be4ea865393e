import { breakEvenOrders, stackDiscounts } from "../offers.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import type { DealComparison, DealQuestion, DealRow, DealTerms } from "./comparison-types.ts";
import { showMoney } from "./words.ts";

const LABELS: { readonly [kind in DealRow["kind"]]: string } = {
	flat: "Flat fee",
	commission: "Commission only",
	hybrid: "Fee and commission",
	product: "Product only",
};

/** Flat fee, commission, hybrid and product side by side: break-even and worst case. A problem if a figure cannot be used. */
export function compareDeals(question: DealQuestion, currency = ""): DealComparison | Problem {
	const wrong = questionProblem(question);
	if (wrong !== undefined) return wrong;
	const { question: discounted, words } = afterDiscounts(question, currency);
	const kinds = Object.keys(LABELS) as DealRow["kind"][];
	const rows = kinds.map((kind) => rowOf(kind, discounted, currency));
	return {
		discountWords: words,
		rows,
		crossings: crossingsOf(kinds, discounted),
		sentence: sentenceOf(rows, discounted),
	};
}

/** The question at the price that discounts leave; what an order costs to serve stays, so they come out of the margin. */
function afterDiscounts(question: DealQuestion, currency: string) {
	const { orderCents, margin, discounts = [] } = question;
	if (discounts.length === 0) return { question, words: "" };
	const { price, stacked, added } = stackDiscounts(orderCents, discounts);
	const kept = price - orderCents * (1 - margin);
	const money = (cents: number): string => showMoney(Math.round(cents), currency);
	const sum =
		discounts.length === 1
			? `A discount of ${showPercent(stacked)}`
			: `${discounts.map(showPercent).join(" and ")} stack to ${showPercent(stacked)} (${showPercent(added)} if the shop adds them up)`;
	const left =
		kept > 0
			? `leaves ${money(kept)} of the ${money(orderCents * margin)} margin`
			: `takes all of the ${money(orderCents * margin)} margin: each order loses ${money(-kept)} before any commission`;
	return {
		question: { ...question, orderCents: price, margin: kept / price },
		words: `${sum}: a buyer pays ${money(price)} of ${money(orderCents)}, which ${left}.`,
	};
}

function questionProblem({
	orderCents,
	margin,
	orders,
	discounts = [],
	...terms
}: DealQuestion): Problem | undefined {
	const isRight = (figure: number, most = Infinity): boolean => figure >= 0 && figure <= most;
	if (!isRight(orderCents) || orderCents === 0)
		return problem("The order value is missing. Give what a buyer pays on average, such as 60.");
	if (!isRight(margin, 1)) return problem("The margin must be a share of the order value from 0% to 100%.");
	if (!discounts.every((discount) => isRight(discount, 1)) || discounts.includes(1))
		return problem("Each discount must be from 0% to under 100% of the price, such as 30 + 10.");
	const { least, expected, most } = orders;
	if (!(isRight(least) && least <= expected && expected <= most && most < Infinity)) {
		return problem("Give fewest, expected and most orders in this order, each 0 or more.");
	}
	const offered: readonly DealTerms[] = [terms.flat, terms.commission, terms.hybrid, terms.product];
	const usable = offered.every(
		({ feeCents = 0, productCents = 0, commission = 0 }) =>
			isRight(feeCents) && isRight(productCents) && isRight(commission, 1),
	);
	return usable
		? undefined
		: problem("Fees and product cost must be 0 or more, commissions from 0% to 100% of the order value.");
}

function rowOf(kind: DealRow["kind"], question: DealQuestion, currency: string): DealRow {
	const { feeCents = 0, productCents = 0, commission = 0 } = question[kind];
	const { orderCents, margin, orders } = question;
	const fixedCents = feeCents + productCents;
	const paid = (many: number): number => fixedCents + Math.round(many * commission * orderCents);
	const profit = (many: number): number => Math.round(many * margin * orderCents) - paid(many);
	const found = breakEvenOrders({
		fee: feeCents,
		productCost: productCents,
		commission,
		margin,
		orderValue: orderCents,
	});
	const breakEven =
		fixedCents === 0 && commission <= margin ? 0 : found === undefined || isProblem(found) ? null : found;
	const worstCents = Math.min(profit(0), profit(orders.most));
	const back =
		breakEven === null
			? "never pays back"
			: `pays back from ${showCount(breakEven)} order${breakEven === 1 ? "" : "s"}`;
	const worst =
		worstCents < 0 ? `at worst ${showMoney(-worstCents, currency)} is lost` : "nothing can be lost";
	return {
		kind,
		label: LABELS[kind],
		fixedCents,
		breakEvenOrders: breakEven,
		paidCents: [paid(orders.least), paid(orders.expected), paid(orders.most)],
		profitCents: [profit(orders.least), profit(orders.expected), profit(orders.most)],
		worstCents,
		sentence: `${LABELS[kind]}: ${back}; ${worst}.`,
	};
}

/** Where the higher fixed part is made up by the lower commission. */
function crossingsOf(kinds: readonly DealRow["kind"][], question: DealQuestion): DealComparison["crossings"] {
	const crossings: { kinds: readonly [DealRow["kind"], DealRow["kind"]]; orders: number }[] = [];
	kinds.forEach((first, at) => {
		for (const second of kinds.slice(at + 1)) {
			const [a, b] = [question[first], question[second]];
			const fixed = (a.feeCents ?? 0) + (a.productCents ?? 0) - (b.feeCents ?? 0) - (b.productCents ?? 0);
			const share = (b.commission ?? 0) - (a.commission ?? 0);
			const orders = fixed / (share * question.orderCents);
			if (share !== 0 && orders > 0)
				crossings.push({ kinds: [first, second], orders: Number(orders.toFixed(2)) });
		}
	});
	return crossings;
}

function sentenceOf(rows: readonly DealRow[], { orders }: DealQuestion): string {
	const best = (at: 0 | 1 | 2): string => {
		const most = Math.max(...rows.map(({ profitCents }) => profitCents[at]));
		return rows
			.filter(({ profitCents }) => profitCents[at] === most)
			.map(({ label }) => label.toLowerCase())
			.join(" or ");
	};
	const [few, usual, many] = [best(0), best(1), best(2)];
	const same = few === usual && usual === many;
	const answer = same
		? `Cheapest for you whatever the orders: ${few}.`
		: `Cheapest for you at ${showCount(orders.least)} orders: ${few}; at ${showCount(orders.expected)}: ${usual}; at ${showCount(orders.most)}: ${many}.`;
	return `${answer} The same orders are assumed for each deal: a creator paid less may do less.`;
}
