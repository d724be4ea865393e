import { expect, test } from "vitest";
import { reallocate } from "../../../src/core/planning/index.ts";
import { inputFrom, type Row } from "./sample.ts";

const account = { platform: "Instagram", followers: 10_000 };
const Roster: readonly Row[] = ["A", "B"].map((creator) => ({ creator, handle: creator, ...account }));
const Plan: readonly Row[] = ["A", "B"].map((creator) => ({
	creator,
	handle: creator,
	platform: "Instagram",
	cost: 400,
}));

test("has nothing to move where all of the budget is spent, more than Plan says", () => {
	const Campaign = [
		{ setting: "start", value: { date: "2027-03-01" } },
		{ setting: "end", value: { date: "2027-03-31" } },
	];
	const post = { creator: "A", posted: { date: "2027-03-05" }, likes: 100, comments: 0 };
	const Results = [
		{ ...post, deliverable: "A0", spend: 500 },
		{ ...post, deliverable: "A0", spend: 300, paid: "boosted" },
		{ ...post, deliverable: "B0", creator: "B", spend: 400 },
	];
	const input = inputFrom({ Campaign, Roster, Plan, Results });
	const answer = reallocate(input, { budgetCents: 120_000 });
	expect(answer).toMatchObject({
		movableCents: 0,
		sentence: "All money is committed or spent: nothing can be moved.",
	});
	expect(reallocate(input, { budgetCents: 100_000 })).toMatchObject({
		cautions: expect.arrayContaining([
			"Plan, and what Results shows to be spent beyond it, come to $200 more than the budget being tried here, $1,000.",
		]),
	});
});
