import { describe, expect, test } from "vitest";
import { look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

const HEADER = [
	"Name",
	"Email",
	"Billing Name",
	"Financial Status",
	"Currency",
	"Subtotal",
	"Shipping",
	"Taxes",
	"Total",
	"Discount Code",
	"Created at",
	"Lineitem name",
	"Id",
];
const order = (name: string, subtotal: string, code = "", currency = "EUR", status = "paid") => [
	name,
	"ana@example.com",
	"Ana B",
	status,
	currency,
	subtotal,
	"0.00",
	"0.00",
	subtotal,
	code,
	"2026-03-23 10:22:11 +0100",
	"Shoe",
	name === "" ? "" : `55${name.slice(2)}`,
];
const SHOPIFY = [
	HEADER,
	order("#1001", "90.00", "MARAEATS10"),
	order("#1002", "60.00", "MARAEATS10, FINNBAKES10"),
	order("#1003", "40.00"),
	order("#1004", "30.00", "MARAEATS10", "EUR", "voided"),
	order("#1013", "200.00", "MARAEATS10", "USD"),
];

const inEuros = () => trackerWith({ ...MARA, campaign: [{ setting: "currency", value: "EUR" }] });

describe("an export of orders in two currencies", () => {
	const { details } = look(inEuros(), SHOPIFY);

	test("says which order is in the other one, and does not call all amounts foreign", () => {
		expect(details.warnings.join(" ")).not.toContain("Amounts are in");
		expect(details.notes).toContain(
			"1 of 5 orders is in USD (#1013); the campaign counts in EUR. It is counted, its revenue is not.",
		);
	});

	test("adds up each currency by itself", () => {
		expect(details.notes[0]).toContain("4 count: revenue EUR 190.00 and USD 200.00, refunded 0.00.");
	});

	test("counts among those with a code the orders that several creators claim, and none that counts nowhere", () => {
		expect(details.matched).toBe(3);
	});
});

test("what is to decide stands first, and columns of personal data are no refused rows", () => {
	const { refused, left } = look(inEuros(), [...SHOPIFY.slice(0, 2), order("", "5.00"), ...SHOPIFY.slice(2)]);
	expect(refused.map(({ label }) => label)).toEqual(["Order #1002", "Row 3"]);
	expect(left[0]).toEqual({
		label: "Personal data",
		reason: "Dropped at reading, and written nowhere: columns Email, Billing Name.",
	});
});

describe("transactions of a German Google Analytics", () => {
	const GA4 = [
		["# Startdatum: 20260301"],
		[
			"Transaktions-ID",
			"Datum",
			"Sitzung – Quelle/Medium",
			"Sitzung – Kampagne",
			"Sitzung – Manueller Anzeigeninhalt",
			"Kaufumsatz",
		],
		["55001", "20260311", "instagram / influencer", "spring_launch", "mara-ig-01", "95,00"],
		["9999", "20260313", "instagram / influencer", "spring_launch", "mara-ig-01", "10,50"],
	];

	test("are read with their revenue", () => {
		const host = trackerWith(MARA);
		const { details } = look(host, GA4);
		expect(details.warnings.join(" ")).not.toContain("No column with figures");
		run(host, GA4);
		expect(rowsOf(host, "Orders").map(({ revenue }) => revenue)).toEqual([95, 10.5]);
	});

	test("beside the shop's orders count after what is refused, and leave the shop's revenue", () => {
		const host = trackerWith(MARA);
		run(host, SHOPIFY);
		const { details, refused } = look(host, GA4);
		expect(refused.map(({ label }) => label)).toEqual(["Order 9999"]);
		expect(details.notes[0]).toBe(
			"2 orders were read. 1 is refused. 1 is in Orders already, and the revenue there stays.",
		);
	});
});
