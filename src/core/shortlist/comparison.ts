import { isProblem, type Problem } from "../problem.ts";
import type { Candidate, RateBand } from "./candidate.ts";
import { type Cost, costOf } from "./cost.ts";
import { type RosterDefinition, type RosterRate, rateOf, rosterDefinition } from "./roster-definitions.ts";

/** A roster with everyone's rate by one definition, and what each is set against. Filters and weights do not change it. */
export interface Comparison {
	readonly candidates: readonly Candidate[];
	readonly definition: RosterDefinition;
	/** By candidate. */
	readonly rates: readonly (RosterRate | Problem)[];
	/** Rates of each peer group, lowest first. */
	readonly peers: ReadonlyMap<string, readonly number[]>;
	readonly against: "peers" | "published";
	readonly bands: readonly RateBand[];
	/** By candidate. */
	readonly costs: readonly (Cost | Problem)[];
	/** Of the costs per engagement that count the same things, where the Roster has three or more. */
	readonly medianCosts: ReadonlyMap<string, number>;
	/** Highest share of keywords found. */
	readonly bestFit: number;
	/** `2026-11-25`. */
	readonly today: string;
}

/** What all rows of a comparison share. */
export interface ComparisonBasis {
	readonly bands: readonly RateBand[];
	/** Name of the definition that the Campaign tab sets. */
	readonly campaignDefinition: string;
	readonly today: string;
}

/** Sets a roster side by side under one definition. */
export function compareRoster(
	candidates: readonly Candidate[],
	basis: ComparisonBasis,
	options: { readonly definition: string; readonly against: "peers" | "published" },
): Comparison | Problem {
	const definition = rosterDefinition(options.definition);
	if (isProblem(definition)) return definition;
	const typedBy = rosterDefinition(basis.campaignDefinition);
	const rates = candidates.map((candidate) =>
		rateOf(candidate, definition, isProblem(typedBy) ? undefined : typedBy),
	);
	const costs = candidates.map((candidate, place) => costOf(candidate, definition, rates[place]!));
	return {
		candidates,
		definition,
		rates,
		peers: peerGroups(candidates, rates),
		against: options.against,
		bands: basis.bands,
		costs,
		medianCosts: mediansOf(costs),
		bestFit: candidates.reduce((best, { fit = 0 }) => Math.max(best, fit), 0),
		today: basis.today,
	};
}

/** Who is compared with whom: same platform, same tier, same things counted. */
export function peerGroup({ platform, tier }: Candidate, { counted }: RosterRate): string {
	return `${platform}/${tier}/${counted}`;
}

function peerGroups(
	candidates: readonly Candidate[],
	rates: readonly (RosterRate | Problem)[],
): Map<string, number[]> {
	const groups = new Map<string, number[]>();
	candidates.forEach((candidate, index) => {
		const rate = rates[index]!;
		if (isProblem(rate) || candidate.platform === "" || candidate.tier === "") return;
		const group = peerGroup(candidate, rate);
		const known = groups.get(group);
		if (known) known.push(rate.rate);
		else groups.set(group, [rate.rate]);
	});
	for (const group of groups.values()) group.sort((a, b) => a - b);
	return groups;
}

/** Fewer have no middle worth the name. */
const FEWEST_COSTS = 3;

function mediansOf(costs: readonly (Cost | Problem)[]): Map<string, number> {
	const groups = new Map<string, number[]>();
	for (const cost of costs) {
		if (isProblem(cost)) continue;
		const group = groups.get(cost.counted);
		if (group) group.push(cost.each);
		else groups.set(cost.counted, [cost.each]);
	}
	const medians = new Map<string, number>();
	for (const [counted, group] of groups) {
		if (group.length >= FEWEST_COSTS) medians.set(counted, median(group));
	}
	return medians;
}

function median(values: number[]): number {
	const sorted = values.sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle - 0.5)]! + sorted[Math.floor(middle)]!) / 2;
}
