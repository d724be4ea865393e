import type { BudgetPlan } from "./answer-types.ts";
import { countedValues, sharingOf, type Taken } from "./overlap.ts";
import { rulesOf } from "./rules.ts";
import type { PlanModel } from "./types.ts";

/** Values are compared to half of the finest figure they are given in. */
const ROUNDING = 5e-5;

/**
 * What is wrong with a plan, by adding everything up anew from the model: `[]` for one that keeps every rule and adds
 * up. Shares no code with the solver. Use it before a plan kept since an earlier call is explained or written.
 */
export function planFaults(
	model: PlanModel,
	{ chosen, value, costCents }: Pick<BudgetPlan, "chosen" | "value" | "costCents">,
): string[] {
	const faults: string[] = [];
	const taken: Taken[] = [];
	const people = new Set<string>();
	for (const { account, offer: id, creator } of chosen) {
		const candidate = model.candidates.find((each) => each.id === account);
		const offer = candidate?.offers.find((each) => each.id === id);
		if (candidate === undefined || offer === undefined) {
			faults.push(`${creator} is no candidate any more, or has no such package.`);
			continue;
		}
		if (people.has(candidate.person)) faults.push(`${creator} is in the plan twice.`);
		if (candidate.exclude) faults.push(`${creator} is excluded.`);
		people.add(candidate.person);
		taken.push({ candidate, offer });
	}
	const counted = countedValues(sharingOf(model), taken);
	const sums = { cost: 0, value: 0 };
	taken.forEach(({ offer }, at) => {
		sums.cost += offer.costCents;
		sums.value += counted[at]!;
	});
	chosen.forEach((one, at) => {
		if (faults.length > 0 && taken.length < chosen.length) return;
		if (one.costCents !== taken[at]!.offer.costCents) faults.push(`The cost of ${one.creator} has changed.`);
		if (Math.abs(one.value - counted[at]!) > ROUNDING)
			faults.push(`The value of ${one.creator} has changed.`);
	});
	if (sums.cost !== costCents) faults.push("The costs do not add up to the plan's cost.");
	if (Math.abs(sums.value - value) > ROUNDING) faults.push("The values do not add up to the plan's value.");
	for (const rule of rulesOf(model)) {
		if (!rule.kept(taken)) faults.push(`The plan breaks the rule: ${rule.words}.`);
	}
	return faults;
}
