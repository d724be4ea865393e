import type { Observation } from "../../../src/core/statistics/clustered-rates.ts";

/** Random numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function normalFrom(random: () => number): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Posts of a creator with this typical rate: posts differ by `spread` (in logarithms), audiences by about a third. */
export function postsOf(random: () => number, rate: number, many: number, spread: number): Observation[] {
	return Array.from({ length: many }, () => {
		const exposure = Math.round(20_000 * Math.exp(0.35 * normalFrom(random)));
		return { events: Math.round(exposure * rate * Math.exp(spread * normalFrom(random))), exposure };
	});
}
