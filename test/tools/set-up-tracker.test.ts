import { describe, expect, test } from "vitest";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { undoRun } from "../../src/core/runs/undo.ts";
import type { Tab } from "../../src/core/tab.ts";
import { campaignSettings } from "../../src/core/tracker/campaign.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { setUpTracker } from "../../src/tools/set-up-tracker.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

/** Of Results, as a preview would make it. */
function rateNote(host: MemoryHost): string | undefined {
	const workbook = { tabs: Object.fromEntries(host.tabNames().map((name) => [name, host.readTab(name)])) };
	const plan = setUpTracker.plan(workbook as never, { sample: false });
	if (isProblem(plan)) throw new Error(plan.problem);
	const made = plan.changes.flatMap((change) => (change.kind === "add-tab" ? [change.layout] : []));
	const columns = made.find(({ name }) => name === "Results")?.columns ?? [];
	return columns.find(({ header }) => JSON.stringify(header).includes("Engagement rate"))?.note;
}

describe("in an empty workbook", () => {
	test("makes every tab with its headers, but for those that another tool makes", () => {
		const host = run(memoryHost());
		for (const { name, columns, optional } of tracker) {
			if (optional) {
				expect(host.tabNames(), name).not.toContain(name);
				continue;
			}
			const header = host.readTab(name)!.values[0]!.map((cell) => String(cell).toLowerCase());
			expect(header, name).toEqual(columns.map((column) => column.name.toLowerCase()));
		}
	});

	test("computes tier and engagement rate by one array formula in the header, with the campaign's settings", () => {
		const formulas = run(memoryHost()).readTab("Roster")!.formulas[0]!.filter(Boolean);
		expect(formulas).toEqual([
			'={"Tier"; TIER(D2:D; IFNA(XLOOKUP("tier scheme"; Campaign!A:A; Campaign!B:B); ""))}',
			'={"Engagement rate"; ENGAGEMENT_RATE(D2:D; N2:N; O2:O; Q2:Q; R2:R; IFNA(XLOOKUP("engagement definition"; Campaign!A:A; Campaign!B:B); ""))}',
		]);
	});

	test.each([
		{ definition: "", says: "Computed: what the engagement definition in Campaign counts" },
		{ definition: "GRIN", says: 'When this column was made, the engagement definition was "GRIN".' },
	])(
		"names the campaign's engagement definition ($definition) in the note of Results' rate",
		({ definition, says }) => {
			const campaign = tabOf("Campaign", [
				["Setting", "Value"],
				["engagement definition", definition],
			]);
			expect(rateNote(memoryHost([campaign]))).toContain(says);
			expect(rateNote(memoryHost())).toContain('the engagement definition was "all".');
		},
	);

	test("fills in the sample campaign only when asked", () => {
		expect(run(memoryHost()).readTab("Roster")!.values.length).toBe(1);
		expect(run(memoryHost(), true).readTab("Roster")!.values.length).toBe(25);
	});

	test("ships the published benchmarks as rows with source and year", () => {
		const [header, ...rows] = run(memoryHost()).readTab("Benchmarks")!.values;
		expect(rows.length).toBeGreaterThan(50);
		const [source, year] = [header!.indexOf("Source"), header!.indexOf("Year")];
		for (const row of rows) {
			expect(row[source]).not.toBe("");
			expect(Number(row[year])).toBeGreaterThan(2010);
		}
	});

	test("changes nothing the second time", () => {
		const host = run(memoryHost());
		expect(previewOf(host).items).toEqual([]);
	});

	test("is undone whole, but for what somebody wrote since", () => {
		const host = run(memoryHost());
		const cells = host.tabs.get("Payments")!;
		cells.values.push(["Mara", ...cells.values[0]!.slice(1).map(() => "")]);
		cells.formulas.push(cells.formulas[0]!.map(() => ""));
		const undone = undoRun(host, tracker);
		expect([...host.tabNames()].sort()).toEqual(["Activity", "Payments", "Planner log"]);
		expect(undone).toMatchObject({
			kept: [
				{ label: "Tab Activity", reason: "The tab holds values by now." },
				{ label: "Tab Payments", reason: "The tab holds values by now." },
			],
		});
	});
});

describe("in a workbook that is in use", () => {
	const theirs = tabOf("Roster", [
		["Our creators 2027", "", "", ""],
		["Username", "Network", "Followers", "Vibe"],
		["mara", "TikTok", 12400, "calm"],
		["finn", "TikTok", "=C3*2", "loud"],
	]);

	test("adds the missing columns at the right and leaves every cell alone", () => {
		const host = run(memoryHost([theirs]));
		const after = host.readTab("Roster")!;
		theirs.values.forEach((line, row) => {
			expect(after.values[row]!.slice(0, 4)).toEqual(line);
			expect(after.formulas[row]!.slice(0, 4)).toEqual(theirs.formulas[row]);
		});
		expect(after.values[1]).toContain("Average likes");
		expect(after.formulas[1]!.find((formula) => formula.includes("TIER"))).toBe(
			'={"Tier"; TIER(C3:C; IFNA(XLOOKUP("tier scheme"; Campaign!A:A; Campaign!B:B); ""))}',
		);
	});

	test("adds the settings an older Campaign tab lacks", () => {
		const host = run(
			memoryHost([
				tabOf("Campaign", [
					["Setting", "Value"],
					["budget", 900],
				]),
			]),
		);
		const { values } = host.readTab("Campaign")!;
		expect(values[1]!.slice(0, 2)).toEqual(["budget", 900]);
		expect(values.length).toBe(1 + campaignSettings.length);
	});

	test("refuses a tab whose header it cannot find, and says what it looks for", () => {
		const { refused } = previewOf(
			memoryHost([
				tabOf("Roster", [
					["a", "b"],
					[1, 2],
				]),
			]),
		);
		expect(refused).toEqual([
			{
				label: "Roster",
				reason:
					'Found no header row in the first 10 rows of Roster. It needs headers such as "Creator", "Handle", "Platform".',
			},
		]);
	});

	test("refuses to add a blank column beside rows that a renamed header made nameless", () => {
		const { items, refused } = previewOf(
			memoryHost([
				tabOf("Roster", [
					["Creator", "Their name there", "Fee"],
					["Mara", "mara", 3],
				]),
			]),
		);
		expect(items.some(({ tab }) => tab === "Roster")).toBe(false);
		expect(refused[0]!.reason).toContain('There are rows, but no column "Handle"');
	});

	test("does not take a tab for empty whose formulas show nothing", () => {
		const { refused } = previewOf(memoryHost([tabOf("Payments", [['=IFERROR(QUERY(A1:B2);"")']])]));
		expect(refused.map(({ label }) => label)).toEqual(["Payments"]);
	});

	test("undo takes the new columns away and not the planner's title of the same name", () => {
		const host = memoryHost([
			tabOf("Roster", [
				["", "", "", "Fee"],
				["Handle", "Platform", "Creator", ""],
				["mara", "TikTok", "Mara", ""],
			]),
		]);
		const before = host.readTab("Roster");
		run(host);
		expect(host.readTab("Roster")!.values[1]).toContain("Fee");
		undoRun(host, tracker);
		expect(host.readTab("Roster")).toEqual(before);
	});

	test("refuses a header that stands twice, naming both columns", () => {
		const { refused } = previewOf(memoryHost([tabOf("Roster", [["Handle", "Platform", "Fee", "fee"]])]));
		expect(refused[0]!.reason).toBe(
			'Roster has two columns called "fee": C and D. Rename or delete one of them.',
		);
	});

	test("takes a tab by its name in any letter case", () => {
		const tabs = [{ ...theirs, name: "ROSTER" } satisfies Tab];
		expect(
			run(memoryHost(tabs))
				.tabNames()
				.filter((name) => /roster/i.test(name)),
		).toEqual(["ROSTER"]);
	});
});

function previewOf(host: MemoryHost, sample = false) {
	const answer = preview(host, setUpTracker, { sample });
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

function run(host: MemoryHost, sample = false): MemoryHost {
	const accept = previewOf(host, sample).items.map(({ token }) => token);
	const answer = apply(host, tracker, setUpTracker, { sample }, { accept, run: "set-up-run" });
	if (isProblem(answer)) throw new Error(answer.problem);
	expect(answer.refused).toEqual([]);
	return host;
}
