import type { Objective } from "./build-model.ts";
import { isIn, type ReadCreator, type Reading, type Rule } from "./reading.ts";

export interface OpenOffer {
	readonly cents: number;
	readonly value: number;
	/** 0 for leaving the creator out. */
	readonly taken: 0 | 1;
	/** Which package, −1 for none. */
	readonly place: number;
}

/** Beyond this, in cents, sums would not be exact. */
const DEAREST = 1e11;

type OffersOf = (at: number, objective: Objective | undefined) => OpenOffer[] | undefined;

/**
 * What is open for each creator under the rules, by cost, without the packages that no plan can hold or that another
 * beats. `undefined` if nothing is.
 */
export function offersOf(reading: Reading, rules: readonly Rule[]): OffersOf {
	const musts = creatorsUnder(rules, "mustInclude");
	const excluded = creatorsUnder(rules, "exclude");
	const mustsWithExclude = reading.creators.map(({ mustInclude }) => mustInclude);
	return (at, objective) => {
		const creator = reading.creators[at]!;
		const must = musts.has(at);
		// An exclusion that contradicts a must is a rule of its own; all others are given.
		const out = creator.exclude && (mustsWithExclude[at] ? excluded.has(at) || !must : true);
		const most = dearestFor(creator, rules);
		const offers: OpenOffer[] = [];
		creator.packages.forEach(({ cents, value }, place) => {
			if (out || cents > most) return;
			const worth = objective === undefined ? value : objective(creator, cents);
			offers.push({ cents, value: worth, taken: 1, place });
		});
		const kept = withoutBeaten(offers, wantsSpend(creator, rules));
		if (kept.length === 0) return must ? undefined : [];
		return must ? kept : [{ cents: 0, value: 0, taken: 0, place: -1 }, ...kept];
	};
}

function creatorsUnder(rules: readonly Rule[], kind: Rule["kind"]): Set<number> {
	const creators = new Set<number>();
	for (const rule of rules) if (rule.kind !== "row" && rule.kind === kind) creators.add(rule.creator);
	return creators;
}

/** The most one package may cost: a share rule implies it, since no more than the budget is spent. */
function dearestFor(creator: ReadCreator, rules: readonly Rule[]): number {
	let most = DEAREST;
	for (const rule of rules) {
		if (rule.kind === "creatorSpend") most = Math.min(most, rule.bound);
		if (isCap(rule) && isIn(creator, rule.scope)) most = Math.min(most, rule.bound);
	}
	const budget = rules.reduce(
		(least, rule) => (isCap(rule) && rule.scope === undefined ? Math.min(least, rule.bound) : least),
		DEAREST,
	);
	for (const rule of rules) {
		const isShare = rule.kind === "row" && rule.measure === "share" && rule.side === "max";
		if (rule.kind === "creatorShare" || (isShare && isIn(creator, rule.scope))) {
			most = Math.min(most, Math.floor((budget * rule.bound) / 10000));
		}
	}
	return most;
}

function isCap(rule: Rule): rule is Extract<Rule, { kind: "row" }> {
	return rule.kind === "row" && rule.measure === "spend" && rule.side === "max";
}

/** Whether some rule may hold only because this creator costs more, so that a dearer package may be the better one. */
function wantsSpend(creator: ReadCreator, rules: readonly Rule[]): boolean {
	return rules.some((rule) => {
		if (rule.kind === "creatorShare") return true;
		if (rule.kind !== "row" || rule.measure === "count") return false;
		const inside = isIn(creator, rule.scope);
		if (rule.side === "min") return inside;
		return rule.measure === "share" && !inside;
	});
}

/** By cost; of equal ones the more valuable, then the first. A dearer one that is not worth more goes if `spend` never helps. */
function withoutBeaten(offers: OpenOffer[], spend: boolean): OpenOffer[] {
	offers.sort((a, b) => a.cents - b.cents || b.value - a.value || a.place - b.place);
	const kept: OpenOffer[] = [];
	for (const offer of offers) {
		const last = kept[kept.length - 1];
		if (last !== undefined && (last.cents === offer.cents || (!spend && offer.value <= last.value))) continue;
		kept.push(offer);
	}
	return kept;
}
