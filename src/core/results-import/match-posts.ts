import { isProblem } from "../problem.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { showDay } from "../values/show-day.ts";
import { type FreeDeliverables, fitsNameless, indexFree, isNameless, whyOffered } from "./nameless-posts.ts";
import type { PostLink } from "./post-key.ts";
import type { ReadExport } from "./read-export.ts";
import { distinct, readPost } from "./read-post.ts";
import type { ReadRow } from "./read-rows.ts";
import type { Deliverable, TrackerIndex } from "./tracker-index.ts";
import type { OpenRow } from "./types.ts";

/** A post of an export, and the deliverable it is. */
export interface MatchedPost {
	readonly row: ReadRow;
	/** The same in every export that has the post. */
	readonly key: string;
	readonly label: string;
	readonly link: PostLink | undefined;
	/** By what it is told where it is no deliverable: `its link`. */
	readonly kept: string;
	readonly platform: string;
	readonly handle: string;
	readonly creator: string;
	readonly deliverable: Deliverable | undefined;
	/** Why it is that deliverable, or why it is none. */
	readonly why: string;
	readonly candidates: readonly Deliverable[];
	/** The export does not say whose post it is, so the planner decides whether it is that deliverable. */
	readonly unsure?: true;
	/** The planner said so, by an id or `""` for leaving it out. */
	readonly chosen?: string;
}

/** Post dates may slip by so many days. */
const DAYS = 2;
const MOST_CANDIDATES = 5;
/** So many open rows are shown; those after them need no candidates. */
export const MOST_OPEN = 500;

/**
 * Matches posts to deliverables: by hand, by the post's address or number, else by account and day where exactly one
 * deliverable and one post fit each other. Nothing else is guessed.
 */
export function matchPosts(
	read: ReadExport,
	index: TrackerIndex,
	choices: { readonly [row: string]: string },
): MatchedPost[] {
	const posts = distinct(read.rows.map((row) => readPost(row, read, index)));
	const settled = posts.map((post) => settle(post, index, choices));
	const taken = new Set(settled.flatMap(({ deliverable }) => deliverable?.id ?? []));
	const free = new Set(
		index.deliverables.filter(({ id, linkKey, isDropped }) => !taken.has(id) && linkKey === "" && !isDropped),
	);
	const hasNameless = settled.some(isNameless);
	const nameless = indexFree(hasNameless ? [...free] : []);
	const fitting = settled.map((post) =>
		post.deliverable || post.chosen !== undefined ? [] : fits(post, index, free, nameless),
	);
	const wanted = new Map<string, number>();
	for (const some of fitting) for (const { id } of some) wanted.set(id, (wanted.get(id) ?? 0) + 1);
	let open = 0;
	return settled.map((post, at) => {
		if (post.deliverable || post.chosen !== undefined) return post;
		const some = fitting[at] ?? [];
		const [only] = some;
		if (some.length === 1 && only && wanted.get(only.id) === 1) {
			if (isNameless(post))
				return {
					...post,
					deliverable: only,
					unsure: true,
					candidates: [only],
					why: whyOffered(post, only, dayWords(only)),
				};
			const why = `Same account, and posted within ${DAYS} days of the planned ${dayWords(only)}.`;
			return { ...post, deliverable: only, why };
		}
		const candidates = some.length > 0 ? some : ++open > MOST_OPEN ? [] : likely(post, index, taken);
		return { ...post, candidates: candidates.slice(0, MOST_CANDIDATES), why: whyNot(some, post, index) };
	});
}

/** Each row is a day of one account, with figures of all its posts together. */
export function areDays(read: ReadExport): boolean {
	const { rows } = read;
	const tells = ["permalink", "post id", "title", "handle", "creator", "code"];
	const days = new Set(rows.map(({ days: one }) => one.posted ?? ""));
	return (
		rows.length > 2 &&
		!days.has("") &&
		days.size === rows.length &&
		rows.every(({ text }) => tells.every((field) => text[field] === undefined))
	);
}

/** For the planner to decide. */
export function openRow({ key, label, why, candidates, chosen }: MatchedPost): OpenRow {
	return {
		key,
		label,
		reason: why,
		candidates: candidates.map(({ id }) => id),
		...(chosen === undefined ? {} : { chosen }),
	};
}

function settle(
	post: MatchedPost,
	index: TrackerIndex,
	choices: { readonly [row: string]: string },
): MatchedPost {
	const chosen = choices[post.key];
	if (chosen !== undefined) {
		const deliverable = index.byId.get(chosen.toLowerCase());
		if (deliverable) return { ...post, deliverable, chosen, why: "Matched by hand." };
		if (chosen === "") return { ...post, chosen, why: "Left out by hand." };
	}
	const { text } = post.row;
	const id = (text["post id"] ?? "").toLowerCase();
	const byId = index.byId.get(id) ?? index.byId.get((text["utm content"] ?? "").toLowerCase());
	if (byId) return { ...post, deliverable: byId, why: "By the deliverable's id." };
	const byLink = index.byLink.get(post.key) ?? index.byLink.get(facebookPart(post.key));
	return byLink ? { ...post, deliverable: byLink, why: "By the post's link." } : post;
}

/** Facebook's exports number a post as `page_post`, its address has the second part. */
function facebookPart(key: string): string {
	return key.replace(/^facebook\/\d+_(?=\d+$)/, "facebook/");
}

/** Deliverables of the account whose day and type fit and that have no other link. */
function fits(
	post: MatchedPost,
	index: TrackerIndex,
	free: ReadonlySet<Deliverable>,
	nameless: FreeDeliverables,
): readonly Deliverable[] {
	const posted = dayOf(post.row.days.posted);
	const isOnDay = ({ postDay, type }: Deliverable) =>
		posted !== undefined &&
		postDay !== undefined &&
		Math.abs(postDay - posted) <= DAYS &&
		mayBe(type, post.row.text.type ?? "");
	return isNameless(post)
		? fitsNameless(post, nameless, daysAround(posted), isOnDay)
		: ofAccount(post, index).filter((one) => free.has(one) && isOnDay(one));
}

function daysAround(day: number | undefined): number[] {
	return day === undefined ? [] : Array.from({ length: 2 * DAYS + 1 }, (_, index) => day - DAYS + index);
}

function ofAccount({ handle, creator, platform }: MatchedPost, index: TrackerIndex): readonly Deliverable[] {
	const own = index.byHandle.get(handle) ?? index.byCreator.get(creator.toLowerCase()) ?? [];
	return own.filter((one) => platform === "" || one.platform === "" || one.platform === platform);
}

function likely(post: MatchedPost, index: TrackerIndex, taken: ReadonlySet<string>): Deliverable[] {
	const posted = dayOf(post.row.days.posted);
	const distance = ({ postDay }: Deliverable) =>
		posted === undefined || postDay === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(postDay - posted);
	const isNamed = post.handle !== "" || post.creator !== "";
	const some = isNamed
		? ofAccount(post, index)
		: index.deliverables.filter(({ platform }) => platform === post.platform);
	return some
		.filter(({ id, isDropped }) => !taken.has(id) && !isDropped)
		.sort((a, b) => distance(a) - distance(b));
}

function whyNot(some: readonly Deliverable[], post: MatchedPost, index: TrackerIndex): string {
	if (some.length > 1)
		return `${some.length} deliverables ${isNameless(post) ? "" : "of this account "}fit: ${some.map(({ id }) => id).join(", ")}.`;
	if (some.length === 1)
		return `Other posts ${isNameless(post) ? "of the file" : "of this account"} fit ${some[0]!.id} as well.`;
	if (isNameless(post)) return "The export does not say whose post it is, and no deliverable has its link.";
	if (index.deliverables.length === 0) return "There are no deliverables yet.";
	if (ofAccount(post, index).length === 0) return "No deliverable has this account or link.";
	if (post.row.days.posted === undefined) return "No deliverable has this link, and the row has no date.";
	return `No deliverable has this link, and none of the account is due within ${DAYS} days of ${post.row.days.posted}.`;
}

/** A story is no reel: types that both sides name and that differ. */
function mayBe(planned: string, found: string): boolean {
	const known = /story|stories|reel|carousel|karussell|short|live/;
	const [a, b] = [known.exec(planned)?.[0], known.exec(found.toLowerCase())?.[0]];
	const same = (word: string) => word.replace("stories", "story").replace("karussell", "carousel");
	return a === undefined || b === undefined || same(a) === same(b);
}

function dayOf(text: string | undefined): number | undefined {
	const day = text === undefined ? undefined : dayOfCell(text);
	return day === undefined || isProblem(day) ? undefined : day;
}

function dayWords({ postDay }: Deliverable): string {
	return postDay === undefined ? "day" : showDay(postDay);
}
