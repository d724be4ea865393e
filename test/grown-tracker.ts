import type { Preview } from "../src/core/answers.ts";
import type { CaptionCheck } from "../src/core/caption-check/types.ts";
import type { CommentsChoice } from "../src/core/comment-reading/types.ts";
import type { AllocateForm } from "../src/core/planning/form.ts";
import type { AllocateSolved } from "../src/core/planning/panel-answers.ts";
import { NO_FILTERS, standardWeights } from "../src/core/shortlist/options.ts";
import type { Content, SheetSnapshot, WorkbookSnapshot } from "../src/playground/model/types.ts";
import type { Row } from "../src/playground/samples/fill-tracker.ts";
import { FORM } from "./core/planning/plan-form.ts";
import { grownRows } from "./grown-rows.ts";

/** Previews a tool; throws its message if it cannot. */
export type Ask = (id: string, input: unknown) => Preview;

/** A tool at work on a tracker of any size. */
export interface GrownCase {
	readonly start: WorkbookSnapshot;
	/** What the sidebar sends; some tools are asked something first. */
	input(ask: Ask): unknown;
	/** Documents are written a few at a call, so of these tools only one document is. */
	readonly applies?: () => unknown;
}

/** Every tool of the sidebar on a tracker with so many rows in each tab that it reads, made from a tracker of the sample. */
export function grownCases(
	sample: WorkbookSnapshot,
	rows: number,
): { readonly [id: string]: () => GrownCase } {
	const grown = (...blank: string[]) => {
		const all = withRows(sample, grownRows(rows));
		return withRows(all, Object.fromEntries(blank.map((tab) => [tab, [] as Row[]])));
	};
	const given = (start: WorkbookSnapshot, input: unknown): GrownCase => ({ start, input: () => input });
	return {
		"set-up-tracker": () => given(lacking(grown(), "Payments"), { sample: false }),
		"import-creators": () => given(grown("Roster"), { from: creatorsList(rows) }),
		"build-roster": () => given(grown(), { chosen: chosen(rows) }),
		"write-outreach": () => given(grown(), { whom: "tab", tab: "Roster" }),
		"allocate-budget": () => ({
			start: grown("Plan", "Deliverables", "Codes & Links"),
			input: (ask) => ({ ask: "write", form: form(rows), plan: bestPlan(ask, rows) }),
		}),
		"plan-deliverables": () => given(grown("Deliverables", "Codes & Links", "Results"), {}),
		"write-briefs": () => ({
			start: grown(),
			input: () => ({}),
			applies: () => ({ creators: ["instagram/@creator.1"] }),
		}),
		"check-captions": () => {
			const start = grown();
			return given(start, { from: { tab: "Deliverables" }, check: check(start) });
		},
		"import-results": () => given(grown("Results"), { from: resultsExport(rows), pulledAt: "2026-11-22" }),
		"measure-results": () => given(grown(), {}),
		"read-comments": () => given(grown(), { from: commentsExport(rows), read: COMMENTS }),
		// A client reads of dozens of creators, however many posts.
		"write-report": () => given(withRows(sample, grownRows(rows, Math.min(rows, 50))), {}),
		"export-tabs": () => given(grown(), { tabs: ["Roster", "Deliverables", "Results", "Orders"] }),
		"freeze-formulas": () => given(grown(), { what: "Freeze", tab: "Roster" }),
		"share-copy": () => given(grown(), { creators: true, posts: true, results: true }),
	};
}

/** The tabs with these rows below their headers; the others as they are. */
export function withRows(
	snapshot: WorkbookSnapshot,
	rows: Readonly<Record<string, readonly Row[]>>,
): WorkbookSnapshot {
	return { ...snapshot, sheets: snapshot.sheets.map((sheet) => filled(sheet, rows[sheet.name])) };
}

function filled(sheet: SheetSnapshot, rows: readonly Row[] | undefined): SheetSnapshot {
	if (rows === undefined) return sheet;
	const header = sheet.cells[0] ?? {};
	const columns = new Map(
		Object.entries(header).map(([column, text]) => [String(text).toLowerCase(), column]),
	);
	const lines = rows.map((row, index) => {
		const cells = Object.entries(row).map(([name, content]) => {
			const column = columns.get(name.toLowerCase());
			if (column === undefined) throw new Error(`The tab "${sheet.name}" has no column "${name}".`);
			return [column, content];
		});
		return [index + 1, Object.fromEntries(cells) as { readonly [column: number]: Content }] as const;
	});
	return { ...sheet, rowCount: rows.length + 100, cells: { 0: header, ...Object.fromEntries(lines) } };
}

function lacking(snapshot: WorkbookSnapshot, tab: string): WorkbookSnapshot {
	return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== tab) };
}

/** A list as agencies send it. */
export function creatorsList(rows: number) {
	const header = [
		"Username",
		"Platform",
		"Name",
		"Country",
		"Followers",
		"Avg likes",
		"Niche",
		"Price",
		"Bio",
	];
	const lines = Array.from({ length: rows }, (_, row) => [
		`creator.${row}`,
		row % 2 ? "Instagram" : "TikTok",
		`Creator ${row}`,
		"US",
		`${1 + (row % 900)}.${row % 10}K`,
		String(30 + row),
		"running",
		`$${100 + (row % 900)}`,
		`Runs, bakes and writes ${row}`,
	]);
	return { source: "list 2026-11-03.csv", rows: [header, ...lines] };
}

function resultsExport(rows: number) {
	const header = ["Deliverable", "Platform", "Posted", "Impressions", "Reach", "Likes", "Comments"];
	const lines = Array.from({ length: rows }, (_, row) =>
		[`C${row}-01`, "Instagram", "2026-11-10", 21_000 + row, 18_000 + row, 900 + row, row % 90].map(String),
	);
	return { source: "posts.csv", rows: [header, ...lines] };
}

const COMMENTS: CommentsChoice = { comment: 3, posted: 2, post: 4, id: 0, by: "week", keep: true };
const SAID = [
	"so lovely, I want this",
	"not good at all",
	"😍😍",
	"check out my channel",
	"Wie schön ist das",
];

function commentsExport(rows: number) {
	const header = ["Comment ID", "Author", "Date", "Comment", "Post"];
	const lines = Array.from({ length: rows }, (_, row) => [
		`c${row}`,
		`fan ${row}`,
		`2026-11-${String(1 + (row % 20)).padStart(2, "0")}`,
		`${SAID[row % SAID.length]} ${row}`,
		`C${row % 50}-01`,
	]);
	return { source: "comments.csv", rows: [header, ...lines] };
}

function chosen(rows: number) {
	const ids = Array.from({ length: rows / 10 }, (_, row) => `instagram/@creator.${row * 10}`);
	return {
		ids,
		options: {
			definition: "likes+comments",
			against: "peers",
			weights: standardWeights(),
			filters: NO_FILTERS,
		},
		result: { kind: "shortlist", name: "First list" },
		today: "2026-11-23",
	};
}

function form(rows: number): AllocateForm {
	return { ...FORM, budget: String(rows * 60) };
}

function bestPlan(ask: Ask, rows: number) {
	return (ask("allocate-budget", { ask: "solve", form: form(rows) }).details as AllocateSolved).plan;
}

function check({ sheets }: WorkbookSnapshot): CaptionCheck {
	const header = sheets.find(({ name }) => name === "Deliverables")!.cells[0]!;
	const column = (text: string) => Number(Object.keys(header).find((key) => header[Number(key)] === text));
	return {
		caption: column("Caption"),
		jurisdictions: ["US", "GB"],
		platform: { column: column("Platform") },
		type: { column: column("Type") },
		relationship: { value: "paid" },
		paidLabel: { value: "no" },
		brand: "Stridelab",
		requiredTags: false,
		requiredCode: false,
	};
}
