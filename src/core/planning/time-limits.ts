/** Seconds that each question may take; a call must end within 20 s. */
export const SECONDS = {
	solve: 8,
	/** Of a search that the planner asked to go on. */
	longer: 18,
	creator: 6,
	steps: 8,
	rules: 8,
	ties: 8,
	frontier: 10,
	rest: 6,
	mix: 6,
} as const;
