import { adSigns } from "../captions/index.ts";
import type { CampaignBrief } from "./campaign-brief.ts";
import { isUnlabelled, type LintedPost, lintPost, stillWrong } from "./lint-post.ts";
import type { Post } from "./read-posts.ts";
import type { CaptionFigures, CheckedPost } from "./types.ts";

/** A post and what the linter says of it. */
export interface PostCheck extends LintedPost {
	readonly post: Post;
	/** Blank captions and posts without any sign of advertising are not linted. */
	readonly state: "not sent" | "no sign" | "checked";
	/** Of posts whose standing is not known. */
	readonly signs?: readonly string[];
}

export interface PostChecks {
	readonly checks: readonly PostCheck[];
	readonly figures: CaptionFigures;
}

/** Lints the posts, and counts what those of unknown standing show. */
export function checkPosts(posts: readonly Post[], brief: CampaignBrief): PostChecks {
	const tagged: { [handle: string]: number } = {};
	const counts = { posts: 0, signs: 0, labelled: 0, tagging: 0, tagged };
	const checks = posts.map((post): PostCheck => {
		const nothing = { post, findings: [], fixed: post.caption, left: [] };
		if (post.caption.trim() === "") return { ...nothing, state: "not sent" };
		if (post.standing !== "unknown") return { post, state: "checked", ...lintPost(post) };
		const { signs, mentions } = adSigns(post.input, brief.brandHandle);
		const others = mentions.filter((handle) => handle !== post.account);
		counts.posts++;
		if (others.length > 0) counts.tagging++;
		for (const handle of others) tagged[`@${handle}`] = (tagged[`@${handle}`] ?? 0) + 1;
		if (signs.length === 0) return { ...nothing, state: "no sign" };
		const linted = lintPost(post);
		counts.signs++;
		if (!linted.findings.some(isUnlabelled)) counts.labelled++;
		return { post, state: "checked", ...linted, signs };
	});
	return { checks, figures: counts };
}

/** As the panel shows it; `undefined` where nothing was found. */
export function checkedPost({ post, findings, fixed, left, signs }: PostCheck): CheckedPost | undefined {
	if (findings.length === 0) return undefined;
	return {
		label: post.label,
		creator: post.creator,
		row: post.row + 1,
		caption: post.caption,
		findings,
		...(fixed === post.caption ? {} : { fixed }),
		...(left.length === 0 ? {} : { still: stillWrong(left, fixed) }),
		...(post.gaps.length === 0 ? {} : { gaps: post.gaps }),
		...(signs ? { signs } : {}),
	};
}
