import { expect, test } from "vitest";
import { type BlockMove, followBlock } from "../../../src/playground/engine/move-block.ts";

/** B2:C4 of Roster goes to E12 of the same tab. */
const down: BlockMove = {
	from: { sheet: "Roster", area: { row: 1, column: 1, rows: 3, columns: 2 } },
	to: { sheet: "Roster", row: 11, column: 4 },
};
const away: BlockMove = { ...down, to: { sheet: "Codes & Links", row: 0, column: 0 } };
const columnB: BlockMove = {
	from: { sheet: "Roster", area: { row: 0, column: 1, rows: Infinity, columns: 1 } },
	to: { sheet: "Roster", row: 0, column: 5 },
};

test.each([
	["a cell of the block", "=B2+1", down, "=E12+1"],
	["absolute references", "=$B$2+C$4+$C3", down, "=$E$12+F$14+$F13"],
	["a range inside the block", "=SUM(B2:C4)", down, "=SUM(E12:F14)"],
	["a range that is partly outside stays", "=SUM(B2:B5)+SUM(A2:B2)", down, "=SUM(B2:B5)+SUM(A2:B2)"],
	["open ranges reach out of the block and stay", "=SUM(B2:B)+SUM(B:B)", down, "=SUM(B2:B)+SUM(B:B)"],
	["names and texts stay", '=LET(b,B2,b&"B2")+B2_total', down, '=LET(b,E12,b&"B2")+B2_total'],
	["other tabs' cells stay", "=Codes!B2+roster!B2", down, "=Codes!B2+roster!E12"],
	["into another tab", "=SUM(B2:B3)-A1", away, "=SUM('Codes & Links'!A1:A2)-A1"],
	["a whole column", "=SUM(B:B)+SUM(B2:B)+B7+SUM(B:C)", columnB, "=SUM(F:F)+SUM(F2:F)+F7+SUM(B:C)"],
	["the columns of a German array", "={B2\\C2;B3\\A1}", down, "={E12\\F12;E13\\A1}"],
])("%s", (_, formula, move, expected) => {
	expect(followBlock(formula, "Roster", "Roster", move)).toBe(expected);
});

test("a formula that goes to another tab still means the cells it meant", () => {
	const formula = "=B2+A1+'Codes & Links'!D4";
	const there = followBlock(formula, "Roster", "Codes & Links", away);
	expect(there).toBe("=A1+Roster!A1+D4");
	const back: BlockMove = {
		from: { sheet: "Codes & Links", area: { row: 0, column: 0, rows: 3, columns: 2 } },
		to: { sheet: "Roster", row: 1, column: 1 },
	};
	expect(followBlock(there, "Codes & Links", "Roster", back)).toBe(formula);
});
