import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { countryOf } from "../values/country.ts";
import { type AudienceShare, readShares } from "./audience-shares.ts";
import { agesIn, genderIn } from "./audience-words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What a word of the audience filter asks of a creator: `US 40%` that at least so much of the audience is there, `US`
 * alone that it is named among the largest parts. `undefined` from the test: the audience columns do not say.
 */
export function audienceTest(typed: string): ((candidate: Candidate) => boolean | undefined) | Problem {
	const shares = readShares(typed);
	if (isProblem(shares)) return shares;
	const least = shares[0]?.share ?? 0;
	const name = shares[0]?.name ?? typed.trim();
	if (/^\d+\s?%?$/.test(name)) {
		return problem(`${quote(typed)} does not say of whom. Write it like "US 40%", "18–24 30%" or "women".`);
	}
	const gender = genderIn(name);
	const ages = agesIn(name);
	if (gender) {
		return ({ audienceGender }) =>
			passes(audienceGender, least, (share) => genderIn(share.name) === gender, gender);
	}
	if (ages) {
		return ({ audienceAge }) =>
			passes(
				audienceAge,
				least,
				(share) => {
					const group = agesIn(share.name);
					return group !== undefined && group.from >= ages.from && group.to <= ages.to;
				},
				name,
			);
	}
	const country = countryOf(name);
	return ({ audienceCountry }) =>
		passes(audienceCountry, least, (share) => countryOf(share.name) === country, name);
}

/** Without figures in the cell the words alone can show that a part is named, never how large it is. */
function passes(
	cell: string,
	least: number,
	isMeant: (share: AudienceShare) => boolean,
	word: string,
): boolean | undefined {
	const shares = readShares(cell);
	if (cell === "" || isProblem(shares)) return undefined;
	if (shares.length === 0) {
		const named = cell
			.split(/[,;/|\n]+/)
			.some((part) => isMeant({ name: part.trim(), share: 0 }) || part.trim() === word);
		return least > 0 ? undefined : named;
	}
	const found = shares.filter(isMeant);
	if (found.length === 0) return false;
	return found.reduce((sum, { share }) => sum + share, 0) >= least - 1e-9;
}
