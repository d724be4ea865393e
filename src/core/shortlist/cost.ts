import { contentInWords, type PackageContent, packageContent } from "../planning/package-content.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { showCount } from "../values/show-number.ts";
import type { Candidate } from "./candidate.ts";
import { engagementsOf, type RosterDefinition, type RosterRate } from "./roster-definitions.ts";

/** What an engagement of a creator's package costs, and what that rests on. */
export interface Cost {
	readonly each: number;
	/** Of the whole package. */
	readonly engagements: number;
	/** Costs that count different things are not set side by side. */
	readonly counted: string;
	readonly content: PackageContent;
}

/**
 * Fee and product cost ÷ (engagements of one post by the definition × posts in the package); a package that names no post is
 * taken for one. Stories have no likes on the Roster, so they count nothing.
 */
export function costOf(
	candidate: Candidate,
	definition: RosterDefinition,
	rate: RosterRate | Problem,
): Cost | Problem {
	const { fee, productCost = 0 } = candidate;
	if (fee === undefined) return problem("fee not known");
	const onePost = engagementsOf(candidate, definition, rate);
	if (isProblem(onePost)) return onePost;
	const content = packageContent(candidate.package);
	if (content.posts === 0) return problem("the package has stories only, whose engagements are not known");
	const engagements = onePost.engagements * content.posts;
	if (engagements === 0) return problem("no engagements");
	return { each: (fee + productCost) / engagements, engagements, counted: onePost.counted, content };
}

/** `fee 250 for 1 post and 1 story: 880 engagements (likes + comments of 1 post; stories not counted), 0.28 each`. */
export function costWords({ each, engagements, counted, content }: Cost, candidate: Candidate): string {
	const { fee = 0, productCost } = candidate;
	const product = productCost === undefined ? "" : ` and product ${showMoney(productCost)}`;
	const posts = content.posts === 1 ? "1 post" : `each of ${content.posts} posts`;
	const stories = content.stories > 0 ? "; stories not counted" : "";
	return `fee ${showMoney(fee)}${product} for ${contentInWords(content)}: ${showCount(engagements)} engagements (${counted} of ${posts}${stories}), ${showMoney(each)} each`;
}

/** `0.37`, `1,200`. */
export function showMoney(amount: number): string {
	return amount >= 100 || Number.isInteger(amount) ? showCount(amount) : amount.toFixed(2);
}
