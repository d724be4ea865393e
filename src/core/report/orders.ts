import type { Block } from "../docs/blocks.ts";
import { showList } from "../planning/words.ts";
import type { Attribution } from "../results/measure-types.ts";
import { revenueWords } from "../results/revenue-words.ts";
import { showCount } from "../values/show-number.ts";
import { many, type ReportSources } from "./sources.ts";

const SHARED = "In the most of each of them, in the least of none, once in the total.";

/** Orders by code, by link, by both, and the range they leave. */
export function ordersTable({ measure }: ReportSources): Block | undefined {
	const { attribution } = measure.total;
	if (attribution.by === "nothing") return undefined;
	const known = measure.creators.filter((creator) => creator.attribution.by !== "nothing");
	const byOrder = attribution.by === "orders";
	const header = byOrder
		? ["Creator", "Code only", "Link only", "Both", "Another's too", "At least", "At most"]
		: ["Creator", "With code", "Through link", "At least", "At most"];
	const row = (name: string, one: Attribution): string[] => {
		if (one.by === "nothing")
			return [name, ...header.slice(1, -2).map(() => "–"), "none known", "none known"];
		const parts = byOrder ? [one.codeOnly, one.linkOnly, one.both, one.disputed] : [one.code, one.link];
		const bounds = [one.orders.least, one.orders.most];
		return [name, ...[...parts, ...bounds].map((value) => (value === undefined ? "–" : showCount(value)))];
	};
	return {
		kind: "table",
		rows: [
			header,
			...measure.creators.map(({ creator, attribution: own }) => row(creator.name, own)),
			...(known.length > 1 ? [row("All, each order once", attribution)] : []),
		],
	};
}

/** Which orders count, and what speaks against taking them at face value. */
export function ordersRule({ measure, results }: ReportSources): string {
	const { attribution } = measure.total;
	if (attribution.by === "nothing") return "";
	const { neither = 0, outside = 0, disputed = 0, severalCodes = 0 } = attribution;
	const { unpaid, refunded } = results.ordersLeft;
	const twoLinks = disputed - severalCodes;
	return [
		measure.window,
		attribution.rule,
		...(twoLinks > 0
			? [
					`${many(twoLinks, "order shows", "orders show")} both, of two different creators: the code of one and the link of another. ${SHARED}`,
				]
			: []),
		...(severalCodes > 0
			? [`${many(severalCodes, "order shows", "orders show")} the codes of several creators. ${SHARED}`]
			: []),
		...(neither > 0
			? [
					`${many(neither, "order shows", "orders show")} neither a code nor a link of a creator and ${neither === 1 ? "counts" : "count"} for nobody.`,
				]
			: []),
		...(outside > 0
			? [
					`${many(outside, "order")} came outside the window or of creators without posts here, and ${outside === 1 ? "counts" : "count"} for nobody.`,
				]
			: []),
		...(unpaid.length > 0
			? [
					`${many(unpaid.length, "order was", "orders were")} cancelled or unpaid and ${unpaid.length === 1 ? "counts" : "count"} nowhere: ${showList(unpaid)}.`,
				]
			: []),
		...(refunded.length > 0
			? [
					`${many(refunded.length, "order was", "orders were")} refunded as a whole and ${refunded.length === 1 ? "counts" : "count"} nowhere: ${showList(refunded)}.`,
				]
			: []),
		...(attribution.revenue
			? [`Revenue: ${revenueWords(results).replace(/^./, (first) => first.toLowerCase())}`]
			: []),
		...measure.codeSharing.map(({ label, reason }) => `${label}: ${reason}`),
	].join("\n");
}
