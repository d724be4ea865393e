import { wordCount } from "../core/document.ts";
import { type BriefContent, creatorBrief } from "./creator-brief.ts";

/** A page of 11-point text. */
const ONE_PAGE = 500;
/** A brief goes out at least this long before the first thing is due (published Black Friday campaign, 2024). */
const BRIEF_AHEAD = 7;

/**
 * What a brief leaves open, in sentences, the part that matters most first: a vague brief is among the seven mistakes that
 * cost campaigns most (small-business guide with compliance checklist). Empty for a brief that can go out.
 *
 * @param today days since 1970-01-01.
 */
export function briefGaps(content: BriefContent, today: number): string[] {
	const gaps: string[] = [];
	const needed: readonly (readonly [string, string])[] = [
		[content.summary, "It does not say what the campaign is about: fill in summary in Campaign."],
		[content.goals, "It names no goals: fill in goals in Campaign, one a line."],
		[content.keyMessages, "It has no talking points: fill in key messages in Campaign."],
		[content.audience, "It does not say whom to reach: fill in audience in Campaign."],
		[content.paymentTerms, "It does not say how and when the creator is paid."],
		[content.sender, "It names nobody to ask: fill in sender in Campaign."],
	];
	if (content.posts.length === 0) gaps.push("It has no posts: run Plan deliverables first.");
	for (const [text, gap] of needed) if (text.trim() === "") gaps.push(gap);
	if (content.code !== "" && content.offer.trim() === "") {
		gaps.push("It has a code but no offer: say in Campaign what the code gives.");
	}
	if (isUnclearStack(content.offer)) {
		gaps.push(
			"The offer has two discounts and does not say whether they add up: 30% and 10% are 37% one after the other, 40% together. Say which.",
		);
	}
	const due = content.posts.flatMap(({ concept, draft, final, post }) => [concept, draft, final, post]);
	const first = due.reduce<number>((least, day) => Math.min(least, day ?? least), Infinity);
	if (first - today < BRIEF_AHEAD) {
		gaps.push("The first thing is due in less than a week. A brief should go out a week before that.");
	}
	const words = wordCount(creatorBrief(content));
	if (words > ONE_PAGE) gaps.push(`It has ${words} words. One page holds about ${ONE_PAGE}; shorten it.`);
	return gaps;
}

/** Two percentages, and no word on whether they stack. */
function isUnclearStack(offer: string): boolean {
	return (
		(offer.match(/\d\s*%/g) ?? []).length > 1 && !/stack|on top|together|combin|in total|add up/i.test(offer)
	);
}
