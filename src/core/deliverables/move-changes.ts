import { quote } from "../problem.ts";
import { type CellUpdates, cellUpdates } from "../tables/cell-updates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import type { ExistingPost } from "./existing-posts.ts";
import { postLabel } from "./post-board.ts";
import { dateCell } from "./post-dates.ts";
import { mayMove, nextStatuses, readStatus, type Status } from "./statuses.ts";

/** Where a planner moves posts to, by id. */
export interface Moves {
	readonly [id: string]: string;
}

/** A post that can be moved on. */
export interface MovablePost {
	readonly id: string;
	readonly label: string;
	readonly status: Status;
	readonly next: readonly Status[];
}

export function movablePosts(posts: readonly ExistingPost[]): MovablePost[] {
	return posts.flatMap(({ id, type, account, status, approved, key, doubled }) => {
		const next = status === undefined ? [] : nextStatuses(status, approved);
		if (status === undefined || key === "" || doubled || next.length === 0) return [];
		return [{ id, label: postLabel(id, type, account.creator), status, next }];
	});
}

/**
 * Moves posts as asked, as far as the move is allowed. An approval is stamped with the day and, where nobody is named yet,
 * with who reviews.
 */
export function moveChanges(
	table: Table,
	posts: readonly ExistingPost[],
	moves: Moves,
	reviewer: string,
	today: number,
): { readonly changes: Change[]; readonly refused: Remark[] } {
	const changes: Change[] = [];
	const refused: Remark[] = [];
	const byKey = new Map(posts.filter(({ doubled }) => !doubled).map((post) => [post.key, post]));
	for (const [id, wanted] of Object.entries(moves)) {
		const post = byKey.get(keyPart(id));
		const to = wanted.trim() === "" ? undefined : readStatus(wanted);
		const from = post?.status;
		if (!post || from === undefined || to === undefined || !mayMove(from, to, post.approved)) {
			refused.push({ label: id, reason: whyNot(post, wanted) });
			continue;
		}
		const cells = moveCells(table, post.row, to, reviewer, today);
		const label = postLabel(post.id, post.type, post.account.creator);
		if (!("status" in cells)) {
			refused.push({ label, reason: "Its status is a formula, which stays." });
			continue;
		}
		changes.push({ kind: "set-cells", tab: deliverables.name, key: post.key, label, cells });
	}
	return { changes, refused };
}

function moveCells(table: Table, row: number, to: Status, reviewer: string, today: number): CellUpdates {
	const status = cellUpdates(table, row, { status: to });
	if (to !== "approved") return { ...status.fills, ...status.differences };
	const stamp = cellUpdates(table, row, { "approved at": dateCell(today) });
	const who = reviewer === "" ? {} : cellUpdates(table, row, { reviewer }).fills;
	return { ...status.fills, ...status.differences, ...stamp.fills, ...stamp.differences, ...who };
}

function whyNot(post: ExistingPost | undefined, wanted: string): string {
	if (!post) return "No post has this id, or several have. Preview again to see the posts as they are now.";
	if (post.status === undefined)
		return `Its status is a word of your own, so only you can say what ${quote(wanted)} would mean.`;
	const next = nextStatuses(post.status, post.approved);
	const allowed = next.length === 0 ? "stays as it is" : `may become ${next.join(", ")}`;
	return `It cannot become ${quote(wanted)}. A ${post.status} post ${allowed}.`;
}
