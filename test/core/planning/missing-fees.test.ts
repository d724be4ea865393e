import { describe, expect, test } from "vitest";
import { modelPlan, type PlanOptions } from "../../../src/core/planning/index.ts";
import { AVERAGES, MARA, modelOf } from "./one-creator.ts";
import { inputFrom, inputOf, type Row, tabOf } from "./sample.ts";

function without(many: number, fee = ""): readonly Row[] {
	return Array.from({ length: many }, (_, at) => ({
		...MARA,
		...AVERAGES,
		handle: `m${at}`,
		creator: `M${at}`,
		fee,
	}));
}

describe("creators without a fee", () => {
	test("are told in one line where they are many, with the way out", () => {
		expect(modelOf(inputFrom({ Roster: without(200) })).refused).toEqual([
			{
				label: "200 packages without a fee",
				reason:
					'No fee in Roster G2, Roster G3, Roster G4, Roster G5, Roster G6, Roster G7, Roster G8 and 193 more. Fill in the fee, 0 included, or write "product only". Or tick "Estimate fees that are blank" under Money.',
			},
		]);
	});

	test("are told one by one where they are few, with what the cell says", () => {
		expect(modelOf(inputFrom({ Roster: without(2, "TBD") })).refused.map(({ reason }) => reason)).toEqual([
			'Roster G2 says "TBD", which is no fee. Fill in the fee, 0 included, or write "product only".',
			'Roster G3 says "TBD", which is no fee. Fill in the fee, 0 included, or write "product only".',
		]);
	});

	test.each<[number, string, RegExp]>([
		[1, "", /None is estimated, since the Campaign's currency is blank .* set it to USD there/],
		[9, "", /None is estimated, since the Campaign's currency is blank .* set it to USD there/],
		[1, "EUR", /None is estimated, since published fees are in US dollars and the Campaign counts in EUR\.$/],
		[9, "EUR", /None is estimated, since published fees are in US dollars and the Campaign counts in EUR\.$/],
	])(
		"of %i creators are not estimated where the currency is %j, and why is told",
		(many, currency, reason) => {
			const input = inputOf({
				Roster: tabOf("Roster", without(many)),
				Campaign: tabOf("Campaign", [{ setting: "currency", value: currency }]),
			});
			const options: PlanOptions = { budgetCents: 100000, estimateFees: true };
			expect(modelPlan(input, options)).toMatchObject({
				refused: [{ reason: expect.stringMatching(reason) }],
			});
		},
	);
});
