import type { Platform } from "../platforms.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { looksLikeLink, parseUrl, type WebAddress } from "../values/parse-url.ts";

export interface PostLink {
	/** The same for all spellings of the post's address: `youtube/dQw4w9WgXcQ`. */
	readonly key: string;
	readonly platform?: Platform;
	/** Of whoever posted, where the address names them. */
	readonly handle?: string;
}

/**
 * The post that an address leads to, without scheme, `www.`, `m.`, tracking parameters and trailing slashes; `watch?v=`,
 * `shorts/` and `youtu.be/` are one, as are `/p/`, `/reel/` and `/tv/`, and `twitter.com` and `x.com`. `undefined` for what
 * is no address.
 */
export function readPostLink(text: string): PostLink | undefined {
	if (!looksLikeLink(text)) return undefined;
	const address = parseUrl(text.replace(/\s+/g, ""));
	if (isProblem(address)) return undefined;
	const platform =
		findPlatform(address.host.replace(/^.*?([a-z-]+)\.(?:com|be|net|tv|me)$/, "$1")) ?? ofShort(address.host);
	const id = platform === undefined ? undefined : idIn(platform, address);
	const handle = platform === undefined ? undefined : handleIn(platform, address);
	const path = address.path.join("/");
	const query =
		id === undefined && /(?:^|&)(?:v|id|p|story_fbid)=/.test(address.query) ? `?${address.query}` : "";
	return {
		key:
			id === undefined || platform === undefined
				? `${address.host}/${path}${query}`.replace(/\/+$/, "")
				: postIdKey(platform, id),
		...(platform === undefined ? {} : { platform }),
		...(handle === undefined ? {} : { handle }),
	};
}

/** The key of a post by the number or code its platform gave it. */
export function postIdKey(platform: string, id: string): string {
	return `${platform.toLowerCase()}/${id}`;
}

function ofShort(host: string): Platform | undefined {
	if (host === "youtu.be") return "YouTube";
	if (host === "fb.watch" || host === "fb.com") return "Facebook";
	return host === "instagr.am" ? "Instagram" : undefined;
}

function idIn(platform: Platform, { host, path, query }: WebAddress): string | undefined {
	const whole = path.join("/");
	const parameter = (name: string) => new RegExp(`(?:^|&)${name}=([^&]+)`).exec(query)?.[1];
	switch (platform) {
		case "Instagram":
			return (
				/(?:^|\/)(?:p|reels?|tv)\/([\w-]+)/.exec(whole)?.[1] ?? /^stories\/[^/]+\/(\d+)/.exec(whole)?.[1]
			);
		case "TikTok":
			return /(?:^|\/)(?:video|photo|v|embed)\/(?:v2\/)?(\d+)/.exec(whole)?.[1];
		case "YouTube":
			return host === "youtu.be"
				? path[0]
				: (parameter("v") ?? /^(?:shorts|live|embed|v)\/([\w-]+)/.exec(whole)?.[1]);
		case "X":
			return /\/status(?:es)?\/(\d+)/.exec(whole)?.[1];
		case "Facebook":
			return (
				parameter("story_fbid") ??
				parameter("v") ??
				parameter("fbid") ??
				/(?:^|\/)(?:posts|videos|reel|permalink)\/(?:[^/]*\/)?([\w]+)$/.exec(whole)?.[1]
			);
		case "Threads":
			return /\/post\/([\w-]+)/.exec(whole)?.[1];
		case "Pinterest":
			return /^pin\/(?:[^/]*--)?(\d+)/.exec(whole)?.[1];
		case "Twitch":
			return /^videos\/(\d+)/.exec(whole)?.[1];
		default:
			return undefined;
	}
}

function handleIn(platform: Platform, { path }: WebAddress): string | undefined {
	const [first = "", second = ""] = path;
	if (platform === "TikTok" || platform === "Threads")
		return first.startsWith("@") ? first.slice(1) : undefined;
	if (platform === "X") return second.startsWith("status") && first !== "i" ? first : undefined;
	if (platform === "Instagram") return /^(?:p|reels?|tv)$/.test(second) ? first : undefined;
	return undefined;
}
