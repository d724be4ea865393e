/** Days of one post, each as the number of days since 1970-01-01. */
export interface PlanDates {
	readonly brief: number;
	readonly concept: number;
	readonly draft: number;
	readonly final: number;
	readonly post: number;
}

/** Of the Black Friday example: brief on 25 Oct, first post on 18 Nov. */
export const DEFAULT_LEAD_DAYS = 24;
/** A week for the brief, and a day each for concept, draft and final. */
export const SHORTEST_LEAD_DAYS = 10;

/**
 * When each step of a campaign is due: the posts go out weekly from the go-live day on, and the rest is done for all of
 * them before the first. The steps are spaced as in a published Black Friday campaign (2024): concepts 1 Nov, drafts
 * 8 Nov, finals 15 Nov, posts from 18 Nov, and the brief at least a week before the concepts. Another lead time, in
 * whole days from brief to go-live, keeps that week and stretches or shortens the rest alike.
 */
export function planDates(goLive: number, posts: number, leadDays: number): PlanDates[] {
	const concept = leadDays - Math.max(7, Math.round((leadDays * 7) / DEFAULT_LEAD_DAYS));
	const due = {
		brief: goLive - leadDays,
		concept: goLive - concept,
		draft: goLive - Math.round((concept * 10) / 17),
		final: goLive - Math.round((concept * 3) / 17),
	};
	return Array.from({ length: posts }, (_, week) => ({ ...due, post: goLive + 7 * week }));
}
