import { breakEvenOrders as ordersOf } from "../core/offers.ts";
import type { FunctionExample, Reader, SheetFunction } from "../core/sheet-function.ts";
import { fraction, money } from "../core/values/readers.ts";

const moneyOrShare: Reader<number> = {
	expected: "an amount such as 5, or a share such as 10%",
	read: (cell) => (String(cell).indexOf("%") < 0 ? money.read(cell) : fraction.read(cell)),
};

export const breakEvenOrders: SheetFunction = {
	name: "BREAK_EVEN_ORDERS",
	summary: "How many orders pay back a creator's fee and product.",
	parameters: [
		{ name: "fee", about: "The flat fee.", example: "500", reader: money },
		{
			name: "productCost",
			about: "What the product given to the creator costs you; 0 if none.",
			example: "60",
			reader: money,
		},
		{
			name: "commission",
			about: "What the creator gets for each order, in money, or as a share of orderValue if that is given.",
			example: "5",
			reader: moneyOrShare,
		},
		{
			name: "margin",
			about: "What an order earns before commission, in money, or as a share of orderValue if that is given.",
			example: "20",
			reader: moneyOrShare,
		},
		{
			name: "orderValue",
			about: "What an order comes to on average; makes commission and margin shares, 0% to 100%.",
			example: "50",
			reader: money,
			optional: true,
		},
	],
	returns:
		"The first whole number of orders at which (margin − commission) × orders covers fee and product. Blank if orderValue is 0.",
	compute(fee: number, productCost: number, commission: number, margin: number, orderValue?: number) {
		return ordersOf({ fee, productCost, commission, margin, orderValue }) ?? "";
	},
};

/** What people look for it by, besides its name and its summary. */
export const keywords =
	"payback, pay back, break even, breakeven, how many sales, profit, margin, commission, fee";

export const examples: readonly FunctionExample[] = [
	{
		formula: "=BREAK_EVEN_ORDERS(500; 60; 5; 20)",
		args: [500, 60, 5, 20],
		gives: 38,
		note: "560 to pay back, 15 earned by each order.",
	},
	{
		formula: "=BREAK_EVEN_ORDERS(500; 60; 10%; 40%; 50)",
		args: [500, 60, 0.1, 0.4, 50],
		gives: 38,
		note: "The same deal in shares of an order of 50.",
	},
	{
		formula: "=BREAK_EVEN_ORDERS({500; 0}; 60; {5; 8}; 20)",
		args: [[[500], [0]], 60, [[5], [8]], 20],
		gives: [[38], [5]],
		note: "A flat fee with commission against product and a higher commission.",
	},
	{
		formula: "=BREAK_EVEN_ORDERS(500; 60; 20; 20)",
		args: [500, 60, 20, 20],
		gives: {
			throws:
				"commission 20 takes all of margin 20, so no number of orders pays the fee back. Give a commission below the margin.",
		},
	},
	{
		formula: "=BREAK_EVEN_ORDERS(500; 60; 10%; 20)",
		args: [500, 60, 0.1, 20],
		gives: {
			throws:
				"commission 0.1 looks like a share. Give commission and margin in money for each order, such as 5 and 20, or add orderValue.",
		},
	},
];
