import type { MeasureDetails } from "../../core/results/details.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Table } from "../widgets/table.tsx";
import { RemarkList } from "./remark-list.tsx";
import { showNumber, showRange } from "./show-measure.ts";

/** Orders by code, by link, by both and by neither, as a range, with the rule they are counted by. */
export function MeasureOrders({ details }: { readonly details: MeasureDetails }) {
	const { attribution } = details.total;
	const { disputed, severalCodes } = attribution;
	if (attribution.by === "nothing") return null;
	const rows: [string, number | undefined][] = [
		["Code only", attribution.codeOnly],
		["Link only", attribution.linkOnly],
		["Both, of one creator", attribution.both],
		["Both, of two different creators", disputed === undefined ? undefined : disputed - (severalCodes ?? 0)],
		["Codes of several creators", severalCodes || undefined],
	];
	const others: [string, number | undefined][] = [
		["With a code, in all", attribution.code],
		["Through a link, in all", attribution.link],
		["Neither", attribution.neither],
		["Outside the window", attribution.outside],
		["Refunded as a whole", details.ordersLeft.refunded.length || undefined],
		["Cancelled or unpaid", details.ordersLeft.unpaid.length || undefined],
	];
	return (
		<Disclosure title="Orders and whose they are" about={showRange(attribution.orders, showNumber)}>
			<p>{details.window}</p>
			<Table
				caption="Orders"
				wraps
				headers={["Orders", "Count"]}
				rows={[
					...known(rows),
					["Each order once", showRange(attribution.orders, showNumber)],
					...known(others),
				]}
			/>
			<p class="hint">{attribution.rule}</p>
			<Table
				caption="Orders by creator"
				headers={["Creator", "By code", "By link", "Least to most"]}
				rows={details.creators.map(({ creator, attribution: one }) => [
					creator.name,
					one.code === undefined ? "" : showNumber(one.code),
					one.link === undefined ? "" : showNumber(one.link),
					one.by === "nothing" ? "none known" : showRange(one.orders, showNumber),
				])}
			/>
			<p class="hint">
				At least: orders that nobody else can claim. At most: all that could be theirs. So the total lies
				between the sum of the least and the sum of the most.
			</p>
			{details.total.attribution.revenue ? <p class="hint">Revenue: {details.revenueWords}</p> : null}
			<RemarkList title="Orders that several can claim" remarks={details.contested} />
			<RemarkList
				title="Refunded as a whole, not counted"
				remarks={details.ordersLeft.refunded.map((id) => ({
					label: `Order ${id}`,
					reason: "All of it was paid back.",
				}))}
			/>
			<RemarkList
				title="Cancelled or unpaid, not counted"
				remarks={details.ordersLeft.unpaid.map((id) => ({
					label: `Order ${id}`,
					reason: "It was cancelled, or not paid.",
				}))}
			/>
		</Disclosure>
	);
}

function known(rows: readonly [string, number | undefined][]): string[][] {
	return rows.flatMap(([label, many]) => (many === undefined ? [] : [[label, showNumber(many)]]));
}
