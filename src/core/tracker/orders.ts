import { keyPart, type TabSpec } from "../tables/tab-spec.ts";

/** What a shop, an affiliate network or an analytics tool says of each order; never who bought. */
export const orders: TabSpec = {
	name: "Orders",
	row: ["order", "orders"],
	optional: true,
	keyColumns: ["order"],
	key: (cell) => keyPart(cell("order")).replace(/^#/, ""),
	columns: [
		{
			name: "order",
			kind: "plain text",
			note: "The shop's order number. One row for each order, whatever it holds.",
			aliases: ["order id", "order number", "transaction id"],
			width: 110,
		},
		{
			name: "shop id",
			kind: "plain text",
			note: "The shop's internal number of the order, by which analytics tools may know it.",
			width: 110,
		},
		{ name: "placed", kind: "date", note: "The day of the order." },
		{ name: "codes", kind: "text", note: "Discount codes used, parted by commas.", width: 140 },
		{ name: "utm source", kind: "text", note: "Of the visit in which it was ordered." },
		{ name: "utm medium", kind: "text", note: "Of the visit in which it was ordered." },
		{ name: "utm campaign", kind: "text", note: "Of the visit in which it was ordered." },
		{ name: "utm content", kind: "text", note: "The post's id in Deliverables, where its link was used." },
		{ name: "creator by code", kind: "text", note: "Whose code it is, by Codes & Links.", width: 160 },
		{ name: "creator by link", kind: "text", note: "Whose link it is, by Codes & Links.", width: 160 },
		{
			name: "revenue",
			kind: "money",
			note: "Goods after discounts, without shipping and taxes, before refunds.",
		},
		{ name: "refunded", kind: "money", note: "Paid back of it." },
		{
			name: "status",
			kind: "choice",
			note: "Cancelled and unpaid orders are kept and counted nowhere.",
			choices: ["paid", "partly refunded", "refunded", "unpaid", "cancelled"],
		},
		{ name: "commission", kind: "money", note: "Owed for it, where a network says so." },
		{ name: "currency", kind: "text", note: "Of the amounts, such as USD." },
		{ name: "source", kind: "text", note: "Whose exports the row comes from.", width: 140 },
	],
};
