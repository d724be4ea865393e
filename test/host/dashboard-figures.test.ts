import { afterEach, describe, expect, test, vi } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { CHART_COLUMNS } from "../../src/core/report/dashboard-charts.ts";
import type { ReportDetails } from "../../src/core/report/details.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { dashboard } from "../../src/core/tracker/dashboard.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import type { Content, SheetModel, WorkbookModel } from "../../src/playground/model/types.ts";
import { loadWorkbook } from "../../src/playground/model/workbook.ts";
import { writeReport } from "../../src/tools/write-report.ts";
import { reportCampaign } from "../core/report/report-campaign.ts";
import { openHost } from "./open-host.ts";

afterEach(() => vi.unstubAllGlobals());

const start = reportCampaign().snapshot();

function sheetRows(sheet: SheetModel): number {
	let rows = 0;
	while (rows < sheet.rowCount && sheet.value(rows, 0) !== null) rows++;
	return rows;
}

describe("the dashboard says what the report says", () => {
	const table = (content: Content[][]) => content;
	const openWith = (
		more: (workbook: WorkbookModel, add: (name: string, rows: Content[][]) => void) => void,
	) => {
		const workbook = loadWorkbook(start);
		more(workbook, (name, rows) => {
			const sheet = workbook.sheet(name) ?? workbook.insertSheet(name);
			const height = sheetRows(sheet);
			workbook.setSheet(sheet.id, { rowCount: height + rows.length + 4 });
			workbook.setContents(sheet.id, height, 0, rows);
		});
		const { host } = openHost({ workbook });
		const shown = preview(host, writeReport, {});
		if (isProblem(shown)) throw new Error(shown.problem);
		const accept = shown.items.map(({ token }) => token);
		apply(host, tracker, writeReport, {}, { accept, run: "first-run" });
		const board = workbook.sheet("Dashboard")!;
		const cells = (name: string) => {
			const column = CHART_COLUMNS + dashboard.columns.findIndex((one) => one.name === name);
			return Array.from({ length: board.rowCount - 1 }, (_, at) => board.value(at + 1, column)).filter(
				(value) => value !== null && value !== "",
			);
		};
		const { blocks } = shown.details as ReportDetails;
		const rows = blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
		const said = (figure: string) => rows.find(([name]) => name === figure)?.[1];
		return { cells, said, charts: board.charts.map(({ options }) => options) };
	};

	test("each figure is the newest that is known, whatever rows of other tools came later", () => {
		const { cells, said } = openWith((_, add) =>
			add(
				"Results",
				table([
					["p1", "Mara", "", null, 46_320, null, null, null, null, null, null, 95],
					["p3", null, null, null, 46_321, 21_000],
				]),
			),
		);
		// Engagements are of a custom function, which these hosts do not run.
		const withoutEngagements = (name: string) => cells(name).filter((_, at) => at !== 2);
		expect(withoutEngagements("step")).toEqual([
			"Impressions (3 of 3 posts)",
			"Reach, at most (3 of 3 posts)",
			"Clicks (3 of 3 posts)",
			"Orders, at least (3 of 3 posts)",
		]);
		expect(withoutEngagements("count")).toEqual([37_000, 31_000, 305, 10]);
		expect(said("Impressions")).toBe("37,000");
		expect(said("Clicks")).toBe("305");
		expect(cells("post cost")).toEqual([300, 300, 250]);
	});

	test("a figure that some posts lack is said to be of fewer posts", () => {
		const { cells } = openWith((_, add) =>
			add("Results", table([["p4", "Finn", "TikTok", 46_304, 46_312, 500]])),
		);
		expect(cells("step").slice(0, 2)).toEqual([
			"Impressions (4 of 4 posts)",
			"Reach, at most (3 of 4 posts)",
		]);
	});

	test("orders of the Orders tab are in the funnel", () => {
		const { cells, said } = openWith((_, add) => {
			add(
				"Codes & Links",
				table([
					["Creator", "Code"],
					["Mara", "MARA10"],
				]),
			);
			add(
				"Orders",
				table([
					["Order", "Placed at", "Codes", "Creator by code", "Revenue", "Status"],
					...Array.from({ length: 30 }, (_, at): Content[] => [
						`#${at}`,
						46_309,
						"MARA10",
						"Mara",
						20,
						"paid",
					]),
				]),
			);
		});
		expect(said("Orders")).toMatch(/^\d/);
		expect(cells("count")[4]).toBe(Number(said("Orders")!.split(" ")[0]));
		expect(cells("count")[4]).toBeGreaterThanOrEqual(30);
	});

	test("the pace goes up to the campaign's last day, and to a post that went live later", () => {
		const dated =
			(end: number) => (workbook: WorkbookModel, add: (name: string, rows: Content[][]) => void) => {
				const { id } = workbook.sheet("Campaign")!;
				workbook.setContents(id, 6, 0, [
					["start", 46_300],
					["end", end],
				]);
				add("Deliverables", table([["p1"], ["p2"], ["p3"]]));
			};
		const long = openWith(dated(46_393));
		expect(long.cells("day").slice(-1)).toEqual([46_393]);
		expect(long.cells("budget by then").slice(-1)).toEqual([2000]);
		const short = openWith(dated(46_305));
		expect(short.cells("day").slice(-1)).toEqual([46_308]);
		expect(short.cells("budget by then").slice(-4)).toEqual([2000, 2000, 2000, 2000]);
		expect(short.cells("cost by then").slice(-1)).toEqual([850]);
	});

	describe("orders that two creators can claim", () => {
		const { cells, charts } = openWith((workbook, add) => {
			workbook.setContents(workbook.sheet("Campaign")!.id, 3, 1, [["orders"]]);
			const { id } = workbook.sheet("Results")!;
			workbook.setContents(id, 1, 12, [
				[null, null],
				[null, null],
				[null, null],
			]);
			add("Codes & Links", [
				["Creator", "Code"],
				["Mara", "MARA10"],
				["Finn", "FINN10"],
			]);
			const codes = ["MARA10", "MARA10", "FINN10", "MARA10, FINN10", "FINN10 MARA10"];
			add("Orders", [
				["Order", "Placed at", "Codes", "Revenue", "Status"],
				...codes.map((code, at): Content[] => [`#${at}`, 46_309, code, 20, "paid"]),
			]);
		});

		test("are in the funnel and at the end of the pace, and the funnel says why creators have fewer", () => {
			expect(cells("results")).toEqual([2, 1]);
			expect(cells("step").slice(-1)).toEqual(["Orders (by creator; 2 that several can claim)"]);
			expect(cells("count").slice(-1)).toEqual([5]);
			expect(cells("results by then").slice(-1)).toEqual([5]);
		});

		test("are said not to be in the chart by creator, whose points no line joins", () => {
			const [first, , funnel, pace] = charts;
			expect(first).toMatchObject({
				title:
					"What each creator cost and brought: all-in cost and orders, at least (what nobody else can claim)",
				"series.1.lineWidth": 0,
				"series.1.labelInLegend": "Orders, at least",
			});
			expect(pace).toMatchObject({ title: "Pace: cost against budget, and orders" });
			expect(funnel).toMatchObject({ "series.0.dataLabel": "value" });
		});
	});

	test("the pace reads days of Campaign that were typed as text", () => {
		const { cells } = openWith((workbook, add) => {
			workbook.setContents(workbook.sheet("Campaign")!.id, 6, 0, [
				["start", "2026-10-01"],
				["end", "2026-12-31"],
			]);
			add("Deliverables", [["p1"], ["p2"], ["p3"]]);
		});
		expect(cells("day").slice(0, 1)).toEqual([46_296]);
		expect(cells("day").slice(-1)).toEqual([46_387]);
	});
});
