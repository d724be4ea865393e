import type { ReadCreator } from "../import/merge-duplicates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import { accountOn } from "../tracker/account-key.ts";
import { isChannelId } from "../values/profile-link.ts";
import { type Account, isChannelLink, listAccount, rosterAccount } from "./account.ts";

/** An account of the Roster with its row, from 0. */
export interface RosterAccount extends Account {
	readonly row: number;
}

/** An account of the list, and which row of the Roster it belongs to. */
export interface Found {
	readonly creator: ReadCreator;
	readonly account: Account;
	readonly place:
		| { readonly kind: "known"; readonly known: RosterAccount; readonly renamed?: string }
		/** Most likely the same account under a new name; the reason says why, and nothing is sure. */
		| { readonly kind: "renamed"; readonly known: RosterAccount; readonly reason: string }
		| { readonly kind: "new"; readonly reason?: string }
		| { readonly kind: "refused"; readonly reason: string };
}

/** What e-mail addresses and ids of Roster and list tell about people. */
export interface People {
	readonly roster: readonly RosterAccount[];
	/** An address of several accounts on one platform is an agency's, and tells nobody apart. */
	isShared(sign: string): boolean;
}

/**
 * Finds the row of each account: by handle and platform or a channel's id, which are certain; by a profile link or
 * an e-mail address or id under another handle, which may be the same account renamed; never by a name alone.
 */
export function findRows(table: Table, creators: readonly ReadCreator[]): { found: Found[]; people: People } {
	const roster = accountsOf(table);
	const accounts = creators.map(listAccount);
	const byRow = new Map(roster.map((account) => [account.row, account]));
	const byLink = indexed(roster, ({ link }) => (link === "" ? [] : [link]));
	const bySign = indexed(roster, ({ signs, platform }) => signs.map((sign) => `${platform}/${sign}`));
	const byName = indexed<Account>(roster, ({ name }) => (name === "" ? [] : [keyPart(name)]));
	const holders = keysBySign([...roster, ...accounts]);
	const claimed = new Map<number, ReadCreator>();
	const places = accounts.map((account, index) =>
		certainPlace(table, byRow, byLink, account, creators[index]!, claimed),
	);
	const found = creators.map((creator, index): Found => {
		const account = accounts[index]!;
		const place = places[index] ?? likelyPlace(account, byLink, bySign, byName, holders, claimed);
		if (place.kind === "new" && account.name !== "") push(byName, keyPart(account.name), account);
		return { creator, account, place };
	});
	const shared = new Set<string>();
	for (const [place, keys] of holders) if (countOf(keys) > 1) shared.add(place.slice(place.indexOf("/") + 1));
	return { found, people: { roster, isShared: (sign) => shared.has(sign) } };
}

function accountsOf(table: Table): RosterAccount[] {
	const accounts: RosterAccount[] = [];
	for (const [key, rows] of table.rows) {
		for (const row of rows) accounts.push({ ...rosterAccount(table, row, key), row });
	}
	return accounts;
}

function certainPlace(
	table: Table,
	byRow: ReadonlyMap<number, RosterAccount>,
	byLink: ReadonlyMap<string, readonly RosterAccount[]>,
	account: Account,
	creator: ReadCreator,
	claimed: Map<number, ReadCreator>,
): Found["place"] | undefined {
	const rows = table.rows.get(account.key) ?? [];
	if (rows.length > 1) {
		const where = rows.map((row) => row + 1).join(" and ");
		return {
			kind: "refused",
			reason: `Rows ${where} of ${table.spec.name} are both this account. Merge them first.`,
		};
	}
	const channel = isChannelLink(account.link) ? byLink.get(account.link)?.[0] : undefined;
	const known = rows[0] === undefined ? channel : byRow.get(rows[0]);
	if (!known) return withoutPlatform(table, account);
	const other = claimed.get(known.row);
	if (other) {
		const reason = `Row ${other.row} of the list is this account as well. Keep one of the two rows in the list.`;
		return { kind: "refused", reason };
	}
	claimed.set(known.row, creator);
	const renamed = known.key !== account.key && !isChannelId(account.handle);
	const reason = `The channel's link is that of ${known.label}, so the account was renamed.`;
	return { kind: "known", known, ...(renamed ? { renamed: reason } : {}) };
}

/** A row with this handle whose platform nobody filled in. */
function withoutPlatform(table: Table, { handle }: Account): Found["place"] | undefined {
	const near = handle === "" ? undefined : table.rows.get(accountOn("", handle))?.[0];
	if (near === undefined) return undefined;
	const reason = `Row ${near + 1} of ${table.spec.name} has this handle without a platform. Fill the platform in, then import again.`;
	return { kind: "refused", reason };
}

function likelyPlace(
	account: Account,
	byLink: ReadonlyMap<string, readonly RosterAccount[]>,
	bySign: ReadonlyMap<string, readonly RosterAccount[]>,
	byName: ReadonlyMap<string, readonly Account[]>,
	holders: Holders,
	claimed: ReadonlyMap<number, ReadCreator>,
): Found["place"] {
	const { platform, signs, link, label } = account;
	const linked = byLink.get(link)?.[0];
	if (linked && linked.platform === platform && !claimed.has(linked.row)) {
		return { kind: "renamed", known: linked, reason: renamedBy("profile link", linked, label) };
	}
	for (const sign of signs) {
		const known = bySign.get(`${platform}/${sign}`)?.[0];
		const count = countOf(holders.get(`${platform}/${sign}`));
		if (count < 2) continue;
		if (known && count === 2 && !claimed.has(known.row) && known.handle !== "") {
			return { kind: "renamed", known, reason: renamedBy(inWords(sign), known, label) };
		}
		const whose = known ? known.label : "other accounts of the list";
		const reason = `${sign} is the ${sign.includes("@") ? "address" : "id"} of ${whose} as well: a second account, or an agency. It is added as an account of its own.`;
		return { kind: "new", reason };
	}
	const namesake = byName
		.get(keyPart(account.name))
		?.find(({ signs: theirs }) => !signs.some((sign) => theirs.includes(sign)));
	if (!namesake) return plainlyNew;
	const reason =
		namesake.platform === platform
			? `${namesake.label} has the same name. If it is the same account renamed, correct the handle there instead; if it is somebody else, change one of the names.`
			: `${namesake.label} has the same name, so both count as one creator. If they are two people, change one of the names.`;
	return { kind: "new", reason };
}

const plainlyNew: Found["place"] = { kind: "new" };

function inWords(sign: string): string {
	return sign.includes("@") ? `e-mail ${sign}` : sign;
}

function renamedBy(by: string, known: RosterAccount, label: string): string {
	return `${known.label} has the same ${by}, so that account was probably renamed to ${label}. Tick it to take the new name; if it is another account, add a row for it by hand.`;
}

/** The accounts of a platform that have a sign: mostly one. */
type Holders = ReadonlyMap<string, string | ReadonlySet<string>>;

function keysBySign(accounts: readonly Account[]): Holders {
	const holders = new Map<string, string | Set<string>>();
	for (const { signs, platform, key } of accounts) {
		for (const sign of signs) {
			const place = `${platform}/${sign}`;
			const known = holders.get(place);
			if (known === undefined) holders.set(place, key);
			else if (typeof known === "object") known.add(key);
			else if (known !== key) holders.set(place, new Set([known, key]));
		}
	}
	return holders;
}

function countOf(keys: string | ReadonlySet<string> | undefined): number {
	return typeof keys === "object" ? keys.size : keys === undefined ? 0 : 1;
}

function indexed<T>(items: readonly T[], placesOf: (item: T) => readonly string[]): Map<string, T[]> {
	const index = new Map<string, T[]>();
	for (const item of items) for (const place of placesOf(item)) push(index, place, item);
	return index;
}

function push<T>(index: Map<string, T[]>, place: string, item: T): void {
	const items = index.get(place);
	if (items) items.push(item);
	else index.set(place, [item]);
}
