import { type Problem, problem } from "./problem.ts";
import { showCount } from "./values/show-number.ts";

export interface ReachBounds {
	readonly least: number;
	readonly most: number;
}

/**
 * How many different people several posts reached, when nobody knows how far their audiences overlap. Least: the
 * smaller audiences lie wholly within the largest; knowing the size of the whole audience cannot raise that, since they
 * always may. Most: no two overlap, as far as the whole audience has room (Boole's and Fréchet's bounds, 1935).
 * `undefined` without figures; a problem if one post reached more than the whole audience.
 */
export function reachBounds(
	reaches: readonly number[],
	audienceSize = Infinity,
): ReachBounds | Problem | undefined {
	if (reaches.length === 0) return undefined;
	const least = reaches.reduce((a, b) => Math.max(a, b));
	if (least > audienceSize) {
		return problem(
			`A reach of ${showCount(least)} is more than audienceSize ${showCount(audienceSize)}. Give the size of the whole audience that the posts could reach, or leave it out.`,
		);
	}
	return {
		least,
		most: Math.min(
			audienceSize,
			reaches.reduce((a, b) => a + b),
		),
	};
}
