import { describe, expect, test } from "vitest";
import type { Preview } from "../../../src/core/answers.ts";
import { isProblem } from "../../../src/core/problem.ts";
import type { ReportDetails } from "../../../src/core/report/details.ts";
import { healthCheck } from "../../../src/core/report/health-check.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import { writeReport } from "../../../src/tools/write-report.ts";
import { memoryHost } from "../runs/memory-host.ts";
import { reportCampaign } from "./report-campaign.ts";

type Rows = { readonly [tab: string]: readonly (readonly (string | number)[])[] };

/** The small campaign, with some of its tabs as given. */
function details(changed: Rows = {}): ReportDetails | string {
	const workbook = reportCampaign();
	const tabs = workbook.sheets.slice(1).map((sheet) => {
		const { rows, columns } = sheet.used();
		const grid = Array.from({ length: rows }, (_, row) =>
			Array.from({ length: columns }, (_, column) => {
				const content = sheet.content(row, column);
				return typeof content === "string" || typeof content === "number" ? content : "";
			}),
		);
		const values = changed[sheet.name] ?? grid;
		return { name: sheet.name, values, formulas: values.map((line) => line.map(() => "")) };
	});
	const known = new Set(tabs.map(({ name }) => name));
	const added = Object.entries(changed).filter(([name]) => !known.has(name));
	for (const [name, values] of added)
		tabs.push({
			name,
			values: values.map((row) => [...row]),
			formulas: values.map((row) => row.map(() => "")),
		});
	const answer = preview(memoryHost(tabs), writeReport, {}) as Preview | { problem: string };
	return isProblem(answer) ? answer.problem : ((answer as Preview).details as ReportDetails);
}

const CAMPAIGN = [
	["Setting", "Value"],
	["campaign", "Spring"],
	["brand", "Stridelab"],
	["KPI", "engagements"],
];

function tableAfter(report: ReportDetails | string, heading: string): readonly (readonly string[])[] {
	if (typeof report === "string") throw new Error(report);
	const at = report.blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
	const table = report.blocks.slice(at).find((block) => block.kind === "table");
	return table?.kind === "table" ? table.rows : [];
}

describe("the goals of a report", () => {
	test.each([
		{ goal: "2,000 engagements", says: "1,770 engagements (88.5%)" },
		{ goal: "10 orders with codes", says: "10 orders with a code, whether or not by a link too (100%)" },
		{ goal: "reach 50.000 people", says: "At most 31,000 people reached (62%)" },
		{ goal: "More clicks", says: "290 clicks" },
		{ goal: "1.5k engagements", says: "1,770 engagements (118%)" },
		{ goal: "500 clicks from 2 reels", says: "290 clicks" },
		{ goal: "Engagement rate of 4%", says: "Not measured in the tracker" },
		{ goal: "Cost per click under 2", says: "Not measured in the tracker" },
		{ goal: "Be loved", says: "Not measured in the tracker" },
	])("$goal: $says", ({ goal, says }) => {
		const rows = tableAfter(details({ Campaign: [...CAMPAIGN, ["goals", goal]] }), "What we set out to do");
		expect(rows[1]).toEqual([goal, says]);
	});
});

test("a report without results says what to do, and nothing else", () => {
	expect(details({ Results: [["Deliverable", "Creator", "Platform"]] })).toBe(
		"Results has no posts yet. Import what the platforms export, then come back.",
	);
});

test.each([
	{
		end: "31. März 2026",
		says: [
			'End in Campaign (cell B5) is the text "31. März 2026", which the Dashboard\'s pace may not read: type it as a date.',
		],
	},
	{ end: "2026-03-31", says: [] },
])("the end of the campaign typed as $end is told where the pace may not read it", ({ end, says }) => {
	const report = details({ Campaign: [...CAMPAIGN, ["end", end]] }) as ReportDetails;
	expect(report.missing.filter(({ what }) => what === "end").map(({ where }) => where)).toEqual(says);
});

test("every figure in the table of numbers says how it is counted", () => {
	const [, ...rows] = tableAfter(details(), "The numbers");
	expect(rows.map(([figure]) => figure)).toContain("Engagement rate");
	for (const [figure, value, how] of rows) {
		expect(`${value}${how}`, figure).not.toMatch(/undefined|NaN|Infinity/);
		expect(how!.length, figure).toBeGreaterThan(9);
	}
});

test("creators add up to the campaign", () => {
	const [, ...rows] = tableAfter(details(), "Creator by creator");
	const sum = (column: number) =>
		rows.reduce((total, row) => total + Number(row[column]!.replace(/[^\d.]/g, "")), 0);
	const numbers = new Map(tableAfter(details(), "The numbers").map(([figure, value]) => [figure, value]));
	expect(numbers.get("Engagements")).toBe(sum(3).toLocaleString("en-US"));
	expect(numbers.get("All-in cost")).toBe(sum(2).toLocaleString("en-US"));
});

describe("the health check", () => {
	const nothing = {
		campaign: undefined,
		deliverables: undefined,
		roster: undefined,
		kpi: "engagements",
		measured: { known: 0, posts: 0 },
		creators: { all: [], repeated: 0, before: 0 },
	};

	test("calls nothing avoided of which the tracker shows nothing", () => {
		const items = healthCheck(nothing);
		expect(items.length).toBe(7);
		expect(items.filter(({ verdict }) => verdict === "avoided")).toEqual([]);
	});

	test("looks closer where creators share a caption word for word", () => {
		const posts = [
			["Id", "Creator", "Caption"],
			["p1", "Mara", "This shoe changed my mornings for good."],
			["p2", "Finn", "This shoe changed  my mornings for good."],
		];
		const rows = tableAfter(details({ Deliverables: posts }), "Health check");
		expect(rows.find(([mistake]) => mistake === "A forced script")).toEqual([
			"A forced script",
			"Look closer",
			"1 caption is word for word the same with several creators.",
		]);
	});
});

describe("orders of the shop's export", () => {
	const shop: Rows = {
		Campaign: [...CAMPAIGN.slice(0, 3), ["KPI", "orders"], ["budget", 2000], ["currency", "USD"]],
		Results: [
			["Deliverable", "Creator", "Platform", "Posted", "Pulled at", "Likes"],
			["p1", "Mara", "Instagram", 46_301, 46_310, 400],
			["p2", "Mara", "Instagram", 46_308, 46_317, 310],
			["p3", "Finn", "TikTok", 46_303, 46_312, 900],
		],
		"Codes & Links": [
			["Creator", "Code"],
			["Mara", "MARA10"],
			["Finn", "FINN10"],
		],
		Plan: [
			["Creator", "Handle", "Platform", "Package", "In plan", "Cost"],
			["Mara", "mara", "Instagram", "2 posts", "yes", 600],
			["Finn", "finn", "TikTok", "1 video", "yes", 250],
		],
		Orders: [
			["Order", "Placed at", "Codes", "Revenue", "Status"],
			["#1", 46_309, "MARA10", 20, "paid"],
			["#2", 46_309, "MARA10", 20, "paid"],
			["#3", 46_309, "MARA10, FINN10", 20, "paid"],
			["#4", 46_309, "FINN10", 20, "cancelled"],
		],
	};

	test("are known to the next quarter, without a claim that chance could overturn", () => {
		const [, ...rows] = tableAfter(details(shop), "Next quarter");
		expect(rows).toEqual([
			[
				"Mara",
				"Test",
				"Orders name no post, so chance cannot be told from skill. Mara: at least 2 orders for $600 over 2 posts.",
			],
			expect.arrayContaining(["Finn", "Test"]),
		]);
	});

	test("are known to the health check", () => {
		const rows = tableAfter(details(shop), "Health check");
		expect(rows[1]).toEqual([
			"Vanity metrics",
			"Avoided",
			"The campaign is judged by orders, not by followers; Orders has 3 orders by code or link, told of creators and not of posts.",
		]);
	});

	test("are told once, in whole sentences", () => {
		const report = details(shop);
		if (typeof report === "string") throw new Error(report);
		const text = JSON.stringify(report.blocks);
		expect(text).toContain(
			"3 posts of 2 creators brought 3 orders for $850 in all: $283.33 for one order. The orders are worth $60.",
		);
		expect(text).toContain("1 order was cancelled or unpaid and counts nowhere: 4.");
		const alone = details({ ...shop, Orders: shop.Orders!.slice(0, 2) });
		expect(JSON.stringify((alone as ReportDetails).blocks)).toContain("brought 1 order for");
	});
});
