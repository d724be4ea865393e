import { day, type Row, type TrackerContents } from "./fill-tracker.ts";

const CREATORS = 300;
const FIRST_PARTS = [
	"Al",
	"Bea",
	"Cor",
	"Del",
	"Em",
	"Fen",
	"Gus",
	"Hal",
	"Iv",
	"Jo",
	"Kel",
	"Lu",
	"Mil",
	"Nell",
	"Os",
];
const SECOND_PARTS = [
	"ara",
	"bert",
	"dine",
	"etta",
	"ford",
	"ina",
	"lo",
	"mira",
	"nor",
	"quin",
	"rick",
	"sel",
	"tia",
];
const THEMES = [
	"Bakes",
	"Builds",
	"Climbs",
	"Cooks",
	"Draws",
	"Gardens",
	"Knits",
	"Reads",
	"Rides",
	"Travels",
	"Trains",
];
const PLATFORMS = ["Instagram", "Instagram", "Instagram", "TikTok", "TikTok", "YouTube"];
const PLACES = [
	["US", "English"],
	["US", "English"],
	["UK", "English"],
	["DE", "German"],
	["FR", "French"],
] as const;
const STATUSES = ["lead", "lead", "lead", "contacted", "negotiating", "agreed", "declined", "paused"];
const PACKAGES = ["1 reel + 2 stories", "2 videos", "1 carousel", "1 reel", "3 stories"];

/** An agency's list: invented names, figures drawn from a fixed seed, so that everybody sees the same. */
export function agency(): TrackerContents {
	const random = createRandom(300);
	return {
		settings: {
			campaign: "Always-on 2027",
			brand: "Harbour Agency",
			"brand handle": "@harbouragency",
			summary: "The agency's list for several clients in 2027.",
			audience: "18–45, US, UK, Germany and France",
			"competitor creators": "",
			start: day(2027, 1, 4),
			"go-live": day(2027, 2, 1),
			end: day(2027, 12, 17),
			currency: "USD",
			budget: 60_000,
			jurisdictions: "US, UK, DE, FR",
		},
		rows: { Roster: Array.from({ length: CREATORS }, (_, index) => creator(index, random)) },
	};
}

function creator(index: number, random: () => number): Row {
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const between = (low: number, high: number) => Math.round(low * (high / low) ** random());
	const name = `${pick(FIRST_PARTS)}${pick(SECOND_PARTS)} ${pick(THEMES)}`;
	const handle = `${name.toLowerCase().replace(" ", ".")}.${index + 1}`;
	const followers = between(900, 1_200_000);
	const likes = Math.max(1, Math.round(followers * (0.008 + 0.07 * random() ** 2)));
	const [country, language] = pick(PLACES);
	return {
		Creator: name,
		Handle: handle,
		Platform: pick(PLATFORMS),
		Followers: followers,
		Fee: Math.round((40 + followers * (0.006 + 0.012 * random())) / 10) * 10,
		Package: pick(PACKAGES),
		Status: pick(STATUSES),
		Niche: pick(THEMES).toLowerCase(),
		Country: country,
		Language: language,
		"Average likes": likes,
		"Average comments": Math.round(likes * (0.02 + 0.06 * random())),
		"Average reach": Math.round(followers * (0.15 + 0.3 * random())),
		URL: `https://example.com/${handle}`,
		"E-mail": `${handle}@example.com`,
		Source: "Agency list",
		"As of": day(2026, 11, 1 + Math.floor(random() * 20)),
	};
}

/** Mulberry32: small, and the same in every browser. */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
