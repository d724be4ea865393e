import type { Remark } from "../tool.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { showDay } from "../values/show-day.ts";
import type { ContestedOrder } from "./attribution.ts";
import type { FigureName, ResultCreator, ResultPost } from "./types.ts";

/** So many are listed. */
const MOST = 200;

/** Orders that several creators can claim: `Code of Mara, link of Finn.` */
export function contestedOrders(
	orders: readonly ContestedOrder[],
	creators: ReadonlyMap<string, ResultCreator>,
): Remark[] {
	return orders.slice(0, MOST).map(({ id, claims }) => {
		const words = claims.map(({ creator, code, link }) => {
			const what = code && link ? "code and link" : code ? "code" : "link";
			return `${what} of ${creators.get(creator)?.name ?? creator}`;
		});
		const reason = `${words.join(", ")}: in the most of each, in the least of none, once in the total.`;
		return { label: `Order ${id}`, reason: reason.charAt(0).toUpperCase() + reason.slice(1) };
	});
}

/** Posts of which a figure that counts is older than the newest row, with its day. */
export function olderFigures(posts: readonly ResultPost[]): Remark[] {
	const remarks: Remark[] = [];
	for (const { deliverable, older, pulls } of posts) {
		const days = new Map<string, string[]>();
		for (const name of Object.keys(older) as FigureName[]) {
			const day = dayWords(older[name]!);
			days.set(day, [...(days.get(day) ?? []), name]);
		}
		if (days.size === 0) continue;
		const parts = Array.from(days, ([day, names]) => `${names.join(", ")} of ${day}`);
		const last = dayWords(pulls[pulls.length - 1]!.at);
		remarks.push({
			label: deliverable,
			reason: `The row of ${last} leaves some figures blank, so the newest known ones count: ${parts.join("; ")}.`,
		});
		if (remarks.length === MOST) break;
	}
	return remarks;
}

function dayWords(at: string): string {
	const day = at === "" ? "" : dayOfCell({ date: at });
	return typeof day === "number" ? showDay(day) : "a row without a date";
}
