import * as z from "zod/mini";
import { leakHints } from "../core/codes/leak-hints.ts";
import { linkSettings } from "../core/codes/link-settings.ts";
import { type LinksPlan, planLinks } from "../core/codes/plan-links.ts";
import { accountLabel } from "../core/deliverables/account-label.ts";
import { type CampaignTiming, campaignTiming, timingWarning } from "../core/deliverables/campaign-timing.ts";
import type { DeliverablesDetails, DeliverablesInput } from "../core/deliverables/details.ts";
import { type Moves, movablePosts, moveChanges } from "../core/deliverables/move-changes.ts";
import { namesakes } from "../core/deliverables/namesakes.ts";
import { type DeliverableOptions, readHolidays, readOptions } from "../core/deliverables/options.ts";
import { impliedTimings, pastTimings, withoutTiming, withTiming } from "../core/deliverables/past-timings.ts";
import { type PlannedAccount, type PostsPlan, planPosts } from "../core/deliverables/plan-posts.ts";
import { postBoard } from "../core/deliverables/post-board.ts";
import { dateCell } from "../core/deliverables/post-dates.ts";
import { chosenRows, readPlan } from "../core/deliverables/read-plan.ts";
import { fitsBeforeEnd, type Timing, workDates } from "../core/deliverables/schedule.ts";
import { givenTabs, readSources, type Sources, sourceTabs } from "../core/deliverables/sources.ts";
import { statusChanges, unknownStatuses } from "../core/deliverables/status-changes.ts";
import { highestNumbers } from "../core/deliverables/used-ids.ts";
import { isProblem } from "../core/problem.ts";
import type { Change, Tool } from "../core/tool.ts";
import { isoDay } from "../core/values/read-date.ts";

/** Plans the posts that the Plan's packages come to: rows with ids and dates, a code for each creator, a link for each post. */
export const planDeliverables: Tool<DeliverablesInput> = {
	id: "plan-deliverables",
	title: "Plan deliverables",
	summary: "Posts with dates, codes and links",
	fields: [],
	input: () =>
		z.object({
			cadence: z.optional(z.number()),
			leadDays: z.optional(z.number()),
			weekdaysOnly: z.optional(z.boolean()),
			holidays: z.optional(z.string()),
			order: z.optional(
				z.custom<DeliverableOptions["order"]>((order) => order === "mixed" || order === "as written"),
			),
			reviewer: z.optional(z.string()),
			moves: z.optional(z.custom<Moves>(isMoves)),
		}),
	reads: sourceTabs,
	onlyLooksAt: givenTabs,
	knowsDocuments: true,
	plan(workbook, input) {
		const options = readOptions(input, workbook.memory);
		if (isProblem(options)) return options;
		const holidays = readHolidays(options.holidays);
		if (isProblem(holidays)) return holidays;
		const sources = readSources(workbook);
		if (isProblem(sources)) return sources;
		const timing = campaignTiming(sources.campaign, options, holidays);
		const missing = [...planMissing(sources), ...timing.missing];
		const remembered = pastTimings(workbook.memory);
		const past =
			remembered.length === 0 && timing.timing ? impliedTimings(sources.posts, timing.timing) : remembered;
		const made = missing.length === 0 ? postsFor(sources, timing, past, options) : nothing();
		const reviewer = options.reviewer || workbook.person;
		const moved = moveChanges(
			sources.deliverables,
			sources.posts,
			input.moves ?? {},
			reviewer,
			sources.today,
		);
		const asked = new Set(moved.changes.map(keyOfStatusChange));
		const planned = made.changes.filter((change) => !asked.has(keyOfStatusChange(change) ?? ""));
		const decided = new Set([...moved.changes, ...planned].map(keyOfStatusChange));
		const undecided = sources.posts.filter(({ key }) => !decided.has(key));
		const statuses = statusChanges(sources.deliverables, undecided, sources.today);
		const links = linksFor(sources, made.accounts);
		const notYet = missing.map((reason) => ({ label: "Not planned yet", reason }));
		return {
			changes: [...planned, ...moved.changes, ...statuses.changes, ...links.changes],
			left: [...made.left, ...statuses.left, ...links.left],
			refused: [
				...sources.refused,
				...notYet,
				...made.refused,
				...moved.refused,
				...links.refused,
				...unknownStatuses(sources.deliverables, sources.posts),
			],
			details: { ...detailsOf(sources, timing, options, missing, made.accounts), codeNotes: links.notes },
			memory: JSON.stringify({ ...options, timings: withTiming(past, timing.timing) }),
		};
	},
};

function isMoves(value: unknown): boolean {
	return (
		typeof value === "object" && value !== null && Object.values(value).every((to) => typeof to === "string")
	);
}

function planMissing({ plan }: Sources): string[] {
	if (plan && chosenRows(plan).length > 0) return [];
	return [
		"The Plan tab has no rows yet. Run Allocate budget, or type into Plan whom you booked: creator, handle, platform and package, e.g. 1 reel + 2 stories.",
	];
}

function postsFor(
	sources: Sources,
	{ timing }: CampaignTiming,
	past: readonly Timing[],
	options: DeliverableOptions,
): PostsPlan {
	const { plan, packages, deliverables, posts, ids } = sources;
	if (!plan || !timing) return nothing();
	return planPosts(
		deliverables,
		posts,
		readPlan(plan, packages),
		{ timing, past: withoutTiming(past, timing) },
		options,
		highestNumbers(ids),
	);
}

/** Of the row whose status it sets, so that nothing else is proposed for it. */
function keyOfStatusChange(change: Change): string | undefined {
	return change.kind === "set-cells" && "status" in change.cells ? change.key : undefined;
}

function nothing(): PostsPlan {
	return { changes: [], left: [], refused: [], accounts: [] };
}

function linksFor({ links, campaign, today }: Sources, accounts: readonly PlannedAccount[]): LinksPlan {
	const posts = accounts.flatMap(({ posts: own }) => own.filter(({ id, isOver }) => id !== "" && !isOver));
	if (!links || posts.length === 0) return { changes: [], left: [], refused: [], notes: [] };
	const { settings, refused } = linkSettings(campaign);
	const made = planLinks(links, posts, { ...settings, today: dateCell(today) });
	return { ...made, refused: [...refused, ...made.refused] };
}

function detailsOf(
	sources: Sources,
	{ timing, start }: CampaignTiming,
	options: DeliverableOptions,
	missing: readonly string[],
	accounts: readonly PlannedAccount[],
): Omit<DeliverablesDetails, "codeNotes"> {
	const { deliverables, posts, results, today } = sources;
	const warnings: string[] = [];
	const anyNew = accounts.some((account) => account.posts.some(({ isNew }) => isNew));
	const late = timing && anyNew ? timingWarning(timing, start, today) : undefined;
	if (late) warnings.push(late);
	warnings.push(...namesakes(accounts.map(({ account }) => account)));
	for (const { account, posts: own } of accounts) {
		if (!timing || !own.some(({ isNew }) => isNew) || fitsBeforeEnd(timing, own.length)) continue;
		warnings.push(
			`${accountLabel(account)}: ${own.length} posts, one every ${timing.cadence} days, would go past the end of the campaign, so they are set closer together.`,
		);
	}
	return {
		options,
		missing,
		planIsEmpty: planMissing(sources).length > 0,
		warnings,
		...(timing ? { work: workDays(timing) } : {}),
		accounts: accounts.map(({ account, posts: own }) => ({
			label: accountLabel(account),
			posts: own.map(({ id, type, isNew, due }) => {
				const day = due["post date"];
				return { id, type, isNew, day: day === undefined ? "" : isoDay(day) };
			}),
		})),
		board: postBoard(deliverables, posts, today),
		movable: movablePosts(posts),
		leaks: results ? leakHints(results) : [],
	};
}

function workDays(timing: Timing): NonNullable<DeliverablesDetails["work"]> {
	const { brief, concept, draft, final } = workDates(timing);
	return {
		brief: isoDay(brief),
		concept: isoDay(concept),
		draft: isoDay(draft),
		final: isoDay(final),
		goLive: isoDay(timing.goLive),
	};
}
