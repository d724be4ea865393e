import { isProblem, type Problem, problem } from "../problem.ts";
import { readSpan } from "../results/campaign-posts.ts";
import { type PlannedPost, readPlanned as readPlannedPosts } from "../results/read-posts.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Remark, Workbook } from "../tool.ts";
import { tracker } from "../tracker/index.ts";
import { accountFinder } from "./account-finder.ts";
import { readPackages } from "./read-packages.ts";
import { readDeliverables, readPaid, readPlanned, readResults } from "./read-progress.ts";
import { readRoster } from "./read-roster.ts";
import { readSettings } from "./read-settings.ts";
import type { PlanInput } from "./tracker-rows.ts";

/** Names of the tabs that `readPlanInput` reads; only Roster must be there. */
export const PLAN_TABS: readonly string[] = [
	"Campaign",
	"Roster",
	"Packages",
	"Results",
	"Deliverables",
	"Payments",
	"Plan",
];

/**
 * What the tracker's tabs say about creators, packages, results and the plan so far. A problem if Roster is missing or
 * has no header; single bad cells come back as remarks that name the cell.
 */
export function readPlanInput(workbook: Pick<Workbook, "tabs">): PlanInput | Problem {
	const unread: Remark[] = [];
	const tables: { [name: string]: Table } = {};
	for (const name of PLAN_TABS) {
		const tab = workbook.tabs[name];
		const spec = tracker.find((each) => each.name === name)!;
		const table = tab === undefined ? undefined : readTable(tab, spec);
		if (table === undefined) continue;
		if (!isProblem(table)) tables[name] = table;
		else if (name === "Roster") return table;
		else if (tab!.values.length > 0) unread.push({ label: name, reason: table.problem });
	}
	const { Roster, Campaign, Packages, Results, Deliverables, Payments, Plan } = tables;
	if (Roster === undefined) {
		return problem("There is no tab Roster. Run Set up tracker, or import creators, and try again.");
	}
	const settings = readSettings(Campaign, unread);
	const accounts = readRoster(Roster, settings, unread);
	const find = accountFinder(accounts);
	const deliverables = Deliverables ? readDeliverables(Deliverables, find) : [];
	const paid = Payments ? readPaid(Payments, find) : new Set<string>();
	const packages = Packages ? readPackages(Packages, settings.currency, find, unread) : {};
	const { posts, begun } = readResults(Results, settings, {
		planned: Deliverables ? readPlannedPosts(Deliverables, find) : new Map<string, PlannedPost>(),
		accounts: new Map(accounts.map((account) => [account.id, account])),
		find,
		span: readSpan(Campaign, []),
		unread,
	});
	return {
		settings,
		accounts,
		packages,
		posts,
		spent: begun.spent,
		planned: Plan ? readPlanned(Plan, settings.currency, find, deliverables, paid, begun, unread) : [],
		unread,
	};
}
