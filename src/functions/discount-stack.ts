import { stackDiscounts } from "../core/offers.ts";
import type { FunctionExample, SheetFunction } from "../core/sheet-function.ts";
import { share } from "../core/values/read-share.ts";
import { money } from "../core/values/readers.ts";

export const discountStack: SheetFunction = {
	name: "DISCOUNT_STACK",
	summary: "What several discounts on one price come to, taken one after the other or added up.",
	parameters: [
		{ name: "price", about: "The price before any discount.", example: "80", reader: money },
		{
			name: "discounts",
			about: "A discount, 0% to 100%; give as many as there are.",
			example: "30%",
			reader: share,
			repeated: true,
		},
	],
	returns:
		"Three cells: the price after all discounts, each taken off what the one before left; the total discount that makes; the total if the shop adds them up instead, at most 100%. The brief should say which of the two the shop does.",
	compute(price: number, discounts: readonly number[]) {
		const total = stackDiscounts(price, discounts);
		return [total.price, total.stacked, total.added];
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"coupon, promo code, several codes, stacked discounts, percent off, price after discount, sale price";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=DISCOUNT_STACK(100; 30%; 10%)",
		args: [100, 0.3, 0.1],
		gives: [[63, 0.37, 0.4]],
		note: "30 % off the sale and a code for 10 % more: 37 % stacked, 40 % added.",
	},
	{
		formula: "=DISCOUNT_STACK({80; 120}; {50%; 20%}; 60%)",
		args: [[[80], [120]], [[0.5], [0.2]], 0.6],
		gives: [
			[16, 0.8, 1],
			[38.4, 0.68, 0.8],
		],
	},
	{
		formula: "=DISCOUNT_STACK(100; 30; 10)",
		args: [100, 30, 10],
		gives: {
			throws: 'discounts: "30" is more than 100%. Give a share from 0% to 100%, such as 3.86% or 0.0386.',
		},
	},
];
