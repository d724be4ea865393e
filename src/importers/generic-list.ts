import type { Importer } from "../core/import/importer.ts";
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
