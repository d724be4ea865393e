import { isProblem } from "../../../src/core/problem.ts";
import type { Candidate } from "../../../src/core/shortlist/candidate.ts";
import { type Comparison, compareRoster } from "../../../src/core/shortlist/comparison.ts";

export const TODAY = "2026-11-23";

/** A candidate with what a test says, and all else not known. */
export function candidate(fields: Partial<Candidate> = {}): Candidate {
	return {
		id: fields.handle ?? "someone",
		creator: "",
		handle: "someone",
		platform: "Instagram",
		niche: "",
		country: "",
		language: "",
		status: "",
		package: "",
		include: "",
		exclude: "",
		tier: "Micro",
		audienceCountry: "",
		audienceAge: "",
		audienceGender: "",
		vetting: "",
		competitor: "",
		matched: "",
		audienceWhy: "",
		unread: "",
		...fields,
	};
}

export function comparisonOf(
	candidates: readonly Candidate[],
	options: { definition?: string; against?: "peers" | "published"; campaign?: string } = {},
): Comparison {
	const { definition = "likes+comments", against = "peers", campaign = "likes+comments" } = options;
	const bands = [{ low: 0.02, high: 0.04, source: "Somebody 2026" }];
	const basis = { bands, campaignDefinition: campaign, today: TODAY };
	const comparison = compareRoster(candidates, basis, { definition, against });
	if (isProblem(comparison)) throw new Error(comparison.problem);
	return comparison;
}
