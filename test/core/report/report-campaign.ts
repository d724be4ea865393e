import type { Content, WorkbookModel } from "../../../src/playground/model/types.ts";
import { createWorkbook } from "../../../src/playground/model/workbook.ts";

/** A small campaign with two creators and three posts; grids are small so that each run is short. */
export function reportCampaign(): WorkbookModel {
	const workbook = createWorkbook();
	const tab = (name: string, rows: Content[][]) => {
		const { id } = workbook.insertSheet(name);
		workbook.setContents(id, 0, 0, rows);
		workbook.setSheet(id, { rowCount: rows.length + 4, columnCount: 16 });
	};
	tab("Campaign", [
		["Setting", "Value", "About"],
		["campaign", "Spring", null],
		["brand", "Stridelab", null],
		["KPI", "engagements", null],
		["budget", 2000, null],
		["report link", null, null],
	]);
	tab("Roster", [
		["Creator", "Handle", "Platform", "Followers"],
		["Mara", "mara", "Instagram", 12_000],
		["Finn", "finn", "TikTok", 9000],
	]);
	tab("Deliverables", [["Id", "Creator", "Handle", "Platform"]]);
	tab("Results", [
		[
			"Deliverable",
			"Creator",
			"Platform",
			"Posted",
			"Pulled at",
			"Impressions",
			"Reach",
			"Likes",
			"Comments",
			"Shares",
			"Saves",
			"Clicks",
			"Code orders",
			"Link orders",
			"Spend",
		],
		["p1", "Mara", "Instagram", 46_301, 46_310, 9000, 8000, 400, 20, 5, 9, 80, 3, 2, 300],
		["p2", "Mara", "Instagram", 46_308, 46_317, 7000, 6000, 310, 25, 4, 7, 60, 2, 2, 300],
		["p3", "Finn", "TikTok", 46_303, 46_312, 20_000, 17_000, 900, 40, 30, 20, 150, 5, 4, 250],
	]);
	return workbook;
}
