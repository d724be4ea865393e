import { accountFinder } from "../planning/account-finder.ts";
import { readPackages } from "../planning/read-packages.ts";
import { readRoster } from "../planning/read-roster.ts";
import { readSettings } from "../planning/read-settings.ts";
import type { RosterAccount } from "../planning/tracker-rows.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { readTable, type Table } from "../tables/table.ts";
import type { Remark, Workbook } from "../tool.ts";
import { tracker } from "../tracker/index.ts";
import { isoDay } from "../values/read-date.ts";
import { showDay } from "../values/show-day.ts";
import { isOfCampaign } from "./campaign-posts.ts";
import { readTotal } from "./creator-total.ts";
import { groupBy } from "./group-by.ts";
import { readResultsCampaign } from "./read-campaign.ts";
import { type CostFacts, costOf, readCommissions, readPlannedCosts } from "./read-costs.ts";
import { readOrders, readOwners } from "./read-orders.ts";
import { type PlannedPost, readPlanned, readPosts } from "./read-posts.ts";
import type { CampaignResults, ResultCreator, ResultOrder, ResultPost, ResultsCampaign } from "./types.ts";

/** Names of the tabs that `readCampaignResults` reads; only Results must be there. */
export const RESULT_TABS: readonly string[] = [
	"Campaign",
	"Roster",
	"Packages",
	"Plan",
	"Deliverables",
	"Codes & Links",
	"Results",
	"Payments",
	"Orders",
];

/**
 * What the tracker knows of the campaign's results: posts, creators with their costs, orders. A problem if there is no
 * Results tab, or it has no header; single bad cells come back as remarks that name the cell.
 */
export function readCampaignResults(workbook: Pick<Workbook, "tabs" | "now">): CampaignResults | Problem {
	const unread: Remark[] = [];
	const tables: { [name: string]: Table } = {};
	for (const name of RESULT_TABS) {
		const tab = workbook.tabs[name];
		const table = tab && readTable(tab, tracker.find((spec) => spec.name === name)!);
		if (!table) continue;
		if (!isProblem(table)) tables[name] = table;
		else if (name === "Results") return table;
		else if (tab.values.length > 0) unread.push({ label: name, reason: table.problem });
	}
	const { Campaign, Roster, Packages, Plan, Deliverables, Results, Payments, Orders } = tables;
	if (!Results)
		return problem("There is no tab Results. Run Set up tracker, or import results, and try again.");
	const settings = readSettings(Campaign, unread);
	const campaign = readResultsCampaign(Campaign, settings, workbook.now, unread);
	const { currency } = campaign;
	const accounts = Roster ? readRoster(Roster, settings, unread) : [];
	const find = accountFinder(accounts);
	const planned = Deliverables ? readPlanned(Deliverables, find) : new Map<string, PlannedPost>();
	const byId = new Map(accounts.map((account) => [account.id, account]));
	const every = readPosts(Results, { planned, accounts: byId, find, currency, unread });
	const { posts, earlier, scope } = split(every, planned, campaign);
	const owners = readOwners(tables["Codes & Links"]);
	const { orders, ...notCounted } = Orders
		? readOrders(Orders, owners, currency, unread)
		: { orders: [], ordersLeft: { unpaid: [], refunded: [] }, partlyRefunded: 0 };
	const facts: CostFacts = {
		planned: readPlannedCosts(Plan, currency, find, unread),
		packages: Packages ? readPackages(Packages, currency, find, unread) : {},
		commission: readCommissions(Payments, currency, unread),
	};
	const ids = new Set(posts.map((post) => keyPart(post.deliverable)));
	const due = new Set([...planned.values()].map((post) => keyPart(post.id)));
	const all = creatorsOf(posts, accounts, orders, facts);
	const unnamed = all.find(({ key }) => key === "");
	return {
		campaign,
		scope,
		posts,
		earlier,
		creators: all.filter((creator) => creator !== unnamed),
		...(unnamed ? { unnamed } : {}),
		orders,
		...notCounted,
		planned: { posts: due.size, measured: [...due].filter((id) => ids.has(id)).length },
		unread,
	};
}

/** The campaign's posts are those of Deliverables, and others that went live between its first and last day. */
function split(
	every: readonly ResultPost[],
	planned: ReadonlyMap<string, PlannedPost>,
	campaign: ResultsCampaign,
): Pick<CampaignResults, "posts" | "earlier" | "scope"> {
	const first = campaign.start ?? campaign.goLive;
	const { end } = campaign;
	const isDated = first !== undefined || end !== undefined;
	const belongs = (post: ResultPost): boolean => {
		const { deliverable, posted, kind } = post;
		const month = kind === "total" ? readTotal(keyPart(deliverable))?.month : undefined;
		if (month !== undefined) {
			// Orders come in for a while after the last day.
			const last = (end ?? Infinity) + campaign.window.days;
			return month >= monthOf(first) && (last === Infinity || month <= monthOf(last));
		}
		if (isOfCampaign(post, planned, campaign)) return true;
		return posted === undefined ? kind === "total" || !isDated || planned.size === 0 : !isDated;
	};
	const posts = every.filter(belongs);
	const name = campaign.name || "the campaign";
	const kind = posts.length > 0 || every.length === 0 ? "campaign" : "all";
	if (kind === "campaign") {
		const earlier = every.filter((post) => !belongs(post));
		return { posts, earlier, scope: { kind, words: `Posts of ${name}.` } };
	}
	const days = every.map(({ posted }) => posted).filter((day) => day !== undefined);
	const span = days.length > 0 ? `, ${showDay(Math.min(...days))} to ${showDay(Math.max(...days))}` : "";
	const words = `No post of ${name} has results yet, so all posts in Results are measured${span}.`;
	return { posts: every, earlier: [], scope: { kind, words } };
}

/** `2026-03`; `""` of no day. */
function monthOf(day: number | undefined): string {
	return day === undefined ? "" : isoDay(day).slice(0, 7);
}

function creatorsOf(
	posts: readonly ResultPost[],
	accounts: readonly RosterAccount[],
	orders: readonly ResultOrder[],
	facts: CostFacts,
): ResultCreator[] {
	const own = groupBy(posts, (post) => post.creator);
	const accountsOf = groupBy(accounts, (account) => keyPart(account.creator));
	const ordersOf = groupBy(orders, ({ byCode, byLink }) => byCode[0] ?? byLink[0] ?? "");
	const creators = [...own].map(([key, theirs]) => {
		const known = accountsOf.get(key) ?? [];
		const used = known.filter(({ id }) => theirs.some(({ account }) => account === id));
		const main = mainAccount(theirs, used);
		const platform = main?.platform ?? theirs.find((post) => post.platform)?.platform;
		return {
			key,
			name: main?.creator ?? theirs[0]?.creatorName ?? "",
			accounts: used.map(({ id }) => id),
			...(platform === undefined ? {} : { platform }),
			...(main?.followers === undefined ? {} : { followers: main.followers }),
			tier: main?.tier ?? "",
			...costOf(key, used, theirs, key === "" ? [] : (ordersOf.get(key) ?? []), facts),
		};
	});
	return creators.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function mainAccount(
	posts: readonly ResultPost[],
	accounts: readonly RosterAccount[],
): RosterAccount | undefined {
	const many = (id: string): number => posts.filter(({ account }) => account === id).length;
	return [...accounts].sort((a, b) => many(b.id) - many(a.id) || (a.id < b.id ? -1 : 1))[0];
}
