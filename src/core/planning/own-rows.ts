import { sameCell } from "../cell.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { fingerprint } from "./fingerprint.ts";
import { MARK, TELLING } from "./plan-rows.ts";
import { cellsOf } from "./plan-to-rows.ts";
import { chosenFrom } from "./solve-plan.ts";
import type { PlanModel } from "./types.ts";

/**
 * Fingerprints of Plan rows whose cost, value, price and reason are to the letter what a run writes for that package
 * today: a workbook that was saved as a file and opened again has no memory, and nobody types such reasons.
 */
export function ownRows(table: Table, model: PlanModel): string[] {
	const offers = new Map(
		model.candidates.flatMap((candidate) =>
			candidate.offers.map((offer) => [offer.id, { candidate, offer }] as const),
		),
	);
	const marks: string[] = [];
	table.rows.forEach(([row = 0, ...others], key) => {
		const taken = offers.get(key);
		if (taken === undefined || others.length > 0) return;
		const { candidate, offer } = taken;
		const shown = cellAt(table, row, "expected value");
		const isCounted = typeof shown === "number" && shown >= 0 && shown <= offer.value;
		const value = model.options.overlap && isCounted ? shown : offer.value;
		const cells = cellsOf(chosenFrom(model, taken, value), candidate, offer.package);
		const isOurs = TELLING.every((column) => sameCell(cellAt(table, row, column), cells[column] ?? ""));
		if (!isOurs) return;
		for (const column of [MARK, ...TELLING]) marks.push(fingerprint(key, column, cellAt(table, row, column)));
	});
	return marks;
}
