import type { AllocationProblem, CreatorOffer, GroupRule } from "../allocation/index.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { entryOf } from "./check-options.ts";
import { leastSpendOf } from "./least-spend.ts";
import type { PlanCandidate, PlanModel, PlanOffer, PlanOptions, PlanRule } from "./types.ts";

/** The same question with one thing changed. */
export interface Variant {
	readonly spendableCents?: number;
	/** A rule left out, by its id. */
	readonly without?: string;
	/** An account that may not be taken. */
	readonly excluded?: string;
	/** An account that must be taken, with this offer if given, which may have another cost or value than in the model. */
	readonly forced?: { readonly account: string; readonly offer?: PlanOffer };
	readonly values?: (candidate: PlanCandidate, offer: PlanOffer) => number;
	/** Ids of offers that must and may not be taken. */
	readonly mustTake?: ReadonlySet<string>;
	readonly mayNotTake?: ReadonlySet<string>;
}

const LIMITS = [
	["minCount", "minCount", 1],
	["maxCount", "maxCount", 1],
	["minSpendCents", "minSpend", 100],
	["maxSpendCents", "maxSpend", 100],
	["minShare", "minShare", 1],
	["maxShare", "maxShare", 1],
] as const;

/**
 * The model as the solver takes it. Accounts of one person that no rule tells apart become one creator with all their
 * packages; where a rule does, they stay apart and a rule of its own lets one of them in.
 */
export function toProblem(model: PlanModel, variant: Variant = {}): AllocationProblem {
	const { options, candidates } = model;
	const { without } = variant;
	const keep = <T>(rule: string, figure: T): T | null => (rule === without ? null : figure);
	const told = (by: string, key: string): string => `${by.trim().toLowerCase()}=${keyPart(key)}`;
	const groups: GroupRule[] = (options.groups ?? []).map((rule) => ({
		id: rule.id,
		by: told(rule.by, rule.key),
		key: "yes",
		...limitsOf(rule, without),
	}));
	const units = unitsOf(candidates, options);
	const creators = units.map((unit) => creatorOf(unit, options, variant, told));
	const persons = new Map<string, number>();
	for (const [{ person }] of units) persons.set(person, (persons.get(person) ?? 0) + 1);
	persons.forEach((many, person) => {
		if (many > 1) groups.push({ id: `person:${person}`, by: `person=${person}`, key: "yes", maxCount: 1 });
	});
	const cents = (figure: number | undefined): number | null => (figure === undefined ? null : figure / 100);
	return {
		budget: (variant.spendableCents ?? model.spendableCents) / 100,
		constraints: {
			minCreators: keep("minCreators", options.minCreators ?? 1),
			maxCreators: keep("maxCreators", options.maxCreators ?? null),
			minSpend: keep("minSpend", cents(leastSpendOf(options, without)?.cents)),
			maxCreatorSpend: keep("maxCreatorSpend", cents(options.maxCreatorSpendCents)),
			maxCreatorShare: keep("maxCreatorShare", options.maxCreatorShare ?? null),
			groups,
		},
		creators: creators.map((creator, at) => {
			const [{ person }] = units[at]!;
			return (persons.get(person) ?? 0) > 1 ? { ...creator, [`person=${person}`]: "yes" } : creator;
		}),
	};
}

function limitsOf(rule: PlanRule, without: string | undefined): Omit<GroupRule, "id" | "by" | "key"> {
	const limits: { [field: string]: number } = {};
	for (const [from, to, unit] of LIMITS) {
		const figure = rule[from];
		if (figure !== undefined && `${rule.id}.${to}` !== without) limits[to] = figure / unit;
	}
	return limits;
}

type Unit = readonly [PlanCandidate, ...PlanCandidate[]];

function unitsOf(candidates: readonly PlanCandidate[], { groups = [], overlap }: PlanOptions): Unit[] {
	const told = [...groups.map(({ by }) => by), ...(overlap ? [overlap.by] : [])];
	const persons = new Map<string, [PlanCandidate, ...PlanCandidate[]]>();
	for (const candidate of candidates) {
		const own = persons.get(candidate.person);
		if (own === undefined) persons.set(candidate.person, [candidate]);
		else own.push(candidate);
	}
	return Array.from(persons.values()).flatMap((accounts): Unit[] => {
		accounts.sort((a, b) => (a.id < b.id ? -1 : 1));
		const [first] = accounts;
		const alike = accounts.every(({ attributes }) =>
			told.every((by) => entryOf(attributes, by) === entryOf(first.attributes, by)),
		);
		const plain = accounts.every(({ include, exclude }) => !include && !exclude);
		return alike && plain ? [accounts] : accounts.map((account): Unit => [account]);
	});
}

function creatorOf(
	unit: Unit,
	{ groups = [] }: PlanOptions,
	variant: Variant,
	told: (by: string, key: string) => string,
): CreatorOffer {
	const { excluded, forced, values, without, mustTake, mayNotTake } = variant;
	const [{ id, attributes, include, exclude }] = unit;
	const isForced = unit.some((account) => account.id === forced?.account);
	let offers = unit.flatMap((account) => {
		if (account.id === excluded) return [];
		if (isForced && account.id !== forced!.account) return [];
		const own = isForced && forced!.offer !== undefined ? [forced!.offer] : account.offers;
		return own
			.filter((offer) => !mayNotTake?.has(offer.id))
			.map((offer) => ({
				id: offer.id,
				cost: offer.costCents / 100,
				value: values ? values(account, offer) : offer.value,
			}));
	});
	const isTaken = mustTake !== undefined && offers.some((offer) => mustTake.has(offer.id));
	if (isTaken) offers = offers.filter((offer) => mustTake.has(offer.id));
	const membership: { [attribute: string]: string } = {};
	for (const { by, key } of groups) {
		membership[told(by, key)] = entryOf(attributes, by) === keyPart(key) ? "yes" : "no";
	}
	return {
		...membership,
		id,
		packages: offers,
		mustInclude: isForced || isTaken || (include && without !== `include:${id}`),
		exclude,
	};
}
