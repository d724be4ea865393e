import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import { type AllocationProblem, allocate } from "../../../src/core/allocation/index.ts";
import { linearProgram } from "./linear-program.ts";
import { problems } from "./random-problem.ts";

const highs = await loadHighs();

/** HiGHS knows no largest share for one creator: that is not a linear row. */
function withoutCreatorLimits(problem: AllocationProblem): AllocationProblem {
	return {
		...problem,
		constraints: { ...problem.constraints, maxCreatorShare: null, maxCreatorSpend: null },
	};
}

describe("the allocation and HiGHS", () => {
	it("find the same value, or both that there is no plan", () => {
		let infeasible = 0;
		fc.assert(
			fc.property(problems({ creators: 40, packages: 4, rules: 6 }).map(withoutCreatorLimits), (problem) => {
				const solution = highs.solve(linearProgram(problem), { mip_rel_gap: 0, mip_abs_gap: 1e-6 });
				expect(["Optimal", "Infeasible"]).toContain(solution.Status);
				const { status, value } = allocate(problem);
				if (solution.Status === "Infeasible") {
					infeasible++;
					expect(status).toBe("infeasible");
				} else {
					expect(status).toBe("optimal");
					expect(value).toBeCloseTo(solution.ObjectiveValue, 4);
				}
			}),
			{ numRuns: 150 },
		);
		expect(infeasible).toBeGreaterThan(0);
		expect(infeasible).toBeLessThan(150);
	});
});
