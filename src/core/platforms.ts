import { type Problem, problem, quote } from "./problem.ts";

export type Platform =
	| "Instagram"
	| "TikTok"
	| "YouTube"
	| "X"
	| "Facebook"
	| "Twitch"
	| "Pinterest"
	| "LinkedIn"
	| "Snapchat"
	| "Threads"
	| "Telegram"
	| "Podcast"
	| "Blog";

/** The platforms a roster row can be on, in the order they are offered. */
export const platforms: readonly Platform[] = [
	"Instagram",
	"TikTok",
	"YouTube",
	"X",
	"Facebook",
	"Twitch",
	"Pinterest",
	"LinkedIn",
	"Snapchat",
	"Threads",
	"Telegram",
	"Podcast",
	"Blog",
];

/** Other spellings, without spaces, dots and dashes. */
const aliases: { readonly [name: string]: Platform } = {
	ig: "Instagram",
	insta: "Instagram",
	instagramreels: "Instagram",
	igreels: "Instagram",
	reels: "Instagram",
	인스타그램: "Instagram",
	인스타: "Instagram",
	インスタグラム: "Instagram",
	インスタ: "Instagram",
	tt: "TikTok",
	douyin: "TikTok",
	틱톡: "TikTok",
	yt: "YouTube",
	ytshorts: "YouTube",
	youtubeshorts: "YouTube",
	shorts: "YouTube",
	유튜브: "YouTube",
	ユーチューブ: "YouTube",
	twitter: "X",
	xtwitter: "X",
	twitterx: "X",
	트위터: "X",
	ツイッター: "X",
	fb: "Facebook",
	페이스북: "Facebook",
	twitchtv: "Twitch",
	트위치: "Twitch",
	pin: "Pinterest",
	li: "LinkedIn",
	snap: "Snapchat",
	스레드: "Threads",
	tg: "Telegram",
	텔레그램: "Telegram",
	podcasts: "Podcast",
	website: "Blog",
	web: "Blog",
	블로그: "Blog",
};

/** The platform that a name, a common short form (`ig`, `yt`, `tik tok`, `twitter`) or a domain means, in any case. */
export function parsePlatform(text: string): Platform | Problem {
	return (
		findPlatform(text) ?? problem(`Unknown platform ${quote(text)}. Use one of: ${platforms.join(", ")}.`)
	);
}

/** As `parsePlatform`, but `undefined` where the text names none. */
export function findPlatform(text: string): Platform | undefined {
	if (text.length > 40) return undefined;
	if (platforms.includes(text as Platform)) return text as Platform;
	const key = text
		.trim()
		.toLowerCase()
		.replace(/^www\./, "")
		.replace(/\.com\/?$/, "")
		.replace(/[\s._/()-]+/g, "");
	const alias = aliases[key];
	return typeof alias === "string" ? alias : platforms.find((platform) => platform.toLowerCase() === key);
}
