import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { creators } from "./creators.ts";
import { sheetOf } from "./sheet-of.ts";

describe("a range where one value is wanted gives the one in the formula's row or column", () => {
	test.each([
		{ cell: "F3", formula: "=C2:C4*2", expected: 176000 },
		{ cell: "F3", formula: "=C2:C4", expected: 88000 },
		{ cell: "C9", formula: '=A1:D1&"!"', expected: "followers!" },
		{ cell: "F2", formula: '=IF(C2:C>10000,"big","small")', expected: "big" },
	])("$formula in $cell", ({ cell, formula, expected }) => {
		const sheet = creators();
		sheet.put(cell, [formula]);
		expect(sheet.get(cell)).toBe(expected);
	});
});

describe("arrays", () => {
	test.each([
		{ formula: "=ARRAYFORMULA(C2:C4*2)", range: "F1:F4", expected: [[24800], [176000], [6200], [null]] },
		{
			formula: '=ARRAYFORMULA(IF(C2:C4>10000,A2:A4,"-"))',
			range: "F1:F3",
			expected: [["Mara"], ["Ben"], ["-"]],
		},
		{
			formula: "=ARRAYFORMULA({1,2}+{10;20})",
			range: "F1:G2",
			expected: [
				[11, 12],
				[21, 22],
			],
		},
		{ formula: "=ARRAYFORMULA({1;2;3}+{1;2})", range: "F1:F3", expected: [[2], [4], ["#N/A"]] },
		{ formula: '={"Tier";B2:B4}', range: "F1:F4", expected: [["Tier"], ["Micro"], ["Micro"], ["Nano"]] },
		{
			formula: "={A2:B3,D2:D3}",
			range: "F1:H2",
			expected: [
				["Mara", "Micro", 46351],
				["Ben", "Micro", 46352],
			],
		},
		{ formula: "={1+1;{2,3}}", range: "F1:F1", expected: [["#VALUE!"]] },
		{
			formula: '=FILTER(A2:A,C2:C>10000,B2:B="Micro")',
			range: "F1:F3",
			expected: [["Mara"], ["Ben"], [null]],
		},
		{ formula: "=FILTER(C1:D4,C2:D2>20000)", range: "F1:F2", expected: [["posted"], [46351]] },
		{ formula: "=FILTER({1,2,3},{TRUE,FALSE,TRUE})", range: "F1:G1", expected: [[1, 3]] },
		{ formula: '=IFERROR(FILTER(A2:A,C2:C>1e9),"none")', range: "F1:F1", expected: [["none"]] },
		{ formula: "=SORT(A2:C4,3,FALSE)", range: "F1:F3", expected: [["Ben"], ["Mara"], ["Ana"]] },
		{ formula: "=SORT(A2:A,C2:C,TRUE)", range: "F1:F4", expected: [["Ana"], ["Mara"], ["Ben"], [null]] },
		{ formula: "=SORTN({3;1;2;1},2,0,1,TRUE)", range: "F1:F3", expected: [[1], [1], [null]] },
		{ formula: "=SORTN({3;1;2;1},1,1,1,TRUE)", range: "F1:F3", expected: [[1], [1], [null]] },
		{ formula: "=SORTN({3;1;2;1},2,2,1,TRUE)", range: "F1:F3", expected: [[1], [2], [null]] },
		{ formula: "=SORTN({3;1;2;1},2,3,1,TRUE)", range: "F1:F4", expected: [[1], [1], [2], [null]] },
		{
			formula: '=SORTN({"a",1;"b",5;"a",9},9,2,1,TRUE)',
			range: "F1:G3",
			expected: [
				["a", 1],
				["b", 5],
				[null, null],
			],
		},
		{ formula: "=UNIQUE(B2:B4)", range: "F1:F3", expected: [["Micro"], ["Nano"], [null]] },
		{
			formula: "=TRANSPOSE(A2:B3)",
			range: "F1:G2",
			expected: [
				["Mara", "Ben"],
				["Micro", "Micro"],
			],
		},
		{
			formula: "=SEQUENCE(2,2,10,5)",
			range: "F1:G2",
			expected: [
				[10, 15],
				[20, 25],
			],
		},
		{ formula: '=SPLIT("a,b;3",",;")', range: "F1:H1", expected: [["a", "b", 3]] },
		{ formula: "=MAP(C2:C4,LAMBDA(x,x/100))", range: "F1:F3", expected: [[124], [880], [31]] },
		{ formula: "=BYROW(C2:D3,LAMBDA(r,MAX(r)))", range: "F1:F2", expected: [[46351], [88000]] },
		{ formula: "=BYCOL(C2:D4,LAMBDA(c,MIN(c)))", range: "F1:G1", expected: [[3100, 46300]] },
		{ formula: "=SCAN(0,{1;2;3},LAMBDA(a,b,a+b))", range: "F1:F3", expected: [[1], [3], [6]] },
		{
			formula: "=MAKEARRAY(2,2,LAMBDA(r,c,r*c))",
			range: "F1:G2",
			expected: [
				[1, 2],
				[2, 4],
			],
		},
		{ formula: "=VSTACK(A2:A3,B4)", range: "F1:F3", expected: [["Mara"], ["Ben"], ["Nano"]] },
		{ formula: '=XLOOKUP("Ben",A2:A4,B2:D4)', range: "F1:H1", expected: [["Micro", 88000, 46352]] },
		{
			formula: '=ARRAYFORMULA(VLOOKUP({"Ana";"Ben"},A2:C4,3,FALSE))',
			range: "F1:F2",
			expected: [[3100], [88000]],
		},
		{ formula: "=INDEX(A2:C4,0,3)", range: "F1:F3", expected: [[12400], [88000], [3100]] },
		{
			formula: "=LET(big,FILTER(A2:C4,C2:C4>10000),SORT(big,3,TRUE))",
			range: "F1:F2",
			expected: [["Mara"], ["Ben"]],
		},
		{ formula: "=ABS({-1,-2})", range: "F1:G1", expected: [[1, null]] },
		{ formula: "=FREQUENCY(C2:C4,{5000;50000})", range: "F1:F3", expected: [[1], [1], [1]] },
	])("$formula", ({ formula, range, expected }) => {
		const sheet = creators();
		sheet.put("F1", [formula]);
		expect(sheet.block(range)).toEqual(expected);
	});
});

describe("a name that LET or LAMBDA gives is known, whatever its value", () => {
	const value = fc.oneof(
		fc.constant(null),
		fc.integer(),
		fc.boolean(),
		fc.constantFrom("x", "a", "0"),
		fc.constant({ formula: "=NA()" }),
	);
	test("every form gives the cell's own value back", () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (cells) => {
				const sheet = sheetOf({ Z1: "=A1" });
				sheet.put("A1", ...cells.map((cell) => [cell]));
				const range = `A1:A${cells.length}`;
				const formulas = {
					C1: `=LET(v,A1,v)`,
					D1: `=LAMBDA(v,v)(A1)`,
					E1: `=MAP(${range},LAMBDA(v,v))`,
					F1: `=BYROW(${range},LAMBDA(v,v))`,
					G1: `=SCAN(A1,${range},LAMBDA(a,v,v))`,
					H1: `=REDUCE(A1,${range},LAMBDA(a,v,v))`,
					I1: `=BYCOL(A1,LAMBDA(v,v))`,
					J1: `=LET(v,LAMBDA(w,w)(A1),LAMBDA(w,v)(1))`,
				};
				for (const [cell, formula] of Object.entries(formulas)) sheet.put(cell, [formula]);
				const own = (address: string) => (sheet.get(address) === "" ? null : sheet.get(address));
				const [first, last] = [own("A1"), own(`A${cells.length}`)];
				expect(["C1", "D1", "E1", "F1", "G1", "H1", "I1", "J1"].map((cell) => own(cell))).toEqual([
					...[first, first, first, first, first],
					last,
					...[first, first],
				]);
			}),
			{ numRuns: 60 },
		);
	});
	test("sums over a range with a blank cell", () => {
		const sheet = sheetOf({ A1: 1, A3: 2, C1: { formula: "=REDUCE(0,A1:A3,LAMBDA(sum,one,sum+one))" } });
		expect(sheet.get("C1")).toBe(3);
	});
});
