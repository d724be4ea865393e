import { isBlank } from "../cell.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { showDay } from "../values/show-day.ts";
import type { DueStep, ExistingPost } from "./existing-posts.ts";
import { stepsAhead } from "./post-dates.ts";
import { isOver, STATUSES } from "./statuses.ts";

export interface BoardLine {
	/** `MARA-IG-01 · reel, @mara.eats` */
	readonly label: string;
	/** `Draft was due 8 Nov 2024.` */
	readonly text: string;
}

/** Where the posts of a campaign stand. */
export interface PostBoard {
	/** In the order of the work; statuses that no post has are left out. */
	readonly counts: readonly { readonly status: string; readonly count: number }[];
	/** Overdue, the longest first. */
	readonly late: readonly BoardLine[];
	/** Due today or within seven days, the soonest first. */
	readonly soon: readonly BoardLine[];
}

const SOON_DAYS = 7;

export function postBoard(table: Table, posts: readonly ExistingPost[], today: number): PostBoard {
	const counts = new Map<string, number>(STATUSES.map((status) => [status, 0]));
	const due: { day: number; step: DueStep; post: ExistingPost }[] = [];
	for (const post of posts) {
		const status =
			post.status ??
			String(cellAt(table, post.row, "status"))
				.trim()
				.toLowerCase();
		counts.set(status, (counts.get(status) ?? 0) + 1);
		const next = isOver(post.status) || isLive(table, post) ? undefined : nextStep(table, post);
		if (next) due.push({ ...next, post });
	}
	due.sort((a, b) => a.day - b.day);
	return {
		counts: [...counts].filter(([, count]) => count > 0).map(([status, count]) => ({ status, count })),
		late: due.filter(({ day }) => day < today).map((one) => boardLine(one, "was due")),
		soon: due
			.filter(({ day }) => day >= today && day <= today + SOON_DAYS)
			.map((one) => boardLine(one, one.day === today ? "is due today," : "is due")),
	};
}

/** There is a link to it, whatever the status says. */
export function isLive(table: Table, { row }: ExistingPost): boolean {
	return !isBlank(cellAt(table, row, "live link"));
}

/** What is to come next from the creator: after a brief that was sent, the concept. */
function nextStep(table: Table, post: ExistingPost): { day: number; step: DueStep } | undefined {
	for (const step of stepsAhead(post.status)) {
		const day = post.due[step];
		const sent = step === "brief due" && !isBlank(cellAt(table, post.row, "brief link"));
		if (day !== undefined && !sent) return { day, step };
	}
	return undefined;
}

function boardLine(
	{ day, step, post }: { day: number; step: DueStep; post: ExistingPost },
	when: string,
): BoardLine {
	const what = step === "post date" ? "Post" : `${step.charAt(0).toUpperCase()}${step.slice(1, -4)}`;
	return {
		label: postLabel(post.id, post.type, post.account.creator),
		text: `${what} ${when} ${showDay(day)}.`,
	};
}

/** How lists name a post: `MARA-IG-01 · reel, Mara Eats`. */
export function postLabel(id: string, type: string, creator: string): string {
	return [[id, type].filter((part) => part !== "").join(" · "), creator]
		.filter((part) => part !== "")
		.join(", ");
}
