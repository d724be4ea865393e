import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import type { NamedAccount } from "./account-finder.ts";
import { hasEntry, textAt } from "./cells.ts";
import { readOffer } from "./read-roster.ts";
import type { OfferRow, PlanInput } from "./tracker-rows.ts";

/** The offers of Packages by account; rows of nobody in Roster, and names used twice, are remarked. */
export function readPackages(
	table: Table,
	currency: string,
	find: (named: NamedAccount) => string | undefined,
	unread: Remark[],
): PlanInput["packages"] {
	const packages: { [account: string]: OfferRow[] } = {};
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		if (!hasEntry(table, row)) continue;
		const refuse = (reason: string): void => {
			unread.push({ label: `Packages row ${row + 1}`, reason });
		};
		const account = find(namedAt(table, row));
		const offer = readOffer(table, row, currency);
		if (account === undefined) {
			refuse(
				"No account in Roster has this handle and platform. Correct them, or add the creator to Roster.",
			);
		} else if (packages[account]?.some((other) => nameOf(other) === nameOf(offer))) {
			refuse("The account has another package of this name. Give each package a name of its own.");
		} else {
			const own = packages[account];
			if (own === undefined) packages[account] = [offer];
			else own.push(offer);
		}
	}
	return packages;
}

export function namedAt(table: Table, row: number): NamedAccount {
	return {
		creator: textAt(table, row, "creator"),
		handle: textAt(table, row, "handle"),
		platform: textAt(table, row, "platform"),
	};
}

function nameOf({ package: name, deliverables }: OfferRow): string {
	return (name || deliverables).toLowerCase();
}
