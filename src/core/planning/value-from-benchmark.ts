import type { Platform } from "../platforms.ts";
import { showCount } from "../values/show-number.ts";
import type { PackageContent } from "./package-content.ts";
import { publishedFigure } from "./published-figure.ts";
import type { Kpi, PlanSettings, RosterAccount } from "./tracker-rows.ts";

/** A figure for a whole package, and what it rests on, without a full stop. */
export interface Estimate {
	readonly value: number;
	readonly words: string;
}

/** A published share of something of the account's that is known, for each of some posts. */
interface Step {
	readonly metric: string;
	readonly base: number | undefined;
	readonly of: string;
	readonly times: number;
}

/** What a package may bring by published rates; `undefined` where nothing is published, or what it divides by is not known. */
export function valueFromBenchmark(
	kpi: Exclude<Kpi, "orders">,
	account: RosterAccount,
	content: PackageContent,
	settings: PlanSettings,
	source: string | undefined,
): Estimate | undefined {
	const { platform, followers } = account;
	if (platform === undefined || followers === undefined) return undefined;
	if (kpi === "engagements") return engagements(account, platform, followers, content, settings, source);
	const steps = kpi === "reach" ? reachSteps(followers, content) : clickSteps(account, platform, content);
	const parts: Estimate[] = [];
	for (const step of steps) {
		const part = estimateOf(step, platform, followers, source);
		if (part !== undefined) parts.push(part);
	}
	if (parts.length === 0) return undefined;
	// People are counted once: the widest post reaches them.
	if (kpi === "reach") return parts.reduce((widest, part) => (part.value > widest.value ? part : widest));
	if (parts.length < steps.length) return undefined;
	return {
		value: parts.reduce((sum, { value }) => sum + value, 0),
		words: parts.map(({ words }) => words).join(", plus "),
	};
}

function engagements(
	account: RosterAccount,
	platform: Platform,
	followers: number,
	{ posts }: PackageContent,
	{ counts }: PlanSettings,
	source: string | undefined,
): Estimate | undefined {
	if (posts === 0) return undefined;
	const all = counts.shares !== "left out" && counts.saves !== "left out";
	const own = all ? "engagement rate (all)" : "engagement rate (likes+comments)";
	const { views } = account.averages;
	const steps: readonly Step[] = [
		{ metric: own, base: followers, of: "followers", times: posts },
		{ metric: "engagement rate", base: followers, of: "followers", times: posts },
		{ metric: "engagement rate by views", base: views, of: "average views", times: posts },
	];
	for (const step of steps) {
		const found = estimateOf(step, platform, followers, source);
		if (found !== undefined) return found;
	}
	return undefined;
}

function reachSteps(followers: number, { posts, reels, stories }: PackageContent): Step[] {
	const step = (metric: string): Step => ({ metric, base: followers, of: "followers", times: 1 });
	return [
		...(reels > 0 ? [step("reach rate reel")] : []),
		...(posts > 0 ? [step("reach rate")] : []),
		...(stories > 0 ? [step("reach rate story")] : []),
	];
}

/** On Instagram a reel's clicks come from its views, a story's from its viewers, a feed post's from those who engaged. */
function clickSteps(
	{ averages: { views, storyViews, engagements: engaged } }: RosterAccount,
	platform: Platform,
	{ posts, reels, stories }: PackageContent,
): Step[] {
	const byViews = { metric: "CTR", base: views, of: "average views" };
	if (platform !== "Instagram") return [{ ...byViews, times: posts + stories }];
	const feed = posts - reels;
	return [
		...(reels > 0 ? [{ ...byViews, metric: "CTR reel", times: reels }] : []),
		...(feed > 0 ? [{ metric: "CTR", base: engaged, of: "average engagements", times: feed }] : []),
		...(stories > 0 ? [{ metric: "CTR story", base: storyViews, of: "story views", times: stories }] : []),
	];
}

function estimateOf(
	{ metric, base, of, times }: Step,
	platform: Platform,
	followers: number,
	source: string | undefined,
): Estimate | undefined {
	if (base === undefined) return undefined;
	const figure = publishedFigure(metric, platform, followers, source);
	if (figure === undefined) return undefined;
	const often = times === 1 ? "" : ` × ${times}`;
	return {
		value: base * figure.share * times,
		words: `${metric} of ${figure.words} × ${showCount(base)} ${of}${often}`,
	};
}
