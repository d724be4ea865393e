import { expect, test } from "vitest";
import { frontier } from "../../../src/core/planning/index.ts";
import { startFacts } from "../../../src/core/planning/start-facts.ts";
import { modelOf } from "./one-creator.ts";
import { inputFrom } from "./sample.ts";

const roster = ["a", "b", "c"].map((handle, at) => ({
	creator: handle,
	handle,
	platform: "TikTok",
	fee: 100,
	package: "1 video",
	"expected value": 10,
	Agency: `Agency ${at}`,
	notes: `Note ${at}`,
}));

test("rules may group by every column of the planner's own, but not by notes that nobody shares", () => {
	const { groups } = startFacts(inputFrom({ Roster: roster }), undefined);
	const columns = groups.map(({ by }) => by);
	expect(columns).toContain("agency");
	expect(columns).not.toContain("notes");
	expect(groups.find(({ by }) => by === "agency")?.keys.map(({ key }) => key)).toEqual([
		"Agency 0",
		"Agency 1",
		"Agency 2",
	]);
});

test.each([
	[12000, 1000],
	[8000, 600],
	[12345.67, 1000],
	[500, 40],
	[3, 0.25],
])("the frontier of %d has 20 budgets in steps of %d and itself", (budget, step) => {
	const { points } = frontier(
		modelOf(inputFrom({ Roster: roster }), { budgetCents: budget * 100, minCreators: 0 }),
	);
	const budgets = points.map(({ budgetCents }) => budgetCents / 100);
	expect(budgets).toHaveLength(20);
	expect(budgets).toContain(budget);
	expect(budgets).toEqual([...budgets].sort((a, b) => a - b));
	expect(
		budgets.filter((one) => one !== budget && Math.abs(one / step - Math.round(one / step)) > 1e-9),
	).toEqual([]);
	expect(budgets[19]).toBeGreaterThanOrEqual(budget * 1.5);
});
