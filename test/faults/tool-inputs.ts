import type { Preview } from "../../src/core/answers.ts";
import type { AllocateSolved } from "../../src/core/planning/panel-answers.ts";
import { LOG_TAB } from "../../src/core/runs/log-tab.ts";
import type { WorkbookSnapshot } from "../../src/playground/model/types.ts";
import { createWorkbook } from "../../src/playground/model/workbook.ts";
import { FORM } from "../core/planning/plan-form.ts";
import { check } from "../tools/captions-workbook.ts";
import { CHOICE, ROWS as COMMENTS } from "../tools/comments-host.ts";
import { chosenInput } from "../tools/roster-runs.ts";
import { open, type Place, runAll, type State, shownBy, stateOf } from "./place.ts";

/** A tool at work: the workbook it finds, and what the sidebar asks of it. */
export interface ToolCase {
	readonly start: State;
	readonly input: unknown;
}

/** Tools that write nothing, whatever they are asked. */
export const ONLY_LOOK: readonly string[] = ["export-tabs"];

export const TODAY = "2026-11-23";
const HANDLES = ["mara.eats", "finn.bakes", "hillrepeathal"];

/** The sample campaign with so few creators that a run takes milliseconds. */
export function smallTracker(): State {
	const place = open({ workbook: createWorkbook().snapshot(), properties: {}, documents: [] });
	runAll(place, "set-up-tracker", { sample: true }, "set-up-run");
	const { workbook } = stateOf(place);
	const sheets = workbook.sheets.filter(({ name }) => name !== "Sheet1" && name !== LOG_TAB).map(shortened);
	return { workbook: { ...workbook, sheets }, properties: {}, documents: [] };
}

type Sheet = WorkbookSnapshot["sheets"][number];
type Cells = { [column: string]: Sheet["cells"][string][string] };

/** Some creators only, and of tabs without creators the first rows. */
function shortened(sheet: Sheet): Sheet {
	if (sheet.name === "Campaign") return { ...sheet, rowCount: 40 };
	const [header = {}, ...rows] = Object.values(sheet.cells) as Cells[];
	const handle = Object.keys(header).find((column) => header[column] === "Handle");
	const own = rows.filter((row) => (handle === undefined ? true : HANDLES.includes(String(row[handle]))));
	const kept = [header, ...(handle === undefined ? own.slice(0, 3) : own)];
	return { ...sheet, rowCount: 16, cells: Object.fromEntries(kept.map((row, index) => [index, row])) };
}

/** The tracker with blanks in place of what stands in some columns. */
function without(state: State, tab: string, columns: readonly string[], rows?: readonly number[]): State {
	const sheets = state.workbook.sheets.map((sheet) => {
		if (sheet.name !== tab) return sheet;
		const header = Object.entries(sheet.cells[0] ?? {});
		const dropped = header.filter(([, text]) => columns.includes(String(text))).map(([column]) => column);
		const cells = Object.entries(sheet.cells).map(([row, line]) => {
			const kept = Object.entries(line).filter(
				([column]) => row === "0" || !dropped.includes(column) || (rows && !rows.includes(Number(row))),
			);
			return [row, Object.fromEntries(kept)] as const;
		});
		return { ...sheet, cells: Object.fromEntries(cells) };
	});
	return { ...state, workbook: { ...state.workbook, sheets } };
}

/** Without its last two columns, the first of which is computed. */
function withoutLast(state: State, tab: string): State {
	const sheets = state.workbook.sheets.map((sheet) => {
		if (sheet.name !== tab) return sheet;
		const lines = Object.entries(sheet.cells).map(([row, line]) => {
			return [row, Object.fromEntries(Object.entries(line).filter(([column]) => Number(column) < 25))];
		});
		return { ...sheet, columnCount: 25, protections: [], cells: Object.fromEntries(lines) };
	});
	return { ...state, workbook: { ...state.workbook, sheets } };
}

/** With a column of the planner's own, computed in single cells. */
function withOwnTier(state: State): State {
	const sheets = state.workbook.sheets.map((sheet) => {
		if (sheet.name !== "Roster") return sheet;
		const lines = Object.entries(sheet.cells).map(([row, line]) => {
			const own = row === "0" ? "Our tier" : { formula: `=TIER(D${Number(row) + 1})` };
			return [row, { ...line, [sheet.columnCount]: own }];
		});
		return { ...sheet, columnCount: sheet.columnCount + 1, cells: Object.fromEntries(lines) };
	});
	return { ...state, workbook: { ...state.workbook, sheets } };
}

function emptied(state: State, tabs: readonly string[]): State {
	const sheets = state.workbook.sheets.map((sheet) =>
		tabs.includes(sheet.name) ? { ...sheet, cells: { 0: sheet.cells[0] ?? {} } } : sheet,
	);
	return { ...state, workbook: { ...state.workbook, sheets } };
}

function onlyWith(state: State, tabs: readonly string[]): State {
	return lacking(
		state,
		state.workbook.sheets.map(({ name }) => name).filter((name) => !tabs.includes(name)),
	);
}

function lacking(state: State, tabs: readonly string[]): State {
	const sheets = state.workbook.sheets.filter(({ name }) => !tabs.includes(name));
	return { ...state, workbook: { ...state.workbook, sheets } };
}

const RESULTS = {
	source: "instagram.csv",
	rows: [
		["Deliverable", "Platform", "Posted", "Impressions", "Reach", "Likes", "Comments"],
		["MARA-IG-01", "Instagram", "2026-11-10", "21000", "18000", "900", "=1+1"],
		["MARA-IG-02", "Instagram", "2026-11-12", "11000", "9000", "400", "12"],
	],
};

const list = {
	source: "list 2026-11-20.csv",
	rows: [
		["Username", "Platform", "Followers", "Niche", "Price", "Email"],
		["new.one", "Instagram", "13K", "=1+1", "$350", "one@example.com"],
		["mara.eats", "Instagram", "51K", "running", "$900", ""],
		["hillrepeathal", "Instagram", "3800", "fell running", "80", ""],
	],
};

/**
 * Every tool of the sidebar with one input that makes it write, over a small tracker. A tool that is missing here fails
 * the tests: nothing of it would be tried.
 */
export const toolCases: { readonly [id: string]: (tracker: State) => ToolCase } = {
	"set-up-tracker": (tracker) => ({
		start: withoutLast(lacking(tracker, ["Payments", "Packages"]), "Results"),
		input: { sample: true },
	}),
	"import-creators": (tracker) => ({
		start: without(tracker, "Roster", ["Niche", "Fee"], [2, 3]),
		input: { from: list },
	}),
	"build-roster": (tracker) => ({
		start: tracker,
		input: chosenInput(
			["instagram/@mara.eats", "instagram/@hillrepeathal"],
			{ kind: "shortlist", name: "First list" } as never,
			{},
			TODAY,
		),
	}),
	"write-outreach": (tracker) => ({ start: tracker, input: { whom: "tab", tab: "Roster" } }),
	"allocate-budget": (tracker) => {
		const start = emptied(tracker, ["Plan", "Deliverables", "Codes & Links"]);
		return { start, input: { ask: "write", form: FORM, plan: bestPlan(open(start)) } };
	},
	"plan-deliverables": (tracker) => ({
		start: emptied(tracker, ["Deliverables", "Codes & Links"]),
		input: {},
	}),
	"write-briefs": (tracker) => ({
		start: tracker,
		input: { creators: ["instagram/@mara.eats"] },
	}),
	"check-captions": (tracker) => ({
		start: tracker,
		input: { from: { tab: "Deliverables" }, check: captionCheck(tracker) },
	}),
	"import-results": (tracker) => ({ start: tracker, input: { from: RESULTS, pulledAt: "2026-11-22" } }),
	"measure-results": (tracker) => ({ start: tracker, input: {} }),
	"read-comments": (tracker) => ({
		start: tracker,
		input: { from: { source: "export.csv", rows: COMMENTS }, read: CHOICE },
	}),
	"write-report": (tracker) => ({ start: tracker, input: {} }),
	"export-tabs": (tracker) => ({ start: tracker, input: { tabs: ["Roster"] } }),
	"freeze-formulas": (tracker) => ({
		start: {
			...withOwnTier(onlyWith(tracker, ["Campaign", "Roster", "Activity"])),
			computes: true,
		},
		input: { what: "Freeze", tab: "All tabs" },
	}),
	"share-copy": (tracker) => ({ start: tracker, input: { creators: true, posts: false, results: false } }),
};

function bestPlan(place: Place) {
	const shown: Preview = shownBy(place, "allocate-budget", { ask: "solve", form: FORM });
	return (shown.details as AllocateSolved).plan;
}

function captionCheck({ workbook }: State) {
	const header = workbook.sheets.find(({ name }) => name === "Deliverables")!.cells[0]!;
	const column = (text: string) => Number(Object.keys(header).find((key) => header[key] === text));
	return {
		...check,
		caption: column("Caption"),
		platform: { column: column("Platform") },
		type: { column: column("Type") },
	};
}
