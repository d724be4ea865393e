import { type Problem, problem, quote } from "./problem.ts";
import { latinCapitals } from "./values/latin-capitals.ts";

/** Of a name in a code. */
export const MAX_LETTERS = 16;

/**
 * A code of the pattern (NAME)10: the Latin letters of the name in capitals without accents, at most 16 of them, then
 * the whole percentage. Digits of the name are left out: all letters come first and all digits last, so nobody who
 * hears or reads a code takes O for 0 or I for 1.
 *
 * @param percent 1 to 100.
 */
export function promoCode(name: string, percent: number): string | Problem {
	if (!Number.isInteger(percent) || percent < 1 || percent > 100) {
		return problem(`percent ${percent} cannot be put into a code. Give a whole percentage from 1% to 100%.`);
	}
	const letters = latinCapitals(name);
	if (letters === "") {
		return problem(
			`${quote(name)} has no Latin letters. Type the name as it is written in Latin letters, such as Mara.`,
		);
	}
	return letters.slice(0, MAX_LETTERS) + percent;
}
