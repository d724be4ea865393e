import { adSigns, type Finding, fixCaption, lintCaption } from "../captions/index.ts";
import type { CampaignBrief } from "./campaign-brief.ts";
import type { Post } from "./read-posts.ts";
import type { CaptionFigures, CheckedPost } from "./types.ts";

/** A post and what the linter says of it. */
export interface PostCheck {
	readonly post: Post;
	/** Blank captions and posts without any sign of advertising are not linted. */
	readonly state: "not sent" | "no sign" | "checked";
	readonly findings: readonly Finding[];
	/** The caption with all fixes; the caption itself where there is nothing to fix. */
	readonly fixed: string;
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
	const counts = { posts: 0, signs: 0, undisclosed: 0, labelled: 0, tagging: 0, tagged };
	const checks = posts.map((post): PostCheck => {
		const nothing = { post, findings: [], fixed: post.caption };
		if (post.caption.trim() === "") return { ...nothing, state: "not sent" };
		if (post.standing !== "unknown") return linted(post);
		const { signs, labelled, mentions } = adSigns(post.input, brief.brandHandle);
		const others = mentions.filter((handle) => handle !== post.account);
		const check: PostCheck =
			signs.length === 0 ? { ...nothing, state: "no sign" } : { ...linted(post), signs };
		counts.posts++;
		if (signs.length > 0) counts.signs++;
		if (check.findings.some(isUndisclosed)) counts.undisclosed++;
		if (labelled) counts.labelled++;
		if (others.length > 0) counts.tagging++;
		for (const handle of others) tagged[`@${handle}`] = (tagged[`@${handle}`] ?? 0) + 1;
		return check;
	});
	return { checks, figures: counts };
}

/** As the panel shows it; `undefined` where nothing was found. */
export function checkedPost({ post, findings, fixed, signs }: PostCheck): CheckedPost | undefined {
	if (findings.length === 0) return undefined;
	return {
		label: post.label,
		row: post.row + 1,
		caption: post.caption,
		findings: findings.map(({ fix: _, ...finding }) => finding),
		...(fixed === post.caption ? {} : { fixed }),
		...(signs ? { signs } : {}),
	};
}

function linted(post: Post): PostCheck {
	const findings = lintCaption(post.input);
	const fixable = findings.some(({ fix }) => fix !== undefined);
	return { post, state: "checked", findings, fixed: fixable ? fixCaption(post.input) : post.caption };
}

/** No label that readers would understand, whatever else is there. */
function isUndisclosed({ ruleId, severity }: Finding): boolean {
	return severity === "error" && /^(?:missing|vague|negated)-disclosure$/.test(ruleId);
}
