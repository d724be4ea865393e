import { describe, expect, it } from "vitest";
import {
	callAt,
	nameBegunAt,
	readFunctionHints,
	suggestedNames,
} from "../../../src/playground/page/function-hints.ts";

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

	it("are read once for a script, and anew for another", () => {
		const script = (name: string) => `/** Gives.\n * @customfunction */\nfunction ${name}(a) {}`;
		const first = readFunctionHints(script("TIER"));
		expect(readFunctionHints(script("TIER"))).toBe(first);
		expect([...readFunctionHints(script("CPA")).keys()]).toEqual(["CPA"]);
		expect([...readFunctionHints(script("TIER")).keys()]).toEqual(["TIER"]);
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

describe("function suggestions", () => {
	it.each([
		{ formula: "=S", name: { begun: "S", from: 1 } },
		{ formula: "=sum(en", name: { begun: "EN", from: 5 } },
		{ formula: "=A1*T.in", name: { begun: "T.IN", from: 4 } },
		{ formula: '={"Tier"; ti', name: { begun: "TI", from: 10 } },
		{ formula: "='Old plan'!A", name: undefined },
		{ formula: "=Plan!A", name: undefined },
		{ formula: "=$A", name: undefined },
		{ formula: '="su', name: undefined },
		{ formula: "=SUM(", name: undefined },
		{ formula: "sum", name: undefined },
	])("after $formula are for $name.begun", ({ formula, name }) => {
		expect(nameBegunAt(formula, formula.length)).toEqual(name);
	});

	it("are not made within a name that goes on", () => {
		expect(nameBegunAt("=SUMIF(A1)", 4)).toBeUndefined();
	});

	it.each([
		{ begun: "TI", names: ["TIER", "TIME"] },
		{ begun: "TIER", names: [] },
		{ begun: "SUM", names: ["SUM", "SUMIF"] },
		{ begun: "X", names: [] },
	])("for $begun show the add-on's own first", ({ begun, names }) => {
		expect(suggestedNames(begun, ["TIER"], ["TIME", "SUMIF", "SUM", "TIER"])).toEqual(names);
	});
});
