import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Orders of any other shop: WooCommerce, Shopware, a list of one's own. */
export const shopOrders: ResultsFormat = {
	id: "shop-orders",
	title: "Orders of a shop",
	source: "Shop",
	rows: "orders",
	detect({ has, begins }) {
		const order = has(
			"order",
			"order id",
			"order number",
			"order no",
			"bestellnummer",
			"numero de commande",
			"numero de pedido",
			"numero ordine",
		);
		const money = begins(
			"order total",
			"total",
			"subtotal",
			"order subtotal",
			"amount",
			"gesamt",
			"umsatz",
			"bestellwert",
			"revenue",
			"net sales",
			"montant",
			"importe",
		);
		return { score: order && money ? 0.7 : 0, why: "order numbers beside amounts" };
	},
	shop: true,
};

export const documentation: ResultsDocumentation = {
	told: "by order numbers beside amounts",
	examples: [
		{
			rows: [
				[
					"Order Number",
					"Order Status",
					"Order Date",
					"Customer Note",
					"First Name (Billing)",
					"Order Shipping Amount",
					"Order Total Tax Amount",
					"Order Total Amount",
					"Coupon Code",
				],
				[
					"5001",
					"completed",
					"2026-03-23 10:22",
					"ring twice",
					"Ana",
					"5.00",
					"7.20",
					"102.20",
					"MARAEATS10, WELCOME",
				],
				["5002", "cancelled", "2026-03-24 10:22", "", "Bo", "0.00", "4.80", "64.80", ""],
			],
			gives: [
				{
					order: "5001",
					placed: { date: "2026-03-23" },
					codes: "MARAEATS10, WELCOME",
					"creator by code": "Mara Eats",
					revenue: 90,
					status: "paid",
					source: "Shop",
				},
				{ order: "5002", placed: { date: "2026-03-24" }, revenue: 60, status: "cancelled", source: "Shop" },
			],
		},
	],
};
