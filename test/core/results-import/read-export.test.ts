import { describe, expect, test } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { readBytes } from "../../../src/sidebar/files/read-file.ts";
import { look, MARA, trackerWith } from "../../tools/results-tracker.ts";

async function readText(text: string, bytes = new TextEncoder().encode(text), name = "export.csv") {
	const read = await readBytes(name, bytes);
	if (isProblem(read)) throw new Error(read.problem);
	return { warnings: read.warnings, shown: look(trackerWith(MARA), read.tables[0]!.rows, { source: name }) };
}

const sums = ({ shown }: Awaited<ReturnType<typeof readText>>) =>
	Object.fromEntries(
		shown.details.totals.map(({ figure, sum, file }) => [figure, file === undefined ? sum : [sum, file]]),
	);

const GERMAN =
	"Konto-ID;Permalink;Aufrufe;Reichweite;„Gefällt mir“-Angaben;Kommentare;Veröffentlichungszeitpunkt\n1;https://www.instagram.com/p/A1/;15.000;9.800;410;20;22.03.2026 18:00\n1;https://www.instagram.com/p/A2/;1.234;900;12;1;23.03.2026 18:00\n";

describe("encodings", () => {
	test("UTF-16 with its mark, tabs as separators", async () => {
		const text = GERMAN.replace(/;/g, "\t");
		const bytes = new Uint8Array(2 + text.length * 2);
		bytes.set([0xff, 0xfe]);
		for (let at = 0; at < text.length; at++)
			bytes.set([text.charCodeAt(at) & 255, text.charCodeAt(at) >> 8], 2 + at * 2);
		expect(sums(await readText(text, bytes))).toEqual({ views: 16_234, likes: 422, comments: 21 });
	});

	test("Windows-1252, with a warning", async () => {
		const text = GERMAN.replace(/[„“]/g, "");
		const read = await readText(
			text,
			Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
		);
		expect(read.warnings[0]).toContain("Windows-1252");
		expect(sums(read)).toEqual({ views: 16_234, likes: 422, comments: 21 });
	});
});

describe("other layouts", () => {
	test.each([
		{
			what: "Meta Ads in French with commas and spaces",
			text: "Jour;Nom de la campagne;Montant dépensé (USD);Impressions;Clics sur le lien\n2026-03-01;Printemps;1 234,56;12 000;1 100\n2026-03-02;Printemps;65,44;800;100\n;;1 300,00;12 800;1 200\n",
			title: "Meta Ads Manager",
			gives: { spend: [1300, 1300], impressions: [12_800, 12_800], clicks: [1200, 1200] },
		},
		{
			what: "Meta Ads in German",
			text: "Berichtsstart;Kampagnenname;Anzeigenname;Ausgegebener Betrag (EUR);Impressionen;Reichweite;Link-Klicks;Kosten pro Ergebnis\n2026-03-01;K;MARA-IG-01;1.234,56;12.000;9.000;1.100;2,11\n",
			title: "Meta Ads Manager",
			gives: { spend: 1234.56, impressions: 12_000, clicks: 1100 },
		},
		{
			what: "Meta Ads in Spanish with a totals row by name",
			text: 'Día,Nombre del anuncio,Importe gastado (EUR),Impresiones,Clics en el enlace\n2026-03-20,AD01,"11,52","1.204",35\n2026-03-21,AD01,"12,00",1300,40\n,Resultados totales,"23,52",,\n',
			title: "Meta Ads Manager",
			gives: { spend: [23.52, 23.52], impressions: 2504, clicks: 75 },
		},
		{
			what: "Google Ads in English with a preamble and several totals",
			text: 'Campaign report\n"March 1, 2026 - March 31, 2026"\nCampaign status,Campaign,Currency code,Clicks,Impr.,CTR,Avg. CPC,Cost\nEnabled,Creators,USD,"1,200","54,300",2.21%,0.50,600.10\nEnabled,Brand,USD,100,"1,000",10%,0.40,40.00\nTotal: Campaigns, --, --,"1,300","55,300",2.35%,0.49,640.10\nTotal: Account, --, --,"1,300","55,300",2.35%,0.49,640.10\n',
			title: "Google Ads",
			gives: { impressions: [55_300, 55_300], clicks: [1300, 1300], spend: [640.1, 640.1] },
		},
		{
			what: "Facebook posts with columns in another order",
			text: "Reach,Reactions,Page name,Post ID,Permalink,Publish time,Shares,Comments,Views\n100,5,Mara,1_77,https://www.facebook.com/mara/posts/77,03/22/2026 10:00,1,2,300\n",
			title: "Facebook posts (Meta Business Suite)",
			gives: { views: 300, likes: 5, comments: 2, shares: 1 },
		},
		{
			what: "X before its renaming",
			text: '"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","engagement rate","retweets","replies","likes","user profile clicks","url clicks"\n"1","https://twitter.com/a/status/1","t","2020-03-01 10:00 +0000","1000.0","20.0","0.02","3.0","4.0","9.0","1.0","5.0"\n',
			title: "X post analytics",
			gives: { impressions: 1000, likes: 9, comments: 4, shares: 3, clicks: 5 },
		},
		{
			what: "Instagram posts in French",
			text: "Identifiant de la publication;Identifiant du compte;Nom d’utilisateur du compte;Heure de publication;Permalien;Type de publication;Date;Vues;Couverture;J’aime;Partages;Commentaires;Enregistrements\n1;2;mara.eats;22/03/2026 10:00;https://www.instagram.com/p/AA1/;Carrousel IG;À vie;12 400;9 100;610;88;57;230\n",
			title: "Instagram posts (Meta Business Suite)",
			gives: { views: 12_400, likes: 610, comments: 57, shares: 88, saves: 230 },
		},
		{
			what: "Instagram posts in Spanish",
			text: 'Nombre de usuario de la cuenta,Hora de publicación,Enlace permanente,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Comentarios,Veces que se guardó\nmara.eats,03/22/2026 10:00,https://www.instagram.com/p/AA1/,Total,"12,400",9100,610,88,57,230\n',
			title: "Instagram posts (Meta Business Suite)",
			gives: { views: 12_400, likes: 610, comments: 57, shares: 88, saves: 230 },
		},
		{
			what: "GA4 in German with decimal commas",
			text: '# Startdatum: 20260301\n# Enddatum: 20260331\nKampagne der Sitzung,Sitzungen,Schlüsselereignisse,Gesamtumsatz\nspring,"1.234",12,"1.500,50"\n(not set),100,0,0\n',
			title: "Google Analytics 4: visits",
			gives: { clicks: 1334, revenue: 1500.5 },
		},
		{
			what: "an agency's report under a title, with a total",
			text: 'Spring report,,,\nPrepared 2026-04-02,,,\n,,,\nCreator,Post URL,Published,Likes\n@mara.eats,https://instagram.com/p/AA1,22 Mar 2026,610\n@finn.bakes,https://www.tiktok.com/@finn.bakes/video/1,25 Mar 2026,800\nTotal,,,"1,410"\n',
			title: "List of results",
			gives: { likes: [1410, 1410] },
		},
		{
			what: "GA4 with several tables and a totals row",
			text: "# ---\n# Traffic acquisition\n# Start date: 20260301\n# End date: 20260331\n# ---\nNth day,Sessions\n0000,70\n0001,140\n\n# Start date: 20260301\n# End date: 20260331\nSession campaign,Sessions,Engaged sessions,Total revenue\n,210,120,300.5\nspring_launch,150,90,300.5\n(other),60,30,0\n",
			title: "Google Analytics 4: visits",
			gives: { clicks: [210, 210], revenue: [300.5, 300.5] },
		},
		{
			what: "YouTube with its total first, which counts more videos than are listed",
			text: 'Content,Video title,Video publish time,Views,Likes\nTotal,,,20500,900\naB3dEfGh1jK,One,"Mar 3, 2026",12000,600\nzZ3dEfGh1jK,Two,"Mar 4, 2026",8000,300\n',
			title: "YouTube Studio",
			gives: { views: [20_000, 20_500], likes: [900, 900] },
		},
		{
			what: "one ad and its total",
			text: "Campaign name,Ad name,Amount spent (USD),Impressions\nA,B,10.00,100\n,,10.00,100\n",
			title: "Meta Ads Manager",
			gives: { spend: [10, 10], impressions: [100, 100] },
		},
	])("$what", async ({ text, title, gives }) => {
		const read = await readText(text);
		expect(read.shown.details.format.title).toBe(title);
		expect(sums(read)).toEqual(gives);
	});

	test("days without a year are the latest ones up to today, and that is said", async () => {
		const { shown } = await readText(
			"Video title,Video link,Post time,Total views\na,https://www.tiktok.com/@f/video/1,March 25,10\nb,https://www.tiktok.com/@f/video/2,December 2,20\n",
		);
		const posted = shown.items.map(({ cells }) => cells.find(({ column }) => column === "posted")?.after);
		expect(posted).toEqual([{ date: "2026-03-25" }, { date: "2025-12-02" }]);
		expect(shown.details.warnings[0]).toContain("days without a year");
	});

	test("a total that differs is said with the difference", async () => {
		const { shown } = await readText(
			"Post link,Views\nhttps://x.com/a/status/1,10\nhttps://x.com/a/status/2,20\nTotal,45\n",
		);
		expect(shown.details.totals[0]!.words).toBe(
			"Views 30: the file's total is 45, so 15 are not in its rows.",
		);
	});

	test("cells that cannot be read are named and left blank, never zero", async () => {
		const { shown } = await readText(
			"Post link,Views,Likes\nhttps://x.com/a/status/1,a lot,5\nhttps://x.com/a/status/2,N/A,6\n",
		);
		expect(shown.refused.map(({ label }) => label)).toEqual(["Row 2, Views"]);
		expect(shown.items.map(({ cells }) => cells.some(({ column }) => column === "views"))).toEqual([
			false,
			false,
		]);
	});
});
