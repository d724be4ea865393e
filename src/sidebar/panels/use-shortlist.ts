import { useMemo } from "preact/hooks";
import { isProblem, type Problem } from "../../core/problem.ts";
import { type Candidate, unpackCandidate } from "../../core/shortlist/candidate.ts";
import { type Comparison, compareRoster } from "../../core/shortlist/comparison.ts";
import type { RosterDetails } from "../../core/shortlist/contract.ts";
import type { RosterOptions } from "../../core/shortlist/options.ts";
import { rosterParts, totalScore } from "../../core/shortlist/score.ts";
import type { ScoreParts } from "../../core/shortlist/score-parts.ts";
import { type Filtered, filterRoster, type SortBy, sortPlaces } from "../../core/shortlist/shortlist.ts";

/** The list as the choices make it, worked out in the sidebar: no question to the server, only what a choice touches anew. */
export interface ShownList {
	readonly comparison: Comparison;
	/** By place. */
	readonly parts: readonly ScoreParts[];
	readonly filtered: Filtered;
	/** Places of those who pass, in the order chosen. */
	readonly places: readonly number[];
}

export function useCandidates(details: RosterDetails | undefined): readonly Candidate[] {
	return useMemo(() => (details?.candidates ?? []).map(unpackCandidate), [details]);
}

export function useShortlist(
	details: RosterDetails,
	candidates: readonly Candidate[],
	options: RosterOptions,
	sort: SortBy,
): ShownList | Problem {
	const { definition, against, weights, filters } = options;
	const comparison = useMemo(() => {
		const basis = {
			bands: details.bands,
			campaignDefinition: details.definition,
			today: details.today,
		};
		return compareRoster(candidates, basis, { definition, against });
	}, [details, candidates, definition, against]);
	const parts = useMemo(() => (isProblem(comparison) ? [] : rosterParts(comparison)), [comparison]);
	const scores = useMemo(() => parts.map((one) => totalScore(one, weights)), [parts, weights]);
	const filtered = useMemo(
		() => (isProblem(comparison) ? undefined : filterRoster(comparison, filters)),
		[comparison, filters],
	);
	const places = useMemo(
		() => (isProblem(comparison) || !filtered ? [] : sortPlaces(filtered.kept, sort, comparison, scores)),
		[comparison, filtered, scores, sort],
	);
	if (isProblem(comparison)) return comparison;
	return { comparison, parts, filtered: filtered!, places };
}
