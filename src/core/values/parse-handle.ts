import { findPlatform, type Platform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { looksLikeLink } from "./parse-url.ts";
import { isChannelId, isHandleLike, parseProfileLink } from "./profile-link.ts";

export interface Account {
	/** Without `@`. */
	readonly handle: string;
	/** Known when the text is a link, a YouTube channel id, or names it. */
	readonly platform?: Platform;
	readonly url?: string;
}

/** Reads an account name: `@mara.eats`, `mara.eats`, `ig: @mara.eats`, `@mara.eats (TikTok)`, or the link of a profile. */
export function parseHandle(text: string): Account | Problem {
	if (isPlainName(text)) return accountNamed(text.startsWith("@") ? text.slice(1) : text);
	const typed = text.trim().replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "");
	const [platform, name] = platformAndName(typed.slice(0, 100));
	if (platform === undefined && looksLikeLink(typed)) return accountOfLink(typed);
	const handle = (platform ? name : typed).replace(/^[@＠]+\s*/, "");
	if (!isHandleLike(handle)) {
		return problem(
			`${quote(text)} is not an account name. Give one such as "@mara.eats", or the link of the profile.`,
		);
	}
	return platform ? { handle, platform } : accountNamed(handle);
}

/** As most are: nothing but the name, which needs no closer look. */
function isPlainName(text: string): boolean {
	return text.length <= 60 && /^@?(?!www\.)[.-]*\w[\w.-]*$/i.test(text);
}

function accountNamed(handle: string): Account {
	return isChannelId(handle)
		? { handle, platform: "YouTube", url: `https://www.youtube.com/channel/${handle}` }
		: { handle };
}

/** `ig: @mara.eats`, `IG @mara.eats`, `@mara.eats (TikTok)`. */
function platformAndName(typed: string): [Platform | undefined, string] {
	const before = /^([a-z ]{1,12}?)(?:\s*:\s*|\s+(?:[-–]\s+)?(?=@))(@?[^\s/@]+)$/i.exec(typed);
	if (before) return [findPlatform(before[1] ?? ""), before[2] ?? ""];
	const after = /^(@?[^\s/@()]+)\s+\(([a-z ]{1,12})\)$/i.exec(typed);
	return [after ? findPlatform(after[2] ?? "") : undefined, after?.[1] ?? ""];
}

function accountOfLink(typed: string): Account | Problem {
	const link = parseProfileLink(typed);
	if (isProblem(link)) return link;
	const { handle, platform, url } = link;
	if (handle === undefined || platform === undefined) {
		return problem(`${quote(typed)} is not the link of a profile on a platform the tracker knows.`);
	}
	return { handle, platform, url };
}
