import type { Importer, ImporterDocumentation } from "../core/import/importer.ts";
import { readHeaderAmong } from "../core/import/read-header.ts";

/** A row is a person, with a column of handles or links for each platform: `instagram_handle, tiktok_handle`. */
export const sideBySide: Importer = {
	id: "side-by-side",
	title: "Platforms side by side",
	detect(headers) {
		const platforms = new Set(
			headers
				.map((header) => readHeaderAmong(header, headers))
				.map((meaning) => (/^(?:handle|URL)$/.test(meaning?.to ?? "") ? meaning?.platform : undefined))
				.filter((platform) => platform !== undefined),
		);
		return platforms.size < 2
			? { score: 0, why: "accounts of one platform only" }
			: {
					score: 0.5,
					why: `a row holds accounts on ${[...platforms].join(" and ")}; each becomes a row of its own`,
				};
	},
};

export const documentation: ImporterDocumentation = {
	told: "by headers of handles or links for two platforms or more",
	examples: [
		{
			rows: [
				["Name", "Instagram handle", "TikTok handle", "TikTok followers"],
				["Mara Eats", "mara.eats", "maraeats", "54.3k"],
			],
			gives: [
				{
					handle: "mara.eats",
					platform: "Instagram",
					creator: "Mara Eats",
					URL: "https://www.instagram.com/mara.eats",
				},
				{
					handle: "maraeats",
					platform: "TikTok",
					creator: "Mara Eats",
					followers: 54_300,
					URL: "https://www.tiktok.com/@maraeats",
				},
			],
		},
	],
};
