import fc from "fast-check";
import type { PlanCandidate, PlanModel, PlanOptions, PlanRule } from "../../../src/core/planning/index.ts";

const PLATFORMS = ["Instagram", "TikTok"];
const NICHES = ["running", "baking"];

interface Size {
	readonly candidates: number;
	readonly rules: number;
	/** Rules that ask for a least spend or a share too, for which a lower cost may break a plan. */
	readonly shares: boolean;
	readonly overlap: boolean;
}

/** Models of rosters with a few rules; some people have two accounts. */
export function models(size: Size): fc.Arbitrary<PlanModel> {
	return fc
		.record({
			roster: fc.array(candidate(), { minLength: 1, maxLength: size.candidates }),
			budgetCents: fc.integer({ min: 0, max: 150000 }),
			minCreators: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
			maxCreators: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
			maxCreatorShare: size.shares
				? maybe(fc.integer({ min: 30, max: 90 }).map(percent))
				: fc.constant(undefined),
			groups: fc.array(rule(size.shares), { maxLength: size.rules }),
			overlap: size.overlap
				? fc.record({ by: fc.constantFrom("platform", "niche"), share: fc.constantFrom(0.1, 0.25, 0.5, 1) })
				: fc.constant(undefined),
		})
		.map(({ roster, groups, ...limits }) => {
			const options = known({ ...limits, groups: groups.map((each, at) => ({ ...each, id: `rule${at}` })) });
			return {
				kpi: "engagements",
				currency: "USD",
				options: options as PlanOptions,
				spendableCents: limits.budgetCents,
				candidates: roster.map(numbered),
				refused: [],
				left: [],
				assumptions: [],
			};
		});
}

function candidate() {
	const offer = fc.record({
		costCents: fc.oneof(
			fc.integer({ min: 0, max: 60 }).map((n) => n * 1000),
			fc.integer({ min: 1, max: 60000 }),
		),
		value: fc.integer({ min: 0, max: 400 }),
	});
	return fc.record({
		person: fc.integer({ min: 0, max: 9 }),
		platform: fc.constantFrom(...PLATFORMS),
		niche: fc.constantFrom(...NICHES, ""),
		include: fc.integer({ min: 0, max: 12 }).map((die) => die === 0),
		offers: fc.array(offer, { minLength: 1, maxLength: 2 }),
	});
}

function numbered(
	{
		person,
		platform,
		niche,
		include,
		offers,
	}: ReturnType<typeof candidate> extends fc.Arbitrary<infer T> ? T : never,
	at: number,
): PlanCandidate {
	const id = `${platform.toLowerCase()}/@c${at}`;
	return {
		id,
		person: `p${person}`,
		creator: `P${person}`,
		handle: `c${at}`,
		platform,
		attributes: { platform, ...(niche === "" ? {} : { niche }) },
		include,
		exclude: false,
		offers: offers.map(({ costCents, value }, place) => ({
			id: `${id}/o${place}`,
			package: `o${place}`,
			deliverables: "1 post",
			feeCents: costCents,
			productCents: 0,
			costCents,
			value,
			basis: "entered",
			because: "Typed.",
		})),
	};
}

function rule(shares: boolean): fc.Arbitrary<Omit<PlanRule, "id">> {
	const where = fc.oneof(
		fc.record({ by: fc.constant("platform"), key: fc.constantFrom("instagram", "TikTok") }),
		fc.record({ by: fc.constant("Niche"), key: fc.constantFrom(...NICHES) }),
	);
	const count = fc.oneof(
		fc.integer({ min: 0, max: 2 }).map((minCount) => ({ minCount })),
		fc.integer({ min: 0, max: 3 }).map((maxCount) => ({ maxCount })),
		fc.integer({ min: 1000, max: 80000 }).map((maxSpendCents) => ({ maxSpendCents })),
	);
	const share = fc.oneof(
		fc.integer({ min: 5, max: 60 }).map((points) => ({ minShare: percent(points) })),
		fc.integer({ min: 20, max: 95 }).map((points) => ({ maxShare: percent(points) })),
		fc.integer({ min: 1000, max: 40000 }).map((minSpendCents) => ({ minSpendCents })),
	);
	const limit = shares ? fc.oneof(count, share) : count;
	return fc.tuple(where, limit).map(([scope, figure]) => ({ ...scope, ...figure }));
}

function percent(points: number): number {
	return points / 100;
}

function maybe<T>(value: fc.Arbitrary<T>) {
	return fc.option(value, { nil: undefined });
}

function known(options: object): object {
	return Object.fromEntries(Object.entries(options).filter(([, figure]) => figure !== undefined));
}
