import { describe, expect, test } from "vitest";
import {
	type FillableParameter,
	fillFormula,
	stillMissing,
} from "../../src/core/formula-columns/fill-formula.ts";
import { PARAMETER_COLUMNS } from "../../src/core/formula-columns/parameter-columns.ts";
import { readColumns } from "../../src/core/formula-columns/read-columns.ts";
import { headerOf } from "../../src/core/tables/tab-spec.ts";
import { results } from "../../src/core/tracker/results.ts";
import { roster } from "../../src/core/tracker/roster.ts";
import { functionFiles } from "../function-files.ts";

const tabOf = (rows: readonly (readonly string[])[], formulas: readonly (readonly string[])[] = []) =>
	readColumns({ name: "Tab", values: rows, formulas });

/** A function's call with the columns of a tab that has these headers. */
function filled(name: string, rows: readonly (readonly string[])[]) {
	const { definition } = functionFiles().find((file) => file.definition.name === name)!;
	const parameters = definition.parameters.map((parameter): FillableParameter => {
		const columns = PARAMETER_COLUMNS[`${name}.${parameter.name}`] ?? PARAMETER_COLUMNS[parameter.name];
		const { name: own, example, optional = false } = parameter;
		return { name: own, example, optional, ...(columns ? { columns } : {}) };
	});
	return fillFormula(name, parameters, tabOf(rows));
}

describe("a formula with the columns of a tab", () => {
	test.each([
		["TIER", ["Creator", "Handle", "Platform", "Followers"], "=TIER(D2:D)"],
		["TIER", ["Abonnenten"], "=TIER(A2:A)"],
		["TIER", ["Name", "Avg. followers", "Follower count"], "=TIER(C2:C)"],
		["CPA", ["Spend", "Code orders"], "=CPA(A2:A; B2:B)"],
		["CPA", ["Orders", "Total cost", "Cost"], "=CPA(C2:C; A2:A)"],
		["ENGAGEMENT_RATE", ["Likes", "Followers", "Comments"], "=ENGAGEMENT_RATE(B2:B; A2:A; C2:C)"],
		[
			"ENGAGEMENT_RATE",
			["Followers", "Average likes", "Average comments", "Average saves", "Average shares"],
			"=ENGAGEMENT_RATE(A2:A; B2:B; C2:C; E2:E; D2:D)",
		],
		["FAIR_FEE", ["Followers", "Platform"], "=FAIR_FEE(B2; A2)"],
		["BENCHMARK", ["Fans"], '=BENCHMARK("engagement rate"; "Instagram"; A2:A)'],
		["SENTIMENT", ["Comment"], "=SENTIMENT(A2:A)"],
		["ENGAGEMENT_RATE", ["Fans", "Likes", "Comments", "Saves"], "=ENGAGEMENT_RATE(A2:A; B2:B; C2:C; ; D2:D)"],
		["VETTING_FLAGS", ["Followers", "Likes"], "=VETTING_FLAGS(A2:A; ; ; B2:B)"],
		["VETTING_FLAGS", ["Followers", "Fake followers %"], "=VETTING_FLAGS(A2:A)"],
	] as const)("%s of %j is %s", (name, headers, formula) => {
		expect(filled(name, [headers])).toMatchObject({ formula, missing: [] });
	});

	test("begins below the header, wherever that is", () => {
		const rows = [["Our campaign"], [], ["Handle", "Followers"], ["mara", "12000"]];
		expect(filled("TIER", rows)).toMatchObject({ formula: "=TIER(B4:B)", row: 4 });
	});

	test("takes no row of values for the headers, though it names a platform", () => {
		const rows = [
			["Platform", "Followers"],
			["Instagram", "12,400"],
		];
		expect(filled("TIER", rows)).toMatchObject({ formula: "=TIER(B2:B)", row: 2 });
		const others = [
			["Wo", "Abonnenten"],
			["Instagram", "TikTok"],
		];
		expect(filled("TIER", others)).toMatchObject({ formula: "=TIER(B2:B)", row: 2 });
	});

	test.each(["Followers (K)", "Followers (M)"])("takes no %s, which counts in other units", (header) => {
		expect(filled("TIER", [[header]])).toMatchObject({ formula: "=TIER(followers)", missing: ["followers"] });
	});

	test("tells which values are the example's", () => {
		expect(filled("ALLOCATE", [["Handle", "Cost", "Value"]])?.assumed).toEqual([
			{ parameter: "budget", value: "12000" },
		]);
		expect(filled("BENCHMARK", [["Fans", "Platform"]])?.assumed).toEqual([
			{ parameter: "metric", value: '"engagement rate"' },
		]);
	});

	test("knows headers that are formulas, even while they load", () => {
		const { columns } = readColumns({
			name: "Tab",
			values: [["Loading…", "Followers"]],
			formulas: [['={"Tier"; TIER(B2:B)}', ""]],
		});
		expect(columns).toMatchObject([{ letters: "A", header: "Tier" }, { letters: "B" }]);
	});

	test("names what the tab lacks, and has its name in its place", () => {
		expect(filled("CPA", [["Handle", "Fee"]])).toMatchObject({
			formula: "=CPA(B2:B; conversions)",
			taken: [{ parameter: "spend", column: { letters: "B", header: "Fee" } }],
			missing: ["conversions"],
		});
	});

	test.each([
		["a tab without headers", "TIER", [[]]],
		["a function that computes with plain numbers", "BREAK_EVEN_ORDERS", [["Fee", "Product cost"]]],
	] as const)("is left as the example for %s", (_, name, rows) => {
		expect(filled(name, rows)).toBeUndefined();
	});

	test.each([
		["=CPA(B2:B; conversions)", ["conversions"]],
		["=CPA(B2:B; C2:C)", []],
		['=CPA(B2:B; COUNTIF(C2:C; "conversions"))', []],
		["=CPA(B2:B; conversions!C2:C)", []],
		["=CPA(B2:B; 'Our conversions'!C2:C)", []],
	])("%s still wants %j", (formula, names) => {
		expect(stillMissing(formula, ["conversions"])).toEqual(names);
	});

	test.each([
		["TIER", roster],
		["ENGAGEMENT_RATE", roster],
		["VETTING_FLAGS", roster],
		["FAIR_FEE", roster],
		["CPM", results],
		["CPA", results],
		["CPC", results],
		["CTR", results],
		["CPV", results],
		["ROAS", results],
		["ROI", results],
		["CONVERSION_RATE", results],
		["STORY_COMPLETION", results],
		["REACH_BOUNDS", results],
	] as const)("%s finds all it needs in its tab of the tracker", (name, { columns }) => {
		const answer = filled(name, [columns.map(headerOf)]);
		expect(answer?.missing).toEqual([]);
		expect(answer?.taken.length).toBeGreaterThan(0);
	});
});
