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

/** Headers as open-source readers of such exports name them. */
describe("YouTube Studio in other languages", () => {
	test.each([
		{
			what: "German",
			text: 'Videos|Videotitel|Veröffentlichungszeitpunkt des Videos|Dauer|Aufrufe|Wiedergabezeit (Stunden)|Abonnenten|Geschätzter Umsatz (EUR)|Impressionen|Klickrate der Impressionen (%)|"Mag ich"-Bewertungen|Kommentare hinzugefügt|Geteilte Inhalte\nGesamt||||20.000|10,5|12|3,5|140.000|4,8|900|30|12\naB3dEfGh1jK|Ich lief|3. März 2026|512|12.000|6,5|8|2,5|90.000|4,9|600|20|8\nzZ3dEfGh1jK|Schuhe|13.03.2026|402|8.000|4|4|1|50.000|4,6|300|10|4',
		},
		{
			what: "German of today, with thumbnails",
			text: 'Inhalte|Videotitel|Veröffentlichungszeitpunkt des Videos|Interessierte Aufrufe|Aufrufe|Thumbnail-Impressionen|Thumbnail-Klickrate (%)|"Mag ich"-Bewertungen|Kommentare hinzugefügt|Geteilte Inhalte\nGesamt|||20|20000|140000|4,8|900|30|12\naB3dEfGh1jK|Ich lief|Mar 3, 2026|10|12000|90000|4,9|600|20|8\nzZ3dEfGh1jK|Schuhe|Mar 13, 2026|10|8000|50000|4,9|300|10|4',
		},
		{
			what: "Spanish of Latin America",
			text: "Contenido|Título del video|Tiempo de publicación del video|Vistas|Tiempo de reproducción (horas)|Suscriptores obtenidos|Me gusta|No me gusta|Comentarios agregados|Elementos compartidos|Impresiones|Tasa de clics de las impresiones (%)|Vistas promedio por usuario\nTotal|||20000|10,5|12|900|3|30|12|140000|4,8|1,2\naB3dEfGh1jK|Corrí|3 mar 2026|12000|10,5|12|600|3|20|8|90000|4,8|1,2\nzZ3dEfGh1jK|Zapatos|13 mar 2026|8000|10,5|12|300|3|10|4|50000|4,8|1,2",
		},
		{
			what: "Portuguese",
			text: 'Conteúdo|Título do vídeo|Horário de publicação do vídeo|Visualizações|Visualizações engajadas|Inscritos|Impressões|Taxa de cliques de impressões (%)|Marcações "Gostei"|Marcações "Não gostei"|Comentários adicionados|Compartilhamentos\nTotal|||20000|20|12|140000|4,8|900|2|30|12\naB3dEfGh1jK|Corri|3 de mar. de 2026|12000|10|6|90000|4,8|600|1|20|8\nzZ3dEfGh1jK|Tênis|13 de mar. de 2026|8000|10|6|50000|4,8|300|1|10|4',
		},
		{
			what: "French",
			text: "Contenu|Titre de la vidéo|Heure de publication de la vidéo|Vues engagées|Vues|Ont continué de regarder (%)|Impressions|J'aime|Commentaires ajoutés|Partages|Abonnés\nTotal|||28 000|20 000|62,1|140 000|900|30|12|4\naB3dEfGh1jK|Course|3 mars 2026|28 000|12 000|62,1|90 000|600|20|8|2\nzZ3dEfGh1jK|Chaussures|13 mars 2026|28 000|8 000|62,1|50 000|300|10|4|2",
		},
	])("$what: every figure, the total row and the days", ({ text }) => {
		const shown = look(trackerWith(MARA), table(text), { source: "table.csv" });
		expect(shown.details.format.title).toBe("YouTube Studio");
		expect(sums(table(text))).toEqual({
			views: [20_000, 20_000],
			impressions: [140_000, 140_000],
			likes: [900, 900],
			comments: [30, 30],
			shares: [12, 12],
		});
		expect(added(shown).map(({ deliverable, posted }) => [deliverable, posted])).toEqual([
			["aB3dEfGh1jK", { date: "2026-03-03" }],
			["zZ3dEfGh1jK", { date: "2026-03-13" }],
		]);
	});
});

describe("rows that name nobody", () => {
	const FINN = {
		deliverables: [
			...MARA.deliverables!,
			{
				id: "FINN-YT-01",
				creator: "Finn Bakes",
				handle: "finnbakes",
				platform: "YouTube",
				type: "video",
				caption: "Bread in a day – the whole recipe #ad",
				"post date": { date: "2026-03-04" },
			},
		],
	};
	const HEADER = "Content|Video title|Video publish time|Views";
	const other = "zZ3dEfGh1jK|Holiday|Jan 3, 2025|90";
	const shownFor = (video: string, more = {}) =>
		look(trackerWith(FINN), table(`${HEADER}\nTotal|||100\n${video}\n${other}`), more);

	test("are not ticked where nothing tells whose they are", () => {
		const shown = look(trackerWith(), table(`${HEADER}\n${other}\nyZ3dEfGh1jK|b|Jan 4, 2025|5`));
		expect(shown.items.map(({ unsure }) => unsure ?? false)).toEqual([true, true]);
		expect(shown.items[0]!.reason).toContain("does not say whose post it is");
		const asked = look(trackerWith(), table(`${HEADER}\n${other}`), { others: "import" });
		expect(asked.items.map(({ unsure }) => unsure ?? false)).toEqual([false]);
	});

	test.each([
		{ by: "day", video: "aB3dEfGh1jK|Something|Mar 3, 2026|10", why: "close to 4 Mar 2026" },
		{ by: "title", video: "aB3dEfGh1jK|Bread in a day|Jun 3, 2026|10", why: "caption of FINN-YT-01" },
	])("are offered as the deliverable that fits by $by, unticked", ({ video, why }) => {
		const shown = shownFor(video);
		expect(shown.items.map(({ unsure }) => unsure ?? false)).toEqual([true]);
		expect(added(shown)[0]).toMatchObject({ deliverable: "FINN-YT-01", creator: "Finn Bakes", views: 10 });
		expect(shown.items[0]!.reason).toContain(why);
		expect(shown.details.matched).toBe(0);
		expect(shown.details.open.map(({ candidates }) => candidates)).toEqual([["FINN-YT-01"], ["FINN-YT-01"]]);
	});

	test("are the creator's whom the planner names, and then matched by day as theirs", () => {
		const shown = shownFor("aB3dEfGh1jK|Something|Mar 3, 2026|10", { account: "Finn Bakes" });
		expect(shown.details.nameless?.creators).toEqual(["Finn Bakes", "Mara Eats"]);
		expect(shown.items.map(({ unsure, label }) => [unsure ?? false, label.split(" ")[0]])).toEqual([
			[false, "FINN-YT-01"],
		]);
	});

	test("are matched by a live link for certain", () => {
		const linked = FINN.deliverables.map((row) =>
			row.id === "FINN-YT-01" ? { ...row, "live link": "https://youtu.be/aB3dEfGh1jK" } : row,
		);
		const shown = look(
			trackerWith({ deliverables: linked }),
			table(`${HEADER}\naB3dEfGh1jK|x|Jan 1, 2020|10`),
		);
		expect(shown.items.map(({ unsure }) => unsure ?? false)).toEqual([false]);
		expect(shown.details.matched).toBe(1);
	});
});

describe("headers that nobody knows", () => {
	const rows = table("Numer|Kwota|Kupon|Dzień\n1001|20,50|MARAEATS10|2026-03-23\n1002|9,50||2026-03-24");
	const columns = { 0: "order", 1: "total", 2: "code", 3: "placed" };

	test("are read once the planner says what a row and what each column is, and remembered", () => {
		const host = trackerWith(MARA);
		const first = look(host, rows, { source: "sklep 1.csv" });
		expect(first.details.isGuess).toBe(true);
		const shown = look(host, rows, { source: "sklep 1.csv", kind: "orders" });
		expect(shown.details.choices).toContain("order");
		run(host, rows, { source: "sklep 1.csv", kind: "orders", columns });
		expect(rowsOf(host, "Orders").map(({ order, revenue }) => [order, revenue])).toEqual([
			["1001", 20.5],
			["1002", 9.5],
		]);
		const later = [rows[0]!, ["1003", "5,00", "MARAEATS10", "2026-03-25"]];
		run(host, later, { source: "sklep 2.csv" });
		expect(rowsOf(host, "Orders")).toHaveLength(3);
	});

	test("of videos, where platform and columns are named by hand", () => {
		const shown = look(trackerWith(MARA), table("Klip|Wyświetlenia|Kanał\nabc|1.200|Mara Eats"), {
			platform: "YouTube",
			columns: { 0: "post id", 1: "views", 2: "creator" },
		});
		expect(added(shown)[0]).toMatchObject({
			deliverable: "abc",
			platform: "YouTube",
			views: 1200,
			creator: "Mara Eats",
		});
	});
});

test("a title with quotes and commas that TikTok does not mark shifts no figure", () => {
	const shown = look(
		trackerWith(MARA),
		table(
			'Video title|Video link|Post time|Total likes|Total views\nHe said "x| y| z""|https://www.tiktok.com/@finn.bakes/video/7301|March 25|100|7000\nfine|https://www.tiktok.com/@finn.bakes/video/7302|March 26|10|700',
		),
	);
	expect(shown.refused).toEqual([]);
	expect(added(shown).map(({ likes, views }) => [likes, views])).toEqual([
		[100, 7000],
		[10, 700],
	]);
	expect(shown.details.totals.map(({ sum }) => sum)).toEqual([110, 7700]);
	expect(shown.details.warnings.join()).toContain("Row 2 had commas");
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
