import { expect, test } from "vitest";
import { movedContent } from "../../../src/playground/page/grid/move-content.ts";

test.each([
	["=A1+$B$1+C$1", "=B3+$B$1+D$1"],
	["=SUM(A2:A)+SUM(A:B)", "=SUM(B4:B)+SUM(B:C)"],
	["={A1\\B2;1,5\\'Codes & Links'!C3}", "={B3\\C4;1,5\\'Codes & Links'!D5}"],
	['=LET(x;A1;x&"A1")', '=LET(x;B3;x&"A1")'],
])("%s copied one column right and two rows down reads %s", (formula, expected) => {
	expect(movedContent({ formula }, { row: 4, column: 4 }, { row: 6, column: 5 })).toEqual({
		formula: expected,
	});
});
