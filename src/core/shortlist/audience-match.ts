import { isProblem } from "../problem.ts";
import { countryOf } from "../values/country.ts";
import { showPercent } from "../values/show-number.ts";
import { withoutNoise } from "../values/without-noise.ts";
import { type AudienceShare, readShares } from "./audience-shares.ts";
import { type AgeRange, agesIn, ageWords, type Gender, genderIn, overlap } from "./audience-words.ts";

/** Whom the campaign wants to reach, as far as the Campaign tab says. */
export interface WantedAudience {
	/** As `countryOf` marks them; none: anywhere. */
	readonly countries: readonly string[];
	readonly ages?: AgeRange | undefined;
	readonly gender?: Gender | undefined;
}

export interface AudienceMatch {
	/** From 0 to 1; absent where nothing can be compared. */
	readonly match?: number;
	/** Which shares it comes from, one sentence a part, and what could not be read. */
	readonly why: string;
}

/** The Roster's cells on a creator's audience. */
export interface AudienceCells {
	readonly country: string;
	readonly age: string;
	readonly gender: string;
}

/**
 * The share of a creator's audience that is the campaign's: of its countries, its ages (an age group that is partly inside
 * counts by its years), its gender; the mean of those that both sides give. Exports list the largest groups only, so the
 * real share may be higher.
 */
export function matchAudience(wanted: WantedAudience, cells: AudienceCells): AudienceMatch {
	const parts = [inCountries(wanted, cells), inAges(wanted, cells), ofGender(wanted, cells)];
	const told = parts.filter((part): part is Part => part !== undefined);
	const known = told.flatMap(({ share }) => (share === undefined ? [] : [share]));
	const why = told.map(({ words }) => words).join("; ");
	if (known.length === 0) return { why };
	return { match: withoutNoise(known.reduce((sum, share) => sum + share, 0) / known.length), why };
}

interface Part {
	readonly share?: number;
	readonly words: string;
}

function inCountries({ countries }: WantedAudience, { country }: AudienceCells): Part | undefined {
	if (countries.length === 0 || country === "") return undefined;
	const place = countries.join(", ");
	return partOf(country, `in ${place}`, ({ name }) => (countries.includes(countryOf(name)) ? 1 : 0));
}

function inAges({ ages }: WantedAudience, { age }: AudienceCells): Part | undefined {
	if (!ages || age === "") return undefined;
	return partOf(age, `aged ${ageWords(ages)}`, ({ name }) => {
		const group = agesIn(name);
		return group ? overlap(group, ages) : 0;
	});
}

/** Where one gender is given, the other is the rest. */
function ofGender({ gender }: WantedAudience, { gender: cell }: AudienceCells): Part | undefined {
	if (!gender || cell === "") return undefined;
	const shares = readShares(cell);
	const [only] = isProblem(shares) ? [] : shares;
	if (!isProblem(shares) && shares.length === 1 && only && genderIn(only.name) !== gender) {
		if (genderIn(only.name) === undefined) return { words: `no gender in "${cell}"` };
		const share = withoutNoise(1 - only.share);
		return { share, words: `${showPercent(share)} ${gender} (the rest of ${cell})` };
	}
	return partOf(cell, gender, ({ name }) => (genderIn(name) === gender ? 1 : 0));
}

function partOf(cell: string, what: string, weight: (share: AudienceShare) => number): Part {
	const shares = readShares(cell);
	if (isProblem(shares)) return { words: shares.problem };
	if (shares.length === 0) return { words: `no percentages in "${cell}"` };
	let sum = 0;
	const named: string[] = [];
	for (const share of shares) {
		const counted = weight(share);
		sum += share.share * counted;
		if (counted > 0) named.push(`${share.name} ${showPercent(share.share)}`);
	}
	const total = Math.min(1, withoutNoise(sum));
	const from =
		named.length === 0 ? "" : ` (${named.join(" + ")}${isPartly(shares, weight) ? ", by years" : ""})`;
	return { share: total, words: `${showPercent(total)} ${what}${from}` };
}

function isPartly(shares: readonly AudienceShare[], weight: (share: AudienceShare) => number): boolean {
	return shares.some((share) => weight(share) > 0 && weight(share) < 1);
}
