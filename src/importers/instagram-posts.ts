import type { ResultsDocumentation, ResultsFormat } from "../core/results-import/format.ts";

/** Posts of Instagram accounts, as Meta Business Suite exports them in any language and order of columns. */
export const instagramPosts: ResultsFormat = {
	id: "instagram-posts",
	title: "Instagram posts (Meta Business Suite)",
	source: "Meta Business Suite",
	rows: "posts",
	detect({ has, begins, above }) {
		const hasLink = has(
			"permalink",
			"permalien",
			"permanenter link",
			"dauerhafter link",
			"lien permanent",
			"enlace permanente",
			"link permanente",
		);
		const hasAccount =
			begins(
				"account ",
				"konto",
				"nutzername des kontos",
				"identifiant du compte",
				"nom d utilisateur du compte",
			) ||
			begins("identificador de la cuenta", "nombre de usuario de la cuenta", "benutzername des kontos") ||
			begins("identificacao da conta", "nome de usuario da conta", "id account", "nome utente");
		const isGerman = has("beitrags id") && has("gespeicherte beitrage", "gefallt mir angaben");
		const score = hasLink && hasAccount ? 0.9 : isGerman ? 0.85 : 0;
		return {
			score: above.includes("facebook") ? score / 2 : score,
			why: "permalink and account as in Meta's export",
		};
	},
	columns: {
		date: "-other",
		datum: "-other",
		"data comment": "-other",
		"account id": "-other",
		"duration sec": "-other",
		"dauer sek": "-other",
		description: "-other",
		beschreibung: "-other",
		follows: "-other",
		fecha: "-other",
		data: "-other",
	},
	platform: "Instagram",
	dates: "month first",
};

export const documentation: ResultsDocumentation = {
	told: "by a permalink beside the account's username or number; the figures' headers are known in English, German, French, Spanish, Portuguese and Italian",
	examples: [
		{
			name: "Mar-01-2026_Mar-31-2026_1234.csv",
			rows: [
				[
					"Post ID",
					"Account ID",
					"Account username",
					"Account name",
					"Description",
					"Duration (sec)",
					"Publish time",
					"Permalink",
					"Post type",
					"Data comment",
					"Date",
					"Views",
					"Reach",
					"Likes",
					"Shares",
					"Follows",
					"Comments",
					"Saves",
				],
				[
					"18011",
					"1784",
					"mara.eats",
					"Mara Eats",
					"#ad Morning run",
					"32",
					"03/22/2026 08:31",
					"https://www.instagram.com/reel/DAbc123/",
					"IG reel",
					"",
					"Lifetime",
					"12,400",
					"9100",
					"610",
					"88",
					"41",
					"57",
					"230",
				],
			],
			gives: [
				{
					deliverable: "https://www.instagram.com/reel/DAbc123/",
					creator: "Mara Eats",
					platform: "Instagram",
					posted: { date: "2026-03-22" },
					"pulled at": { date: "2026-03-31" },
					reach: 9100,
					views: 12_400,
					likes: 610,
					comments: 57,
					shares: 88,
					saves: 230,
					source: "Meta Business Suite",
				},
			],
		},
		{
			name: "Inhalte 31.03.2026.csv",
			rows: [
				[
					"Beitrags-ID",
					"Konto-ID",
					"Benutzername des Kontos",
					"Beschreibung",
					"Dauer (Sek.)",
					"Veröffentlichungszeitpunkt",
					"Permalink",
					"Beitragstyp",
					"Datum",
					"Aufrufe",
					"Reichweite",
					"„Gefällt mir“-Angaben",
					"Geteilte Inhalte",
					"Kommentare",
					"Gespeicherte Beiträge",
				],
				[
					"18012",
					"1784",
					"mara.eats",
					"Morgenlauf",
					"0",
					"22.03.2026 18:00",
					"https://www.instagram.com/p/DAbc124/",
					"IG Karussell",
					"Gesamte Laufzeit",
					"15.000",
					"9.800",
					"410",
					"120",
					"20",
					"55",
				],
			],
			gives: [
				{
					deliverable: "https://www.instagram.com/p/DAbc124/",
					creator: "Mara Eats",
					platform: "Instagram",
					posted: { date: "2026-03-22" },
					"pulled at": { date: "2026-03-31" },
					reach: 9800,
					views: 15_000,
					likes: 410,
					comments: 20,
					shares: 120,
					saves: 55,
					source: "Meta Business Suite",
				},
			],
		},
	],
};
