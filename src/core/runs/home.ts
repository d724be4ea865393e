import { type Cell, isBlank, isDateCell } from "../cell.ts";
import type { Home, ToolCard } from "../home-answer.ts";
import type { Host } from "../host.ts";
import { isProblem } from "../problem.ts";
import type { TabSpec } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { parseNumber } from "../values/parse-number.ts";
import { withCurrency } from "../values/with-currency.ts";
import { LOG_TAB } from "./log-tab.ts";
import { readWorkbook, tableIn } from "./read-workbook.ts";

/** The version whose tour or news this person has seen. */
export const SEEN_SETTING = "seen version";

/** What the sidebar's first screen shows: where the campaign stands and what to do next. */
export function home(host: Host, specs: readonly TabSpec[], tools: readonly ToolCard[]): Home {
	const read = ["Campaign", "Roster", "Plan", "Deliverables"];
	const workbook = readWorkbook(host, read, undefined, read);
	const campaign = tableOf(workbook, specs, "Campaign");
	const roster = tableOf(workbook, specs, "Roster");
	const present = new Set(workbook.tabNames.map((name) => name.trim().toLowerCase()));
	const missingTabs = specs
		.filter(({ optional }) => !optional)
		.map(({ name }) => name)
		.filter((name) => !present.has(name.toLowerCase()));
	const creators = roster ? roster.rows.size : 0;
	const budget = setting(campaign, "budget");
	const figures = roster
		? [
				{
					value: grouped(creators),
					label: creators === 1 ? "creator on the roster" : "creators on the roster",
				},
			]
		: [];
	if (!isBlank(budget)) {
		figures.push({
			value: withCurrency(shown(budget), String(setting(campaign, "currency"))),
			label: "budget",
		});
	}
	const later = {
		plan: tableOf(workbook, specs, "Plan"),
		posts: tableOf(workbook, specs, "Deliverables"),
	};
	return {
		campaign: shown(setting(campaign, "campaign")),
		figures,
		...nextStep(missingTabs, roster, later),
		filledTabs: [roster, later.plan, later.posts].flatMap((table) =>
			table && table.rows.size > 0 ? [table.spec.name] : [],
		),
		missingTabs,
		tabNames: workbook.tabNames.filter((name) => name !== LOG_TAB),
		tools: tools.map(({ id, title, summary, fields }) => ({ id, title, summary, fields })),
		displayName: workbook.person,
		seenVersion: host.readSetting("user", SEEN_SETTING) ?? "",
	};
}

type NextStep = Pick<Home, "next" | "nextTool">;

function nextStep(missingTabs: readonly string[], roster: Table | undefined, later: LaterTabs): NextStep {
	if (!roster) {
		const next = "Set up the tracker: it adds the tabs you need and touches nothing else.";
		return { next, nextTool: "set-up-tracker" };
	}
	if (roster.rows.size === 0)
		return { next: "No creators yet: any list or export will do.", nextTool: "import-creators" };
	if (missingTabs.length > 0) {
		const next = `Set up the tracker again: ${missingTabs.join(", ")} ${missingTabs.length === 1 ? "is" : "are"} missing.`;
		return { next, nextTool: "set-up-tracker" };
	}
	const further = stepAfterPlan(later);
	if (further !== undefined) return further;
	let withoutFee = 0;
	for (const rows of roster.rows.values()) if (isBlank(cellAt(roster, rows[0]!, "fee"))) withoutFee++;
	if (withoutFee === 0) {
		const next = "Build the roster: filter, score and choose. Then allocate the budget.";
		return { next, nextTool: "build-roster" };
	}
	return {
		next: `${grouped(withoutFee)} ${withoutFee === 1 ? "creator has" : "creators have"} no fee yet: ask, or fill in an estimate.`,
	};
}

interface LaterTabs {
	readonly plan: Table | undefined;
	readonly posts: Table | undefined;
}

/** What comes after creators are planned; `undefined` while nobody is. */
function stepAfterPlan({ plan, posts }: LaterTabs): NextStep | undefined {
	const open = posts
		? [...posts.rows.values()].map(([row]) => row!).filter((row) => !isOver(posts, row))
		: [];
	const without = open.filter((row) => isBlank(cellAt(posts!, row, "brief link"))).length;
	if (without > 0) {
		const next = `${grouped(without)} ${without === 1 ? "post has" : "posts have"} no brief yet: write briefs.`;
		return { next, nextTool: "write-briefs" };
	}
	if (open.length > 0) {
		const next = `${grouped(open.length)} ${open.length === 1 ? "post is" : "posts are"} under way: check captions before they go live, and keep statuses up to date in Plan deliverables.`;
		return { next, nextTool: "check-captions" };
	}
	if (posts && posts.rows.size > 0) {
		const next = "All posts are live or dropped: import results and measure them.";
		return { next, nextTool: "import-results" };
	}
	if (!plan || plan.rows.size === 0) return undefined;
	const next = "Plan deliverables: dates, codes and links for the creators in the Plan.";
	return { next, nextTool: "plan-deliverables" };
}

function isOver(posts: Table, row: number): boolean {
	return /^(live|dropped)$/i.test(String(cellAt(posts, row, "status")).trim());
}

function tableOf(workbook: Workbook, specs: readonly TabSpec[], name: string): Table | undefined {
	const spec = specs.find((candidate) => candidate.name === name);
	const table = spec ? tableIn(workbook, spec) : undefined;
	return table && !isProblem(table) ? table : undefined;
}

function setting(campaign: Table | undefined, name: string): Cell {
	const row = campaign?.rows.get(name)?.[0];
	return campaign && row !== undefined ? cellAt(campaign, row, "value") : "";
}

function shown(cell: Cell): string {
	if (isDateCell(cell)) return cell.date;
	const value = typeof cell === "string" ? parseNumber(cell) : cell;
	return typeof value === "number" ? grouped(value) : String(cell);
}

function grouped(value: number): string {
	const [whole, fraction] = String(value).split(".");
	return whole!.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction ? `.${fraction}` : "");
}
