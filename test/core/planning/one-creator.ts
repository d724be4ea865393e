import {
	modelPlan,
	type PlanInput,
	type PlanModel,
	type PlanOptions,
} from "../../../src/core/planning/index.ts";
import { isProblem } from "../../../src/core/problem.ts";
import { inputFrom, type Row } from "./sample.ts";

export const MARA: Row = {
	creator: "Mara",
	handle: "mara",
	platform: "Instagram",
	followers: 20000,
	fee: 500,
	package: "1 reel + 2 stories",
};
export const AVERAGES: Row = { "average likes": 300, "average comments": 20 };

export function modelOf(input: PlanInput, options: Partial<PlanOptions> = {}): PlanModel {
	const model = modelPlan(input, { budgetCents: 1000000, ...options });
	if (isProblem(model)) throw new Error(model.problem);
	return model;
}

/** The first offer of a one-row roster. */
export function offerOf(
	row: Row,
	options: Partial<PlanOptions> = {},
	tabs: { readonly [name: string]: readonly Row[] } = {},
) {
	const model = modelOf(inputFrom({ Roster: [row], ...tabs }), options);
	return model.candidates[0]?.offers[0] ?? model.refused[0];
}
