import type { Cell } from "../cell.ts";

/** Posts of an earlier campaign, so that some expectations rest on results. Invented. */
export const SAMPLE_RESULT_COLUMNS = [
	"deliverable",
	"creator",
	"platform",
	"posted",
	"pulled at",
	"impressions",
	"reach",
	"views",
	"likes",
	"comments",
	"shares",
	"saves",
	"clicks",
	"code orders",
	"link orders",
	"revenue",
	"spend",
	"paid",
	"story frames",
] as const;

/** One pull a line. The first three posts were read twice; one of the later ones was boosted. */
export const SAMPLE_RESULTS = [
	"autumn-01 | Mara Eats | Instagram | 2026-10-06 | 2026-10-09T09:00:00 | 18100 | 14300 | 12800 | 1180 | 71 | 30 | 122 | 214 | 7 | 6 | 616 | 640",
	"autumn-01 | Mara Eats | Instagram | 2026-10-06 | 2026-10-20T09:00:00 | 29400 | 22800 | 20900 | 1620 | 104 | 48 | 201 | 312 | 11 | 9 | 968 | 640",
	"autumn-02 | Mara Eats | Instagram | 2026-10-14 | 2026-10-17T09:00:00 | 16900 | 13200 | 11900 | 1010 | 60 | 24 | 104 | 171 | 5 | 4 | 440 | 640",
	"autumn-02 | Mara Eats | Instagram | 2026-10-14 | 2026-10-28T09:00:00 | 26100 | 20500 | 18700 | 1390 | 88 | 37 | 166 | 241 | 8 | 6 | 704 | 640",
	"autumn-03 | Finn Bakes | TikTok | 2026-10-07 | 2026-10-10T09:00:00 | 44700 | 36800 | 43900 | 2410 | 112 | 171 | 260 | 301 | 10 | 8 | 850 | 300",
	"autumn-03 | Finn Bakes | TikTok | 2026-10-07 | 2026-10-21T09:00:00 | 61200 | 50300 | 60100 | 3240 | 151 | 240 | 352 | 405 | 14 | 10 | 1190 | 300",
	"autumn-04 | Finn Bakes | TikTok | 2026-10-15 | 2026-10-29T09:00:00 | 47800 | 40100 | 46900 | 2510 | 118 | 180 | 270 | 298 | 9 | 7 | 765 | 300",
	"autumn-04 | Finn Bakes | TikTok | 2026-10-15 | 2026-10-29T10:00:00 | 88000 | 71500 | 86200 | 1930 | 41 | 88 | 120 | 640 | | 6 | 510 | 250 | boosted",
	"autumn-05 | Couch to Cara | TikTok | 2026-10-09 | 2026-10-23T09:00:00 | 25300 | 20900 | 24800 | 1080 | 126 | 81 | 177 | 260 | 12 | 9 | 1020 | 180",
	"autumn-06 | Run Mum Rae | Instagram | 2026-10-10 | 2026-10-24T09:00:00 | 11200 | 9300 | 8800 | 790 | 131 | 30 | 109 | 118 | 5 | 4 | 430 | 280",
	"autumn-07 | Run Mum Rae | Instagram | 2026-10-19 | 2026-11-02T09:00:00 | 12600 | 10100 | 9900 | 870 | 149 | 38 | 127 | 139 | 7 | 5 | 602 | 280",
	"autumn-08 | Dan Dashes | Instagram | 2026-10-12 | 2026-10-26T09:00:00 | 6100 | 4900 | 5000 | 410 | 9 | 4 | 22 | 31 | 0 | 0 | 0 | 460",
	"autumn-09 | City Laps | Instagram | 2026-10-16 | 2026-10-30T09:00:00 | 31900 | 26800 | 25100 | 1580 | 91 | 70 | 198 | 207 | 4 | 3 | 348 | 810",
	"autumn-10 | City Laps | Instagram | 2026-10-23 | 2026-11-06T09:00:00 | 28400 | 23900 | 22600 | 1960 | 121 | 84 | 236 | 178 | 3 | 3 | 261 | 810",
	"autumn-11 | Couch to Cara | TikTok | 2026-10-20 | 2026-11-03T09:00:00 | 29800 | 24600 | 29100 | 1090 | 118 | 74 | 141 | 301 | 13 | 11 | 1105 | 180",
	"autumn-12 | Dan Dashes | Instagram | 2026-10-21 | 2026-11-04T09:00:00 | 6900 | 5600 | 5700 | 268 | 7 | 3 | 11 | 35 | 1 | 0 | 86 | 460",
	"autumn-13 | Mara Eats | Instagram | 2026-10-08 | 2026-10-09T20:00:00 | 9800 | 9200 | | | | | | 96 | 2 | 3 | 258 | 120 | | 9200, 8500, 7100, 6700",
];

/** What every line of the sample's shop export has in common with its post. */
interface SamplePost {
	readonly [column: string]: Cell;
}

/**
 * Orders that add up to the counts in Results, post by post: the first ones have the code only, then as many as half of the
 * smaller count have code and link both, the rest the link only. Every third is placed a day later.
 */
export function sampleOrders(posts: readonly SamplePost[]): { [column: string]: Cell }[] {
	const orders: { [column: string]: Cell }[] = [];
	for (const post of posts) {
		const [code, link] = [Number(post["code orders"]) || 0, Number(post["link orders"]) || 0];
		const both = Math.floor(Math.min(code, link) / 2);
		const all = code + link - both;
		const cents = Math.round((Number(post.revenue) * 100) / (all || 1));
		for (let index = 0; index < all; index++) {
			const isLast = index === all - 1;
			const own = isLast ? Math.round(Number(post.revenue) * 100) - cents * (all - 1) : cents;
			const [byCode, byLink] = [index < code, index >= code - both];
			orders.push({
				order: String(1001 + orders.length),
				placed: { date: later(post.posted!, Math.floor(index / 3)) },
				...(byCode ? { codes: codeOf(post.creator!), "creator by code": post.creator! } : {}),
				...(byLink
					? { "utm medium": "influencer", "utm content": post.deliverable!, "creator by link": post.creator! }
					: {}),
				revenue: own / 100,
				status: "paid",
				currency: "USD",
				source: "Sample campaign",
			});
		}
	}
	return orders;
}

function codeOf(creator: Cell): string {
	return `${String(creator)
		.replace(/[^a-z]/gi, "")
		.toUpperCase()}10`;
}

function later(day: Cell, days: number): string {
	const date = typeof day === "object" ? day.date.slice(0, 10) : String(day);
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
