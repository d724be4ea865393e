import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isProblem } from "../../../src/core/problem.ts";
import { apply } from "../../../src/core/runs/apply.ts";
import { home } from "../../../src/core/runs/home.ts";
import { preview } from "../../../src/core/runs/preview.ts";
import type { Tool } from "../../../src/core/tool.ts";
import { tracker } from "../../../src/core/tracker/index.ts";
import type { WorkbookSnapshot } from "../../../src/playground/model/types.ts";
import { loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { agency } from "../../../src/playground/samples/agency.ts";
import { fillTracker } from "../../../src/playground/samples/fill-tracker.ts";
import { samples } from "../../../src/playground/samples/index.ts";
import { buildRoster } from "../../../src/tools/build-roster.ts";
import { checkCaptions } from "../../../src/tools/check-captions.ts";
import { importCreators } from "../../../src/tools/import-creators.ts";
import { tools } from "../../../src/tools/index.ts";
import { planDeliverables } from "../../../src/tools/plan-deliverables.ts";
import { setUpTracker } from "../../../src/tools/set-up-tracker.ts";
import { writeBriefs } from "../../../src/tools/write-briefs.ts";
import { writeOutreach } from "../../../src/tools/write-outreach.ts";
import { FORM } from "../../core/planning/plan-form.ts";
import { openHost } from "../../host/open-host.ts";
import { check } from "../../tools/captions-workbook.ts";
import { solve, write, writeOrder } from "../../tools/sample-plan.ts";

afterEach(() => vi.unstubAllGlobals());

const base = (): WorkbookSnapshot => JSON.parse(readFileSync("build/playground/sample.json", "utf8"));
const LIST = [
	["Handle", "Platform", "Followers"],
	["@new.one", "TikTok", "12000"],
];

const HOMES = {
	"small-launch": { campaign: "Spring launch", missingTabs: [] },
	"black-friday": { campaign: "Black Friday", missingTabs: [] },
	agency: { campaign: "Always-on 2027", missingTabs: [] },
} as const;

describe.each(samples.map((sample) => [sample.name, sample] as const))("the sample %s", (_, sample) => {
	const open = () => openHost({ workbook: loadWorkbook(sample.make(base())) }).host;

	it("is a whole tracker: nothing is missing from it, and the sidebar knows its campaign", () => {
		const host = open();
		const shown = preview(host, setUpTracker, { sample: false });
		expect(isProblem(shown) ? shown.problem : shown.items).toEqual([]);
		expect(home(host, tracker, tools)).toMatchObject(HOMES[sample.id]);
	});

	it("lets every tool work on it", () => {
		const host = open();
		const works = <Input>(tool: Tool<Input>, input: Input) => {
			const shown = preview(host, tool, input);
			if (isProblem(shown)) throw new Error(`${tool.id}: ${shown.problem}`);
			return shown;
		};
		const imported = works(importCreators, { from: { source: "list.csv", rows: LIST } });
		const accept = imported.items.map(({ token }) => token);
		const run = "run-of-sample";
		expect(
			apply(host, tracker, importCreators, { from: { source: "list.csv", rows: LIST } }, { accept, run }),
		).toMatchObject({ done: 1, refused: [] });
		works(buildRoster, {});
		const plan = solve(host, { ...FORM, budget: "3000" }).plan;
		write(host, writeOrder(plan, { ...FORM, budget: "3000" }), "run-of-plan");
		expect(works(planDeliverables, {}).items.length).toBeGreaterThan(0);
		works(writeBriefs, {});
		works(writeOutreach, { whom: "leads" });
		works(checkCaptions, { from: { tab: "Deliverables" }, check });
	});
});

it("the agency's 300 creators have 300 handles, and are the same every time", () => {
	const handles = agency().rows.Roster!.map(({ Handle }) => Handle);
	expect(new Set(handles).size).toBe(300);
	expect(agency()).toEqual(agency());
});

it("the articles' seven micro creators are engaged at 3.86%, the mega account at 1.21%", () => {
	const { sheets } = samples.find(({ id }) => id === "black-friday")!.make(base());
	const workbook = loadWorkbook({ ...base(), sheets });
	const roster = workbook.sheet("Roster")!;
	const number = (row: number, column: number) => Number(roster.value(row, column));
	const rates = Array.from(
		{ length: 8 },
		(_, row) => (number(row + 1, 13) + number(row + 1, 14)) / number(row + 1, 3),
	);
	expect(rates).toEqual([...Array<number>(7).fill(0.0386), 0.0121]);
});

it("contents for a setting or column that the tracker lacks are refused by name", () => {
	expect(() => fillTracker(base(), { settings: { colour: "red" }, rows: {} })).toThrow(
		'The Campaign tab has no setting "colour".',
	);
	expect(() => fillTracker(base(), { settings: {}, rows: { Roster: [{ Colour: "red" }] } })).toThrow(
		'The tab "Roster" has no column "Colour".',
	);
});
