import { describe, expect, it } from "vitest";
import {
	type AllocationOptions,
	type AllocationProblem,
	allocate,
} from "../../../src/core/allocation/index.ts";

const ana = { id: "Ana", tier: "micro", packages: [{ id: "reel", cost: 300, value: 900 }] };
const ben = { id: "Ben", tier: "nano", packages: [{ id: "video", cost: 100, value: 200 }] };

const wrong: { title: string; problem: unknown; message: string }[] = [
	{
		title: "nothing at all",
		problem: null,
		message: "The problem is not an object. Give budget, constraints and creators.",
	},
	{
		title: "a missing budget",
		problem: { creators: [ana] },
		message: "budget is missing. Give an amount of 0 or more, such as 500.",
	},
	{
		title: "a negative budget",
		problem: { budget: -1, creators: [ana] },
		message: "budget is -1, which is negative. Give an amount of 0 or more, such as 500.",
	},
	{
		title: "a negative fee",
		problem: { budget: 500, creators: [ben, { ...ana, packages: [{ id: "reel", cost: -300, value: 900 }] }] },
		message:
			'creators[1] ("Ana"): packages[0].cost is -300, which is negative. Give an amount of 0 or more, such as 500.',
	},
	{
		title: "a missing fee",
		problem: { budget: 500, creators: [{ ...ana, packages: [{ id: "reel", value: 900 }] }] },
		message: 'creators[0] ("Ana"): packages[0].cost is missing. Give an amount of 0 or more, such as 500.',
	},
	{
		title: "a text value",
		problem: { budget: 500, creators: [{ ...ana, packages: [{ id: "reel", cost: 1, value: "many" }] }] },
		message: 'creators[0] ("Ana"): packages[0].value is "many". Give a number, such as 1250.',
	},
	{
		title: "a text fee",
		problem: { budget: 500, creators: [{ ...ana, packages: [{ id: "reel", cost: "300", value: 900 }] }] },
		message:
			'creators[0] ("Ana"): packages[0].cost is "300", which is not a number. Give an amount of 0 or more, such as 500.',
	},
	{
		title: "an infinite fee",
		problem: { budget: 500, creators: [{ ...ana, packages: [{ id: "reel", cost: Infinity, value: 900 }] }] },
		message:
			'creators[0] ("Ana"): packages[0].cost is "Infinity", which is not a number. Give an amount of 0 or more, such as 500.',
	},
	{
		title: "the same id twice",
		problem: { budget: 500, creators: [ana, ben, ana] },
		message: 'creators[2].id "Ana" is already the id of creators[0]. Give each creator an id of its own.',
	},
	{
		title: "the same package id twice",
		problem: { budget: 500, creators: [{ ...ana, packages: [...ana.packages, ...ana.packages] }] },
		message: 'creators[0] ("Ana"): package "reel" is there twice. Give each package an id of its own.',
	},
	{
		title: "a share in percent",
		problem: { budget: 500, constraints: { maxCreatorShare: 25 }, creators: [ana] },
		message:
			"constraints.maxCreatorShare is 25, which is more than everything. Give a share from 0 to 1, such as 0.25 for 25 %. Write 0.25 for 25 %.",
	},
	{
		title: "half a creator",
		problem: { budget: 500, constraints: { minCreators: 1.5 }, creators: [ana] },
		message: "constraints.minCreators is 1.5, which is no whole number. Give a whole number, such as 5.",
	},
	{
		title: "a group by what nobody has",
		problem: {
			budget: 500,
			constraints: { groups: [{ id: "g", by: "teir", key: "micro", minCount: 1 }] },
			creators: [ana],
		},
		message: 'constraints.groups[0].by is "teir", but no creator has that. Use an attribute of the creators.',
	},
	{
		title: "a limit that does not exist",
		problem: { budget: 500, constraints: { maxSpend: 300 }, creators: [ana] },
		message:
			"constraints.maxSpend is no limit that can be kept. Use one of: minCreators, maxCreators, minSpend, maxCreatorSpend, maxCreatorShare.",
	},
	{
		title: "a limit of a group in another spelling",
		problem: {
			budget: 500,
			constraints: { groups: [{ id: "g", by: "tier", key: "micro", maxcount: 0 }] },
			creators: [ana],
		},
		message:
			"constraints.groups[0].maxcount is no limit that can be kept. Use one of: minCount, maxCount, minSpend, maxSpend, minShare, maxShare.",
	},
	{
		title: "a flag in words",
		problem: { budget: 500, creators: [{ ...ana, mustInclude: "yes" }] },
		message: 'creators[0] ("Ana"): mustInclude is "yes". Give true or false.',
	},
	{
		title: "100,000 rows",
		problem: {
			budget: 500,
			creators: Array.from({ length: 100_000 }, (_, at) => ({ ...ana, id: `c${at}` })),
		},
		message:
			"creators has 100,000 rows. At most 20,000 can be compared at once: give only those who are candidates.",
	},
];

describe("a problem that cannot be read", () => {
	it.each(wrong)("is refused with the field at fault: $title", ({ problem, message }) => {
		expect(allocate(problem as AllocationProblem)).toMatchObject({
			status: "invalid",
			message,
			value: null,
			choice: {},
		});
	});
});

const beyond: { title: string; options: AllocationOptions; message: string }[] = [
	{
		title: "no number as the gap",
		options: { gap: Number.NaN },
		message: 'gap is "NaN". Give a number of 0 or more, such as 0.0001 for 0.01 %.',
	},
	{
		title: "a negative gap",
		options: { gap: -0.1 },
		message: 'gap is "-0.1". Give a number of 0 or more, such as 0.0001 for 0.01 %.',
	},
	{
		title: "no number as the time limit",
		options: { timeLimitMs: Number.NaN },
		message: 'timeLimitMs is "NaN". Give a number.',
	},
];

describe("an option that cannot be used", () => {
	it.each(beyond)("is refused by its name: $title", ({ options, message }) => {
		expect(allocate({ budget: 500, creators: [ana] }, options)).toMatchObject({ status: "invalid", message });
	});
});

describe("an unusual problem", () => {
	it("with a budget of 0 takes those who cost nothing", () => {
		const gift = { id: "Gift", packages: [{ id: "post", cost: 0, value: 5 }] };
		const answer = allocate({ budget: 0, creators: [ana, gift] });
		expect(answer).toMatchObject({ status: "optimal", value: 5, cost: 0, choice: { Gift: "post" } });
	});

	it("without anybody to take says so", () => {
		const { status, value, message } = allocate({ budget: 0, creators: [ana] });
		expect({ status, value }).toEqual({ status: "optimal", value: 0 });
		expect(message).toBe(
			"The best plan under these rules is to take nobody. Ask for at least one creator to rule that out.",
		);
	});

	it("with a fee beyond any budget leaves that creator out", () => {
		const star = { id: "Star", packages: [{ id: "post", cost: 1e15, value: 1e6 }] };
		expect(allocate({ budget: 500, creators: [ana, star] }).choice).toEqual({ Ana: "reel" });
	});

	it("with names that mean something to JavaScript keeps them", () => {
		const odd = ["__proto__", "constructor"].map((id) => ({ ...ana, id }));
		expect(Object.keys(allocate({ budget: 600, creators: odd }).choice)).toEqual([
			"__proto__",
			"constructor",
		]);
	});

	it("with values that end in binary noise compares them as typed", () => {
		const values = [0.1, 0.2, 0.3].map((value, at) => ({
			id: `c${at}`,
			packages: [{ id: "p", cost: at === 2 ? 2 : 1, value }],
		}));
		expect(allocate({ budget: 2, creators: values })).toMatchObject({ value: 0.3, cost: 2 });
	});
});
