import { DUE_STEPS, type DueStep, type ExistingPost } from "./existing-posts.ts";
import { postDates } from "./post-dates.ts";
import { readId } from "./post-ids.ts";
import { type Timing, workDates } from "./schedule.ts";

/** So many are remembered: rows left unticked may be some go-lives behind. */
const KEPT = 6;
/** In characters; the choices stand in the same memory. */
const MOST_TEXT = 5000;

/** What earlier dates followed from, newest first; made by this version or none. */
export function pastTimings(memory: string): readonly Timing[] {
	try {
		const { timings } = JSON.parse(memory || "{}");
		return Array.isArray(timings) ? timings : [];
	} catch {
		return [];
	}
}

/**
 * What the dates of a tab follow from of which nothing is remembered, such as the sample's: the go-live of its first post, if
 * all work on all posts with ids of our form is due as it follows from that day.
 */
export function impliedTimings(posts: readonly ExistingPost[], timing: Timing): readonly Timing[] {
	const dated = posts.filter(
		({ id, due }) => readId(id) !== undefined && DUE_STEPS.every((step) => due[step] !== undefined),
	);
	if (dated.length === 0) return [];
	const goLive = dated.reduce(
		(first, { due }) => Math.min(first, due["post date"]!),
		Number.POSITIVE_INFINITY,
	);
	const { brief, concept, draft, final } = workDates({ ...timing, goLive });
	const wanted = [brief, concept, draft, final];
	const follows = dated.every(({ due }) => wanted.every((day, index) => due[DUE_STEPS[index]!] === day));
	const { end: _, ...open } = timing;
	return follows
		? [
				{ ...timing, goLive },
				{ ...open, goLive },
			]
		: [];
}

/** But for today's: what differs from it was typed, and a second run must say so too. */
export function withoutTiming(past: readonly Timing[], timing: Timing): readonly Timing[] {
	const text = JSON.stringify(timing);
	return past.filter((one) => JSON.stringify(one) !== text);
}

/** Those that are remembered, with today's in front. */
export function withTiming(past: readonly Timing[], timing: Timing | undefined): readonly Timing[] {
	if (!timing) return past;
	const kept = [timing, ...withoutTiming(past, timing)].slice(0, KEPT);
	while (kept.length > 1 && JSON.stringify(kept).length > MOST_TEXT) kept.pop();
	return kept;
}

/**
 * Tells whether a row's date is one that this tool wrote: it follows from an earlier go-live, for as many posts as the
 * account has now or had rows.
 */
export function writtenDates(
	past: readonly Timing[],
	rows: readonly ExistingPost[],
	posts: number,
): (row: ExistingPost, place: number, step: DueStep) => boolean {
	const now = past.map((timing) => postDates(timing, posts));
	const before = past.map((timing) => postDates(timing, rows.length));
	return (row, place, step) => {
		const day = row.due[step];
		const at = rows.indexOf(row);
		return (
			now.some((dates) => dates[place]?.[step] === day) || before.some((dates) => dates[at]?.[step] === day)
		);
	};
}
