import { type Problem, problem } from "../problem.ts";
import { greatestCommonDivisor } from "./greatest-common-divisor.ts";
import type { ReadCreator } from "./reading.ts";

const MOST_DECIMALS = 6;
/** Sums below this (2 to the power of 50) stay exact with room for the arithmetic around them. */
const EXACT = 1125899906842624;

/** Values as whole numbers of the largest step that holds them all; parts below a millionth are rounded. */
export function exactValues(
	creators: readonly ReadCreator[],
): { readonly creators: readonly ReadCreator[]; readonly step: number } | Problem {
	let total = 0;
	for (const { packages } of creators) {
		total += packages.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0);
	}
	if (total > EXACT) {
		return problem(`The values add up to ${total}, too much to compare exactly. Give them in thousands.`);
	}
	let scale = 1;
	for (let decimals = 0; decimals < MOST_DECIMALS && total * scale * 10 < EXACT; decimals++) {
		if (areWhole(creators, scale)) break;
		scale *= 10;
	}
	let divisor = 0;
	for (const { packages } of creators) {
		for (const { value } of packages) divisor = greatestCommonDivisor(divisor, Math.round(value * scale));
	}
	const step = Math.max(1, divisor);
	return {
		creators: creators.map((creator) => ({
			...creator,
			packages: creator.packages.map((offer) => ({
				...offer,
				value: Math.round(offer.value * scale) / step,
			})),
		})),
		step: step / scale,
	};
}

function areWhole(creators: readonly ReadCreator[], scale: number): boolean {
	return creators.every(({ packages }) =>
		packages.every(({ value }) => {
			const scaled = value * scale;
			return Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled));
		}),
	);
}
