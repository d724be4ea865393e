export const STATUSES = [
	"planned",
	"concept",
	"draft",
	"changes asked",
	"approved",
	"live",
	"late",
	"dropped",
] as const;

export type Status = (typeof STATUSES)[number];

/**
 * Where a post may go from each status. Content is reviewed before it goes live, so nothing but an approved post does; a
 * late one goes back to where it stood, or live if it was approved before.
 */
const MOVES: { readonly [from in Status]: readonly Status[] } = {
	planned: ["concept", "draft", "late", "dropped"],
	concept: ["draft", "changes asked", "late", "dropped"],
	draft: ["changes asked", "approved", "late", "dropped"],
	"changes asked": ["concept", "draft", "approved", "late", "dropped"],
	approved: ["live", "changes asked", "late", "dropped"],
	live: [],
	late: ["planned", "concept", "draft", "changes asked", "approved", "live", "dropped"],
	dropped: ["planned"],
};

/** A status as typed; blank counts as planned. `undefined` for a word of the team's own. */
export function readStatus(text: string): Status | undefined {
	const typed = text.trim().toLowerCase().replace(/\s+/g, " ");
	return typed === "" ? "planned" : STATUSES.find((status) => status === typed);
}

/** `approved`: it was once, whatever its status is now. */
export function nextStatuses(from: Status, approved: boolean): readonly Status[] {
	return from === "late" && !approved ? MOVES.late.filter((to) => to !== "live") : MOVES[from];
}

export function mayMove(from: Status, to: Status, approved: boolean): boolean {
	return nextStatuses(from, approved).includes(to);
}

/** Nothing more is to be made or posted. */
export function isOver(status: Status | undefined): boolean {
	return status === "live" || status === "dropped";
}
