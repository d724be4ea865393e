import type { Platform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { parseUrl, type WebAddress } from "./parse-url.ts";

export interface ProfileLink {
	/** The address of the profile, without tracking parameters; other addresses as given. */
	readonly url: string;
	/** Absent for a site that is none of the platforms. */
	readonly platform?: Platform;
	readonly handle?: string;
	/** The handle is a channel id or a custom name (`/channel/`, `/c/`), which need not be the account's @handle. */
	readonly otherName?: true;
}

/** Reads the link of a profile; a link to a post, a search or a short link is refused, since it may name no account. */
export function parseProfileLink(text: string): ProfileLink | Problem {
	const address = parseUrl(text);
	if (isProblem(address)) return address;
	const platform = platformOfHost(address.host);
	if (platform === undefined) return { url: address.url };
	const handle = handleInPath(platform, address)?.replace(/^@/, "");
	if (handle === undefined || !isHandleLike(handle)) {
		return problem(
			`${quote(text)} is not the link of a profile on ${platform}. Open the profile and copy its address.`,
		);
	}
	const [kind = "", name = ""] = address.path;
	if (platform === "YouTube" && /^(?:channel|c|user)$/.test(kind) && name !== "") {
		return { url: `https://www.youtube.com/${kind}/${encoded(handle)}`, platform, handle, otherName: true };
	}
	if (platform === "LinkedIn")
		return { url: `https://www.linkedin.com/${kind}/${encoded(handle)}/`, platform, handle };
	return { url: profileUrl(platform, handle) ?? address.url, platform, handle };
}

/** The address of a profile; `undefined` where the handle alone does not give one. */
export function profileUrl(platform: Platform, handle: string): string | undefined {
	const name = encoded(handle);
	if (platform === "YouTube" && isChannelId(handle)) return `https://www.youtube.com/channel/${name}`;
	if (platform === "Facebook" && /^\d{6,}$/.test(handle))
		return `https://www.facebook.com/profile.php?id=${name}`;
	const start = profileStarts[platform];
	return start === undefined ? undefined : start + name;
}

const profileStarts: { readonly [platform in Platform]?: string } = {
	Instagram: "https://www.instagram.com/",
	TikTok: "https://www.tiktok.com/@",
	YouTube: "https://www.youtube.com/@",
	X: "https://x.com/",
	Facebook: "https://www.facebook.com/",
	Twitch: "https://www.twitch.tv/",
	Pinterest: "https://www.pinterest.com/",
	Snapchat: "https://www.snapchat.com/add/",
	Threads: "https://www.threads.net/@",
	Telegram: "https://t.me/",
};

/** Half a surrogate pair, as cut-off text has it, makes `encodeURI` throw. */
function encoded(name: string): string {
	try {
		return encodeURI(name);
	} catch {
		return name;
	}
}

/** YouTube's own id of a channel: `UC` and 22 signs. */
export function isChannelId(text: string): boolean {
	return /^UC[\w-]{22}$/.test(text);
}

/** No spaces, no separators, no brackets: letters of any script, digits, points, dashes and underscores. */
export function isHandleLike(text: string): boolean {
	return text.length <= 60 && /^[^\s@/\\,;:'"`<>()[\]{}|!?#$%^&*=+~]+$/.test(text) && !/^[.-]+$/.test(text);
}

function platformOfHost(host: string): Platform | undefined {
	const domain = /(?:^|\.)([a-z\d-]+)\.(?:co\.)?[a-z]{2,3}$/.exec(host)?.[1] ?? "";
	switch (domain) {
		case "instagram":
			return "Instagram";
		case "tiktok":
			return "TikTok";
		case "youtube":
			return "YouTube";
		case "youtu":
			return host === "youtu.be" ? "YouTube" : undefined;
		case "x":
			return host === "x.com" ? "X" : undefined;
		case "twitter":
			return "X";
		case "facebook":
		case "fb":
			return "Facebook";
		case "twitch":
			return "Twitch";
		case "pinterest":
			return "Pinterest";
		case "linkedin":
			return "LinkedIn";
		case "snapchat":
			return "Snapchat";
		case "threads":
			return "Threads";
		case "t":
			return host === "t.me" ? "Telegram" : undefined;
		case "telegram":
			return "Telegram";
		default:
			return undefined;
	}
}

/** First parts of a path that are pages of the platform, not names of accounts. */
const pages =
	/^(?:p|reel|reels|tv|explore|accounts|direct|i|home|search|hashtag|intent|share|sharer|sharer\.php|watch|groups|events|photo|photo\.php|story\.php|permalink\.php|directory|videos|pin|ideas|joinchat|playlist|shorts|results|feed|tag|discover|music|t|spotlight|login|settings)$/i;

function handleInPath(platform: Platform, { host, path, query }: WebAddress): string | undefined {
	const [first = "", second = "", third = ""] = path;
	if (first === "" || /^(?:vm|vt|clips)\./.test(host) || host === "youtu.be") return undefined;
	if (platform === "YouTube" && /^(?:channel|c|user)$/.test(first)) return second;
	if (platform === "LinkedIn") return /^(?:in|company|school|pub|showcase)$/.test(first) ? second : undefined;
	if (platform === "Facebook" && first === "profile.php") return /(?:^|&)id=(\d+)/.exec(query)?.[1];
	if (platform === "Facebook" && /^(?:pages|people)$/.test(first)) return third || second;
	if (platform === "Instagram" && /^(?:stories|_u)$/.test(first)) return second;
	if (platform === "Snapchat" && first === "add") return second;
	if (platform === "Telegram" && first === "s") return second;
	if (platform === "TikTok" || platform === "Threads") return first.startsWith("@") ? first : undefined;
	return pages.test(first) || first.startsWith("+") ? undefined : first;
}
