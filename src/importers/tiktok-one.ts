import { headerWords } from "../core/import/header-words.ts";
import type { Importer, ImporterDocumentation, Meaning } from "../core/import/importer.ts";

const sales: Meaning = { to: "", why: "sales through TikTok Shop, which the Roster does not keep" };
const growth: Meaning = { to: "", why: "the Roster does not keep it" };

/** TikTok One, the former Creator Marketplace: TikTok accounts, prices as ranges, sales of the last 30 days. */
export const tiktokOne: Importer = {
	id: "tiktok-one",
	title: "TikTok One export",
	platform: "TikTok",
	detect(headers) {
		const signs =
			/^(?:tiktok (?:account|username)|creator (?:id|category)|interaction rate|(?:follower|fan)s? growth rate\b.*|live gmv\b.*|affiliate gmv|creator attributed (?:gmv|orders)|est commission|avg posts per week)$/;
		const words = headers.map((header) => headerWords(header).join(" "));
		const found = words.filter((name) => signs.test(name));
		const elsewhere = words.some((name) => /instagram|youtube/.test(name));
		return {
			score: found.length > 1 && !elsewhere ? 0.7 : 0,
			why: `headers as in TikTok One: ${found.slice(0, 3).join(", ")}`,
		};
	},
	columns: {
		"TikTok account": { to: "handle", why: "the TikTok account" },
		"TikTok username": { to: "handle", why: "the TikTok account" },
		"Creator ID": { to: "handle", why: "the TikTok account" },
		"Creator name": { to: "handle", why: "the TikTok account, or the name if it looks like one" },
		"Avg. posts per week": growth,
		"Follower growth rate (30d)": growth,
		"Live GMV (30d)": sales,
		"Affiliate GMV": sales,
		"Creator-attributed GMV": sales,
		"Creator-attributed orders": sales,
		"Affiliate orders": sales,
		Orders: sales,
		"Est. commission": sales,
		"Items sold": sales,
	},
};

export const documentation: ImporterDocumentation = {
	told: "by two or more of its headers: creator category, interaction rate, follower growth rate, live GMV, TikTok account",
	examples: [
		{
			rows: [
				[
					"TikTok account",
					"Creator category",
					"Fans",
					"Avg. video views",
					"Interaction rate",
					"Live GMV (30d)",
					"Price",
				],
				["@maraeats", "Food", "54.3K", "12K", "6.1%", "$10K-$50K", "$300-$500"],
			],
			gives: [
				{
					handle: "maraeats",
					platform: "TikTok",
					niche: "Food",
					followers: 54_300,
					"average views": 12_000,
					fee: 400,
					notes: "fee given as $300-$500",
					URL: "https://www.tiktok.com/@maraeats",
				},
			],
		},
	],
};
