/** A limit that is `null` or missing does not hold. */
export type Limit = number | null;

/** A rule for the creators whose attribute `by` is `key`. Shares are fractions of the money spent, not of the budget. */
export interface GroupRule {
	readonly id: string;
	/** An attribute of the creators: `tier`, `platform`, `niche`, `country` or any other. */
	readonly by: string;
	readonly key: string;
	readonly minCount?: Limit;
	readonly maxCount?: Limit;
	readonly minSpend?: Limit;
	readonly maxSpend?: Limit;
	readonly minShare?: Limit;
	readonly maxShare?: Limit;
}

export interface PackageOffer {
	readonly id: string;
	readonly cost: number;
	/** What the package is expected to bring for the campaign's metric. */
	readonly value: number;
}

export interface CreatorOffer {
	readonly id: string;
	readonly mustInclude?: boolean;
	readonly exclude?: boolean;
	readonly packages: readonly PackageOffer[];
	readonly [attribute: string]: unknown;
}

/** A problem of the schema `creator-alloc/1`. Money is in units of the currency, with cents. */
export interface AllocationProblem {
	readonly budget: number;
	readonly constraints?: {
		readonly minCreators?: Limit;
		readonly maxCreators?: Limit;
		readonly minSpend?: Limit;
		/** The most that one creator may cost. */
		readonly maxCreatorSpend?: Limit;
		/** The largest share of the money spent that may go to one creator. */
		readonly maxCreatorShare?: Limit;
		readonly groups?: readonly GroupRule[];
	};
	readonly creators: readonly CreatorOffer[];
}

export interface AllocationOptions {
	/** Milliseconds after which the best plan so far is given with its gap; 15,000 if left out. */
	readonly timeLimitMs?: number;
	/** How far below the proven bound the plan may be, as a fraction: 0 (default) asks for the best there is. */
	readonly gap?: number;
	/**
	 * Any plan worth this much will do: the first one found is given as `feasible`, without a bound; `infeasible`, without a
	 * conflict, if there is none.
	 */
	readonly atLeast?: number;
	/** The clock, in milliseconds. */
	readonly now?: () => number;
}

/** A rule that takes part in a conflict. */
export interface ConflictMember {
	/** `budget`, `minCreators`, `maxCreators`, `minSpend`, `<group>.minShare`, `mustInclude:<creator>` … */
	readonly rule: string;
	/** The rule in words, with its figure. */
	readonly about: string;
	/** The nearest figure that would make the whole problem solvable, "drop" for a rule that has to go, null if changing this rule alone does not help, undefined if time ran out. */
	readonly change: number | "drop" | null | undefined;
}

export interface Conflict {
	/** No plan keeps all of these; without any one of them the others can be kept. */
	readonly members: readonly ConflictMember[];
	/** False if time ran out before every member was shown to be needed. */
	readonly irreducible: boolean;
}

export type AllocationStatus = "optimal" | "feasible" | "infeasible" | "invalid" | "unknown";

/**
 * - `optimal`: no plan is worth more, or, if a gap was asked for, more than that much more;
 * - `feasible`: the best plan found in the time, at most `gap` below the best there is;
 * - `infeasible`: no plan keeps every rule, see `conflict`;
 * - `unknown`: time ran out before a plan was found or shown not to exist;
 * - `invalid`: the problem cannot be read, see `message`.
 */
export interface Allocation {
	readonly status: AllocationStatus;
	/** Of the plan; null without one. */
	readonly value: number | null;
	readonly cost: number | null;
	/** The package chosen for each creator in the plan. */
	readonly choice: { readonly [creatorId: string]: string };
	/** No plan is worth more than this; null if nothing is known. */
	readonly bound: number | null;
	/** (bound − value) ÷ |value|: 0 if the plan is proven best; null without a plan. */
	readonly gap: number | null;
	readonly conflict: Conflict | null;
	/** A sentence for the planner: what was found, or what is wrong. */
	readonly message: string;
	/** Branches searched. */
	readonly nodes: number;
}
