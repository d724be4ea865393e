import type { DateCell } from "../cell.ts";
import { isoDay } from "../values/read-date.ts";
import { DUE_STEPS, type DueStep } from "./existing-posts.ts";
import { postDays, type Timing, workDates } from "./schedule.ts";
import type { Status } from "./statuses.ts";

/** The five dates of a post, as days since 1970-01-01. */
export type PostDates = { readonly [step in DueStep]: number };

/** The dates of each of one creator's posts, first to last. */
export function postDates(timing: Timing, count: number): PostDates[] {
	const { brief, concept, draft, final } = workDates(timing);
	return postDays(timing, count).map((post) => ({
		"brief due": brief,
		"concept due": concept,
		"draft due": draft,
		"final due": final,
		"post date": post,
	}));
}

export function dateCell(day: number): DateCell {
	return { date: isoDay(day) };
}

/** The steps still ahead of a post of that status; a word of the team's own says nothing about that. */
export function stepsAhead(status: Status | undefined): readonly DueStep[] {
	if (status === "live" || status === "dropped") return [];
	if (status === "approved" || status === "late") return DUE_STEPS.slice(4);
	if (status === "draft" || status === "changes asked") return DUE_STEPS.slice(3);
	return status === "concept" ? DUE_STEPS.slice(2) : DUE_STEPS;
}
