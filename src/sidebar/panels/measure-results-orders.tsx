import type { MeasureDetails } from "../../core/results/details.ts";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Table } from "../widgets/table.tsx";
import { showNumber, showRange } from "./show-measure.ts";

/** Orders by code, by link, by both and by neither, as a range, with the rule they are counted by. */
export function MeasureOrders({ details }: { readonly details: MeasureDetails }) {
	const { attribution } = details.total;
	if (attribution.by === "nothing") return null;
	const rows: [string, number | undefined][] = [
		["Code only", attribution.codeOnly],
		["Link only", attribution.linkOnly],
		["Code and link, one creator", attribution.both],
		["Code and link, two creators", attribution.disputed],
		["With a code, in all", attribution.code],
		["Through a link, in all", attribution.link],
		["Neither", attribution.neither],
		["Outside the window", attribution.outside],
	];
	const known = rows.filter((row): row is [string, number] => row[1] !== undefined);
	const ofCreators = details.creators.filter(({ attribution: one }) => one.by !== "nothing");
	return (
		<Disclosure title="Orders and whose they are" about={showRange(attribution.orders, showNumber)}>
			<p>{details.window}</p>
			<Table
				caption="Orders"
				headers={["Orders", "Count"]}
				rows={[
					...known.map(([label, many]) => [label, showNumber(many)]),
					["Each order once", showRange(attribution.orders, showNumber)],
				]}
			/>
			<p class="hint">{attribution.rule}</p>
			<Table
				caption="Orders by creator"
				headers={["Creator", "By code", "By link", "In all"]}
				rows={ofCreators.map(({ creator, attribution: one }) => [
					creator.name,
					one.code === undefined ? "" : showNumber(one.code),
					one.link === undefined ? "" : showNumber(one.link),
					showRange(one.orders, showNumber),
				])}
			/>
			<p class="hint">
				The least leaves out orders with another creator's code or link; the most has them too. Where only
				counts are known, the least takes it that all buyers used both code and link, the most that none did.
			</p>
		</Disclosure>
	);
}
