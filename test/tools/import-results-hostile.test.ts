import { describe, expect, test } from "vitest";
import { added, look, MARA, rowsOf, run, trackerWith } from "./results-tracker.ts";

const table = (text: string): string[][] => text.split("\n").map((line) => line.split("|"));
const sums = (rows: string[][], source = "export.csv") =>
	Object.fromEntries(
		look(trackerWith(MARA), rows, { source }).details.totals.map(({ figure, sum, file }) => [
			figure,
			[sum, file],
		]),
	);

describe("totals rows", () => {
	test.each([
		{
			what: "a video called Total is no total (YouTube)",
			text: "Content|Video title|Video publish time|Views\nTotal|||300\naB3dEfGh1jK|Total: my shoes|Mar 3, 2026|100\nbB3dEfGh1jK|Sum|Mar 4, 2026|200",
			gives: { views: [300, 300] },
		},
		{
			what: "a video called Total is no total (TikTok)",
			text: "Video title|Video link|Post time|Total views\nTotal - mine|https://www.tiktok.com/@finn.bakes/video/1|2026-03-25|1.2K\nb|https://www.tiktok.com/@finn.bakes/video/2|2026-03-26|300",
			gives: { views: [1500, undefined] },
		},
		{
			what: "a row called Summary is one",
			text: "Creator name|Affiliate GMV|Affiliate orders|Est. commission\nfinn.bakes|$20.00|2|$3.00\nmara.eats|$10.00|1|$1.00\nSummary|$30.00|3|$4.00",
			gives: { revenue: [30, 30], "link orders": [3, 3], commission: [4, 4] },
		},
		{
			what: "credits of ads lower the spend, as in the file's own total",
			text: "Campaign|Ad group|Impr.|Clicks|Cost\nC|FINN-TT-01|100|9|50.00\nC|FINN-TT-01|0|0|-20.00\nTotal: Account||100|9|30.00",
			gives: { impressions: [100, 100], clicks: [9, 9], spend: [30, 30] },
		},
		{
			what: "another table of the file is another table, though none of its headers is known (GA4)",
			text: "# Start date: 20260301\nSession campaign|Sessions|Total revenue\n|30|7.5\na|20|5\nb|10|2.5\n\n# Start date: 20260301\nCountry|Active people\nUS|500\nDE|40",
			gives: { clicks: [30, 30], revenue: [7.5, 7.5] },
		},
		{
			what: "AWIN's sums of publishers",
			text: "Publisher ID|Publisher|Impressions|Clicks|Total No.|Total Value|Total Comm.\n1|Mara Eats|9|41|14|£1,240.00|£124.00\n2|Finn Bakes|9|4|4|£240.00|£24.00\n|Total|18|45|18|£1,480.00|£148.00",
			gives: { clicks: [45, 45], "link orders": [18, 18], revenue: [1480, 1480], commission: [148, 148] },
		},
		{
			what: "TrueView views of Google Ads",
			text: "Campaign|Ad name|Impr.|Cost|Clicks|TrueView views\nC|MARA-IG-01|100|9.00|3|40\nTotal: Account| --|100|9.00|3|40",
			gives: { impressions: [100, 100], views: [40, 40], clicks: [3, 3], spend: [9, 9] },
		},
		{
			what: "TikTok Studio in German",
			text: "Videotitel|Videolink|Veröffentlichungszeit|Likes insgesamt|Aufrufe insgesamt\nx|https://www.tiktok.com/@finn.bakes/video/7301|2026-03-25 18:00|1.2K|15.3K",
			gives: { likes: [1200, undefined], views: [15_300, undefined] },
		},
		{
			what: "Instagram in Spanish as it calls shares and saves",
			text: "Nombre de usuario de la cuenta|Enlace permanente|Visualizaciones|Veces que se ha compartido|Veces que se ha guardado\nmara.eats|https://www.instagram.com/reel/DA/|12.400|88|230",
			gives: { views: [12_400, undefined], shares: [88, undefined], saves: [230, undefined] },
		},
	])("$what", ({ text, gives }) => {
		expect(sums(table(text))).toEqual(gives);
	});
});

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

test("YouTube Studio in French is YouTube Studio", () => {
	const shown = look(
		trackerWith(MARA),
		table(
			"Contenu|Titre de la vidéo|Heure de publication de la vidéo|Vues\nTotal|||300\naB3dEfGh1jK|a|3 mars 2026|100\nbB3dEfGh1jK|b|4 mars 2026|200",
		),
	);
	expect(added(shown).map(({ deliverable, posted }) => [deliverable, posted])).toEqual([
		["aB3dEfGh1jK", { date: "2026-03-03" }],
		["bB3dEfGh1jK", { date: "2026-03-04" }],
	]);
});

test("the days of Meta's German reports are known", () => {
	const shown = look(
		trackerWith(MARA),
		table(
			"Berichtsstart|Berichtsende|Name der Anzeige|Ausgegebener Betrag (EUR)|Impressionen\n2026-03-01|2026-03-31|MARA-IG-01|1.234,56|12.345",
		),
	);
	expect(shown.details.pulledAt.day).toBe("2026-03-31");
	expect(added(shown)[0]).toMatchObject({ spend: 1234.56, impressions: 12_345 });
});
