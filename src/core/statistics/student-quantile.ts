import { normalQuantile } from "./normal-quantile.ts";

/**
 * The value below which a Student t variable stays with the given probability, from 0.5, by the expansion about the
 * normal one (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.7.5): good to 1 % from 2 degrees of freedom, to 0.1 % from 4, for probabilities up to 0.95.
 */
export function studentQuantile(probability: number, degrees: number): number {
	const z = normalQuantile(probability);
	const terms = [
		(z ** 3 + z) / 4,
		(5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
		(3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
		(79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
	];
	return terms.reduce((sum, term, power) => sum + term / degrees ** (power + 1), z);
}
