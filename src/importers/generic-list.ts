import type { Importer, ImporterDocumentation } from "../core/import/importer.ts";
import { readHeader } from "../core/import/read-header.ts";

/** Any list: what every other format falls back to. */
export const genericList: Importer = {
	id: "generic-list",
	title: "List of creators",
	detect(headers) {
		if (headers.length === 0)
			return { score: 0.1, why: "no header row; columns are recognised by their values" };
		const known = headers.filter((header) => readHeader(header) !== undefined).length;
		return {
			score: 0.1,
			why: `${known} of ${headers.filter((header) => header !== "").length} headers are known`,
		};
	},
};

export const documentation: ImporterDocumentation = {
	told: "by nothing in particular: every list that is none of the others, with or without a header row",
	examples: [
		{
			rows: [
				["Name", "Username", "Network", "Follower count", "Rate"],
				["Mara Eats", "@mara.eats", "IG", "48.2K", "$450–$650"],
			],
			gives: [
				{
					platform: "Instagram",
					handle: "mara.eats",
					creator: "Mara Eats",
					followers: 48_200,
					fee: 550,
					notes: "fee given as $450–$650",
					URL: "https://www.instagram.com/mara.eats",
				},
			],
		},
	],
};
