import { type Problem, problem, quote } from "../problem.ts";
import type { SheetValue } from "../sheet-function.ts";
import { showPercent } from "../values/show-number.ts";
import { allocate } from "./allocate.ts";
import type { AllocationOptions, PackageOffer } from "./types.ts";

type Column<T> = readonly (readonly (T | undefined)[])[];

export interface RowsToAllocate {
	/** Whose offer each row is: text, or a number used as a name. */
	readonly ids: Column<SheetValue>;
	readonly costs: Column<number>;
	readonly values: Column<number>;
	readonly budget: number;
	readonly minCount?: number | undefined;
	readonly maxCount?: number | undefined;
}

/**
 * Chooses rows of a sheet: at most one for each id. Gives a row of cells for each row: true or false, blank for a blank
 * row. If time ran out before the proof, the first row has a second cell that says how far from the best it may be.
 */
export function allocateRows(
	{ ids, costs, values, budget, minCount, maxCount }: RowsToAllocate,
	options: AllocationOptions = {},
): SheetValue[][] | Problem {
	const misfit = misfitOf(ids, costs, "costs") ?? misfitOf(ids, values, "values");
	if (misfit !== undefined) return misfit;
	const offers = new Map<string, PackageOffer[]>();
	const rows: (string | undefined)[] = [];
	for (let row = 0; row < ids.length; row++) {
		const id = ids[row]![0];
		const cost = costs[row]![0];
		const value = values[row]![0];
		if (id === undefined && cost === undefined && value === undefined) {
			rows.push(undefined);
			continue;
		}
		const lacking =
			id === undefined ? "id" : cost === undefined ? "cost" : value === undefined ? "value" : "";
		if (id === undefined || cost === undefined || value === undefined) {
			return problem(`Row ${row + 1} has no ${lacking}. Fill it in, or clear the whole row.`);
		}
		const name = String(id).trim();
		const offer = { id: String(row), cost, value };
		const own = offers.get(name);
		if (own === undefined) offers.set(name, [offer]);
		else own.push(offer);
		rows.push(name);
	}
	const wrong = wrongCounts(minCount, maxCount);
	if (wrong !== undefined) return wrong;
	const { status, choice, gap, message } = allocate(
		{
			budget,
			constraints: { minCreators: minCount ?? null, maxCreators: maxCount ?? null },
			creators: Array.from(offers, ([id, packages]) => ({ id, packages })),
		},
		options,
	);
	if (status !== "optimal" && status !== "feasible") return problem(message);
	const chosen = new Set(Object.keys(choice).map((id) => choice[id]));
	const cells = rows.map((id, row): SheetValue[] => [id === undefined ? "" : chosen.has(String(row))]);
	if (status === "feasible") {
		cells[0]?.push(`⚠ Not proven in the time a cell has: the best choice may be worth ${upTo(gap)}more.`);
	}
	return cells;
}

function misfitOf(ids: Column<unknown>, other: Column<unknown>, name: string): Problem | undefined {
	const wide = [ids, other].some((column) => column.some((cells) => cells.length > 1));
	if (wide) return problem(`ids and ${name} take one column each, such as A2:A and B2:B.`);
	if (ids.length === other.length) return undefined;
	return problem(
		`${name} has ${other.length} rows but ids has ${ids.length}. Use the same rows for both, such as A2:A100 and B2:B100.`,
	);
}

function wrongCounts(least: number | undefined, most: number | undefined): Problem | undefined {
	for (const [name, count] of [
		["minCount", least],
		["maxCount", most],
	] as const) {
		if (count !== undefined && !Number.isInteger(count)) {
			return problem(`${name} ${quote(count)} is not a whole number. Give a number of creators, such as 5.`);
		}
	}
	if (least === undefined || most === undefined || least <= most) return undefined;
	return problem(
		`minCount ${least} is more than maxCount ${most}. Give a least number that is not above the most.`,
	);
}

/** Nothing where no percentage says it: a plan worth 0 has no finite gap. */
function upTo(gap: number | null): string {
	return gap === null || gap - gap !== 0 ? "" : `up to ${showPercent(gap)} `;
}
