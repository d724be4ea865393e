import { headerWords } from "../core/import/header-words.ts";
import type { Importer, ImporterDocumentation } from "../core/import/importer.ts";

const ownRate = "a rate in percent points by HypeAuditor's definition; the tracker computes one of its own";

/** HypeAuditor's tables: rates in percent points (3.47 is 3.47 %), locked cells exported as a padlock. */
export const hypeAuditor: Importer = {
	id: "hype-auditor",
	title: "HypeAuditor export",
	detect(headers, sample) {
		const words = headers.map((header) => headerWords(header).join(" "));
		const hasScore = words.some((name) => /^(?:aqs|audience quality score)\b/.test(name));
		const hasRate = words.some((name) => /^(?:instagram|youtube|tiktok|twitter) er$/.test(name));
		const isLocked = sample.some((row) => row.includes("🔒"));
		const signs = [
			hasScore && "quality score (AQS)",
			hasRate && "rates by platform",
			isLocked && "locked cells",
		];
		const found = signs.filter((sign) => sign !== false);
		return {
			score: hasScore || hasRate ? 0.8 : isLocked ? 0.4 : 0,
			why: `it has HypeAuditor's ${found.join(", ")}`,
		};
	},
	columns: {
		"Instagram ER": { to: "", why: ownRate },
		"YouTube ER": { to: "", why: ownRate },
		"TikTok ER": { to: "", why: ownRate },
		"Twitter ER": { to: "", why: ownRate },
		AQS: { to: "", why: "a score whose weights HypeAuditor keeps secret; it is no share of the audience" },
		"Audience quality": {
			to: "",
			why: "a score whose weights HypeAuditor keeps secret; it is no share of the audience",
		},
		"Quality audience": {
			to: "credible audience %",
			why: "HypeAuditor's share of real people, in percent points",
			unit: "points",
		},
	},
};

export const documentation: ImporterDocumentation = {
	told: "by the quality score (AQS), rates such as “Instagram ER”, or cells locked with 🔒",
	examples: [
		{
			rows: [
				["username", "full_name", "followers_count", "avg_likes", "Instagram ER", "AQS", "Quality audience"],
				["mara.eats", "Mara Eats", 45_000, 800, 3.47, 84, 91.2],
				["lena.cooks", "Lena", "9,100", "🔒", "🔒", "🔒", "🔒"],
			],
			gives: [
				{
					handle: "mara.eats",
					creator: "Mara Eats",
					followers: 45_000,
					"average likes": 800,
					"credible audience %": 0.912,
				},
				{ handle: "lena.cooks", creator: "Lena", followers: 9100 },
			],
		},
	],
};
