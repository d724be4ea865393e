import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate, type CreatorOffer } from "../../../src/core/allocation/index.ts";
import { bruteForce } from "./brute-force.ts";

function roster(size: number, costOf: (at: number) => number): CreatorOffer[] {
	return Array.from({ length: size }, (_, at) => ({
		id: `c${at}`,
		tier: at % 2 === 0 ? "nano" : "micro",
		mustInclude: false,
		packages: [{ id: "post", cost: costOf(at), value: (at * 7919) % 1000 }],
	}));
}

const nano = { id: "nano", by: "tier", key: "nano" };
const withMust = roster(60, (at) => 5 * (10 + ((at * 31) % 50)));
withMust[0] = { ...withMust[0]!, mustInclude: true, packages: [{ id: "post", cost: 333.33, value: 9 }] };

/** Parts of creators would do, whole ones never: nothing that a search could find out by trying. */
const impossible: {
	title: string;
	problem: AllocationProblem;
	changes: readonly [string, number | "drop"][];
}[] = [
	{
		title: "a group of round fees that is to cost an odd amount",
		problem: {
			budget: 3600,
			constraints: { groups: [{ ...nano, minSpend: 905, maxSpend: 905 }] },
			creators: roster(60, (at) =>
				at % 2 === 0 ? 10 * (1 + ((at * at * 7919) % 41)) : 1 + ((at * at * 104729) % 499),
			),
		},
		changes: [
			["nano.minSpend", 900],
			["nano.maxSpend", 910],
		],
	},
	{
		title: "a must of cents among round fees, and all of a round budget to be spent",
		problem: { budget: 3000, constraints: { minSpend: 3000 }, creators: withMust },
		changes: [
			["budget", 3003.33],
			["minSpend", 2998.33],
			["mustInclude:c0", "drop"],
		],
	},
	{
		title: "15 fees that all end in 1 and are to come to what ends in 6 above 15",
		problem: {
			budget: 3716,
			constraints: { minCreators: 15, maxCreators: 15, minSpend: 3716 },
			creators: roster(60, (at) => 101 + 100 * ((at * 13) % 5)),
		},
		changes: [
			["budget", 3815],
			["maxCreators", 16],
			["minSpend", 3715],
		],
	},
];

describe("what whole creators cannot come to", () => {
	it.each(impossible)("is told at once, with what would help: $title", ({ problem, changes }) => {
		let time = 0;
		const { status, conflict } = allocate(problem, { timeLimitMs: 2000, now: () => time++ });
		expect(status).toBe("infeasible");
		expect(conflict?.irreducible).toBe(true);
		expect(conflict?.members.map(({ rule, change }) => [rule, change])).toEqual(changes);
	});
});

/** Fees that are so many steps above a common end, the same or another one for each tier. */
function gridded(): fc.Arbitrary<AllocationProblem> {
	const steps = fc.integer({ min: 0, max: 4 });
	const offer = fc.record({ steps, value: fc.integer({ min: -5, max: 40 }) });
	const one = fc.record({
		tier: fc.constantFrom("nano", "micro"),
		must: fc.integer({ min: 0, max: 6 }),
		offers: fc.array(offer, { minLength: 1, maxLength: 3 }),
	});
	const amount = fc.integer({ min: 0, max: 120 });
	const many = fc.option(fc.integer({ min: 0, max: 5 }));
	return fc
		.record({
			ends: fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 7 })),
			step: fc.constantFrom(7, 10, 20),
			list: fc.array(one, { minLength: 1, maxLength: 6 }),
			budget: amount,
			room: fc.integer({ min: 0, max: 12 }),
			most: many,
			least: many,
			group: fc.record({ from: amount, room: fc.integer({ min: 0, max: 12 }), count: many }),
		})
		.map(({ ends, step, list, budget, room, most, least, group }) => ({
			budget,
			constraints: {
				minCreators: least,
				maxCreators: most,
				minSpend: Math.max(0, budget - room),
				groups: [
					{ ...nano, minSpend: group.from, maxSpend: group.from + group.room },
					{ ...nano, id: "count", minCount: group.count, maxCount: group.count },
				].slice(0, room % 3),
			},
			creators: list.map(({ tier, must, offers }, at) => ({
				id: `c${at}`,
				tier,
				mustInclude: must === 0,
				packages: offers.map((each, place) => ({
					id: `p${place}`,
					cost: ends[tier === "nano" ? 0 : 1]! + step * each.steps,
					value: each.value,
				})),
			})),
		}));
}

it("fees at even distances leave the best plan as trying every choice finds it", () => {
	let feasible = 0;
	fc.assert(
		fc.property(gridded(), (problem) => {
			const expected = bruteForce(problem);
			if (expected !== undefined) feasible++;
			const { status, value, cost } = allocate(problem);
			expect({ status, value, cost }).toEqual(
				expected === undefined
					? { status: "infeasible", value: null, cost: null }
					: { status: "optimal", ...expected },
			);
		}),
		{ numRuns: 1000 },
	);
	expect(feasible).toBeGreaterThan(50);
});
