import { findPlatform } from "../platforms.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { accountKey } from "../tracker/account-key.ts";
import type { RosterAccount } from "./tracker-rows.ts";

export interface NamedAccount {
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
}

/** Finds the Roster's account that a row of another tab means: by handle and platform, else by a creator's name that fits one account only. */
export function accountFinder(
	accounts: readonly RosterAccount[],
): (named: NamedAccount) => string | undefined {
	const ids = new Set(accounts.map(({ id }) => id));
	const byName = new Map<string, RosterAccount[]>();
	for (const account of accounts) {
		const names = new Set([keyPart(account.creator), keyPart(account.handle)]);
		names.forEach((name) => {
			if (name === "") return;
			const own = byName.get(name);
			if (own === undefined) byName.set(name, [account]);
			else own.push(account);
		});
	}
	return ({ creator, handle, platform }) => {
		const key = accountKey(platform, handle, "", "");
		if (key !== "" && ids.has(key)) return key;
		const wanted = findPlatform(platform);
		const fits = (byName.get(keyPart(handle || creator)) ?? []).filter(
			(account) => platform === "" || account.platform === wanted,
		);
		return fits.length === 1 ? fits[0]!.id : undefined;
	};
}
