import { labelTables } from "../captions/index.ts";
import { DUE_STEPS, type ExistingPost } from "../deliverables/existing-posts.ts";
import { isOver } from "../deliverables/statuses.ts";
import type { Remark } from "../tool.ts";
import { showDay } from "../values/show-day.ts";
import type { BriefedAccount, BriefSources } from "./brief-sources.ts";
import { dayIn } from "./campaign-checks.ts";

/** A brief goes out at least this long before the first thing is due (published Black Friday campaign, 2024). */
const BRIEF_AHEAD = 7;

/** What about one creator's posts contradicts the plan, the campaign's dates or the calendar. */
export function accountChecks(account: BriefedAccount, briefed: BriefSources, hashtags: string): Remark[] {
	const { campaign, today } = briefed.sources;
	const goLive = dayIn(campaign, "go-live");
	const end = dayIn(campaign, "end");
	const open = account.posts.filter(({ status }) => !isOver(status));
	const reasons = [
		...countDiffers(account, briefed),
		...account.posts.flatMap((post) => outOfOrder(post)),
		...open.flatMap((post) => outsideCampaign(post, goLive, end)),
		...inThePast(open, today),
		...weakHashtags(briefed.countriesOf(account.key), hashtags),
	];
	return reasons.map((reason) => ({ label: account.label, reason }));
}

function countDiffers({ key, posts }: BriefedAccount, { planned }: BriefSources): string[] {
	const parts = planned.get(key)?.parts;
	const owed = parts?.reduce((sum, { count }) => sum + count, 0);
	if (owed === undefined || owed === posts.length) return [];
	return [
		`The Plan comes to ${owed} ${owed === 1 ? "post" : "posts"}, Deliverables has ${posts.length}. Run "Plan deliverables", or correct one of them.`,
	];
}

function outOfOrder({ id, due }: ExistingPost): string[] {
	const dated = DUE_STEPS.filter((step) => due[step] !== undefined);
	for (const [index, step] of dated.entries()) {
		const before = dated[index - 1];
		if (before === undefined || due[step]! >= due[before]!) continue;
		return [`${id}: ${step} ${showDay(due[step]!)} is before ${before} ${showDay(due[before]!)}.`];
	}
	return [];
}

function outsideCampaign(
	{ id, due }: ExistingPost,
	goLive: number | undefined,
	end: number | undefined,
): string[] {
	const day = due["post date"];
	if (day === undefined) return [];
	if (goLive !== undefined && day < goLive) {
		return [`${id} is posted on ${showDay(day)}, before the campaign goes live on ${showDay(goLive)}.`];
	}
	return end !== undefined && day > end
		? [`${id} is posted on ${showDay(day)}, after the campaign ends on ${showDay(end)}.`]
		: [];
}

function inThePast(open: readonly ExistingPost[], today: number): string[] {
	const late = open.flatMap(({ id, due }) => {
		const day = due["post date"];
		return day !== undefined && day < today
			? [`${id} was to be posted on ${showDay(day)}, and is not live.`]
			: [];
	});
	const waiting = open.filter(({ status }) => status === "planned");
	const firstDue = waiting.flatMap(({ due }) =>
		DUE_STEPS.slice(1).flatMap((step) => (due[step] === undefined ? [] : [due[step]])),
	);
	const first = Math.min(...firstDue);
	if (late.length > 0 || !Number.isFinite(first) || first - today >= BRIEF_AHEAD) return late;
	const when = first < today ? `was due on ${showDay(first)}` : `is due on ${showDay(first)}`;
	return [`The first step ${when}. A brief should be there ${BRIEF_AHEAD} days before.`];
}

/** A hashtag that is asked for as a label where it is none. */
function weakHashtags(countries: ReturnType<BriefSources["countriesOf"]>, hashtags: string): string[] {
	const tags = hashtags.toLowerCase().split(/\s+/);
	return countries.flatMap((code) => {
		const { labels, name } = labelTables[code];
		const weak = labels.filter(({ status }) => status === "weak").flatMap((group) => group.labels);
		const found = tags.filter((tag) => weak.includes(tag));
		return found.map((tag) => `${tag} is a required hashtag, but does not count as an ad label in ${name}.`);
	});
}
