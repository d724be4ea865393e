import type { TimeLimit } from "./answer-types.ts";

/** When an answer must be there. */
export interface Deadline {
	/** Milliseconds left, 0 or more. */
	left(): number;
	readonly now: () => number;
}

export function deadlineOf({ timeLimitMs, now = Date.now }: TimeLimit, usual: number): Deadline {
	const end = now() + (timeLimitMs ?? usual);
	return { left: () => Math.max(0, end - now()), now };
}

/** The shortest part worth starting. */
const SHORTEST = 250;

/** One of so many equal parts of the time left, so that one hard question does not take the time of all others. */
export function partOf({ left, now }: Deadline, parts: number, shortest = SHORTEST): Deadline {
	const end = now() + Math.min(left(), Math.max(shortest, left() / parts));
	return { left: () => Math.max(0, end - now()), now };
}
