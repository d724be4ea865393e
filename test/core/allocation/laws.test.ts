import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../../../src/core/allocation/index.ts";
import { brokenRules, bruteForce, takenBy } from "./brute-force.ts";
import { problems } from "./random-problem.ts";

const SMALL = { creators: 6, packages: 3, rules: 4 };
const MEDIUM = { creators: 30, packages: 4, rules: 5 };

/** The value of the best plan, −Infinity if there is none. */
function worthOf(problem: AllocationProblem): number {
	const { status, value } = allocate(problem);
	expect(["optimal", "infeasible"]).toContain(status);
	return value ?? Number.NEGATIVE_INFINITY;
}

describe("the allocation", () => {
	it("is worth what trying every choice finds, and costs the least for it", () => {
		fc.assert(
			fc.property(problems(SMALL), (problem) => {
				const expected = bruteForce(problem);
				const { status, value, cost, gap } = allocate(problem);
				expect({ status, value, cost, gap }).toEqual(
					expected === undefined
						? { status: "infeasible", value: null, cost: null, gap: null }
						: { status: "optimal", ...expected, gap: 0 },
				);
			}),
			{ numRuns: 400 },
		);
	});

	it("finds a plan worth so much exactly if there is one", () => {
		fc.assert(
			fc.property(problems(SMALL), fc.integer({ min: -2, max: 2 }), (problem, more) => {
				const best = bruteForce(problem);
				const atLeast = (best?.value ?? 10) + more;
				const answer = allocate(problem, { atLeast });
				if (best === undefined || more > 0) {
					expect(answer).toMatchObject({ status: "infeasible", conflict: null, choice: {} });
					return;
				}
				expect(answer.status).toBe("feasible");
				const taken = takenBy(problem, answer.choice);
				expect(brokenRules(problem, taken)).toEqual([]);
				expect(taken.reduce((sum, { offer }) => sum + offer.value, 0)).toBeGreaterThanOrEqual(atLeast);
			}),
			{ numRuns: 200 },
		);
	});

	it("breaks no rule and adds up to the value and cost it states", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const { value, cost, choice } = allocate(problem);
				if (value === null) return;
				const taken = takenBy(problem, choice);
				expect(brokenRules(problem, taken)).toEqual([]);
				expect(taken.reduce((sum, { offer }) => sum + offer.value, 0)).toBe(value);
				expect(taken.reduce((sum, { offer }) => sum + offer.cost, 0)).toBeCloseTo(cost ?? Number.NaN, 6);
			}),
		);
	});

	it("is the same whatever the order of creators and packages", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const creators = problem.creators.map((creator) => ({
					...creator,
					packages: [...creator.packages].reverse(),
				}));
				expect(allocate({ ...problem, creators: creators.reverse() })).toEqual(allocate(problem));
			}),
		);
	});

	it("is worth and costs the same whatever the order of rules", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const groups = [...(problem.constraints?.groups ?? [])].reverse();
				const { status, value, cost } = allocate(problem);
				const turned = allocate({ ...problem, constraints: { ...problem.constraints, groups } });
				expect(turned).toMatchObject({ status, value, cost });
			}),
		);
	});

	it("is never worth less with more budget", () => {
		fc.assert(
			fc.property(problems(MEDIUM), fc.integer({ min: 1, max: 500 }), (problem, more) => {
				const richer = { ...problem, budget: problem.budget + more };
				expect(worthOf(richer)).toBeGreaterThanOrEqual(worthOf(problem));
			}),
		);
	});

	it("is never worth less when a creator who may be left out has a double", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const double = { ...problem.creators[0]!, id: "double", mustInclude: false };
				const larger = { ...problem, creators: [...problem.creators, double] };
				expect(worthOf(larger)).toBeGreaterThanOrEqual(worthOf(problem));
			}),
		);
	});

	it("chooses the same when all money is ten times as much", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const { value, choice, status } = allocate(scaled(problem, 10));
				expect({ value, choice, status }).toEqual(pick(allocate(problem)));
			}),
		);
	});

	it("leaves out creators who bring nothing for nothing, but for those asked for", () => {
		const one = (id: string, mustInclude: boolean, value: number) => ({
			id,
			mustInclude,
			packages: [{ id: "p", cost: 0, value }],
		});
		const problem = {
			schema: "creator-alloc/1",
			budget: 10,
			creators: [one("a", true, 0), one("b", false, 0), one("c", false, 1)],
		};
		expect(allocate(problem as AllocationProblem).choice).toEqual({ a: "p", c: "p" });
	});

	it("is back as it was when a creator is excluded and taken in again", () => {
		fc.assert(
			fc.property(problems(MEDIUM), (problem) => {
				const before = allocate(problem);
				const set = (exclude: boolean): AllocationProblem => ({
					...problem,
					creators: problem.creators.map((creator, at) => (at === 0 ? { ...creator, exclude } : creator)),
				});
				const was = problem.creators[0]!.exclude === true;
				expect(Object.keys(allocate(set(true)).choice)).not.toContain(problem.creators[0]!.id);
				expect(allocate(set(was))).toEqual(before);
			}),
		);
	});

	it("stays within the gap asked for", () => {
		fc.assert(
			fc.property(problems(MEDIUM), fc.constantFrom(0.0001, 0.01, 0.1), (problem, gap) => {
				const exact = worthOf(problem);
				const { status, value, bound, gap: proven } = allocate(problem, { gap });
				expect(status).toBe(exact === Number.NEGATIVE_INFINITY ? "infeasible" : "optimal");
				if (value === null || bound === null || proven === null) return;
				expect(bound).toBeGreaterThanOrEqual(exact);
				expect(value).toBeGreaterThanOrEqual(exact / (1 + gap) - 1e-6);
				expect(proven).toBeLessThanOrEqual(gap);
			}),
		);
	});
});

function pick({ value, choice, status }: ReturnType<typeof allocate>) {
	return { value, choice, status };
}

function scaled(problem: AllocationProblem, factor: number): AllocationProblem {
	const { minSpend, maxCreatorSpend, groups, ...rest } = problem.constraints ?? {};
	const times = (limit: number | null | undefined): number | null =>
		limit === null || limit === undefined ? null : Math.round(limit * 100 * factor) / 100;
	return {
		budget: problem.budget * factor,
		constraints: {
			...rest,
			minSpend: times(minSpend),
			maxCreatorSpend: times(maxCreatorSpend),
			groups: (groups ?? []).map((group) => ({
				...group,
				minSpend: times(group.minSpend),
				maxSpend: times(group.maxSpend),
			})),
		},
		creators: problem.creators.map((creator) => ({
			...creator,
			packages: creator.packages.map((offer) => ({
				...offer,
				cost: Math.round(offer.cost * 100 * factor) / 100,
			})),
		})),
	};
}
