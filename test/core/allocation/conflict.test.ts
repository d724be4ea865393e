import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../../../src/core/allocation/index.ts";
import { bruteForce } from "./brute-force.ts";
import { problems } from "./random-problem.ts";

const offer = (cost: number, value = 10) => [{ id: "post", cost, value }];
const ana = { id: "Ana", tier: "micro", packages: offer(300) };
const ben = { id: "Ben", tier: "nano", packages: offer(100) };
const cleo = { id: "Cleo", tier: "nano", packages: offer(120) };

const conflicts: {
	title: string;
	problem: AllocationProblem;
	members: readonly (readonly [string, number | "drop" | null])[];
}[] = [
	{
		title: "two musts that the budget cannot pay for",
		problem: { budget: 350, creators: [{ ...ana, mustInclude: true }, { ...ben, mustInclude: true }, cleo] },
		members: [
			["budget", 400],
			["mustInclude:Ana", "drop"],
			["mustInclude:Ben", "drop"],
		],
	},
	{
		title: "a creator who must be in and must not",
		problem: { budget: 900, creators: [{ ...ana, mustInclude: true, exclude: true }, ben] },
		members: [
			["mustInclude:Ana", "drop"],
			["exclude:Ana", "drop"],
		],
	},
	{
		title: "a must without a package",
		problem: { budget: 900, creators: [{ ...ana, mustInclude: true, packages: [] }, ben] },
		members: [["mustInclude:Ana", "drop"]],
	},
	{
		title: "a least number above the most",
		problem: { budget: 900, constraints: { minCreators: 3, maxCreators: 2 }, creators: [ana, ben, cleo] },
		members: [
			["minCreators", 2],
			["maxCreators", 3],
		],
	},
	{
		title: "more creators of a kind than there are",
		problem: {
			budget: 900,
			constraints: { groups: [{ id: "nanos", by: "tier", key: "nano", minCount: 3 }] },
			creators: [ana, ben, cleo],
		},
		members: [["nanos.minCount", 2]],
	},
	{
		title: "a spend that no choice comes to, though parts of creators would",
		problem: { budget: 110, constraints: { minSpend: 105 }, creators: [ana, ben, cleo] },
		members: [
			["budget", 120],
			["minSpend", 100],
		],
	},
	{
		title: "a largest share that so few creators cannot keep",
		problem: { budget: 220, constraints: { minCreators: 1, maxCreatorShare: 0.5 }, creators: [ben, cleo] },
		members: [
			["minCreators", 0],
			["maxCreatorShare", 0.55],
		],
	},
	{
		title: "two conflicts at once, so that no single change helps",
		problem: {
			budget: 900,
			constraints: { groups: [{ id: "nanos", by: "tier", key: "nano", minCount: 3 }] },
			creators: [{ ...ana, mustInclude: true, exclude: true }, ben, cleo],
		},
		members: [
			["mustInclude:Ana", null],
			["exclude:Ana", null],
		],
	},
];

describe("a conflict", () => {
	it.each(conflicts)("names the rules and what would help: $title", ({ problem, members }) => {
		const { status, conflict } = allocate(problem);
		expect(status).toBe("infeasible");
		expect(conflict?.irreducible).toBe(true);
		expect(conflict?.members.map(({ rule, change }) => [rule, change])).toEqual(members);
	});

	it("is told in sentences", () => {
		const { message } = allocate(conflicts[0]!.problem);
		expect(message).toBe(
			"No plan keeps all of these rules: The plan must spend at most 350. Ana must be in the plan. Ben must be in the plan.",
		);
	});

	it("goes away when any one of its figures is changed as proposed", () => {
		let changes = 0;
		fc.assert(
			fc.property(problems({ creators: 6, packages: 2, rules: 5 }), (problem) => {
				for (const { rule, change } of allocate(problem).conflict?.members ?? []) {
					if (change === null || change === undefined) continue;
					changes++;
					expect(bruteForce(withChange(problem, rule, change))).toBeDefined();
				}
			}),
			{ numRuns: 300 },
		);
		expect(changes).toBeGreaterThan(0);
	});

	it("is a conflict still without all other rules", () => {
		fc.assert(
			fc.property(problems({ creators: 6, packages: 2, rules: 5 }), (problem) => {
				const { conflict } = allocate(problem);
				if (conflict === null) return;
				const members = new Set(conflict.members.map(({ rule }) => rule));
				expect(bruteForce(only(problem, members))).toBeUndefined();
				for (const member of members) {
					const rest = new Set([...members].filter((rule) => rule !== member));
					expect(bruteForce(only(problem, rest))).toBeDefined();
				}
			}),
			{ numRuns: 300 },
		);
	});
});

function withChange(problem: AllocationProblem, rule: string, change: number | "drop"): AllocationProblem {
	if (change === "drop") {
		const [flag, id] = rule.split(":") as ["mustInclude" | "exclude", string];
		const creators = problem.creators.map((creator) =>
			creator.id === id ? { ...creator, [flag]: false } : creator,
		);
		return { ...problem, creators };
	}
	if (rule === "budget") return { ...problem, budget: change };
	const [group, field] = rule.split(".") as [string, string | undefined];
	if (field === undefined) return { ...problem, constraints: { ...problem.constraints, [rule]: change } };
	const groups = problem.constraints?.groups?.map((each) =>
		each.id === group ? { ...each, [field]: change } : each,
	);
	return { ...problem, constraints: { ...problem.constraints, groups: groups ?? [] } };
}

/** The problem with no rules but those named; an exclusion stays unless it contradicts a must. */
function only(problem: AllocationProblem, rules: ReadonlySet<string>): AllocationProblem {
	const { groups, ...limits } = problem.constraints ?? {};
	return {
		budget: rules.has("budget") ? problem.budget : 1e6,
		constraints: {
			...Object.fromEntries(Object.entries(limits).filter(([field]) => rules.has(field))),
			groups: (groups ?? []).map(({ id, by, key, ...own }) => ({
				id,
				by,
				key,
				...Object.fromEntries(Object.entries(own).filter(([field]) => rules.has(`${id}.${field}`))),
			})),
		},
		creators: problem.creators.map((creator) => ({
			...creator,
			mustInclude: rules.has(`mustInclude:${creator.id}`),
			exclude:
				creator.exclude === true &&
				(!creator.mustInclude ||
					rules.has(`exclude:${creator.id}`) ||
					!rules.has(`mustInclude:${creator.id}`)),
		})),
	};
}
