import { isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { accountKey } from "../tracker/account-key.ts";
import { packages } from "../tracker/packages.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import { accountLabel } from "./account-label.ts";
import type { Account } from "./post-ids.ts";
import { type PackagePart, readPackage } from "./read-package.ts";

/** What one account is to make, all its packages together. */
export interface AccountPlan {
	readonly key: string;
	readonly account: Account;
	readonly parts: readonly PackagePart[];
	readonly rights: string;
}

export interface ReadPlan {
	readonly accounts: readonly AccountPlan[];
	readonly refused: readonly Remark[];
	/** Names and accounts with a package that could not be read: nobody knows which posts they no longer owe. */
	readonly unclear: ReadonlySet<string>;
}

/** The posts that the Plan's packages come to, account by account. */
export function readPlan(plan: Table, offers: Table | undefined): ReadPlan {
	const accounts = new Map<string, AccountPlan>();
	const refused: Remark[] = [];
	const unclear = new Set<string>();
	for (let row = plan.headerRow + 1; row < plan.nextRow; row++) {
		const { creator } = accountIn(plan, row);
		if (creator !== "" || isBlank(cellAt(plan, row, "package"))) continue;
		const reason = "It has a package but no creator. Fill in creator and handle.";
		refused.push({ label: `Row ${row + 1} of Plan`, reason });
	}
	for (const rows of chosenRows(plan)) {
		const [row] = rows as [number];
		const account = accountIn(plan, row);
		const label = accountLabel(account);
		const refuse = (reason: string): void => {
			refused.push({ label, reason });
			unclear.add(keyPart(account.creator));
			unclear.add(accountKey(account.platform, account.handle, "", account.creator));
		};
		if (rows.length > 1) {
			const where = rows.map((one) => one + 1).join(" and ");
			refused.push({ label, reason: `Rows ${where} of Plan are the same package; it is planned once.` });
		}
		const text = packageText(plan, row, offers);
		if (account.platform === "") refuse(`Row ${row + 1} of Plan has no platform. Fill it in.`);
		else if (text === "")
			refuse(`Row ${row + 1} of Plan has no package. Say what is made, e.g. 1 reel + 2 stories.`);
		else {
			const content = readPackage(text);
			if (isProblem(content)) refuse(content.problem);
			else for (const part of content.parts) addPart(accounts, account, part, content.rights);
		}
	}
	return { accounts: [...accounts.values()], refused, unclear };
}

/** The rows of each chosen package: those that the last plan left out are marked so. */
export function chosenRows(plan: Table): (readonly number[])[] {
	const isChosen = (row: number): boolean => yesOrNo.read(String(cellAt(plan, row, "in plan"))) !== false;
	return [...plan.rows.values()].map((rows) => rows.filter(isChosen)).filter((rows) => rows.length > 0);
}

/** A part that names another platform belongs to an account whose handle nobody gave. */
function addPart(
	accounts: Map<string, AccountPlan>,
	offered: Account,
	part: PackagePart,
	rights: string,
): void {
	const platform = part.platform ?? offered.platform;
	const account = platform === offered.platform ? offered : { ...offered, handle: "", platform };
	const key = accountKey(account.platform, account.handle, "", account.creator);
	const known = accounts.get(key);
	const all = known && known.rights !== "" ? known.rights.split("; ") : [];
	if (rights !== "" && !all.includes(rights)) all.push(rights);
	accounts.set(key, {
		key,
		account: known?.account ?? account,
		parts: [...(known?.parts ?? []), part],
		rights: all.join("; "),
	});
}

/** The account a row of Plan or Deliverables names. */
export function accountIn(table: Table, row: number): Account {
	const text = (column: string): string => String(cellAt(table, row, column)).trim();
	const read = parseHandle(text("handle"));
	const handle = isProblem(read) ? text("handle") : read.handle;
	const platform = text("platform") || (isProblem(read) ? "" : (read.platform ?? ""));
	return { creator: text("creator") || handle, handle, platform: findPlatform(platform) ?? platform };
}

/** What Packages says the package holds, or else its own name: planners call a package by what is in it. */
function packageText(plan: Table, row: number, offers: Table | undefined): string {
	const key = packages.key((column) => cellAt(plan, row, column));
	const offer = offers?.rows.get(key)?.[0];
	const listed = offers && offer !== undefined ? cellAt(offers, offer, "deliverables") : "";
	return String(isBlank(listed) ? cellAt(plan, row, "package") : listed).trim();
}
