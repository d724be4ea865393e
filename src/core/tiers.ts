import { type Problem, problem, quote } from "./problem.ts";
import type { SheetValue } from "./sheet-function.ts";
import { parseNumber } from "./values/parse-number.ts";

/** A size class of creators: those with `from` followers or more, up to the next tier. */
export interface Tier {
	readonly name: string;
	readonly from: number;
}

/**
 * The published tier schemes, lowest tier first. They agree above 100,000 followers and differ on where "micro" begins:
 * at 10,000 (`standard`, most guides), at 1,000 with no nano tier (`wide`, Influize 2020), or at 5,000 (`from 5K`).
 */
export const TIER_SCHEMES: { readonly [scheme in TierScheme]: readonly Tier[] } = {
	standard: [
		{ name: "Under 1K", from: 0 },
		{ name: "Nano", from: 1_000 },
		{ name: "Micro", from: 10_000 },
		{ name: "Macro", from: 100_000 },
		{ name: "Mega", from: 1_000_000 },
	],
	wide: [
		{ name: "Under 1K", from: 0 },
		{ name: "Micro", from: 1_000 },
		{ name: "Macro", from: 100_000 },
		{ name: "Mega", from: 1_000_000 },
	],
	"from 5K": [
		{ name: "Under 1K", from: 0 },
		{ name: "Nano", from: 1_000 },
		{ name: "Micro", from: 5_000 },
		{ name: "Macro", from: 100_000 },
		{ name: "Mega", from: 1_000_000 },
	],
};

export type TierScheme = "standard" | "wide" | "from 5K";

/** The tier of an account. Lower bounds are inclusive: exactly 10,000 followers is micro. */
export function tierOf(followers: number, tiers: readonly Tier[]): string {
	for (let i = tiers.length - 1; i >= 0; i--) {
		const tier = tiers[i] as Tier;
		if (followers >= tier.from) return tier.name;
	}
	return `Under ${compact(tiers[0]?.from ?? 0)}`;
}

/** Reads a scheme given as its name, or as rows of a tier name and its lower bound in any order. */
export function readTierScheme(
	rows: readonly (readonly (SheetValue | undefined)[])[],
): readonly Tier[] | Problem {
	const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
	if (only !== undefined) return namedScheme(only);
	const tiers: Tier[] = [];
	for (const [index, [name, from]] of rows.entries()) {
		if (name === undefined && from === undefined) continue;
		const bound = typeof from === "string" ? parseNumber(from) : from;
		if (name === undefined || typeof bound !== "number" || bound < 0) {
			return problem(
				`row ${index + 1} is not a tier. Put a tier's name in the first column and its lowest follower count, such as 10000, in the second.`,
			);
		}
		tiers.push({ name: String(name).trim(), from: bound });
	}
	return tiers.sort((a, b) => a.from - b.from);
}

function namedScheme(cell: SheetValue): readonly Tier[] | Problem {
	const wanted = String(cell).trim().toLowerCase().replace(/\s+/g, " ");
	if (wanted === "standard" || wanted === "wide") return TIER_SCHEMES[wanted];
	if (wanted === "from 5k") return TIER_SCHEMES["from 5K"];
	return problem(
		`Unknown scheme ${quote(cell)}. Use standard, wide, from 5K, or a range of tier names and lower bounds.`,
	);
}

/** 5000 → `5K`. */
function compact(count: number): string {
	if (count >= 1_000_000 && count % 100_000 === 0) return `${count / 1_000_000}M`;
	return count >= 1_000 && count % 100 === 0 ? `${count / 1_000}K` : String(count);
}
