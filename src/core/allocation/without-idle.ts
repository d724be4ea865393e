import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";

/** The plan without creators who would bring nothing for nothing, as far as the rules allow: a search keeps them by chance. */
export function withoutIdle(model: Model, plan: Plan): Plan {
	let kept = plan;
	for (let set = plan.length - 1; set >= 0; set--) {
		const option = kept[set]!;
		// Not to take the creator is the first option, where the rules leave it.
		const nobody = model.start[set]!;
		if (option === nobody || model.packageOf[nobody]! >= 0) continue;
		if (model.value[option] !== 0 || model.cost[option] !== 0) continue;
		const without = kept.slice();
		without[set] = nobody;
		if (isAllowed(model, totalsOf(model, without))) kept = without;
	}
	return kept;
}
