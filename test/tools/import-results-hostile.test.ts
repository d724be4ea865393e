import { describe, expect, test } from "vitest";
import { added, look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

const table = (text: string): string[][] => text.split("\n").map((line) => line.split("|"));
describe("orders", () => {
	const orders = (text: string) => added(look(trackerWith(MARA), table(text)));

	test("a code behind an apostrophe is the code", () => {
		const [row] = orders(
			"Order Number|Order Total|Order Status|Coupon Code\n'5001|20.00|paid|'MaraEats10, x",
		);
		expect(row).toMatchObject({ order: "5001", codes: "MaraEats10, x", "creator by code": "Mara Eats" });
	});

	test("AWIN's word whether a code was used is no code", () => {
		const [row] = orders(
			"orderRef|siteName|commissionAmount.amount|saleAmount.amount|voucherCodeUsed|voucherCode\n1|Mara Eats|1|9|true|MARAEATS10",
		);
		expect(row).toMatchObject({ codes: "MARAEATS10", "creator by link": "Mara Eats" });
	});

	test("“Creator Name” of a network is the creator; “Name” of a shop's list is a buyer, whatever the name", () => {
		const [network] = orders("Order ID|Creator Name|Sale Amount|Commission\n1|Mara Eats|9.00|1.00");
		expect(network).toMatchObject({ "creator by link": "Mara Eats" });
		const [shop] = orders("Order Number|Name|Order Total|Order Status\n1|Mara Eats|9.00|paid");
		expect(shop).toEqual({ order: "1", revenue: 9, status: "paid", source: "Shop" });
	});

	test("a network's correction lowers its order, and one without its order is not counted below zero", () => {
		const rows = table(
			"Order ID|Publisher Name|Sale Amount|Commission|Action Status\n1|Mara Eats|90.00|9.00|locked\n1|Mara Eats|-30.00|-3.00|corrected\n2|Mara Eats|-5.00|-0.50|corrected",
		);
		const shown = look(trackerWith(MARA), rows);
		expect(added(shown).map(({ revenue, commission }) => [revenue, commission])).toEqual([
			[60, 6],
			[undefined, undefined],
		]);
		expect(shown.refused.map(({ label }) => label)).toEqual(["Order 2"]);
	});

	test.each([
		["not approved", "cancelled"],
		["disapproved", "cancelled"],
		["nicht bezahlt", "unpaid"],
		["incomplete", "unpaid"],
		["partiellement remboursé", "partly refunded"],
	])("status %s is %s", (word, status) => {
		const [row] = orders(`Order Number|Order Total|Order Status\n1|20.00|${word}`);
		expect(row?.status).toBe(status);
	});

	test.each(["Nutzername des Kontos|Dauerhafter Link", "Nome utente account|Permalink"])(
		"posts under %s are of their account and matched",
		(who) => {
			const when = who.startsWith("Nome") ? "Orario di pubblicazione" : "Zeitpunkt der Veröffentlichung";
			const shown = look(
				trackerWith(MARA),
				table(`${who}|${when}|Likes\nmara.eats|https://www.instagram.com/reel/DA/|25.03.2026 10:00|5`),
			);
			expect(added(shown).map(({ creator, posted }) => [creator, posted])).toEqual([
				["Mara Eats", { date: "2026-03-25" }],
			]);
		},
	);

	test("a file without any known header is shown, for its columns to be chosen", () => {
		const shown = look(trackerWith(MARA), table("Foo|Bar\na|1\nb|2"));
		expect(shown.details.columns.map(({ header }) => header)).toEqual(["Foo", "Bar"]);
		const chosen = look(trackerWith(MARA), table("Foo|Bar\nmara.eats|1"), {
			columns: { 0: "handle", 1: "likes" },
		});
		expect(added(chosen)[0]).toMatchObject({ creator: "Mara Eats", likes: 1 });
	});

	test("samples of a shop's unknown columns are not shown: they may be about the buyer", () => {
		const shown = look(
			trackerWith(MARA),
			table("Order Number|Order Total|Wishes|Employee\n1|20.00|for Ana|Bob"),
		);
		expect(JSON.stringify(shown)).not.toMatch(/Ana|Bob/);
		expect(shown.details.dropped).toEqual(["Employee"]);
		expect(shown.details.columns.map(({ hidden }) => hidden ?? false)).toEqual([false, false, true, false]);
	});

	test("an e-mail address in a landing page goes, its tags stay", () => {
		const shown = look(
			trackerWith(MARA),
			table(
				"Order Number|Order Total|Landing Site\n1|20.00|/x?utm_content=mara-ig-01&mail=ana@x.example\n2|5.00|/x?mail=bob%40x.example&utm_content=finn-tt-01",
			),
		);
		expect(JSON.stringify(shown)).not.toMatch(/ana|bob/);
		expect(added(shown).map((row) => row["creator by link"])).toEqual(["Mara Eats", "Finn Bakes"]);
	});

	test("two networks without the shop: new orders of one that is known stay no strangers", () => {
		const host = trackerWith(MARA);
		const network = (ids: string) =>
			table(
				`Order ID|Publisher Name|Sale Amount|Commission\n${ids
					.split(",")
					.map((id) => `${id}|Mara Eats|10.00|1.00`)
					.join("\n")}`,
			);
		run(host, network("1,2"), { source: "awin.csv" });
		run(host, network("2,3"), { source: "cj.csv" });
		run(host, network("1,2,4"), { source: "awin.csv" });
		expect(rowsOf(host, "Orders").map(({ order }) => order)).toEqual(["1", "2", "3", "4"]);
		const apart = look(host, network("900"), { source: "impact.csv" });
		expect(apart.items).toEqual([]);
		expect(apart.refused[0]!.reason).toContain("none with a number of this file");
	});
});

describe("totals of creators", () => {
	const HEADER = "Publisher|Click ref|Clicks|Sales|Revenue|Commission";
	const part = (days: string) => ({ source: `publishers ${days}.csv` });

	test("commission is no all-in cost of a post: it goes to a row of the creator's own", () => {
		const rows = table(`${HEADER}\nMara Eats|mara-ig-01|410|14|$1,240.00|$124.00`);
		const shown = look(trackerWith(MARA), rows, part("2026-03-01 2026-03-31"));
		expect(added(shown).map(({ deliverable, revenue, spend }) => [deliverable, revenue, spend])).toEqual([
			["MARA-IG-01", 1240, undefined],
			["Mara Eats/Affiliate network/2026-03", undefined, 124],
		]);
	});

	test("commission of several posts of a creator, and of none, is one row", () => {
		const rows = table(
			`${HEADER}\nMara Eats|mara-ig-01|1|1|$10.00|$1.00\nMara Eats|mara-ig-02|1|1|$10.00|$2.00\nMara Eats||5|1|$10.00|$4.00`,
		);
		const shown = look(trackerWith(MARA), rows, part("2026-03-01 2026-03-31"));
		expect(added(shown).map(({ deliverable, clicks, spend }) => [deliverable, clicks, spend])).toEqual([
			["MARA-IG-01", 1, undefined],
			["Mara Eats/Affiliate network/2026-03", 5, 7],
			["MARA-IG-02", 1, undefined],
		]);
	});

	test("two halves of a month are two rows, and the month after them is warned of", () => {
		const host = trackerWith(MARA);
		const rows = (sales: number) => table(`${HEADER}\nMara Eats||10|${sales}|$10.00|$1.00`);
		run(host, rows(1), part("2026-03-01 2026-03-15"));
		const second = look(host, rows(2), part("2026-03-16 2026-03-31"));
		expect(added(second)[0]!.deliverable).toBe("Mara Eats/Affiliate network/from 2026-03-16/2026-03");
		run(host, rows(2), part("2026-03-16 2026-03-31"));
		expect(look(host, rows(3), part("2026-03-01 2026-03-31")).details.notes.join()).toContain("count twice");
		expect(look(host, rows(3), part("2026-04-01 2026-04-30")).details.notes.join()).not.toContain(
			"count twice",
		);
		expect(look(host, rows(3), part("2026-02-15 2026-04-30")).details.notes.join()).toContain("count twice");
	});

	test("figures of a later period would stand instead of a post's earlier ones, which is said", () => {
		const host = trackerWith(MARA);
		const visits = (month: string, end: string) => [
			[`# Start date: 2026${month}01`],
			[`# End date: 2026${month}${end}`],
			["Session manual ad content", "Sessions"],
			["mara-ig-01", "10"],
		];
		run(host, visits("03", "31"));
		const notes = look(host, visits("04", "30")).details.notes.join();
		expect(notes).toContain("MARA-IG-01");
		expect(notes).toContain("not on top");
	});
});

test("a list of creators is told apart from results", () => {
	const shown = look(
		trackerWith(MARA),
		table("Name|Username|Followers|Avg likes\nMara Eats|mara.eats|48.2K|900"),
	);
	expect(shown.items).toEqual([]);
	expect(shown.details.warnings.join()).toContain("Import creators");
	const averages = table("Name|Username|Platform|Followers|Likes\nMara Eats|mara.eats|Instagram|48.2K|900");
	expect(look(trackerWith(MARA), averages).details.warnings.join()).toContain("may be a list of creators");
});
