import type { Model, Plan } from "./model.ts";

/** The same plan with equal creators in the order of their ids: the first ones get the dearest options taken. */
export function inOrder(model: Model, plan: Plan): Plan {
	const members = new Map<number, number[]>();
	for (let set = 0; set < plan.length; set++) {
		const equals = members.get(model.cloneOf[set]!);
		if (equals === undefined) members.set(model.cloneOf[set]!, [set]);
		else equals.push(set);
	}
	const ordered = plan.slice();
	members.forEach((sets) => {
		const places = sets.map((set) => plan[set]! - model.start[set]!).sort((a, b) => b - a);
		sets.forEach((set, at) => {
			ordered[set] = model.start[set]! + places[at]!;
		});
	});
	return ordered;
}
