import type { ExistingPost } from "./existing-posts.ts";
import type { PlannedPost } from "./order-posts.ts";
import { readId } from "./post-ids.ts";

/**
 * Finds the rows of one account's planned posts: of the same type, those with work in them before untouched ones and
 * dropped ones last, and then in the order of their ids, so that the first story keeps the first date. A row without a type
 * stands for any post. Gives for each planned post the row that stands for it, if any.
 */
export function matchPosts(
	planned: readonly PlannedPost[],
	rows: readonly ExistingPost[],
	account: string,
): (ExistingPost | undefined)[] {
	const matched: (ExistingPost | undefined)[] = planned.map(() => undefined);
	const free = new Set(rows);
	for (const type of new Set(planned.map((post) => post.type))) {
		const places = planned.flatMap((post, place) => (post.type === type ? [place] : []));
		const chosen = [...free]
			.filter((row) => row.type === type)
			.sort((a, b) => rank(a, account) - rank(b, account) || inOrder(a, b))
			.slice(0, places.length)
			.sort(inOrder);
		chosen.forEach((row, index) => {
			matched[places[index]!] = row;
			free.delete(row);
		});
	}
	for (const row of [...free].filter(({ type }) => type === "").sort(inOrder)) {
		const place = matched.indexOf(undefined);
		if (place < 0) break;
		matched[place] = row;
		free.delete(row);
	}
	return matched;
}

/** Rows under the account's old handle come last. */
function rank({ status, begun, accountKey }: ExistingPost, account: string): number {
	const old = accountKey === account ? 0 : 3;
	if (status === "dropped") return old + 2;
	return old + (begun ? 0 : 1);
}

function inOrder(a: ExistingPost, b: ExistingPost): number {
	return (readId(a.id)?.number ?? Infinity) - (readId(b.id)?.number ?? Infinity) || a.row - b.row;
}
