import { type Cell, isBlank } from "../cell.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Remark } from "../tool.ts";
import type { BudgetPlan, ChosenOffer } from "./answer-types.ts";
import type { PlannedRows, PlanRow } from "./plan-rows.ts";
import { accountLabel } from "./start-facts.ts";
import type { PlannedRow } from "./tracker-rows.ts";
import type { PlanModel } from "./types.ts";
import { showMoney } from "./words.ts";

const MOST_CHARACTERS = 1000;
const GONE = "It is no longer offered: the row, its fee or its status changed. Find the best plan again.";

export interface CheckedRows extends PlannedRows {
	readonly refused: readonly Remark[];
}

/** The plan's rows for the Plan tab, each checked against the tracker as it is now. */
export function planToRows(model: PlanModel, plan: BudgetPlan, planned: readonly PlannedRow[]): CheckedRows {
	const rows: PlanRow[] = [];
	const refused: Remark[] = [];
	const kept = new Map<string, string>();
	const seen = new Set<string>();
	for (const { account, package: name, committed } of planned) {
		if (committed !== undefined) kept.set(rowKey(account, name), `It stays in the plan: ${committed}.`);
	}
	const candidates = new Map(model.candidates.map((candidate) => [candidate.id, candidate]));
	for (const chosen of plan.chosen) {
		const candidate = candidates.get(chosen.account);
		const offer = candidate?.offers.find(({ id }) => id === chosen.offer);
		const label = candidate
			? `${accountLabel(candidate)} · ${offer?.package ?? chosen.package}`
			: chosen.account;
		const reason = changed(model, chosen, offer);
		if (seen.has(chosen.account)) continue;
		seen.add(chosen.account);
		if (candidate === undefined || offer === undefined || reason !== undefined) {
			refused.push({ label, reason: reason ?? GONE });
			kept.set(rowKey(chosen.account, chosen.package), "");
		} else {
			rows.push({
				label,
				cells: cellsOf(chosen, candidate, offer.package),
			});
		}
	}
	return { rows, refused, kept };
}

function changed(
	{ options, currency }: PlanModel,
	{ costCents, value }: ChosenOffer,
	offer: PlanModel["candidates"][number]["offers"][number] | undefined,
): string | undefined {
	if (offer === undefined) return GONE;
	if (offer.costCents !== costCents) {
		return `The plan was found at a cost of ${showMoney(costCents, currency)}, but it is ${showMoney(offer.costCents, currency)} now. Find the best plan again.`;
	}
	// Where audiences are shared a plan counts less than the offer's own value.
	const same = options.overlap ? value <= offer.value * (1 + 1e-9) : near(value, offer.value);
	return same
		? undefined
		: "What it is expected to bring changed since the plan was found. Find the best plan again.";
}

/** What the Plan tab holds of a chosen package. */
export function cellsOf(
	{ costCents, value, centsPerResult, reason }: ChosenOffer,
	{ id, creator, handle, platform }: PlanModel["candidates"][number],
	name: string,
): PlanRow["cells"] {
	const cells: { [column: string]: Cell } = {
		creator,
		// Where the Roster has a link only, the handle is in the key, which the Plan row must share.
		handle: handle || (id.split("/@")[1] ?? ""),
		platform,
		package: name,
		cost: costCents / 100,
	};
	cells["expected value"] = rounded(value, 2);
	if (centsPerResult !== null) cells["cost per result"] = rounded(centsPerResult / 100, 4);
	cells.reason = reason.slice(0, MOST_CHARACTERS);
	for (const column of Object.keys(cells)) if (isBlank(cells[column])) delete cells[column];
	return cells;
}

function rowKey(account: string, name: string): string {
	return `${account}/${keyPart(name)}`;
}

function near(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

function rounded(value: number, digits: number): number {
	return Number(value.toFixed(digits));
}
