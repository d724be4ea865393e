import type { Content, WorkbookSnapshot } from "../../src/playground/model/types.ts";

export const BAD =
	"Obsessed with my new shoes from @stridelab 🏃 #running #morningrun #stride #collab #fitfam";

/** A tracker with captions of each kind. */
export const WORKBOOK: WorkbookSnapshot = {
	version: 1,
	locale: "en_US",
	timeZone: "UTC",
	sheets: [
		sheet("Campaign", [
			["Setting", "Value"],
			["brand", "Stridelab"],
			["jurisdictions", "US, UK"],
			["required hashtags", "#stridelab"],
		]),
		sheet("Deliverables", [
			["Id", "Handle", "Platform", "Type", "Caption", "Disclosure verdict"],
			["D-1", "june.moves", "Instagram", "reel", BAD, null],
			["D-2", "mara.eats", "Instagram", "feed", "#ad Breakfast before a run. @stridelab #stridelab", null],
			[
				"D-3",
				"finn.bakes",
				"TikTok",
				"video",
				"No label here, only @stridelab #stridelab",
				"Ana: fine by me",
			],
			["D-4", "lou.cooks", "TikTok", "video", null, null],
			["D-5", "trailtess", "Instagram", "reel", "#ad These soles cure arthritis! #stridelab", null],
			[
				"D-6",
				"ida",
				"Instagram",
				"feed",
				"Soles\n\n\n\n\n\n\n\n\n\ncure arthritis! a\u200bd #stridelab",
				null,
			],
			["D-7", "kai", "Myspace", "feed", "#ad Run #stridelab", null],
		]),
		sheet("Ideas", [
			["Link", "Who", "Text"],
			["https://x/p/AbC", "june", "Shoes from @stridelab #collab"],
			["https://x/p/aBc", "mara", "#ad Breakfast"],
		]),
	],
};

/** Meta's export of an account. */
export const EXPORT = `Post ID,Account username,Description,Publish time,Permalink,Post type
1,june.moves,Sunday run with @mara,05/03/2026 09:00,https://x/1,IG image
2,june.moves,"Thanks @stridelab! Use code JUNE10 for 10% off",05/04/2026 09:00,https://x/2,IG reel
3,june.moves,#ad New shoes from @stridelab,05/05/2026 09:00,https://x/3,IG reel
4,june.moves,Only rain today.,05/06/2026 09:00,https://x/4,IG carousel
`;

function sheet(name: string, rows: readonly (readonly Content[])[]): WorkbookSnapshot["sheets"][number] {
	const cells = Object.fromEntries(
		rows.map((row, index) => [index, Object.fromEntries(row.map((content, column) => [column, content]))]),
	);
	return { name, rowCount: 50, columnCount: 12, frozenRows: 1, cells };
}
