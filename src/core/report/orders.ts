import type { Block } from "../docs/blocks.ts";
import type { Attribution } from "../results/measure-types.ts";
import { showCount } from "../values/show-number.ts";
import { many, type ReportSources } from "./sources.ts";

/** Orders by code, by link, by both, and the range they leave. */
export function ordersTable({ measure }: ReportSources): Block | undefined {
	const { attribution } = measure.total;
	if (attribution.by === "nothing") return undefined;
	const known = measure.creators.filter((creator) => creator.attribution.by !== "nothing");
	const byOrder = attribution.by === "orders";
	const header = byOrder
		? ["Creator", "Code only", "Link only", "Both", "At least", "At most"]
		: ["Creator", "With code", "Through link", "At least", "At most"];
	const row = (name: string, one: Attribution): string[] => {
		const parts = byOrder ? [one.codeOnly, one.linkOnly, one.both] : [one.code, one.link];
		const bounds = [one.orders.least, one.orders.most];
		return [name, ...[...parts, ...bounds].map((value) => (value === undefined ? "–" : showCount(value)))];
	};
	return {
		kind: "table",
		rows: [
			header,
			...known.map(({ creator, attribution: own }) => row(creator.name, own)),
			...(known.length > 1 ? [row("All, each order once", attribution)] : []),
		],
	};
}

/** Which orders count, and what speaks against taking them at face value. */
export function ordersRule({ measure, results }: ReportSources): string {
	const { attribution } = measure.total;
	if (attribution.by === "nothing") return "";
	const { neither = 0, outside = 0, disputed = 0 } = attribution;
	const left = results.ordersLeft;
	return [
		measure.window,
		attribution.rule,
		...(disputed > 0
			? [
					`${many(disputed, "order shows", "orders show")} the code of one creator and the link of another: in the most of both, in the least of neither, once in all.`,
				]
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
		...(left > 0 ? [`${many(left, "order was", "orders were")} cancelled or unpaid and count nowhere.`] : []),
		...measure.codeSharing.map(({ label, reason }) => `${label}: ${reason}`),
	].join("\n");
}
