import type { Platform } from "../platforms.ts";
import { latinCapitals } from "../values/latin-capitals.ts";

export interface Account {
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
}

/** An account that needs ids; the keys differ. */
export interface Unnamed {
	readonly key: string;
	readonly account: Account;
}

const SHORT_FORMS: { readonly [platform in Platform]: string } = {
	Instagram: "IG",
	TikTok: "TT",
	YouTube: "YT",
	X: "X",
	Facebook: "FB",
	Twitch: "TW",
	Pinterest: "PI",
	LinkedIn: "LI",
	Snapchat: "SC",
	Threads: "TH",
	Telegram: "TG",
	Podcast: "PC",
	Blog: "BL",
};

const LONGEST_NAME = 12;

/** `MARA-IG` and 3 of `mara-ig-03`; `undefined` for an id that somebody made up. */
export function readId(id: string): { readonly prefix: string; readonly number: number } | undefined {
	const parts = /^([A-Z]+[0-9]*-[A-Z]{1,2})-(\d{2,6})$/.exec(id.trim().toUpperCase());
	return parts ? { prefix: parts[1]!, number: Number(parts[2]) } : undefined;
}

export function postId(prefix: string, number: number): string {
	return `${prefix}-${String(number).padStart(2, "0")}`;
}

/**
 * What the ids of each account begin with: the creator's first name and the platform's short form, the whole name where two
 * would share the first, and a number where they share that too. An account that has ids keeps its own, which `taken` maps
 * to the account's key. The answer does not depend on the order of the accounts, as far as their names differ.
 */
export function idPrefixes(
	accounts: readonly Unnamed[],
	taken: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
	const owners = new Map(taken);
	const prefixes = new Map<string, string>();
	for (const [prefix, key] of taken) if (!prefixes.has(key)) prefixes.set(key, prefix);
	const open = accounts.filter(({ key }) => !prefixes.has(key));
	const claims = new Map<string, number>();
	for (const { account } of open) {
		const short = withPlatform(nameOf(account, true), account.platform);
		claims.set(short, (claims.get(short) ?? 0) + 1);
	}
	/** Those before it are taken. */
	const numbers = new Map<string, number>();
	for (const { key, account } of open) {
		const short = withPlatform(nameOf(account, true), account.platform);
		const whole = nameOf(account, false);
		const first = withPlatform(whole, account.platform);
		let prefix = claims.get(short) === 1 ? short : first;
		let number = numbers.get(first) ?? 1;
		for (; owners.has(prefix); number++) {
			prefix = withPlatform(number === 1 ? whole : `${whole}${number}`, account.platform);
		}
		numbers.set(first, number);
		owners.set(prefix, key);
		prefixes.set(key, prefix);
	}
	return prefixes;
}

function nameOf({ creator, handle }: Account, firstOnly: boolean): string {
	const [first = ""] = creator.trim().split(/[\s.,_-]+/);
	const short = latinCapitals(first);
	if (firstOnly && short.length >= 2) return short.slice(0, LONGEST_NAME);
	const whole = latinCapitals(creator) || latinCapitals(handle) || "CREATOR";
	return whole.slice(0, LONGEST_NAME);
}

function withPlatform(name: string, platform: string): string {
	const short = SHORT_FORMS[platform as Platform] ?? (latinCapitals(platform).slice(0, 2) || "X");
	return `${name}-${short}`;
}
