import { expect, test } from "vitest";
import { moveReferences } from "../../../src/playground/engine/move-references.ts";

const insert2 = { axis: "row", at: 2, count: 2 } as const;
const delete2 = { axis: "row", at: 2, count: -2 } as const;
const insertColumn = { axis: "column", at: 1, count: 1 } as const;
const deleteColumn = { axis: "column", at: 1, count: -1 } as const;

test.each([
	["cells below move down", "=A2+A3+$A$4", insert2, "=A2+A5+$A$6"],
	["ranges around grow", "=SUM(A1:A3)", insert2, "=SUM(A1:A5)"],
	["ranges that end before stay", "=SUM(A1:A2)", insert2, "=SUM(A1:A2)"],
	["open ranges keep their open end", "=TIER(C3:C)", insert2, "=TIER(C5:C)"],
	["whole columns do not mind rows", "=SUM(B:D)", insert2, "=SUM(B:D)"],
	["whole rows do", "=SUM(2:3)", insert2, "=SUM(2:5)"],
	["text and names stay", '="A3"&A3_total', insert2, '="A3"&A3_total'],
	["what was taken away is named", "=A3+A5", delete2, "=#REF!+A3"],
	["ranges lose what was taken away", "=SUM(A1:A9)+SUM(A4:A9)", delete2, "=SUM(A1:A7)+SUM(A3:A7)"],
	["ranges that lost all are gone", "=SUM(A3:A4)", delete2, "=SUM(#REF!)"],
	["an open range whose head was taken away begins where it was", "=TIER(C3:C)", delete2, "=TIER(C3:C)"],
	["columns move right", "=A1+B1+SUM(A:B)+$B$2", insertColumn, "=A1+C1+SUM(A:C)+$C$2"],
	["names of few letters are no columns", "=LET(x,B1,x)+Fee", insertColumn, "=LET(x,C1,x)+Fee"],
	["the columns of a German array move", "={A1\\B1}", insertColumn, "={A1\\C1}"],
	["columns move left", "=A1+B1+C1+SUM(B:C)", deleteColumn, "=A1+#REF!+B1+SUM(B:B)"],
	[
		"references to the sheet by its name",
		"=Roster!B3+'Codes & Links'!B3+roster!B1:B3",
		insert2,
		"=Roster!B5+'Codes & Links'!B3+roster!B1:B5",
	],
	["array formulas in headers", '={"Tier";TIER(J3:J)}', insert2, '={"Tier";TIER(J5:J)}'],
])("%s", (_, formula, shift, expected) => {
	expect(moveReferences(formula, "Roster", true, shift)).toBe(expected);
});

test("in another sheet only references that name the sheet move", () => {
	expect(moveReferences("=A3+Roster!A3", "Roster", false, insert2)).toBe("=A3+Roster!A5");
});
