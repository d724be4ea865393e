import fc from "fast-check";
import type { AllocationProblem, CreatorOffer, GroupRule } from "../../../src/core/allocation/index.ts";

interface Size {
	readonly creators: number;
	readonly packages: number;
	readonly rules: number;
}

const TIERS = ["nano", "micro", "mid"];
const PLATFORMS = ["instagram", "tiktok"];

const percent = (min: number, max: number) => fc.integer({ min, max }).map((points) => points / 100);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

/** Problems of the schema, feasible or not, with whole values so that sums compare exactly. */
export function problems({ creators, packages, rules }: Size): fc.Arbitrary<AllocationProblem> {
	return fc
		.record({
			roster: fc.array(creator(packages), { minLength: 1, maxLength: creators }),
			budgetShare: percent(5, 70),
			minCreators: maybe(fc.integer({ min: 0, max: Math.ceil(creators / 4) })),
			maxCreators: maybe(fc.integer({ min: 1, max: creators })),
			minSpendShare: maybe(percent(0, 100)),
			maxCreatorShare: fc.option(percent(20, 90), { freq: 4 }),
			maxCreatorSpend: fc.option(fc.integer({ min: 50, max: 500 }), { freq: 6 }),
			groups: fc.array(group(creators), { maxLength: rules }),
		})
		.map(({ roster, budgetShare, minSpendShare, groups, ...limits }) => {
			const total = roster.reduce((sum, { packages: [first] }) => sum + (first?.cost ?? 0), 0);
			const budget = Math.round(total * budgetShare);
			return {
				budget,
				constraints: {
					...limits,
					minSpend: minSpendShare === null ? null : Math.floor(budget * minSpendShare),
					groups: groups.map((rule, at) => ({ ...rule, id: `rule${at}` })),
				},
				creators: roster.map((each, at) => ({ ...each, id: `c${at}` })),
			};
		});
}

function creator(packages: number): fc.Arbitrary<CreatorOffer> {
	const cost = fc.oneof(
		fc.integer({ min: 5, max: 400 }),
		fc.integer({ min: 100, max: 9999 }).map((cents) => cents / 100),
		fc.constant(0),
	);
	const offers = fc.array(fc.record({ cost, value: fc.integer({ min: 0, max: 60 }) }), {
		minLength: 1,
		maxLength: packages,
	});
	const rarely = fc.integer({ min: 0, max: 15 }).map((die) => die === 0);
	return fc
		.record({
			tier: fc.constantFrom(...TIERS),
			platform: fc.constantFrom(...PLATFORMS),
			mustInclude: rarely,
			exclude: rarely,
			packages: offers,
		})
		.map(({ packages: list, ...rest }) => ({
			...rest,
			id: "",
			packages: list.map((offer, at) => ({ ...offer, id: `p${at}` })),
		}));
}

function group(creators: number): fc.Arbitrary<GroupRule> {
	const scope = fc.oneof(
		fc.constantFrom(...TIERS).map((key) => ({ by: "tier", key })),
		fc.constantFrom(...PLATFORMS).map((key) => ({ by: "platform", key })),
	);
	const limit = fc.oneof(
		fc.integer({ min: 0, max: Math.ceil(creators / 5) }).map((minCount) => ({ minCount })),
		fc.integer({ min: 1, max: creators }).map((maxCount) => ({ maxCount })),
		fc.integer({ min: 0, max: 200 }).map((minSpend) => ({ minSpend })),
		fc.integer({ min: 50, max: 900 }).map((maxSpend) => ({ maxSpend })),
		percent(5, 45).map((minShare) => ({ minShare })),
		percent(20, 80).map((maxShare) => ({ maxShare })),
	);
	return fc.tuple(scope, limit).map(([who, what]) => ({ id: "", ...who, ...what }));
}
