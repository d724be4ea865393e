import { type Problem, problem, quote } from "../problem.ts";
import type { Reader } from "../sheet-function.ts";
import { showCount } from "../values/show-number.ts";
import {
	ENGAGEMENT_DEFINITIONS,
	type EngagementDefinition,
	type Interaction,
	type Part,
} from "./engagement-definitions.ts";

const INTERACTIONS: readonly Interaction[] = ["likes", "comments", "shares", "saves"];

/** Interactions of one post, or averages of several; `undefined` where not known. */
export type Interactions = { readonly [interaction in Interaction]: number | undefined };

/** Reads the name of a definition, in any letter case. */
export const engagementDefinition: Reader<EngagementDefinition> = {
	expected: 'the name of a definition, such as "all" or "ERR"',
	read(cell) {
		const wanted = comparable(String(cell));
		const found = ENGAGEMENT_DEFINITIONS.find(({ name }) => comparable(name) === wanted);
		if (found !== undefined) return found;
		const names = ENGAGEMENT_DEFINITIONS.map(({ name }) => name).join(", ");
		return problem(`Unknown definition ${quote(cell)}. Use one of: ${names}.`);
	},
};

/**
 * The engagement rate by one definition, as a fraction; `""` where the audience is 0. A problem if the definition needs
 * an interaction that is not known, or gives no rate for an audience of this size.
 */
export function engagementRate(
	definition: EngagementDefinition,
	audience: number,
	interactions: Interactions,
): number | "" | Problem {
	const { counts } = definition;
	const engagements = countEngagements(counts, interactions);
	if (engagements === undefined) return problem(missing(definition, interactions));
	const { minimumAudience = 0 } = definition;
	if (audience < minimumAudience) {
		return problem(
			`${definition.name} gives no rate below ${showCount(minimumAudience)} followers, and audience is ${showCount(audience)}. Choose another definition.`,
		);
	}
	return audience === 0 ? "" : engagements / audience;
}

/** Engagements as a definition counts them; `undefined` if an interaction that it needs is not known. */
export function countEngagements(
	counts: EngagementDefinition["counts"],
	{ likes, comments, shares, saves }: Interactions,
): number | undefined {
	const engagements =
		part(counts.likes, likes) +
		part(counts.comments, comments) +
		part(counts.shares, shares) +
		part(counts.saves, saves);
	return Number.isNaN(engagements) ? undefined : engagements;
}

/** What is divided by what, in words: `(likes + comments + saves) ÷ reach`. */
export function formulaOf({ counts, audience }: EngagementDefinition): string {
	const counted = INTERACTIONS.filter((interaction) => counts[interaction] !== "left out");
	return `${counted.length === 1 ? counted[0] : `(${counted.join(" + ")})`} ÷ ${audience}`;
}

/** NaN if it is needed and not known. */
function part(role: Part, many: number | undefined): number {
	if (role === "left out") return 0;
	return many ?? (role === "counted" ? Number.NaN : 0);
}

function missing({ name, counts }: EngagementDefinition, interactions: Interactions): string {
	const needed = INTERACTIONS.find((one) => counts[one] === "counted" && interactions[one] === undefined);
	return `${name} counts ${needed}, and ${needed} is blank. Fill it in, or choose another definition.`;
}

function comparable(name: string): string {
	return name.toLowerCase().replace(/\s+/g, "");
}
