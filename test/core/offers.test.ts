import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenOrders, stackDiscounts } from "../../src/core/offers.ts";

const percents = fc.array(
	fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
	{ maxLength: 6 },
);

describe("stacked discounts", () => {
	it("come to 37 % for 30 % and 10 %, to 40 % if added", () => {
		expect(stackDiscounts(100, [0.3, 0.1])).toEqual({ price: 63, stacked: 0.37, added: 0.4 });
	});

	it("come to the same in any order", () => {
		fc.assert(
			fc.property(percents, (discounts) => {
				const forth = stackDiscounts(80, discounts);
				const back = stackDiscounts(80, [...discounts].reverse());
				expect(back.price).toBeCloseTo(forth.price, 9);
				expect(back.stacked).toBeCloseTo(forth.stacked, 9);
			}),
		);
	});

	it("never come to more than added ones, nor to less than the largest", () => {
		fc.assert(
			fc.property(percents, (discounts) => {
				const { price, stacked, added } = stackDiscounts(80, discounts);
				expect(stacked).toBeLessThanOrEqual(added);
				expect(stacked).toBeGreaterThanOrEqual(Math.max(0, ...discounts));
				expect(price).toBeCloseTo(80 * (1 - stacked), 9);
			}),
		);
	});
});

describe("break-even orders", () => {
	const cents = (most: number) => fc.integer({ min: 100, max: most });

	it("are the first number that pays fee and product back", () => {
		fc.assert(
			fc.property(
				cents(1_000_000),
				cents(100_000),
				cents(1000),
				cents(10_000),
				(fee, product, commission, extra) => {
					const margin = commission + extra;
					const deal = {
						fee: fee / 100,
						productCost: product / 100,
						commission: commission / 100,
						margin: margin / 100,
					};
					expect(breakEvenOrders(deal)).toBe(Math.ceil((fee + product) / extra));
				},
			),
		);
	});

	it.each([
		{
			title: "are 0 when nothing was paid",
			deal: { fee: 0, productCost: 0, commission: 5, margin: 20 },
			orders: 0,
		},
		{
			title: "are read from shares of the order value",
			deal: { fee: 90, productCost: 10, commission: 0.1, margin: 0.3, orderValue: 50 },
			orders: 10,
		},
		{
			title: "do not exist when orders are worth nothing",
			deal: { fee: 90, productCost: 10, commission: 0.1, margin: 0.3, orderValue: 0 },
			orders: undefined,
		},
		{
			title: "allow no commission",
			deal: { fee: 100, productCost: 0, commission: 0, margin: 20 },
			orders: 5,
		},
	])("$title", ({ deal, orders }) => {
		expect(breakEvenOrders(deal)).toBe(orders);
	});

	it.each([
		{
			title: "a commission above the margin",
			deal: { commission: 25, margin: 20 },
			problem:
				"commission 25 takes all of margin 20, so no number of orders pays the fee back. Give a commission below the margin.",
		},
		{
			title: "shares without an order value",
			deal: { commission: 0.1, margin: 0.4 },
			problem:
				"commission 0.1 looks like a share. Give commission and margin in money for each order, such as 5 and 20, or add orderValue.",
		},
		{
			title: "money beside an order value",
			deal: { commission: 5, margin: 20, orderValue: 50 },
			problem: "commission 5 is more than 100%. With orderValue give shares of it, such as 10% and 40%.",
		},
	])("refuse $title", ({ deal, problem }) => {
		expect(breakEvenOrders({ fee: 500, productCost: 60, ...deal })).toEqual({ problem });
	});
});
