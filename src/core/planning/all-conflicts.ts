import type { Conflict } from "../allocation/index.ts";
import type { PlanConflictMember } from "./answer-types.ts";
import { bestAndCheapest } from "./best-choice.ts";
import { conflictInWords } from "./conflict-words.ts";
import type { Deadline } from "./deadline.ts";
import type { PlanModel, PlanOptions, PlanRule } from "./types.ts";

const MOST_CONFLICTS = 4;
const OPTIONS: readonly (keyof PlanOptions)[] = ["maxCreators", "minSpendCents", "maxCreatorShare"];
const LIMITS: readonly (keyof PlanRule)[] = [
	"minCount",
	"maxCount",
	"minSpendCents",
	"maxSpendCents",
	"minShare",
	"maxShare",
];

/**
 * Every conflict that the rules hold, the first one given, each looked at as if the others were solved: with two at once
 * no change of one rule helps, and the planner would be left without a way out.
 */
export function allConflicts(model: PlanModel, first: Conflict, deadline: Deadline): PlanConflictMember[] {
	const found: { readonly conflict: Conflict; readonly freed: readonly string[] }[] = [];
	const freed = new Set<string>();
	for (let conflict: Conflict | null = first; conflict !== null && found.length < MOST_CONFLICTS; ) {
		const rules = solvedBy(conflict);
		found.push({ conflict, freed: rules });
		if (rules.length === 0 || deadline.left() === 0) break;
		for (const rule of rules) freed.add(rule);
		conflict = conflictOf(without(model, freed), deadline);
	}
	return found.flatMap(({ conflict }, at) => {
		if (found.length === 1) return conflictInWords(model, conflict);
		const others = found.filter((_, place) => place !== at);
		const rest = without(model, new Set(others.flatMap((other) => other.freed)));
		const alone = conflictOf(rest, deadline);
		const members = alone ? conflictInWords(rest, alone) : conflictInWords(model, conflict);
		return members.map((member) => ({ ...member, conflict: at + 1 }));
	});
}

function conflictOf(model: PlanModel, deadline: Deadline): Conflict | null {
	const { status, conflict } = bestAndCheapest(model, deadline);
	return status === "infeasible" ? conflict : null;
}

/** Rules of a conflict without which it is none: who must or must not be in, else one that is not the budget. */
function solvedBy({ members }: Conflict): string[] {
	const rules = members.map(({ rule }) => rule.replace(/^mustInclude:/, "include:"));
	const accounts = rules.filter((rule) => /^(?:include|exclude):/.test(rule));
	if (accounts.length > 0) return accounts;
	return rules.filter((rule) => rule !== "budget" && !rule.startsWith("person:")).slice(-1);
}

function without(model: PlanModel, rules: ReadonlySet<string>): PlanModel {
	const options: { -readonly [name in keyof PlanOptions]: PlanOptions[name] } = { ...model.options };
	if (rules.has("minCreators")) options.minCreators = 0;
	for (const name of OPTIONS) if (rules.has(name.replace("Cents", ""))) delete options[name];
	options.groups = (options.groups ?? []).map((group) => {
		const kept: { -readonly [name in keyof PlanRule]: PlanRule[name] } = { ...group };
		for (const name of LIMITS) if (rules.has(`${group.id}.${name.replace("Cents", "")}`)) delete kept[name];
		return kept;
	});
	const candidates = model.candidates.map((candidate) => ({
		...candidate,
		include: candidate.include && !rules.has(`include:${candidate.id}`),
		exclude: candidate.exclude && !rules.has(`exclude:${candidate.id}`),
	}));
	return { ...model, options, candidates };
}
