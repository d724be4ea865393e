import { centsAt, textAt } from "../planning/cells.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { withoutNoise } from "../values/without-noise.ts";
import { dayAt } from "./read-posts.ts";
import type { CampaignResults, ResultOrder } from "./types.ts";

/** Whose code and whose link is whose, for rows of Orders that do not say. */
export interface Owners {
	readonly code: ReadonlyMap<string, ReadonlySet<string>>;
	/** By `utm content`. */
	readonly link: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Codes and links by Codes & Links; a code of two creators is of both. */
export function readOwners(table: Table | undefined): Owners {
	const code = new Map<string, Set<string>>();
	const link = new Map<string, Set<string>>();
	table?.rows.forEach((rows) => {
		for (const row of rows) {
			const creator = keyPart(textAt(table, row, "creator"));
			claim(code, textAt(table, row, "code"), creator);
			claim(link, textAt(table, row, "utm content"), creator);
		}
	});
	return { code, link };
}

/** The orders that count, each once, and what became of the others; an amount that cannot be read is remarked and left out. */
export function readOrders(
	table: Table,
	owners: Owners,
	currency: string,
	unread: Remark[],
): Pick<CampaignResults, "orders" | "ordersLeft" | "partlyRefunded"> {
	const orders: ResultOrder[] = [];
	const refunded: string[] = [];
	const unpaid: string[] = [];
	let partlyRefunded = 0;
	table.rows.forEach(([row = 0], id) => {
		const status = textAt(table, row, "status");
		if (/cancel|unpaid|void/i.test(status)) {
			unpaid.push(id);
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
		const paid = isForeign ? undefined : money("revenue");
		const back = isForeign ? undefined : money("refunded");
		if (/^refunded/i.test(status) || (paid !== undefined && paid > 0 && (back ?? 0) >= paid)) {
			refunded.push(id);
			return;
		}
		if (isForeign) {
			const reason = `The order is in ${own}, but the campaign counts in ${currency}. It is counted; its revenue is not.`;
			unread.push({ label: `Orders row ${row + 1}`, reason });
		}
		if ((back ?? 0) > 0) partlyRefunded++;
		const commission = isForeign ? undefined : money("commission");
		const placed = dayAt(table, row, "placed");
		orders.push({
			id,
			...(placed === undefined ? {} : { placed }),
			byCode: namedOr(textAt(table, row, "creator by code"), () =>
				ownersOf(textAt(table, row, "codes").split(/[\s,;|]+/), owners.code),
			),
			byLink: namedOr(textAt(table, row, "creator by link"), () =>
				ownersOf([textAt(table, row, "utm content")], owners.link),
			),
			...(paid === undefined ? {} : { revenue: withoutNoise(Math.max(0, paid - (back ?? 0))) }),
			...(commission === undefined ? {} : { commission }),
		});
	});
	return { orders, ordersLeft: { unpaid, refunded }, partlyRefunded };
}

function claim(owners: Map<string, Set<string>>, name: string, creator: string): void {
	const key = keyPart(name);
	if (key === "" || creator === "") return;
	const own = owners.get(key);
	if (own) own.add(creator);
	else owners.set(key, new Set([creator]));
}

/** Whoever is named in the row; else those whom Codes & Links names. */
function namedOr(name: string, others: () => string[]): string[] {
	return name === "" ? others() : [keyPart(name)];
}

function ownersOf(names: readonly string[], owners: Owners["code"]): string[] {
	const found = new Set<string>();
	for (const name of names) for (const owner of owners.get(keyPart(name)) ?? []) found.add(owner);
	return [...found];
}
