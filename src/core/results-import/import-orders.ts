import { isBlank } from "../cell.ts";
import { showList } from "../planning/words.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { isOfCurrency } from "../values/currency.ts";
import type { ImportTables, Outcome } from "./plan-import.ts";
import { planOrders } from "./plan-orders.ts";
import type { ReadExport } from "./read-export.ts";
import { type ReadOrder, readOrders } from "./read-orders.ts";
import { money } from "./totals.ts";
import type { TrackerIndex } from "./tracker-index.ts";

/** Compares an export of orders with the tracker; what somebody has to decide stands first among the refused. */
export function importOrders(read: ReadExport, index: TrackerIndex, tables: ImportTables): Outcome {
	const { orders, open, refused, notes, lines } = readOrders(read, index);
	const isShop = read.format.shop === true;
	const plan = planOrders(tables.orders, orders, { source: read.source, isShop });
	const notAdded = new Set(plan.refused.map(({ label }) => label));
	const taken = orders.filter(({ label }) => !notAdded.has(label));
	const added = new Set(plan.changes.flatMap((change) => (change.kind === "add-row" ? [change.key] : [])));
	// What the shop has already counts as the shop tells it.
	const fresh = isShop ? taken : taken.filter(({ key }) => added.has(key));
	const counting = fresh.filter(({ status }) => !/^(?:cancelled|unpaid)$/.test(status));
	const claimed = isShop ? counting : taken;
	return {
		plan: { ...plan, refused: [...open, ...plan.refused, ...refused] },
		open: [],
		matched: claimed.filter(({ isOfCreators }) => isOfCreators).length,
		others: "leave",
		notes: [
			countWords({ read: orders.length, lines, taken: taken.length, fresh: fresh.length }, counting),
			...foreignWords(orders, read.currency),
			...notes,
			...alreadyCounted(taken, tables.results),
		],
	};
}

interface OrderCount {
	readonly read: number;
	/** Further rows of theirs. */
	readonly lines: number;
	/** Read less those that are refused. */
	readonly taken: number;
	/** Those of which this file tells the revenue. */
	readonly fresh: number;
}

function countWords({ read, lines, taken, fresh }: OrderCount, counting: readonly ReadOrder[]): string {
	const further = lines > 0 ? `, and ${lines} further ${lines === 1 ? "row" : "rows"} of theirs,` : "";
	const [refused, known, rest] = [read - taken, taken - fresh, fresh - counting.length];
	return [
		`${many(read)}${further} ${read + lines === 1 ? "was" : "were"} read.`,
		...(refused > 0 ? [`${refused} ${refused === 1 ? "is" : "are"} refused.`] : []),
		...(known > 0
			? [`${known} ${known === 1 ? "is" : "are"} in Orders already, and the revenue there stays.`]
			: []),
		...(fresh > 0
			? [
					`${counting.length} ${counting.length === 1 ? "counts" : "count"}: revenue ${sums(counting, "revenue")}, refunded ${sums(counting, "refunded")}.`,
				]
			: []),
		...(rest > 0
			? [`${rest} cancelled or unpaid ${rest === 1 ? "is" : "are"} kept and counted nowhere.`]
			: []),
	].join(" ");
}

/** `475.50`; where orders are in several currencies, `EUR 475.50 and USD 200.00`. */
function sums(orders: readonly ReadOrder[], of: "revenue" | "refunded"): string {
	const byCurrency = new Map<string, number>();
	for (const order of orders) {
		byCurrency.set(order.currency, (byCurrency.get(order.currency) ?? 0) + (order[of] ?? 0));
	}
	if (byCurrency.size < 2) return money([...byCurrency.values()][0] ?? 0);
	const parts = [...byCurrency].filter(([, sum]) => sum > 0);
	if (parts.length === 0) return money(0);
	return showList(parts.map(([code, sum]) => `${code === "" ? "without a currency" : code} ${money(sum)}`));
}

/** Which orders are in another currency than the campaign's: `1 of 14 orders is in USD (#1013)`. */
function foreignWords(orders: readonly ReadOrder[], ofCampaign: string): string[] {
	if (ofCampaign === "") return [];
	const foreign = new Map<string, string[]>();
	for (const { currency, label } of orders) {
		if (currency === "" || isOfCurrency(currency, ofCampaign)) continue;
		foreign.set(currency, [...(foreign.get(currency) ?? []), label.replace(/^Order /, "")]);
	}
	return Array.from(foreign, ([currency, labels]) => {
		const [is, counted] =
			labels.length === 1
				? ["is", "It is counted, its revenue is not."]
				: ["are", "They are counted, their revenue is not."];
		return `${labels.length} of ${many(orders.length)} ${is} in ${currency} (${showList(labels)}); the campaign counts in ${ofCampaign}. ${counted}`;
	});
}

function many(count: number): string {
	return `${count} ${count === 1 ? "order" : "orders"}`;
}

/** Results may hold the same orders as counts, from a tool's summary. */
function alreadyCounted(orders: readonly ReadOrder[], results: Table | undefined): string[] {
	if (!results) return [];
	const creators = new Set(
		orders
			.flatMap(({ cells }) => [cells["creator by code"], cells["creator by link"]])
			.filter((one) => one !== undefined)
			.map((one) => String(one).toLowerCase()),
	);
	const found = new Set<string>();
	for (let row = results.headerRow + 1; row < results.nextRow; row++) {
		const creator = String(cellAt(results, row, "creator")).trim();
		const has = ["code orders", "link orders"].some((column) => !isBlank(cellAt(results, row, column)));
		if (has && creators.has(creator.toLowerCase())) found.add(creator);
	}
	return found.size === 0
		? []
		: [
				`Results already counts orders of ${[...found].join(", ")}. Orders tells them one by one, so count one of the two, not both.`,
			];
}
