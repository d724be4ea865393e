import { buildModel, type Objective } from "./build-model.ts";
import { type Model, totalsOf } from "./model.ts";
import { isIn, type Reading, type RowRule, type Rule } from "./reading.ts";
import { search } from "./search.ts";
import type { Conflict, ConflictMember } from "./types.ts";

/**
 * Options looked at for one answer, in all branches together. A rule of which it cannot be told by then is taken to be
 * needed, and the conflict not called irreducible.
 */
const FILTER_WORK = 4000000;
/** The same for a nearest figure: one that cannot be shown to work by then is passed over. */
const CHANGE_WORK = 800000;

/**
 * Why no plan keeps the rules: rules are left out in their order as long as no plan keeps the rest, so that what stays
 * is a conflict in which each one counts (deletion filter; Chinneck, 1991). For each, the nearest figure that makes the
 * whole problem solvable if nothing else changes.
 */
export function explainConflict(reading: Reading, expired: () => boolean): Conflict {
	let members: readonly Rule[] = reading.rules;
	let irreducible = true;
	/** Many rules at once where that is possible: it comes to the same as one after the other. */
	const leaveOut = (some: readonly Rule[]): void => {
		const without = members.filter((rule) => !some.includes(rule));
		const answer = hasPlan(reading, without, expired, FILTER_WORK);
		if (answer === false) members = without;
		else if (some.length > 1) {
			leaveOut(some.slice(0, some.length >> 1));
			leaveOut(some.slice(some.length >> 1));
		} else if (answer === undefined) irreducible = false;
	};
	leaveOut(reading.rules);
	return { members: members.map((rule) => memberOf(reading, rule, expired)), irreducible };
}

function memberOf(reading: Reading, rule: Rule, expired: () => boolean): ConflictMember {
	return { rule: rule.id, about: rule.about, change: changeOf(reading, rule, expired) };
}

function changeOf(reading: Reading, rule: Rule, expired: () => boolean): ConflictMember["change"] {
	const rest = reading.rules.filter((each) => each !== rule);
	const answer = hasPlan(reading, rest, expired, FILTER_WORK);
	if (answer !== true) return answer === false ? null : undefined;
	if (rule.kind === "mustInclude" || rule.kind === "exclude") return "drop";
	if (rule.kind === "row" && rule.measure !== "share") return nearestSum(reading, rule, rest, expired);
	return nearestFigure(reading, rule, rest, expired);
}

/** The least or most that the rest of the rules allow of what the rule limits. */
function nearestSum(
	reading: Reading,
	rule: RowRule,
	rest: readonly Rule[],
	expired: () => boolean,
): number | undefined {
	const sign = rule.side === "min" ? 1 : -1;
	const amount: Objective = (creator, cents) =>
		isIn(creator, rule.scope) ? sign * (rule.measure === "count" ? 1 : cents) : 0;
	const model = buildModel(reading, rest, amount);
	if (model === undefined) return undefined;
	const { plan } = search(model, { gap: 0, expired, nodeLimit: nodesFor(model, CHANGE_WORK) });
	if (plan === undefined) return undefined;
	const sum = sign * totalsOf(model, plan).value;
	return rule.measure === "count" ? sum : sum / 100;
}

/** A share to whole percent, or the largest amount for one creator to the cent, found by halving. */
function nearestFigure(
	reading: Reading,
	rule: Rule,
	rest: readonly Rule[],
	expired: () => boolean,
): number | undefined {
	const isShare = rule.kind !== "creatorSpend";
	const unit = isShare ? 100 : 1;
	const isLeast = rule.kind === "row" && rule.side === "min";
	let fails = isLeast ? Math.ceil(rule.bound / unit) : Math.floor(rule.bound / unit);
	let works = isLeast ? 0 : isShare ? 100 : dearestOf(reading);
	while (Math.abs(works - fails) > 1) {
		const middle = Math.floor((works + fails) / 2);
		const changed = { ...rule, bound: middle * unit };
		const answer =
			changed.kind === "row"
				? reachesShare(reading, changed, rest, expired)
				: hasPlan(reading, [...rest, changed], expired, CHANGE_WORK);
		if (expired()) return undefined;
		if (answer === true) works = middle;
		else fails = middle;
	}
	return works / 100;
}

/** Whether some plan keeps the rest of the rules and the share: the excess over it is what the search aims for. */
function reachesShare(
	reading: Reading,
	{ scope, bound, side }: RowRule,
	rest: readonly Rule[],
	expired: () => boolean,
): boolean {
	const sign = side === "min" ? 1 : -1;
	const excess: Objective = (creator, cents) => sign * cents * ((isIn(creator, scope) ? 10000 : 0) - bound);
	const model = buildModel(reading, rest, excess);
	if (model === undefined) return false;
	const { plan } = search(model, { gap: 0, enough: 0, expired, nodeLimit: nodesFor(model, CHANGE_WORK) });
	return plan !== undefined && totalsOf(model, plan).value >= 0;
}

function dearestOf({ creators }: Reading): number {
	let most = 0;
	for (const { packages } of creators) for (const { cents } of packages) most = Math.max(most, cents);
	return most;
}

/** `undefined` if it could not be told. */
function hasPlan(
	reading: Reading,
	rules: readonly Rule[],
	expired: () => boolean,
	work: number,
): boolean | undefined {
	if (expired()) return undefined;
	const model = buildModel(reading, rules);
	if (model === undefined) return false;
	const { plan, complete } = search(model, {
		gap: 0,
		enough: -Infinity,
		expired,
		nodeLimit: nodesFor(model, work),
	});
	if (plan !== undefined) return true;
	return complete ? false : undefined;
}

function nodesFor({ value }: Model, work: number): number {
	return Math.ceil(work / Math.max(1, value.length)) + 20;
}
