import { ONE_POST, SEVERAL_POSTS } from "../deliverables/post-words.ts";
import { findPlatform } from "../platforms.ts";
import { quote } from "../problem.ts";
import type { Table } from "../tables/table.ts";
import { braced } from "../templates/fill-template.ts";
import type { Remark } from "../tool.ts";
import { campaignSettings } from "../tracker/campaign.ts";
import { campaignSetting, campaignText } from "../tracker/campaign-setting.ts";
import type { BriefedAccount } from "./brief-sources.ts";
import { DOCUMENT_PLACEHOLDERS } from "./placeholders.ts";

/** Settings that tell one creator what to make; goals may count all posts of the campaign. */
const TOLD = ["summary", "key messages", "do"] as const;
/** Numbers that are surely counted; one story may be a tale. */
const WORDS: { readonly [word: string]: number } = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** Placeholders in a setting: creators would read the braces, since only Templates fills them in. */
export function bracesInCampaign(campaign: Table | undefined): Remark[] {
	const names = campaignSettings.map(({ name }) => name);
	return names.flatMap((name) => {
		if (!DOCUMENT_PLACEHOLDERS.some((known) => known === name)) return [];
		const found = /\{\{([^{}]*)\}\}/.exec(campaignText(campaign, name))?.[1];
		if (found === undefined) return [];
		const reason = `${braced(found.trim())} would stand in the documents as it is: placeholders are filled in within Templates only. Write the text itself.`;
		return [{ label: campaignSetting(campaign, name).where, reason }];
	});
}

/** Numbers of posts that the campaign's texts name, where a creator's deliverables come to another. */
export function countChecks(campaign: Table | undefined, accounts: readonly BriefedAccount[]): Remark[] {
	return TOLD.flatMap((setting) =>
		countsIn(campaignText(campaign, setting)).flatMap(({ said, type, count }) => {
			const all = accounts.flatMap(({ posts }) => posts);
			if (countOf(all, type) === count) return [];
			const others = accounts.filter(({ posts }) => countOf(posts, type) !== count);
			const [first] = others;
			if (!first) return [];
			const more = others.length - 1;
			const besides = more === 0 ? "" : `, and ${more} more ${more === 1 ? "differs" : "differ"}`;
			const has = `${first.label} has ${countOf(first.posts, type)} in Deliverables${besides}`;
			const reason = `It says ${quote(said)}, but ${has}. Every creator reads it: leave the number to the list of posts.`;
			return [{ label: campaignSetting(campaign, setting).where, reason }];
		}),
	);
}

function countsIn(text: string): { readonly said: string; readonly type: string; readonly count: number }[] {
	const words = text.match(/[\p{L}\d]+/gu) ?? [];
	return words.flatMap((word, at) => {
		const count = /^\d{1,2}$/.test(word) ? Number(word) : numberIn(word);
		if (count === undefined) return [];
		const names = count === 1 ? ONE_POST : SEVERAL_POSTS;
		// 3 reels, or 3 Instagram reels.
		const far = typeIn(names, words[at + 1]) === undefined && findPlatform(words[at + 1] ?? "") ? 2 : 1;
		const type = typeIn(names, words[at + far]);
		return type === undefined ? [] : [{ said: words.slice(at, at + far + 1).join(" "), type, count }];
	});
}

function numberIn(word: string): number | undefined {
	const count: unknown = WORDS[word.toLowerCase()];
	return typeof count === "number" ? count : undefined;
}

function typeIn(names: typeof ONE_POST, word = ""): string | undefined {
	const type: unknown = names[word.toLowerCase()];
	return typeof type === "string" ? type : undefined;
}

/** A post is any of them, and a reel or a short is a video too. */
function countOf(posts: BriefedAccount["posts"], type: string): number {
	if (type === "post") return posts.length;
	const alike = type === "video" ? ["video", "reel", "short"] : [type];
	return posts.filter((post) => alike.includes(post.type)).length;
}
