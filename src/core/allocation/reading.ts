/** Whose money or number a rule is about: everybody's, or that of the creators with an attribute. */
export interface Scope {
	readonly by: string;
	readonly key: string;
}

export interface RowRule {
	readonly kind: "row";
	readonly id: string;
	readonly scope: Scope | undefined;
	readonly measure: "count" | "spend" | "share";
	readonly side: "min" | "max";
	/** Creators, cents or basis points. */
	readonly bound: number;
	readonly about: string;
}

/** A rule about single creators. */
export interface CreatorRule {
	readonly kind: "mustInclude" | "exclude" | "creatorSpend" | "creatorShare";
	readonly id: string;
	/** Place among the creators read; −1 for a rule for all. */
	readonly creator: number;
	/** Cents or basis points where there is a figure. */
	readonly bound: number;
	readonly about: string;
}

export type Rule = RowRule | CreatorRule;

export interface ReadPackage {
	readonly id: string;
	readonly cents: number;
	/** In steps of the reading. */
	readonly value: number;
}

export interface ReadCreator {
	readonly id: string;
	readonly attributes: { readonly [name: string]: unknown };
	readonly packages: readonly ReadPackage[];
	readonly mustInclude: boolean;
	readonly exclude: boolean;
}

/** A problem in integers. Creators and packages are sorted by id, so that the order of rows decides nothing. */
export interface Reading {
	readonly creators: readonly ReadCreator[];
	readonly rules: readonly Rule[];
	/** What one step of value is worth. */
	readonly step: number;
}

export function isIn(creator: ReadCreator, scope: Scope | undefined): boolean {
	return scope === undefined || creator.attributes[scope.by] === scope.key;
}
