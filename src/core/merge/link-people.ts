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

interface Node {
	readonly account: Account;
	readonly found?: Found;
	readonly known?: RosterAccount;
}

/**
 * Accounts with the same e-mail address, or in the same row of a side-by-side list, are one person's: a blank creator gets
 * the name that the others have, or the handle of one where none has a name. Names that differ are said, not changed.
 */
export function linkPeople(
	found: readonly Found[],
	people: People,
	nameAfter: (found: Found) => string,
): Links {
	const nodes = nodesOf(found, people);
	const names = new Map<ReadCreator, LinkedName>();
	const others: { account: RosterAccount; link: LinkedName }[] = [];
	const remarks: Remark[] = [];
	for (const nodesOfPerson of groupsOf(nodes, people)) {
		const group = nodesOfPerson.map((node) => ({
			...node,
			name: node.found ? nameAfter(node.found) : node.account.name,
		}));
		const called = [
			...new Map(group.filter(({ name }) => name !== "").map(({ name }) => [keyPart(name), name])).values(),
		];
		if (called.length > 1) {
			remarks.push(differentNames(group, called));
			continue;
		}
		const name = called[0] ?? firstHandle(group);
		for (const node of group) {
			if (node.name !== "" || name === "") continue;
			const link = { name, reason: sameReason(node, group, called.length === 0) };
			if (node.found) names.set(node.found.creator, link);
			else if (node.known) others.push({ account: node.known, link });
		}
	}
	return { names, others, remarks };
}

function nodesOf(found: readonly Found[], people: People): Node[] {
	const nodes: Node[] = [];
	const taken = new Set<number>();
	const mails = new Set<string>();
	for (const one of found) {
		const { account, place } = one;
		for (const mail of account.mails) mails.add(mail);
		if (place.kind === "known" || place.kind === "renamed") taken.add(place.known.row);
		if (place.kind === "known" || place.kind === "new") {
			const both = place.kind === "known" ? [...account.mails, ...place.known.mails] : account.mails;
			nodes.push({ account: { ...account, mails: both }, found: one });
		}
	}
	for (const known of people.roster) {
		if (taken.has(known.row) || !known.mails.some((mail) => mails.has(mail))) continue;
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
	const first = new Map<string, number>();
	for (const [index, { account, found }] of nodes.entries()) {
		const signs = account.mails.filter((mail) => !people.isShared(mail));
		for (const row of found ? [found.creator.row, ...(found.creator.otherRows ?? [])] : [])
			signs.push(`row ${row}`);
		for (const sign of signs) {
			const other = first.get(sign);
			if (other === undefined) first.set(sign, index);
			else parents[root(index)] = root(other);
		}
	}
	const groups = new Map<number, Node[]>();
	for (const [index, node] of nodes.entries()) {
		const group = groups.get(root(index));
		if (group) group.push(node);
		else groups.set(root(index), [node]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
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
	return `The same person as ${listed(labels)}, by e-mail or row of the list, so the accounts get the same creator name.${stands}`;
}

function differentNames(group: readonly Node[], called: readonly string[]): Remark {
	const label = (group.find(({ found }) => found) ?? group[0])!.account.label;
	const others = group.map(({ account }) => account.label).filter((other) => other !== label);
	const reason = `By e-mail or row of the list the same person as ${listed(others)}, but they are called ${listed(called.map((name) => `“${name}”`))}. Give them one creator name if they are one person.`;
	return { label, reason };
}
