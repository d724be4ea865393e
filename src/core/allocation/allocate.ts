import { isProblem, quote } from "../problem.ts";
import { buildModel } from "./build-model.ts";
import { inOrder } from "./clones.ts";
import { explainConflict } from "./conflict.ts";
import { type Model, type Plan, totalsOf } from "./model.ts";
import { readProblem } from "./read-problem.ts";
import type { Reading } from "./reading.ts";
import { type SearchResult, search } from "./search.ts";
import type { Allocation, AllocationOptions, AllocationProblem } from "./types.ts";
import { withoutIdle } from "./without-idle.ts";

const TIME_LIMIT = 15000;
/** Milliseconds for the reasons why there is no plan. */
const EXPLAIN_LIMIT = 4000;
const NOTHING = { value: null, cost: null, choice: {}, bound: null, gap: null, conflict: null, nodes: 0 };

/**
 * Chooses at most one package per creator so that the value is greatest and every rule holds, and proves it. Money in
 * units with cents, shares as fractions of the money spent.
 *
 * Of plans worth the same it takes the cheaper one, without creators who bring nothing for nothing. Creators who offer
 * the same are taken in the order of their ids; the order of the list never matters. Throws nothing: what cannot be read comes back as `invalid`.
 */
export function allocate(problem: AllocationProblem, options: AllocationOptions = {}): Allocation {
	const { timeLimitMs = TIME_LIMIT, gap = 0, now = Date.now, atLeast } = options;
	for (const [name, figure] of Object.entries({ timeLimitMs, gap, atLeast: atLeast ?? 0 })) {
		if (typeof figure === "number" && (figure >= 0 || (figure < 0 && name !== "gap"))) continue;
		const message = `${name} is ${quote(figure)}. Give a number${name === "gap" ? " of 0 or more, such as 0.0001 for 0.01 %" : ""}.`;
		return { ...NOTHING, status: "invalid", message };
	}
	const reading = readProblem(problem);
	if (isProblem(reading)) return { ...NOTHING, status: "invalid", message: reading.problem };
	const end = now() + timeLimitMs;
	const expired = (): boolean => now() >= end;
	const model = buildModel(reading, reading.rules);
	const enough = atLeast === undefined ? -Infinity : Math.ceil(atLeast / reading.step - 1e-6);
	const result =
		model === undefined
			? { plan: undefined, bound: -Infinity, complete: true, nodes: 0 }
			: search(model, { gap, expired, ...(atLeast === undefined ? {} : { enough }) });
	if (model !== undefined && result.plan !== undefined && totalsOf(model, result.plan).value >= enough) {
		const answer = planned(reading, model, inOrder(model, withoutIdle(model, result.plan)), result, gap);
		if (atLeast === undefined) return answer;
		const message = `This plan is worth at least ${atLeast}.`;
		return { ...answer, status: "feasible", bound: null, gap: null, message };
	}
	if (result.complete && atLeast !== undefined) {
		return { ...NOTHING, status: "infeasible", message: `No plan is worth ${atLeast}.`, nodes: result.nodes };
	}
	if (result.complete) {
		const explained = Math.min(end, now() + EXPLAIN_LIMIT);
		const conflict = explainConflict(reading, () => now() >= explained);
		const rules = conflict.members.map(({ about }) => about).join(" ");
		const message = `No plan keeps all of these rules: ${rules}`;
		return { ...NOTHING, status: "infeasible", conflict, message, nodes: result.nodes };
	}
	const message =
		"Time ran out before a plan was found that keeps every rule. Allow more time or loosen a rule.";
	return { ...NOTHING, status: "unknown", message, nodes: result.nodes };
}

function planned(
	reading: Reading,
	model: Model,
	plan: Plan,
	{ bound, complete, nodes }: SearchResult,
	gap: number,
): Allocation {
	const totals = totalsOf(model, plan);
	const chosen: [string, string][] = [];
	for (let set = 0; set < plan.length; set++) {
		const place = model.packageOf[plan[set]!]!;
		if (place < 0) continue;
		const creator = reading.creators[model.creatorOf[set]!]!;
		chosen.push([creator.id, creator.packages[place]!.id]);
	}
	const steps = Math.max(bound, totals.value);
	const rest = totals.value === steps ? 0 : (steps - totals.value) / Math.abs(totals.value);
	const status = complete || rest <= gap ? "optimal" : "feasible";
	return {
		status,
		value: inUnits(totals.value, reading.step),
		cost: totals.cost / 100,
		choice: choiceOf(chosen),
		bound: inUnits(steps, reading.step),
		gap: rest,
		conflict: null,
		message: messageOf(status, chosen.length, rest),
		nodes,
	};
}

function messageOf(status: "optimal" | "feasible", creators: number, gap: number): string {
	if (creators === 0)
		return "The best plan under these rules is to take nobody. Ask for at least one creator to rule that out.";
	const percent = (gap * 100).toPrecision(2);
	if (gap === 0) return "No plan under these rules is worth more.";
	if (status === "optimal") return `No plan under these rules is worth over ${percent} % more.`;
	if (gap - gap !== 0) return "Time ran out: this is the best plan found, and a better one may exist.";
	return `Time ran out: this is the best plan found, and the best there is may be worth up to ${percent} % more.`;
}

/** Steps back in units, without the noise of binary fractions. */
function inUnits(steps: number, step: number): number {
	const value = steps * step;
	return step >= 1 ? value : Number(value.toFixed(6));
}

/** Own properties only, whatever a creator is called. */
function choiceOf(chosen: readonly (readonly [string, string])[]): { [creatorId: string]: string } {
	const choice: { [creatorId: string]: string } = {};
	for (const [creator, offer] of chosen) {
		Object.defineProperty(choice, creator, {
			value: offer,
			enumerable: true,
			configurable: true,
			writable: true,
		});
	}
	return choice;
}
