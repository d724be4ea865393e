import type { ReadCreator } from "../import/merge-duplicates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import type { Account } from "./account.ts";
import type { Found, People, RosterAccount } from "./find-rows.ts";
import { listed } from "./words.ts";

/** A creator name that links an account to the others of the same person. */
export interface LinkedName {
	readonly name: string;
	readonly reason: string;
}

export interface Links {
	/** For accounts of the list. */
	readonly names: ReadonlyMap<ReadCreator, LinkedName>;
	/** For accounts of the Roster that the list does not have. */
	readonly others: readonly { readonly account: RosterAccount; readonly link: LinkedName }[];
	/** Accounts of one person under different names, which stay. */
	readonly remarks: readonly Remark[];
}

/** The creator's name as it will be after the import, less what linking adds. */
export interface NameAfter {
	readonly name: string;
	/** It was taken from another account before, so it follows what that one is called. */
	readonly isBorrowed: boolean;
}

interface Node {
	readonly account: Account;
	readonly found?: Found;
	readonly known?: RosterAccount;
}

interface NamedNode extends Node, NameAfter {}

/**
 * Accounts with the same e-mail address or id, or in the same row of a side-by-side list, are one person's: a blank creator gets
 * the name that the others have, or the handle of one where none has a name. Names that differ are said, not changed.
 */
export function linkPeople(
	found: readonly Found[],
	people: People,
	nameAfter: (account: Found | RosterAccount) => NameAfter,
): Links {
	const names = new Map<ReadCreator, LinkedName>();
	const others: { account: RosterAccount; link: LinkedName }[] = [];
	const remarks: Remark[] = [];
	for (const nodes of groupsOf(nodesOf(found, people), people)) {
		const group = nodes.map((node): NamedNode => ({ ...node, ...nameAfter(node.found ?? node.known!) }));
		const called = namesOf(group);
		if (called.length > 1) {
			remarks.push(differentNames(group, called));
			continue;
		}
		const name = called[0] ?? firstHandle(group);
		for (const node of group) {
			if (name === "" || node.name === name || (node.name !== "" && !node.isBorrowed)) continue;
			const link = { name, reason: sameReason(node, group, called.length === 0) };
			if (node.found) names.set(node.found.creator, link);
			else if (node.known) others.push({ account: node.known, link });
		}
	}
	return { names, others, remarks };
}

/** Each once, however it is spelled. */
function namesOf(group: readonly NamedNode[]): string[] {
	const own = group.filter(({ name, isBorrowed }) => name !== "" && !isBorrowed);
	return [...new Map(own.map(({ name }) => [keyPart(name), name])).values()];
}

function nodesOf(found: readonly Found[], people: People): Node[] {
	const nodes: Node[] = [];
	const taken = new Set<number>();
	const signs = new Set<string>();
	for (const one of found) {
		const { account, place } = one;
		if (place.kind === "known" || place.kind === "renamed") taken.add(place.known.row);
		if (place.kind !== "known" && place.kind !== "new") continue;
		const theirs = place.kind === "known" ? place.known.signs : [];
		const both = theirs.length === 0 ? account.signs : [...account.signs, ...theirs];
		for (const sign of both) signs.add(sign);
		nodes.push({ account: theirs.length === 0 ? account : { ...account, signs: both }, found: one });
	}
	for (const known of people.roster) {
		if (taken.has(known.row) || !known.signs.some((sign) => signs.has(sign))) continue;
		nodes.push({ account: known, known });
	}
	return nodes;
}

/** Groups of two or more that have an address or a row of the list in common. */
function groupsOf(nodes: readonly Node[], people: People): Node[][] {
	const parents = nodes.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parents[at] !== at) at = parents[at]!;
		parents[index] = at;
		return at;
	};
	/** The first node of an address, or of a row of the list. */
	const first = new Map<string | number, number>();
	const join = (sign: string | number, index: number): void => {
		const other = first.get(sign);
		if (other === undefined) first.set(sign, index);
		else parents[root(index)] = root(other);
	};
	for (const [index, { account, found }] of nodes.entries()) {
		for (const sign of account.signs) if (!people.isShared(sign)) join(sign, index);
		if (!found) continue;
		join(found.creator.row, index);
		for (const row of found.creator.otherRows ?? []) join(row, index);
	}
	const sizes = nodes.map(() => 0);
	for (const index of nodes.keys()) sizes[root(index)]!++;
	const groups = new Map<number, Node[]>();
	for (const [index, node] of nodes.entries()) {
		const at = root(index);
		if (sizes[at] === 1) continue;
		const group = groups.get(at);
		if (group) group.push(node);
		else groups.set(at, [node]);
	}
	return [...groups.values()];
}

/** Whatever came first, so that the order of imports makes no difference. */
function firstHandle(group: readonly Node[]): string {
	const [first] = group
		.map(({ account }) => account)
		.filter(({ handle }) => handle !== "")
		.sort((a, b) => (a.key < b.key ? -1 : 1));
	return first?.handle ?? "";
}

function sameReason(node: Node, group: readonly Node[], isHandle: boolean): string {
	const labels = group.filter((other) => other !== node).map(({ account }) => account.label);
	const stands = isHandle ? " No name is known, so a handle stands in." : "";
	return `The same person as ${listed(labels)}, by e-mail, id or row of the list, so the accounts get the same creator name.${stands}`;
}

function differentNames(group: readonly Node[], called: readonly string[]): Remark {
	const label = (group.find(({ found }) => found) ?? group[0])!.account.label;
	const others = group.map(({ account }) => account.label).filter((other) => other !== label);
	const reason = `By e-mail, id or row of the list the same person as ${listed(others)}, but they are called ${listed(called.map((name) => `“${name}”`))}. Give them one creator name if they are one person.`;
	return { label, reason };
}
