import { describe, expect, test } from "vitest";
import { solvePlan, splitRest } from "../../../src/core/planning/index.ts";
import { modelOf } from "./one-creator.ts";
import { inputFrom } from "./sample.ts";

describe("the next better plan", () => {
	const creators = [
		{ creator: "Finn", handle: "finn", platform: "TikTok", fee: 1, package: "1 video", "expected value": 10 },
		{ creator: "June", handle: "june", platform: "TikTok", fee: 2, package: "1 video", "expected value": 15 },
	];
	const nextAt = (budgetCents: number, roster = creators) => {
		const model = modelOf(inputFrom({ Roster: roster }), { budgetCents, maxCreators: 1 });
		return splitRest(model, solvePlan(model)).nextPlanCents;
	};

	test("may cost exactly twice the money there is", () => expect(nextAt(100)).toBe(100));

	test("is not made up for a budget of a cent", () => {
		const free = [{ ...creators[0]!, fee: 0 }, creators[1]!];
		expect(nextAt(1, free)).toBe(null);
	});
});
