import { keyPart } from "../tables/tab-spec.ts";
import type { ExistingPost } from "./existing-posts.ts";
import type { Account } from "./post-ids.ts";
import type { ReadPlan } from "./read-plan.ts";

/**
 * The rows of each planned account, and those of an account that the Plan does not have, if creator and platform are the
 * same and there is one of each: its handle was changed, or was not known before.
 */
export function rowsOfAccounts(
	existing: readonly ExistingPost[],
	{ accounts, unclear }: ReadPlan,
): ReadonlyMap<string, readonly ExistingPost[]> {
	const rows = new Map<string, ExistingPost[]>();
	for (const row of existing) {
		const known = rows.get(row.accountKey);
		if (known) known.push(row);
		else rows.set(row.accountKey, [row]);
	}
	const planned = new Set(accounts.map(({ key }) => key));
	const wanted = byName(accounts);
	const unplanned = [...rows].filter(([key]) => key !== "" && !planned.has(key) && !unclear.has(key));
	const left = byName(unplanned.map(([key, [row]]) => ({ key, account: row!.account })));
	for (const [name, keys] of wanted) {
		const before = left.get(name);
		if (keys.length !== 1 || before?.length !== 1) continue;
		const [key, old] = [keys[0]!, before[0]!];
		rows.set(key, [...(rows.get(key) ?? []), ...rows.get(old)!]);
	}
	return rows;
}

function byName(
	accounts: readonly { readonly key: string; readonly account: Account }[],
): Map<string, string[]> {
	const keys = new Map<string, string[]>();
	for (const { key, account } of accounts) {
		const name = `${keyPart(account.creator)}/${keyPart(account.platform)}`;
		keys.set(name, [...(keys.get(name) ?? []), key]);
	}
	return keys;
}
