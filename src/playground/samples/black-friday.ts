import { day, type Row, type TrackerContents } from "./fill-tracker.ts";

const PACKAGE = "1 reel + 2 stories";

/** As in the articles: seven micro creators or one mega account, 30% off, a code for each creator, three posts a week apart. */
export const blackFriday: TrackerContents = {
	settings: {
		campaign: "Black Friday",
		brand: "Lumen & Loop",
		"brand handle": "@lumenandloop",
		objective: "conversion",
		KPI: "engagements",
		summary: "Lumen & Loop sells everyday jewellery. On Black Friday everything is 30% off for followers.",
		goals: "13,000 engagements\n300 orders with creators' codes",
		"key messages": "30% off everything\nAn extra 10% with the creator's code\nShips the same day",
		do: "Follow @lumenandloop\nWear at least two pieces\nSay how you found them",
		"don't": "No other jewellery brands in the picture\nNo prices without the date of the sale",
		audience: "15–35, likes fashion and gifts, US and UK",
		"fit keywords": "jewellery, style, gifts, outfits",
		"competitor creators": "@opal.days (Ringwright)",
		offer: "30% off, and an extra 10% with the creator's code, taken off the reduced price",
		"code pattern": "(NAME)10",
		"required hashtags": "#ad #lumenandloop",
		"required handles": "@lumenandloop",
		"landing page": "https://example.com/black-friday",
		start: day(2027, 10, 25),
		"go-live": day(2027, 11, 18),
		end: day(2027, 11, 30),
		currency: "USD",
		budget: 4000,
		jurisdictions: "US, UK",
		sender: "Ana Reyes, partnerships",
	},
	rows: {
		Roster: [
			...[
				"Wren Wears",
				"Opal Days",
				"Style by Sami",
				"Kit & Charm",
				"Gilded Gia",
				"Noor Knots",
				"Tilda Ties",
			].map((name, index) => micro(name, index)),
			{
				...micro("Vega Voss", 7),
				Followers: 1_000_000,
				Fee: 10_000,
				"Average likes": 11_500,
				"Average comments": 600,
				"Average reach": 310_000,
				Status: "lead",
			},
		],
	},
};

/** 50,000 followers at 3.86%, $500: the articles' example. */
function micro(name: string, index: number): Row {
	const handle = name.toLowerCase().replace(/[^a-z]+/g, ".");
	return {
		Creator: name,
		Handle: handle,
		Platform: index % 3 === 2 ? "TikTok" : "Instagram",
		Followers: 50_000,
		Fee: 500,
		Package: PACKAGE,
		Status: index % 2 === 0 ? "agreed" : "contacted",
		Niche: ["everyday jewellery", "gift guides", "thrifted outfits"][index % 3]!,
		Country: index % 4 === 3 ? "UK" : "US",
		Language: "English",
		Keywords: "jewellery, gifts, outfits of the day",
		"Average likes": 1780,
		"Average comments": 150,
		"Average reach": 21_000,
		URL: `https://example.com/${handle}`,
		"E-mail": `${handle}@example.com`,
		Source: "Sample campaign",
		"As of": day(2026, 11, 16),
	};
}
