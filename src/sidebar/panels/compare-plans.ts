import type { AllocateSolved } from "../../core/planning/panel-answers.ts";

/** Who is in which of two plans, in words. */
export interface PlansCompared {
	readonly both: readonly string[];
	/** In both, but with another package: `@mara · Instagram: 1 reel, then 2 reels`. */
	readonly otherPackage: readonly string[];
	readonly onlyFirst: readonly string[];
	readonly onlySecond: readonly string[];
}

export function comparePlans(first: AllocateSolved, second: AllocateSolved): PlansCompared {
	const inFirst = chosenOf(first);
	const inSecond = chosenOf(second);
	const only = ({ plan, labels }: AllocateSolved, others: Chosen): string[] =>
		plan.chosen
			.filter(({ account }) => !others.has(account))
			.map(({ account, package: name }) => `${labels[account] ?? account}, ${name}`);
	const both: string[] = [];
	const otherPackage: string[] = [];
	for (const { account, offer, package: name } of first.plan.chosen) {
		const other = inSecond.get(account);
		const label = first.labels[account] ?? account;
		if (other?.offer === offer) both.push(`${label}, ${name}`);
		else if (other) otherPackage.push(`${label}: ${name}, then ${other.package}`);
	}
	return { both, otherPackage, onlyFirst: only(first, inSecond), onlySecond: only(second, inFirst) };
}

type Chosen = ReadonlyMap<string, AllocateSolved["plan"]["chosen"][number]>;

function chosenOf({ plan }: AllocateSolved): Chosen {
	return new Map(plan.chosen.map((chosen) => [chosen.account, chosen]));
}
