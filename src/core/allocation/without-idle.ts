import { isAllowed, type Model, type Plan, totalsOf } from "./model.ts";

/** The plan without creators who would bring nothing for nothing, as far as the rules allow: a search keeps them by chance. */
export function withoutIdle(model: Model, plan: Plan): Plan {
	let kept = plan;
	for (let set = plan.length - 1; set >= 0; set--) {
		const option = kept[set]!;
		const nobody = nobodyIn(model, set);
		if (option === nobody || nobody === undefined) continue;
		if (model.value[option] !== 0 || model.cost[option] !== 0) continue;
		const without = kept.slice();
		without[set] = nobody;
		if (isAllowed(model, totalsOf(model, without))) kept = without;
	}
	return kept;
}

/** The option not to take the creator, unless there is a rule to. */
function nobodyIn(model: Model, set: number): number | undefined {
	const end = model.start[set + 1] ?? model.packageOf.length;
	for (let option = model.start[set]!; option < end; option++)
		if (model.packageOf[option]! < 0) return option;
	return undefined;
}
