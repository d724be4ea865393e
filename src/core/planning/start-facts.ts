import { allBenchmarks } from "../benchmarks/all-benchmarks.ts";
import { roster } from "../tracker/roster.ts";
import type { AllocateForm } from "./form.ts";
import type { AllocateStart, FixedCreator, RuleGroup } from "./panel-answers.ts";
import type { PlanInput, RosterAccount } from "./tracker-rows.ts";

/** By these a planner groups most; they come first. */
const USUAL = ["tier", "platform", "niche", "country", "language", "status"];
const MOST_GROUPS = 30;
const SOURCE_METRICS = ["engagement rate", "reach rate", "CTR"];

/** What the form of "Allocate budget" needs to know of the tracker. */
export function startFacts(input: PlanInput, remembered: AllocateForm | undefined): AllocateStart {
	const { settings, accounts } = input;
	return {
		form: remembered ?? firstForm(input),
		remembered: remembered !== undefined,
		currency: settings.currency,
		kpis: ["engagements", "reach", "clicks", "orders"],
		creators: accounts.length,
		groups: ruleGroups(accounts),
		fixed: accounts.filter(({ include, exclude }) => include || exclude).map(fixedCreator),
		sources: sourceNames(),
		running: input.planned.length > 0 && input.posts.length > 0,
	};
}

/** `@mara.eats · Instagram`. */
export function accountLabel({
	creator,
	handle,
	platform,
}: {
	readonly creator: string;
	readonly handle: string;
	readonly platform: string | undefined;
}): string {
	const name = handle === "" ? creator : `@${handle.replace(/^@/, "")}`;
	return platform ? `${name} · ${platform}` : name;
}

function firstForm({ settings: { budgetCents, kpi } }: PlanInput): AllocateForm {
	return {
		budget: budgetCents === undefined ? "" : String(budgetCents / 100),
		kpi,
		reserve: "",
		productCost: true,
		estimateFees: false,
		minCreators: "1",
		maxCreators: "",
		minSpend: "",
		maxShare: "",
		rules: [],
		freed: [],
		overlapBy: "",
		overlapShare: "20%",
		ordersPerClick: "",
		audienceSize: "",
		source: "",
	};
}

function fixedCreator(account: RosterAccount): FixedCreator {
	return { account: account.id, label: accountLabel(account), include: account.include };
}

/** Columns in which creators share entries, neither names nor counts, and all columns of the planner's own. */
function ruleGroups(accounts: readonly RosterAccount[]): RuleGroup[] {
	const columns = new Map<string, Map<string, number>>();
	for (const { attributes } of accounts) {
		for (const [column, text] of Object.entries(attributes)) {
			const counts = columns.get(column) ?? new Map<string, number>();
			columns.set(column, counts.set(text, (counts.get(text) ?? 0) + 1));
		}
	}
	const groups: RuleGroup[] = [];
	for (const [by, counts] of columns) {
		const keys = Array.from(counts, ([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
		const isOwn = !roster.columns.some(({ name }) => name === by);
		if (USUAL.includes(by) || isOwn || isSharedColumn(keys)) groups.push({ by, keys: keys.slice(0, 100) });
	}
	const place = ({ by }: RuleGroup): number =>
		USUAL.includes(by)
			? USUAL.indexOf(by)
			: USUAL.length + (roster.columns.some(({ name }) => name === by) ? 1 : 0);
	return groups.sort((a, b) => place(a) - place(b)).slice(0, MOST_GROUPS);
}

function isSharedColumn(keys: RuleGroup["keys"]): boolean {
	return (
		keys.length <= 20 && (keys[0]?.count ?? 0) > 1 && keys.some(({ key }) => !/^[\d.,\s%$€£-]+$/.test(key))
	);
}

function sourceNames(): string[] {
	const names = allBenchmarks()
		.filter(({ metric }) => SOURCE_METRICS.includes(metric))
		.map(({ source, year }) => `${source} ${year}`);
	return [...new Set(names)].sort();
}
