import { describe, expect, it } from "vitest";
import { callAt, readFunctionHints } from "../../../src/playground/page/function-hints.ts";

describe("function hints", () => {
	it("are read from the JSDoc of custom functions only", () => {
		const code = [
			"/** Opens the sidebar. */",
			"function openSidebar() {}",
			"/**",
			" * The size class of an account.",
			" *",
			" * @param {C2:C} followers Followers.",
			' * @param {"standard"} scheme Optional.',
			" * @customfunction",
			" */",
			"function TIER(followers, scheme) {}",
		].join("\n");
		expect([...readFunctionHints(code).values()]).toEqual([
			{ name: "TIER", parameters: ["followers", "scheme"], about: "The size class of an account." },
		]);
	});

	it.each([
		{ formula: "=tier(", call: { name: "TIER", argument: 0 } },
		{ formula: "=CPA(A1, ", call: { name: "CPA", argument: 1 } },
		{ formula: "=CPA(SUM(A1; B1), ", call: { name: "CPA", argument: 1 } },
		{ formula: '=CPA("a,(b", ', call: { name: "CPA", argument: 1 } },
		{ formula: "=CPA({1, 2; 3, 4}, ", call: { name: "CPA", argument: 1 } },
		{ formula: '={"Tier"; TIER(', call: { name: "TIER", argument: 0 } },
		{ formula: "=CPA(A1, B1)", call: undefined },
		{ formula: "CPA(", call: undefined },
	])("after $formula are for the right argument", ({ formula, call }) => {
		expect(callAt(formula, formula.length)).toEqual(call);
	});
});
