import { expect } from "vitest";
import type { Preview } from "../../src/core/answers.ts";
import type { Host } from "../../src/core/host.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import type { BuildRosterInput, RosterResult } from "../../src/core/shortlist/contract.ts";
import { type Filters, NO_FILTERS, standardWeights } from "../../src/core/shortlist/options.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { buildRoster } from "../../src/tools/build-roster.ts";

/** What the sidebar sends for these accounts under the standard weights. */
export function chosenInput(
	ids: readonly string[],
	result: RosterResult,
	filters: Partial<Filters> = {},
	today = "2026-11-23",
): BuildRosterInput & Required<BuildRosterInput> {
	const options = {
		definition: "likes+comments",
		against: "peers" as const,
		weights: standardWeights(),
		filters: { ...NO_FILTERS, ...filters },
	};
	return { chosen: { ids, options, result, today } };
}

export function previewRoster(host: Host, input: BuildRosterInput): Preview {
	const answer = preview(host, buildRoster, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return answer;
}

/** Applies all that replaces nothing. */
export function runRoster(host: Host, input: BuildRosterInput, run = "roster-run"): void {
	const accept = previewRoster(host, input).items.filter(({ replaces }) => !replaces);
	const request = { accept: accept.map(({ token }) => token), run };
	const answer = apply(host, tracker, buildRoster, input, request);
	expect(isProblem(answer) ? answer.problem : answer.refused).toEqual([]);
}
