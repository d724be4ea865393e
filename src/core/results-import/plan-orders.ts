import { type Cell, isBlank } from "../cell.ts";
import { cellUpdates, isEmptyUpdate, newRowCells } from "../tables/cell-updates.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Cells, Change, Remark } from "../tool.ts";
import { newTab } from "../tracker/layout.ts";
import { orders as ordersTab } from "../tracker/orders.ts";
import { type RowsPlan, sourceUpdate } from "./plan-results.ts";
import { orderKey, type ReadOrder } from "./read-orders.ts";

/** What others than the shop may add to an order that the shop told of. */
const FROM_OTHERS = /^(?:utm |creator by link|commission|codes|creator by code)/;

/** Sources of the shop's own exports. */
const SHOPS = /\bShop(?:ify)?(?:,|$)/;

/**
 * A row for each order, each order once. The shop's orders are all added; what a network or an analytics tool says of an
 * order goes to its row, and an order that the shop does not know is not added: it would be counted twice.
 */
export function planOrders(
	table: Table | undefined,
	read: readonly ReadOrder[],
	{ source, isShop }: { readonly source: string; readonly isShop: boolean },
): RowsPlan {
	const changes: Change[] = table
		? []
		: [{ kind: "add-tab", layout: newTab(ordersTab, [], () => undefined) }];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const known = table ? knownOrders(table) : { rows: new Map<string, number>(), sources: new Set<string>() };
	const has = (key: string) => key !== "" && known.rows.has(key);
	const hasShop = [...known.sources].some((one) => one === "" || SHOPS.test(one));
	const strangers = [...known.sources].filter((one) => !one.includes(source));
	const isApart = strangers.length > 0 && !read.some(({ key, shopId }) => has(key) || has(shopId));
	const others = hasShop || isApart;
	for (const order of read) {
		const row = known.rows.get(order.key) ?? (order.shopId === "" ? undefined : known.rows.get(order.shopId));
		if (table && row !== undefined) {
			const updates = updateOrder(table, row, order, source, isShop || !others);
			if (updates.length === 0) left.push({ label: order.label, reason: "In Orders already; nothing new." });
			changes.push(...updates);
		} else if (!isShop && others) {
			refused.push({
				label: order.label,
				reason: hasShop
					? "The shop's orders have no such number. It is not added, so that no order counts twice."
					: `Orders has orders of ${strangers.join(" and ")}, and none with a number of this file. It is not added, so that no order counts twice: import the shop's own orders first.`,
			});
		} else {
			const cells = table ? newRowCells(table, order.cells) : order.cells;
			changes.push({ kind: "add-row", tab: ordersTab.name, key: order.key, label: order.label, cells });
		}
	}
	return { changes, left, refused };
}

function knownOrders(table: Table): {
	readonly rows: ReadonlyMap<string, number>;
	/** As the column Source has them; `""`: typed. */
	readonly sources: ReadonlySet<string>;
} {
	const rows = new Map<string, number>();
	const sources = new Set<string>();
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		const [key, shopId] = ["order", "shop id"].map((column) => orderKey(textAt(table, row, column)));
		if (!key) continue;
		if (!rows.has(key)) rows.set(key, row);
		if (shopId && !rows.has(shopId)) rows.set(shopId, row);
		sources.add(textAt(table, row, "source"));
	}
	return { rows, sources };
}

function textAt(table: Table, row: number, column: string): string {
	const cell = cellAt(table, row, column);
	return isBlank(cell) || typeof cell === "object" ? "" : String(cell);
}

function updateOrder(table: Table, row: number, order: ReadOrder, source: string, isOwn: boolean): Change[] {
	const { source: _, order: __, ...rest } = order.cells;
	const wanted: Cells = isOwn
		? rest
		: Object.fromEntries(Object.entries(rest).filter(([column]) => FROM_OTHERS.test(column)));
	const { fills, differences } = cellUpdates(table, row, wanted);
	const key = ordersTab.key((column) => cellAt(table, row, column));
	const target = { kind: "set-cells", tab: ordersTab.name, key, label: order.label } as const;
	const changes: Change[] = [];
	if (!isEmptyUpdate(fills))
		changes.push({ ...target, cells: { ...fills, ...sourceUpdate(table, row, source) } });
	if (!isEmptyUpdate(differences)) {
		const statuses = differences.status as { before: Cell; after: Cell } | undefined;
		const reason = statuses
			? `${source} now calls it ${statuses.after}. Orders stays as it is unless you tick this.`
			: `${source} says otherwise. Orders stays as it is unless you tick this.`;
		changes.push({ ...target, cells: differences, replaces: true, reason });
	}
	return changes;
}
