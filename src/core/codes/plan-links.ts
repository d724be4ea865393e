import { type Cell, isBlank } from "../cell.ts";
import type { Account } from "../deliverables/post-ids.ts";
import { isProblem } from "../problem.ts";
import { cellUpdates, isEmptyUpdate, newRowCells } from "../tables/cell-updates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Cells, Change, Remark } from "../tool.ts";
import { codesAndLinks } from "../tracker/codes-and-links.ts";
import { campaignTag, tagText, utmUrl } from "../utm.ts";
import { latinCapitals } from "../values/latin-capitals.ts";
import { type CodePattern, newCode } from "./code-pattern.ts";
import { createCodesInUse } from "./codes-in-use.ts";

/** A post that needs a code and a link. */
export interface LinkedPost {
	readonly id: string;
	readonly account: Account;
}

export interface LinkSettings {
	/** Absent: no codes are made. */
	readonly pattern?: CodePattern;
	/** Absent: no links are made. The landing page is a web address. */
	readonly link?: { readonly landingPage: string; readonly campaign: string };
	/** The day, as written into `created`. */
	readonly today: Cell;
}

export interface LinksPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
	/** What may surprise about new codes. */
	readonly notes: readonly Remark[];
}

/**
 * A code for each creator and a tracked link for each post. What the tab has is the ledger: its codes are never changed,
 * and a link that would now be another one is only offered, since the creator may have it already.
 */
export function planLinks(table: Table, posts: readonly LinkedPost[], settings: LinkSettings): LinksPlan {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const notes: Remark[] = [];
	const codes = giveCodes(table, posts, settings.pattern, { refused, notes });
	left.push(...sharedCodes(table));
	const rowOfPost = rowsByContent(table);
	const withRow = new Set(rows(table).map((row) => keyPart(cellAt(table, row, "creator"))));
	for (const { id, account } of posts) {
		const person = keyPart(account.creator);
		const code = codes.get(person) ?? "";
		const label = settings.link ? `Link of ${id}, ${account.creator}` : `Code of ${account.creator}`;
		const wanted: Cells = {
			creator: account.creator,
			...(code === "" ? {} : { code }),
			...(settings.link ? linkCells(id, account, settings.link) : {}),
		};
		const row = rowOfPost.get(keyPart(id));
		if (row !== undefined) {
			updateLink(table, row, wanted, label, changes, left);
			continue;
		}
		const needed = settings.link ? true : code !== "" && !withRow.has(person);
		if (!needed) continue;
		withRow.add(person);
		const created = newRowCells(table, { ...wanted, created: settings.today });
		const key = codesAndLinks.key((column) => created[column] ?? "");
		changes.push({ kind: "add-row", tab: codesAndLinks.name, key, label, cells: created });
	}
	return { changes, left, refused, notes };
}

/** The code of each creator, by name: from the tab, or new. */
function giveCodes(
	table: Table,
	posts: readonly LinkedPost[],
	pattern: CodePattern | undefined,
	{ refused, notes }: { readonly refused: Remark[]; readonly notes: Remark[] },
): ReadonlyMap<string, string> {
	const codes = new Map<string, string>();
	const inUse = createCodesInUse();
	for (const row of rows(table)) {
		const code = String(cellAt(table, row, "code")).trim();
		const person = keyPart(cellAt(table, row, "creator"));
		if (code === "") continue;
		inUse.add(code);
		if (person !== "" && !codes.has(person)) codes.set(person, code);
	}
	if (!pattern) return codes;
	for (const { account } of posts) {
		const person = keyPart(account.creator);
		if (codes.has(person)) continue;
		const code = newCode(pattern, account.creator, account.handle, inUse);
		if (isProblem(code)) refused.push({ label: account.creator, reason: code.problem });
		codes.set(person, isProblem(code) ? "" : code);
		if (isProblem(code)) continue;
		inUse.add(code);
		const why = unlikeName(pattern, code, account.creator);
		if (why !== undefined) notes.push({ label: `${account.creator}: ${code}`, reason: why });
	}
	return codes;
}

/** Why a new code is not the name as the creator writes it. */
function unlikeName({ before, after }: CodePattern, code: string, creator: string): string | undefined {
	const letters = code.slice(before.length, code.length - after.length);
	const name = latinCapitals(creator);
	if (name !== "" && !name.startsWith(letters)) {
		return "A code of the name alone is in use, or is one letter from one that is, so this one is clearly different.";
	}
	return /\d/.test(creator)
		? "Digits in a name are left out of its code: read aloud or mistyped, 0 is taken for O and 1 for I or L."
		: undefined;
}

/** A code that stands beside several people. */
function sharedCodes(table: Table): Remark[] {
	const owners = new Map<string, { readonly code: string; readonly names: Map<string, string> }>();
	for (const row of rows(table)) {
		const code = String(cellAt(table, row, "code")).trim();
		const creator = String(cellAt(table, row, "creator")).trim();
		if (code === "" || creator === "") continue;
		const owner = owners.get(keyPart(code)) ?? { code, names: new Map() };
		owner.names.set(keyPart(creator), owner.names.get(keyPart(creator)) ?? creator);
		owners.set(keyPart(code), owner);
	}
	return [...owners.values()].flatMap(({ code, names }) => {
		if (names.size < 2) return [];
		const reason = `Codes & Links gives it to ${[...names.values()].join(" and ")}, so nobody can tell whose orders it brought.`;
		return [{ label: `Code ${code}`, reason }];
	});
}

function linkCells(
	id: string,
	account: Account,
	{ landingPage, campaign }: NonNullable<LinkSettings["link"]>,
): Cells {
	const tags = {
		source: account.platform,
		medium: "influencer",
		campaign: campaignTag(campaign),
		content: id,
	};
	const url = utmUrl(landingPage, tags);
	return {
		"utm source": tagText(tags.source),
		"utm medium": tags.medium,
		"utm campaign": tags.campaign,
		"utm content": tagText(tags.content),
		...(isProblem(url) ? {} : { "final URL": url }),
	};
}

function updateLink(
	table: Table,
	row: number,
	wanted: Cells,
	label: string,
	changes: Change[],
	left: Remark[],
): void {
	const key = codesAndLinks.key((column) => cellAt(table, row, column));
	if ((table.rows.get(key)?.length ?? 0) > 1) {
		left.push({ label, reason: "Several rows of Codes & Links are this post's; none is changed." });
		return;
	}
	const { code, "utm content": _, creator: __, ...link } = wanted;
	// The row of somebody else, whom the plan has replaced, keeps what it has: a code is one person's.
	const owner = cellAt(table, row, "creator");
	const isTheirs = isBlank(owner) || keyPart(owner) === keyPart(wanted.creator ?? "");
	const codeFill = code === undefined || !isTheirs ? {} : cellUpdates(table, row, { code }).fills;
	const { fills, differences } = cellUpdates(table, row, link);
	const target = { kind: "set-cells", tab: codesAndLinks.name, key, label } as const;
	if (!isEmptyUpdate({ ...codeFill, ...fills }))
		changes.push({ ...target, cells: { ...codeFill, ...fills } });
	if (isEmptyUpdate(differences)) return;
	const reason =
		"The campaign's settings give another link by now. The creator may have the old one already.";
	changes.push({ ...target, cells: differences, replaces: true, reason });
}

function rowsByContent(table: Table): Map<string, number> {
	const found = new Map<string, number>();
	for (const row of rows(table)) {
		const content = cellAt(table, row, "utm content");
		if (!isBlank(content) && !found.has(keyPart(content))) found.set(keyPart(content), row);
	}
	return found;
}

function rows(table: Table): number[] {
	const { headerRow, nextRow } = table;
	return Array.from({ length: nextRow - headerRow - 1 }, (_, index) => headerRow + 1 + index);
}
