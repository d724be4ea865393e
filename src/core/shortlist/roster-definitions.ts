import {
	ENGAGEMENT_DEFINITIONS,
	type EngagementDefinition,
	type Interaction,
} from "../metrics/engagement-definitions.ts";
import { countEngagements, engagementRate } from "../metrics/engagement-rate.ts";
import { isProblem, type Problem, problem } from "../problem.ts";
import { showCount } from "../values/show-number.ts";
import type { Candidate } from "./candidate.ts";

/** One way to compute the rates of a whole roster: a published definition over a column that the Roster has. */
export interface RosterDefinition {
	/** `all`, `all by views`, `ERR` … The plain name means by followers, as in the Campaign tab. */
	readonly name: string;
	readonly definition: EngagementDefinition;
	readonly base: "followers" | "views" | "reach";
}

/** A rate, and what it rests on. */
export interface RosterRate {
	/** A fraction. */
	readonly rate: number;
	/** What was counted: rates that count different things are not set side by side. */
	readonly counted: string;
	/** What a reader should know: a part left out, a typed rate. */
	readonly remark: string;
}

const BASES: readonly RosterDefinition["base"][] = ["followers", "views", "reach"];
const INTERACTIONS: readonly Interaction[] = ["likes", "comments", "shares", "saves"];

/** Those that the Roster's columns can serve: not Traackr's, which divides by potential reach. */
export function rosterDefinitions(): readonly RosterDefinition[] {
	return ENGAGEMENT_DEFINITIONS.flatMap((definition): RosterDefinition[] => {
		const { name, audience } = definition;
		if (audience === "potential reach") return [];
		if (audience !== "the audience given") return [{ name, definition, base: audience }];
		return BASES.map((base) => ({
			name: base === "followers" ? name : `${name} by ${base}`,
			definition,
			base,
		}));
	});
}

/** The definition of that name, in any letter case; without a name the default. */
export function rosterDefinition(name: string): RosterDefinition | Problem {
	const all = rosterDefinitions();
	const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, "");
	const found = name.trim() === "" ? all[0] : all.find((one) => plain(one.name) === plain(name));
	return (
		found ??
		problem(`Unknown engagement definition "${name}". Use one of: ${all.map((one) => one.name).join(", ")}.`)
	);
}

/** `(likes + comments) ÷ views`, where a part in brackets counts if it is known. */
export function rosterFormula({ definition, base }: RosterDefinition): string {
	const parts = INTERACTIONS.filter((one) => definition.counts[one] !== "left out").map((one) =>
		definition.counts[one] === "if given" ? `[${one}]` : one,
	);
	return `${parts.length === 1 ? parts[0] : `(${parts.join(" + ")})`} ÷ ${base}`;
}

/**
 * A creator's rate by that definition, from the counts on the Roster; without counts from a typed rate, if the campaign's
 * definition, by which it is taken, counts the same. Otherwise a problem that names the columns to fill.
 */
export function rateOf(
	candidate: Candidate,
	wanted: RosterDefinition,
	typedBy: RosterDefinition | undefined,
): RosterRate | Problem {
	const { definition, base } = wanted;
	const missing = missingColumns(candidate, wanted);
	if (missing.length > 0) {
		const typed = typedBy && typedRate(candidate, wanted, typedBy);
		return typed ?? problem(missingWords(wanted, missing, candidate));
	}
	const { likes, comments, shares, saves } = candidate;
	const audience = candidate[base] ?? 0;
	const rate = engagementRate(definition, audience, { likes, comments, shares, saves });
	if (isProblem(rate)) return rate;
	if (rate === "") return problem(`No rate by ${wanted.name}: ${base} is 0.`);
	const absent = INTERACTIONS.filter(
		(one) => definition.counts[one] === "if given" && candidate[one] === undefined,
	);
	return {
		rate,
		counted: countedParts(candidate, wanted),
		remark: absent.length === 0 ? "" : `without ${absent.join(" and ")}, not known`,
	};
}

/**
 * Engagements of one post as the definition counts them, from the same counts as the rate; without counts from a typed rate,
 * if that is by the campaign's own definition and counts the same.
 */
export function engagementsOf(
	candidate: Candidate,
	wanted: RosterDefinition,
	rate: RosterRate | Problem,
): { readonly engagements: number; readonly counted: string } | Problem {
	const { likes, comments, shares, saves } = candidate;
	const engagements = countEngagements(wanted.definition.counts, { likes, comments, shares, saves });
	if (engagements !== undefined) return { engagements, counted: countedParts(candidate, wanted) };
	const audience = candidate[wanted.base];
	if (!isProblem(rate) && audience !== undefined) {
		return { engagements: rate.rate * audience, counted: `typed rate × ${wanted.base}` };
	}
	const needed = INTERACTIONS.filter(
		(one) => wanted.definition.counts[one] === "counted" && candidate[one] === undefined,
	);
	return problem(`average ${needed.join(" and ")} not known`);
}

function missingColumns(candidate: Candidate, { definition, base }: RosterDefinition): string[] {
	const needed = INTERACTIONS.filter(
		(one) => definition.counts[one] === "counted" && candidate[one] === undefined,
	).map((one) => `average ${one}`);
	if (candidate[base] !== undefined) return needed;
	return [base === "followers" ? base : `average ${base}`, ...needed];
}

function missingWords(
	{ name }: RosterDefinition,
	missing: readonly string[],
	{ typedRate: typed }: Candidate,
): string {
	const verb = missing.length === 1 ? "is" : "are";
	const also = typed === undefined ? "" : " The rate typed on the Roster counts something else.";
	return `No rate by ${name}: ${missing.join(" and ")} ${verb} not known.${also}`;
}

function countedParts(candidate: Candidate, { definition }: RosterDefinition): string {
	return INTERACTIONS.filter(
		(one) => definition.counts[one] !== "left out" && candidate[one] !== undefined,
	).join(" + ");
}

/** A typed rate times its base is the engagements, as long as both definitions count exactly the same. */
function typedRate(
	candidate: Candidate,
	wanted: RosterDefinition,
	by: RosterDefinition,
): RosterRate | undefined {
	const from = candidate[by.base];
	const to = candidate[wanted.base];
	if (candidate.typedRate === undefined) return undefined;
	const samePart = (one: Interaction): boolean =>
		by.definition.counts[one] === wanted.definition.counts[one] &&
		(by.definition.counts[one] !== "if given" || by.definition === wanted.definition);
	if (!INTERACTIONS.every(samePart)) return undefined;
	const { minimumAudience = 0 } = wanted.definition;
	if (to !== undefined && to < minimumAudience) return undefined;
	const remark = `typed on the Roster, taken as ${by.name}`;
	if (by.base === wanted.base) return { rate: candidate.typedRate, counted: "as typed", remark };
	if (from === undefined || to === undefined || to === 0) return undefined;
	const converted = `${remark}, converted from ${showCount(from)} ${by.base} to ${showCount(to)} ${wanted.base}`;
	return { rate: (candidate.typedRate * from) / to, counted: "as typed", remark: converted };
}
