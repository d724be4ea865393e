import { describe, expect, test } from "vitest";
import { explainCreator, solvePlan } from "../../../src/core/planning/index.ts";
import { solvedAnswer } from "../../../src/core/planning/solved-answer.ts";
import { modelOf } from "./one-creator.ts";
import { FORM } from "./plan-form.ts";
import { inputFrom, type Row } from "./sample.ts";

/** So many bakers, each worth less than the one before. */
function bakers(many: number): readonly Row[] {
	return Array.from({ length: many }, (_, at) => ({
		creator: `B${at}`,
		handle: `b${at}`,
		platform: "TikTok",
		niche: "baking",
		fee: 100,
		package: "1 video",
		"expected value": 1000 - at * 100,
	}));
}

describe("what a figure rests on", () => {
	test("says how much counts where an audience is shared, and less is never taken off than for the fifth", () => {
		const model = modelOf(inputFrom({ Roster: bakers(6) }), { overlap: { by: "niche", share: 0.2 } });
		const { chosen } = solvePlan(model);
		expect(chosen.map(({ value }) => value)).toEqual([1000, 720, 512, 358.4, 245.76, 204.8]);
		expect(chosen[0]?.basis).toBe("Own estimate: 1,000 engagements typed in Roster AB2.");
		expect(chosen[2]?.basis).toBe(
			"Own estimate: 800 engagements typed in Roster AB4. Counted at 64% for the audience shared with others of the same niche: 512 of 800.",
		);
		expect(chosen[2]?.reason).toContain(chosen[2]!.basis);
		expect(model.assumptions.join(" ")).toContain(
			"each next one 80% of the one before, from the fifth on 41%, since some of every audience follows nobody else of its kind.",
		);
	});

	test("is told of those out too, for each package", () => {
		const Packages = ["Small", "Big"].map((name, at) => ({
			handle: "b2",
			platform: "TikTok",
			package: name,
			fee: 5000,
			"expected value": 10 + at,
		}));
		const model = modelOf(inputFrom({ Roster: bakers(3), Packages }), { budgetCents: 20000 });
		expect(explainCreator(model, solvePlan(model), "tiktok/@b2")).toMatchObject({
			in: false,
			bases: [
				{ package: "Small", words: "Own estimate: 10 engagements typed in Packages H2." },
				{ package: "Big", words: "Own estimate: 11 engagements typed in Packages H3." },
			],
		});
	});

	test("names the competitor that a creator works with, in the plan and out of it", () => {
		const Campaign = [{ setting: "competitor creators", value: "@b0 (Rival), instagram.com/b1, @b2" }];
		const model = modelOf(inputFrom({ Roster: bakers(3), Campaign }), { budgetCents: 20000 });
		const plan = solvePlan(model);
		const rival = "Also works with a competitor, Rival (Campaign, competitor creators: @b0 (Rival)).";
		expect(plan.chosen.map(({ reason }) => reason.includes("competitor"))).toEqual([true, false]);
		expect(plan.chosen[0]?.reason).toContain(rival);
		expect(solvedAnswer(model, plan, FORM).warnings).toEqual([{ account: "tiktok/@b0", words: rival }]);
		expect(explainCreator(model, plan, "tiktok/@b2").bases?.[0]?.words).toMatch(
			/Also works with a competitor/,
		);
	});
});
