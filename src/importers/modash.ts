import { headerWords } from "../core/import/header-words.ts";
import type { Importer, ImporterDocumentation } from "../core/import/importer.ts";

/** Lists and searches of Modash: one platform a file, figures are medians or averages of recent posts. */
export const modash: Importer = {
	id: "modash",
	title: "Modash export",
	detect(headers) {
		const words = headers.map((header) => headerWords(header).join(" "));
		const own = [
			"credibility",
			"audience credibility",
			"fake followers",
			"avg reels plays",
			"average reels plays",
		];
		const found = own.filter((name) => words.includes(name));
		const named = words.some((name) => name.startsWith("modash"));
		const score = named ? 0.9 : found.length > 0 && words.includes("engagement rate") ? 0.6 : 0;
		return { score, why: `headers as in Modash: ${named ? "Modash" : found.join(", ")}` };
	},
	columns: {
		"Avg reels plays": { to: "average views", why: "average plays of reels are average views" },
		"Average reels plays": { to: "average views", why: "average plays of reels are average views" },
		"Modash URL": { to: "", why: "the link leads to Modash, not to the creator's profile" },
	},
};

export const documentation: ImporterDocumentation = {
	told: "by “Modash” in a header, or by credibility, fake followers or reels plays beside an engagement rate",
	examples: [
		{
			rows: [
				["Username", "Profile URL", "Followers", "Engagement rate", "Avg Reels plays", "Fake followers"],
				["mara.eats", "https://instagram.com/mara.eats", "42.9k", "11.85%", "15.1k", "12%"],
			],
			gives: [
				{
					handle: "mara.eats",
					platform: "Instagram",
					URL: "https://www.instagram.com/mara.eats",
					followers: 42_900,
					"average views": 15_100,
					"credible audience %": 0.88,
				},
			],
		},
	],
};
