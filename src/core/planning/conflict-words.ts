import type { Conflict, ConflictMember } from "../allocation/index.ts";
import type { PlanConflictMember } from "./answer-types.ts";
import { type RuleOfPlan, rulesOf, showBound } from "./rules.ts";
import type { PlanModel } from "./types.ts";

/** The change of a rule that has to go. */
export const LEAVE_OUT = "Leave it out.";

/** The rules of a conflict in the planner's words, each with the least change that helps. */
export function conflictInWords(model: PlanModel, conflict: Conflict): PlanConflictMember[] {
	const rules = rulesOf(model);
	return conflict.members.map((member) => {
		const id = member.rule.replace(/^mustInclude:/, "include:");
		const rule = rules.find((each) => each.id === id);
		const candidate = model.candidates.find((each) => each.id === id.replace(/^(?:include|exclude):/, ""));
		const why =
			id.startsWith("include:") && candidate?.refused
				? ` It has no package to choose: ${candidate.refused}`
				: "";
		const person = model.candidates.find((each) => `person:${each.person}.maxCount` === id);
		const words = person
			? `${person.creator} can be hired on one account only`
			: (rule?.words ?? (candidate ? `${candidate.creator} must not be in` : member.about));
		return { rule: id, words: `${words}.${why}`, ...changeOf(member, rule, model) };
	});
}

function changeOf({ change }: ConflictMember, rule: RuleOfPlan | undefined, { currency }: PlanModel) {
	if (rule?.implied)
		return {
			change: "Shares are of the money spent: of nothing, every share would be kept and say nothing.",
		};
	if (change === undefined) return { change: "Which change would help was not found in time." };
	if (change === null) return { change: "Changing this alone does not help." };
	if (change === "drop" || rule === undefined) return { change: LEAVE_OUT };
	const figure = rule.measure === "cents" ? Math.round(change * 100) : change;
	const way = figure > rule.bound ? "Raise" : "Lower";
	return { change: `${way} it to ${showBound(rule.measure, figure, currency)}.`, figure };
}
