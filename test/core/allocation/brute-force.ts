import type { AllocationProblem, CreatorOffer, PackageOffer } from "../../../src/core/allocation/index.ts";

export interface Taken {
	readonly creator: CreatorOffer;
	readonly offer: PackageOffer;
}

const cents = (amount: number): number => Math.round(amount * 100);
const sum = (figures: readonly number[]): number => figures.reduce((a, b) => a + b, 0);

/** The rules a choice breaks, written down straight from the schema; creators' own rules apart. */
export function brokenRules({ budget, constraints }: AllocationProblem, taken: readonly Taken[]): string[] {
	const costs = taken.map(({ offer }) => cents(offer.cost));
	const spend = sum(costs);
	const { minCreators, maxCreators, minSpend, maxCreatorSpend, maxCreatorShare, groups } = constraints ?? {};
	const broken: [string, boolean][] = [
		["budget", spend > cents(budget)],
		["minCreators", taken.length < (minCreators ?? 0)],
		["maxCreators", taken.length > (maxCreators ?? Infinity)],
		["minSpend", spend < cents(minSpend ?? 0)],
		["maxCreatorSpend", costs.some((cost) => cost > cents(maxCreatorSpend ?? Infinity))],
		["maxCreatorShare", costs.some((cost) => cost * 100 > spend * Math.round((maxCreatorShare ?? 1) * 100))],
	];
	for (const group of groups ?? []) {
		const inside = taken.filter(({ creator }) => creator[group.by] === group.key);
		const own = sum(inside.map(({ offer }) => cents(offer.cost)));
		const share = (limit: number): number => spend * Math.round(limit * 100);
		broken.push(
			[`${group.id}.minCount`, inside.length < (group.minCount ?? 0)],
			[`${group.id}.maxCount`, inside.length > (group.maxCount ?? Infinity)],
			[`${group.id}.minSpend`, own < cents(group.minSpend ?? 0)],
			[`${group.id}.maxSpend`, own > cents(group.maxSpend ?? Infinity)],
			[`${group.id}.minShare`, own * 100 < share(group.minShare ?? 0)],
			[`${group.id}.maxShare`, own * 100 > share(group.maxShare ?? 1)],
		);
	}
	return broken.filter(([, isBroken]) => isBroken).map(([rule]) => rule);
}

/** What an answer takes, or why it is no choice among the offers. */
export function takenBy(problem: AllocationProblem, choice: { readonly [id: string]: string }): Taken[] {
	const left = new Set(Object.keys(choice));
	const taken: Taken[] = [];
	for (const creator of problem.creators) {
		const wanted = choice[creator.id];
		if (!left.delete(creator.id)) {
			if (creator.mustInclude) throw new Error(`${creator.id} must be included`);
			continue;
		}
		const offer = creator.packages.find(({ id }) => id === wanted);
		if (offer === undefined) throw new Error(`${creator.id} has no package ${wanted}`);
		if (creator.exclude) throw new Error(`${creator.id} is excluded`);
		taken.push({ creator, offer });
	}
	if (left.size > 0) throw new Error(`unknown: ${[...left].join(", ")}`);
	return taken;
}

/** The greatest value and the least cost that buys it, by trying every choice. */
export function bruteForce(problem: AllocationProblem): { value: number; cost: number } | undefined {
	let best: { value: number; cost: number } | undefined;
	const taken: Taken[] = [];
	const visit = (at: number): void => {
		const creator = problem.creators[at];
		if (creator === undefined) {
			if (brokenRules(problem, taken).length > 0) return;
			const value = sum(taken.map(({ offer }) => offer.value));
			const cost = sum(taken.map(({ offer }) => cents(offer.cost))) / 100;
			if (best === undefined || value > best.value || (value === best.value && cost < best.cost)) {
				best = { value, cost };
			}
			return;
		}
		if (!creator.mustInclude) visit(at + 1);
		if (creator.exclude) return;
		for (const offer of creator.packages) {
			taken.push({ creator, offer });
			visit(at + 1);
			taken.pop();
		}
	};
	visit(0);
	return best;
}
