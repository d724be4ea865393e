import type { Block } from "../docs/blocks.ts";
import type { EngagementDefinition } from "../metrics/engagement-definitions.ts";
import { engagementsOf } from "../results/post-rates.ts";
import type { ResultPost } from "../results/types.ts";
import { parseNumber } from "../values/parse-number.ts";
import { isoDay } from "../values/read-date.ts";
import { showDay } from "../values/show-day.ts";
import { showCount, showPercent } from "../values/show-number.ts";
import { kpiHeader, kpiName, kpiOf, many, money, type ReportSources, type ResultKpi } from "./sources.ts";

const NOT_MEASURED = "Not measured in the tracker";

/** Cost against budget and dates. */
export function paceLines({ results, measure }: ReportSources): string[] {
	const { start, goLive, end, today, budget } = results.campaign;
	const { cost } = measure.total;
	const first = start ?? goLive;
	const lines: string[] = [];
	const isSpan = first !== undefined && end !== undefined && end > first;
	const share = isSpan ? Math.min(1, Math.max(0, (today - first) / (end - first))) : undefined;
	if (isSpan) {
		const span = `${showDay(first)} to ${showDay(end)}`;
		lines.push(
			today < first
				? `The campaign runs from ${span}; it has not begun by the date of this report.`
				: today > end
					? `The campaign ran from ${span}.`
					: `Day ${showCount(today - first + 1)} of ${showCount(end - first + 1)}, ${span}.`,
		);
	}
	if (results.scope.kind === "campaign" && cost !== undefined && budget !== undefined && budget > 0) {
		const spent = `${money(cost, measure.currency)} of ${money(budget, measure.currency)} (${showPercent(cost / budget)}) went to creators whose posts have figures`;
		const even =
			share === undefined || share === 0 || share === 1
				? ""
				: `; an even pace would be ${money(budget * share, measure.currency)} by now`;
		lines.push(`${spent}${even}.`);
		if (cost > budget) lines.push(`That is ${money(cost - budget, measure.currency)} over the budget.`);
	}
	const { posts, measured } = results.planned;
	if (posts > 0) lines.push(`${measured} of ${many(posts, "planned post")} have figures.`);
	return lines;
}

/** Each goal as the campaign names it, and what the tracker shows of it so far. */
export function goalsTable(goals: readonly string[], { results, measure }: ReportSources): Block | undefined {
	if (goals.length === 0) return undefined;
	const rows = goals.map((goal) => [goal, soFar(goal, { results, measure })]);
	return { kind: "table", rows: [["Goal", "So far"], ...rows] };
}

function soFar(goal: string, { results, measure }: Pick<ReportSources, "results" | "measure">): string {
	if (results.scope.kind === "all") return "No post of the campaign has figures yet";
	// A rate or a price is no count.
	if (/%|\b(?:rates?|ratio|per|cost|cpc|cpe|cpa|cpm)\b/i.test(goal)) return NOT_MEASURED;
	const kpis: readonly ResultKpi[] = ["engagements", "reach", "clicks", "orders"];
	const kpi = kpis.find((name) => goal.toLowerCase().includes(name.replace(/s$/, "")));
	const { attribution } = measure.total;
	const way = kpi === "orders" && attribution.by !== "nothing" ? wayOf(goal) : undefined;
	const value = way ? attribution[way.by] : kpi && kpiOf(measure.total, kpi);
	if (!kpi || value === undefined) return NOT_MEASURED;
	const aim = aimOf(goal);
	const isOrders = kpi === "orders" && !way;
	const least = isOrders && attribution.orders.most > value ? "At least " : kpi === "reach" ? "At most " : "";
	const part = aim > 0 ? ` (${showPercent(value / aim)})` : "";
	return `${least}${showCount(value)} ${kpiName(kpi)}${way?.words ?? (isOrders ? " by code or link" : "")}${part}`;
}

/** By what a goal wants its orders counted; `undefined` if it names neither code nor link, or both. */
function wayOf(goal: string): { readonly by: "code" | "link"; readonly words: string } | undefined {
	const [code, link] = [/codes?\b/i.test(goal), /\blinks?\b/i.test(goal)];
	if (code === link) return undefined;
	return code
		? { by: "code", words: " with a code, whether or not by a link too" }
		: { by: "link", words: " through a link, whether or not with a code too" };
}

/** The number that a goal names: `1.5 million people` is 1500000; 0 if it names none, or several. */
function aimOf(goal: string): number {
	const numbers = goal.match(/\d[\d.,']*(?:\s?(?:k|m|mn|mio|thousand|million)\b)?/gi) ?? [];
	const value = numbers.length === 1 ? parseNumber(numbers[0]!.replace(/[.,']+$/, "")) : 0;
	return typeof value === "number" ? value : 0;
}

/** This campaign's posts and earlier ones by calendar quarter; `undefined` if they are all of one. */
export function quartersTable({ results, measure }: ReportSources): Block | undefined {
	const { kpi, definition } = results.campaign;
	const quarters = new Map<string, ResultPost[]>();
	for (const post of [...results.posts, ...results.earlier]) {
		if (post.posted === undefined || post.kind === "total") continue;
		const quarter = quarterOf(post.posted);
		quarters.set(quarter, [...(quarters.get(quarter) ?? []), post]);
	}
	if (quarters.size < 2) return undefined;
	const rows = [...quarters]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([quarter, posts]) => {
			const known = posts.filter((post) => resultOf(post, kpi, definition) !== undefined);
			const values = known.map((post) => resultOf(post, kpi, definition)!);
			const spends = posts.map(({ figures }) => figures.spend).filter((value) => value !== undefined);
			const total = values.reduce((a, b) => a + b, 0);
			const spend = spends.reduce((a, b) => a + b, 0);
			const whole = spends.length === posts.length && values.length === posts.length;
			return [
				quarter.replace("-", ", "),
				String(distinct(posts)),
				String(new Set(posts.map(({ creator }) => creator)).size),
				values.length === 0 ? "–" : showCount(total),
				values.length === 0 ? "–" : showCount(total / distinct(known)),
				whole && total > 0 ? money(spend / total, measure.currency) : "–",
			];
		});
	const header = ["Quarter", "Posts", "Creators", kpiHeader(kpi), "A post", "Cost of one"];
	return { kind: "table", rows: [header, ...rows] };
}

/** What the table by quarter can be used for, or why there is none. */
export function quartersNote(table: Block | undefined): string {
	return table
		? "By the date each post went live, with the newest figures of each. Cost of one only where every post has its spend in Results. Keep the best creators each quarter, phase out the weakest, recruit new ones."
		: "All posts in Results are of one quarter, so there is nothing to compare yet. With earlier posts in Results this part compares quarters.";
}

/** A post and what money was put behind it are one. */
function distinct(posts: readonly ResultPost[]): number {
	return new Set(posts.map(({ deliverable }) => deliverable.toLowerCase())).size;
}

function quarterOf(day: number): string {
	const [year = "", month = "1"] = isoDay(day).split("-");
	return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

function resultOf(
	{ figures }: ResultPost,
	kpi: ResultKpi,
	definition: EngagementDefinition,
): number | undefined {
	if (kpi === "engagements") return engagementsOf(figures, definition);
	if (kpi !== "orders") return figures[kpi];
	const [code, link] = [figures["code orders"], figures["link orders"]];
	return code === undefined && link === undefined ? undefined : Math.max(code ?? 0, link ?? 0);
}
