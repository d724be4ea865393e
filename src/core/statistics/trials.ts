import { type Problem, problem } from "../problem.ts";

/** What is wrong with a number of events out of a number of trials, if anything. */
export function trialsProblem(events: number, trials: number): Problem | undefined {
	if (events <= trials) return undefined;
	return problem(
		`events ${events} is more than trials ${trials}. Give events that happen at most once in each trial, such as orders out of clicks.`,
	);
}
