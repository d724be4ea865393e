import { type Cell, isBlank } from "../cell.ts";
import type { Platform } from "../platforms.ts";
import type { Column } from "./column.ts";
import { isNumeric, kindOf } from "./import-fields.ts";

export interface AccountColumns {
	/** The columns with the final word on which are used. */
	readonly columns: readonly Column[];
	/** For each account that a row holds, the columns that describe it. */
	readonly accounts: readonly (readonly Column[])[];
}

/**
 * Finds the accounts a row holds: one, or one for each platform where handles (or links) stand side by side, as in
 * `instagram_handle, tiktok_handle`. Names, e-mails and notes then go to each of them; figures only where the header
 * says whose they are.
 */
export function accountColumns(columns: readonly Column[]): AccountColumns {
	const named = platformsOf(columns.filter(({ to }) => to === "handle" || to === "URL"));
	// Where no account's column says its platform, each row's account takes the figures of its own.
	const main = named.length > 0 ? named : platformsOf(columns);
	const settled = named.length > 0 ? columns.map((column) => settle(column, main)) : columns;
	const used = settled.filter(({ to }) => to !== "");
	if (named.length < 2) return { columns: settled, accounts: [used] };
	const accounts = main.map((platform) =>
		used.filter((column) => column.platform === undefined || column.platform === platform),
	);
	return { columns: settled, accounts };
}

/** The row names this account by handle or link. */
export function holdsAccount(row: readonly Cell[], account: readonly Column[]): boolean {
	return account.some(({ to, index }) => (to === "handle" || to === "URL") && !isBlank(row[index]));
}

function platformsOf(columns: readonly Column[]): Platform[] {
	const found: Platform[] = [];
	for (const { platform, to } of columns) {
		if (to !== "" && platform !== undefined && !found.includes(platform)) found.push(platform);
	}
	return found;
}

function settle(column: Column, main: readonly Platform[]): Column {
	if (column.to === "") return column;
	if (column.platform !== undefined && !main.includes(column.platform)) {
		return {
			...column,
			to: "",
			lost: true,
			why: `it is about ${column.platform}, but no column names the account there`,
		};
	}
	const isIdentity = ["handle", "URL", "platform"].includes(column.to);
	if (main.length > 1 && column.platform === undefined && (isNumeric(kindOf(column.to)) || isIdentity)) {
		return {
			...column,
			to: "",
			lost: true,
			why: `a row holds accounts on ${main.join(" and ")}, and it does not say which it is about`,
		};
	}
	return column;
}
