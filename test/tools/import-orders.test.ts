import { describe, expect, test } from "vitest";
import { look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

const HEADER = [
	"Name",
	"Email",
	"Financial Status",
	"Currency",
	"Subtotal",
	"Shipping",
	"Taxes",
	"Total",
	"Discount Code",
	"Created at",
	"Lineitem name",
	"Billing Name",
	"Phone",
	"Shipping Street",
	"Notes",
	"Cancelled at",
	"Refunded Amount",
	"Id",
];
const order = (
	name: string,
	status: string,
	subtotal: string,
	code: string,
	refunded = "0.00",
	cancelled = "",
	id = "",
) => [
	name,
	"ana@example.com",
	status,
	"USD",
	subtotal,
	"5.00",
	"1.00",
	String(Number(subtotal) + 6),
	code,
	"2026-03-23 10:22:11 -0500",
	"Shoe",
	"Ana B",
	"+1 555",
	"Main St 1",
	"ring twice",
	cancelled,
	refunded,
	id,
];
const line = (name: string) => [
	name,
	"ana@example.com",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"2026-03-23 10:22:11 -0500",
	"Sock",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
];
const SHOPIFY = [
	HEADER,
	order("#1001", "paid", "90.00", "maraeats10", "0.00", "", "551"),
	line("#1001"),
	order("#1002", "partially_refunded", "60.00", "FINNBAKES10, WELCOME", "20.00", "", "552"),
	order("#1003", "refunded", "40.00", "", "46.00"),
	order("#1004", "voided", "30.00", "MARAEATS10", "0.00", "2026-03-25 10:00:00 -0500"),
	order("#1005", "pending", "10.00", "MARAEATS10,FINNBAKES10"),
];

describe("orders of a shop", () => {
	test("count once each, with status, refunds and the creator of the code in any letter case", () => {
		const host = trackerWith(MARA);
		const shown = look(host, SHOPIFY);
		expect(shown.details.notes[0]).toBe(
			"5 orders, and 1 further row of theirs, were read. 3 count: revenue 190.00, refunded 66.00. 2 cancelled or unpaid are kept and counted nowhere.",
		);
		run(host, SHOPIFY);
		expect(
			rowsOf(host, "Orders").map((row) => [
				row.order,
				row.status,
				row.revenue,
				row.refunded,
				row["creator by code"],
			]),
		).toEqual([
			["#1001", "paid", 90, undefined, "Mara Eats"],
			["#1002", "partly refunded", 60, 20, "Finn Bakes"],
			["#1003", "refunded", 40, 46, undefined],
			["#1004", "cancelled", 30, undefined, "Mara Eats"],
			["#1005", "unpaid", 10, undefined, undefined],
		]);
		expect(look(host, SHOPIFY).items).toEqual([]);
	});

	test("bring no personal data of buyers into the workbook, and say which columns were dropped", () => {
		const host = trackerWith(MARA);
		const shown = look(host, SHOPIFY);
		expect(shown.details.dropped).toEqual(["Email", "Billing Name", "Phone", "Shipping Street", "Notes"]);
		run(host, SHOPIFY);
		const all = JSON.stringify([...host.tabs.values()].map(({ values }) => values)) + JSON.stringify(shown);
		for (const secret of ["ana@example.com", "Ana B", "+1 555", "Main St", "ring twice"])
			expect(all).not.toContain(secret);
	});

	test("a refund told later is offered, with the reason", () => {
		const host = trackerWith(MARA);
		run(host, SHOPIFY);
		const later = [HEADER, order("#1001", "refunded", "90.00", "maraeats10", "96.00", "", "551")];
		const { items } = look(host, later);
		expect(items.map(({ replaces, cells }) => [replaces, cells.map(({ column }) => column)])).toEqual([
			[false, ["refunded"]],
			[true, ["status"]],
		]);
		run(host, later, { all: true });
		expect(rowsOf(host, "Orders")[0]).toMatchObject({ status: "refunded", refunded: 96 });
	});
});

describe("what others say of the orders", () => {
	const GA4 = [
		["# Start date: 20260301"],
		["# End date: 20260331"],
		["Transaction ID", "Session source / medium", "Session manual ad content", "Purchase revenue"],
		["551", "instagram / influencer", "mara-ig-02", "96.00"],
		["999", "tiktok / influencer", "finn-tt-01", "10.00"],
	];
	const AWIN = [
		["Transaction ID", "Order Ref", "Publisher", "Status", "Sale Amount", "Commission Amount"],
		["1", "1002", "Finn Bakes", "pending", "60.00", "6.00"],
	];

	test("GA4's transactions give the shop's orders their links, by the shop's internal number too, and add none", () => {
		const host = trackerWith(MARA);
		run(host, SHOPIFY);
		expect(look(host, GA4).refused.map(({ label }) => label)).toEqual(["Order 999"]);
		run(host, GA4);
		const rows = rowsOf(host, "Orders");
		expect(rows).toHaveLength(5);
		expect(rows[0]).toMatchObject({
			revenue: 90,
			"creator by code": "Mara Eats",
			"creator by link": "Mara Eats",
			"utm content": "mara-ig-02",
			source: "Shopify, GA4",
		});
		expect(look(host, GA4).items).toEqual([]);
	});

	test("a network's commission goes to the shop's order", () => {
		const host = trackerWith(MARA);
		run(host, SHOPIFY);
		run(host, AWIN, { source: "awin_transactions.csv" });
		expect(rowsOf(host, "Orders")[1]).toMatchObject({
			commission: 6,
			status: "partly refunded",
			"creator by link": "Finn Bakes",
			source: "Shopify, AWIN",
		});
	});

	test("a network's sales are told by the shop's order numbers, not by its own, and join over several rows", () => {
		const host = trackerWith(MARA);
		const api = [
			[
				"id",
				"siteName",
				"commissionStatus",
				"commissionAmount.amount",
				"saleAmount.amount",
				"clickRefs.clickRef",
				"transactionDate",
				"orderRef",
			],
			["77", "Somebody", "approved", "9.00", "90.00", "mara-ig-01", "2026-03-22T11:00:00", "1001"],
			["78", "Somebody", "approved", "1.00", "10.00", "mara-ig-01", "2026-03-22T11:00:00", "1001"],
		];
		run(host, api, { source: "awin.csv" });
		expect(rowsOf(host, "Orders")).toEqual([
			{
				order: "1001",
				placed: { date: "2026-03-22" },
				"utm content": "mara-ig-01",
				"creator by link": "Mara Eats",
				revenue: 100,
				commission: 10,
				status: "paid",
				source: "AWIN",
			},
		]);
	});

	test("totals of a creator whose orders are known bring no orders and no revenue once more", () => {
		const host = trackerWith(MARA);
		run(host, SHOPIFY);
		const totals = [
			["Creator name", "Affiliate GMV", "Affiliate orders", "Est. commission"],
			["finn.bakes", "$60", "1", "$6"],
		];
		const shown = look(host, totals, { source: "creators_20260301-20260331.xlsx" });
		expect(shown.details.notes).toContain(
			"Orders has the orders of Finn Bakes one by one, so the 1 that TikTok Shop counts, and their revenue, are not taken again.",
		);
		run(host, totals, { source: "creators_20260301-20260331.xlsx" });
		const [row] = rowsOf(host, "Results");
		expect(row).toMatchObject({ deliverable: "Finn Bakes/TikTok Shop/2026-03", spend: 6 });
		expect(row).not.toHaveProperty("revenue");
		expect(row).not.toHaveProperty("link orders");
	});

	test("orders that Results counts already are named when the orders themselves come", () => {
		const host = trackerWith({
			...MARA,
			results: [{ deliverable: "MARA-IG-01", creator: "Mara Eats", "code orders": 3 }],
		});
		expect(look(host, SHOPIFY).details.notes.join(" ")).toContain(
			"Results already counts orders of Mara Eats.",
		);
	});
});
