import { describe, expect, test } from "vitest";
import { added, look, MARA, trackerWith } from "./results-tracker.ts";

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
