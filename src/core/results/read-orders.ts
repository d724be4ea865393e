import { centsAt, textAt } from "../planning/cells.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { postKey } from "./post-key.ts";
import { dayAt } from "./read-posts.ts";
import type { ResultOrder } from "./types.ts";

/** Whose code and whose link is whose, for rows of Orders that do not say. */
export interface Owners {
	readonly code: ReadonlyMap<string, string>;
	/** By `utm content`. */
	readonly link: ReadonlyMap<string, string>;
}

/** Codes and links by Codes & Links; a code of two creators is nobody's. */
export function readOwners(table: Table | undefined): Owners {
	const code = new Map<string, string>();
	const link = new Map<string, string>();
	table?.rows.forEach((rows) => {
		for (const row of rows) {
			const creator = keyPart(textAt(table, row, "creator"));
			claim(code, textAt(table, row, "code"), creator);
			claim(link, textAt(table, row, "utm content"), creator);
		}
	});
	return { code, link };
}

/** The orders that count, each once; an amount that cannot be read is remarked and left out. */
export function readOrders(
	table: Table,
	owners: Owners,
	currency: string,
	unread: Remark[],
): { readonly orders: ResultOrder[]; readonly left: number } {
	const orders: ResultOrder[] = [];
	let left = 0;
	table.rows.forEach(([row = 0], id) => {
		if (/cancel|unpaid|void/i.test(textAt(table, row, "status"))) {
			left++;
			return;
		}
		const money = (column: string): number | undefined => {
			const cents = centsAt(table, row, column, currency);
			if (!isProblem(cents)) return cents === undefined ? undefined : cents / 100;
			unread.push({ label: `Orders row ${row + 1}`, reason: cents.problem });
			return undefined;
		};
		const own = textAt(table, row, "currency").toUpperCase();
		const isForeign = own !== "" && currency !== "" && own !== currency;
		if (isForeign) {
			const reason = `The order is in ${own}, but the campaign counts in ${currency}. It is counted; its revenue is not.`;
			unread.push({ label: `Orders row ${row + 1}`, reason });
		}
		const revenue = isForeign ? undefined : money("revenue");
		const commission = isForeign ? undefined : money("commission");
		const content = textAt(table, row, "utm content");
		const codes = textAt(table, row, "codes").split(/[\s,;|]+/);
		const byCode = keyPart(textAt(table, row, "creator by code")) || ownerOf(codes, owners.code);
		const byLink = keyPart(textAt(table, row, "creator by link")) || ownerOf([content], owners.link);
		const placed = dayAt(table, row, "placed");
		orders.push({
			id,
			...(placed === undefined ? {} : { placed }),
			...(byCode ? { byCode } : {}),
			...(byLink ? { byLink } : {}),
			...(byLink && content ? { linkPost: postKey(content) } : {}),
			...(revenue === undefined ? {} : { revenue: Math.max(0, revenue - (money("refunded") ?? 0)) }),
			...(commission === undefined ? {} : { commission }),
		});
	});
	return { orders, left };
}

function claim(owners: Map<string, string>, name: string, creator: string): void {
	const key = keyPart(name);
	if (key === "" || creator === "") return;
	owners.set(key, (owners.get(key) ?? creator) === creator ? creator : "");
}

function ownerOf(names: readonly string[], owners: ReadonlyMap<string, string>): string | undefined {
	const found = new Set(names.map((name) => owners.get(keyPart(name))).filter(Boolean));
	return found.size === 1 ? [...found][0] : undefined;
}
