import { earlierCheck } from "../caption-check/verdict.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { isFeedPost } from "./is-feed-post.ts";
import type { Basis, CampaignMeasure } from "./measure-types.ts";

const BASES: readonly Basis[] = ["reach", "views", "followers"];

/** What engagement rates are divided by, and of how many organic posts they are: a sentence. */
export function basisWords({ basis, posts }: Pick<CampaignMeasure, "basis" | "posts">): string {
	const feed = posts.filter(({ post }) => isFeedPost(post));
	const rated = feed.filter(({ rate }) => rate !== undefined).length;
	return `Engagement rates are by ${basis}: ${rated} of ${feed.length} organic post${feed.length === 1 ? "" : "s"} ${rated === 1 ? "has" : "have"} one.`;
}

/** That the verdicts of an earlier run have rates by something else, so that the two cannot be compared; `""` if they have not. */
export function changeOfBasis(
	table: Table,
	{ basis, posts }: Pick<CampaignMeasure, "basis" | "posts">,
): string {
	const before = new Set<Basis>();
	for (const { post } of posts) {
		for (const { key } of post.pulls) {
			const [row] = table.rows.get(key) ?? [];
			const verdict = row === undefined ? "" : cellAt(table, row, "verdict");
			if (!earlierCheck(verdict, key, "").ownVerdict) continue;
			const named = /% by (reach|views|followers)\b/.exec(String(verdict))?.[1];
			before.add(BASES.find((one) => one === named) ?? basis);
		}
	}
	before.delete(basis);
	if (before.size === 0) return "";
	const old = BASES.filter((one) => before.has(one)).join(" and by ");
	return `This is a change: verdicts in Results have rates by ${old}, and rates by ${basis} cannot be compared with them. To keep the old way, choose it in “How it is counted”.`;
}
