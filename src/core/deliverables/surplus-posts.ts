import { cellUpdates, isEmptyUpdate } from "../tables/cell-updates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import { DUE_STEPS, type ExistingPost } from "./existing-posts.ts";
import { postLabel } from "./post-board.ts";
import { readId } from "./post-ids.ts";
import { isOver } from "./statuses.ts";

/**
 * Posts that the Plan no longer has. Those this tool made and nobody has begun are set to dropped; all others are only told.
 * Nothing is said of creators whose packages could not be read.
 */
export function surplusRows(
	table: Table,
	posts: readonly ExistingPost[],
	unclear: ReadonlySet<string>,
): { readonly changes: Change[]; readonly left: Remark[] } {
	const changes: Change[] = [];
	const left: Remark[] = [];
	for (const post of posts) {
		const { id, type, account, status } = post;
		if (isOver(status) || unclear.has(keyPart(account.creator)) || unclear.has(post.accountKey)) continue;
		const label = postLabel(id, type, account.creator) || `Row ${post.row + 1}`;
		const { differences } = cellUpdates(table, post.row, { status: "dropped" });
		if (post.begun || !isOurs(post) || isEmptyUpdate(differences)) {
			const why = post.begun ? "work on it has begun" : "somebody typed it in";
			left.push({
				label,
				reason: `Not in the Plan, but ${why}. If it is off, set its status to dropped.`,
			});
			continue;
		}
		changes.push({
			kind: "set-cells",
			tab: deliverables.name,
			key: post.key,
			label,
			cells: differences,
			reason: "The Plan no longer has this post, and nothing is done on it yet.",
		});
	}
	return { changes, left };
}

/** With an id of our form and all its dates, it was made by this tool. */
function isOurs({ id, due, doubled }: ExistingPost): boolean {
	return !doubled && readId(id) !== undefined && DUE_STEPS.every((step) => due[step] !== undefined);
}
