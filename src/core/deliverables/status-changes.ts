import { isBlank } from "../cell.ts";
import { quote } from "../problem.ts";
import { type CellUpdates, cellUpdates, isEmptyUpdate } from "../tables/cell-updates.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Cells, Change, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import { showDay } from "../values/show-day.ts";
import type { ExistingPost } from "./existing-posts.ts";
import { isLive, postLabel } from "./post-board.ts";
import { dateCell } from "./post-dates.ts";
import { isOver, mayMove, nextStatuses, STATUSES, type Status } from "./statuses.ts";

/**
 * What follows from the statuses people set. An approval without a day gets today's, since nobody knows more than that it
 * was there by now. A status itself is people's: `late` for a post whose day has passed, and `live` for one with a link,
 * are only offered, and only where that move is allowed.
 */
export function statusChanges(
	table: Table,
	posts: readonly ExistingPost[],
	today: number,
): { readonly changes: Change[]; readonly left: Remark[] } {
	const changes: Change[] = [];
	const left: Remark[] = [];
	for (const post of posts) {
		if (post.key === "" || post.doubled || post.status === undefined) continue;
		const label = postLabel(post.id, post.type, post.account.creator);
		const target = { kind: "set-cells", tab: deliverables.name, key: post.key, label } as const;
		if (post.status === "approved") {
			const { fills } = cellUpdates(table, post.row, { "approved at": dateCell(today) });
			const reason = "Approved by today. Type the day yourself if it was earlier.";
			if (!isEmptyUpdate(fills)) changes.push({ ...target, cells: fills, reason });
		}
		const offer = statusOffer(table, post, post.status, today);
		if (offer && "cells" in offer) changes.push({ ...target, ...offer, replaces: true });
		else if (offer) left.push({ label, reason: offer.reason });
	}
	return { changes, left };
}

function statusOffer(
	table: Table,
	post: ExistingPost,
	status: Status,
	today: number,
): { readonly cells: CellUpdates; readonly reason: string } | { readonly reason: string } | undefined {
	if (isOver(status)) return undefined;
	if (isLive(table, post)) {
		if (mayMove(status, "live", post.approved)) {
			return offered(table, post, { status: "live" }, "It has a live link, so it is out.");
		}
		return {
			reason: `It has a live link, but its status is ${status}: it was never approved here. A ${status} post may become ${nextStatuses(status, post.approved).join(", ")}.`,
		};
	}
	const posted = post.due["post date"];
	if (posted === undefined || posted >= today || !mayMove(status, "late", post.approved)) return undefined;
	if (isBlank(cellAt(table, post.row, "status"))) return undefined;
	return offered(
		table,
		post,
		{ status: "late" },
		`It was to go out on ${showDay(posted)} and has no live link. Tick it to mark it late.`,
	);
}

function offered(table: Table, post: ExistingPost, wanted: Cells, reason: string) {
	const { differences } = cellUpdates(table, post.row, wanted);
	return isEmptyUpdate(differences) ? undefined : { cells: differences, reason };
}

/** Words in the status column that are no status, each once: such posts are never late, live or moved on. */
export function unknownStatuses(table: Table, posts: readonly ExistingPost[]): Remark[] {
	const found = new Map<string, { readonly word: string; readonly posts: ExistingPost[] }>();
	for (const post of posts) {
		if (post.status !== undefined) continue;
		const word = String(cellAt(table, post.row, "status")).trim();
		const known = found.get(word.toLowerCase()) ?? { word, posts: [] };
		known.posts.push(post);
		found.set(word.toLowerCase(), known);
	}
	return [...found.values()].map(({ word, posts: [first, ...more] }) => {
		const { id, type, account, row } = first!;
		const others = more.length === 0 ? "" : `, and ${more.length} more`;
		return {
			label: `${postLabel(id, type, account.creator) || `Row ${row + 1}`}${others}`,
			reason: `${quote(word)} is no status. Use one of: ${STATUSES.join(", ")}. Until then it is never taken for late or live.`,
		};
	});
}
