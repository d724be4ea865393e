import { describe, expect, it } from "vitest";
import { areaName, cellName, parseAddress } from "../../../src/playground/page/grid/a1.ts";

const END = Number.POSITIVE_INFINITY;

describe("cell names", () => {
	it.each([
		{ row: 0, column: 0, name: "A1" },
		{ row: 2, column: 25, name: "Z3" },
		{ row: 99, column: 26, name: "AA100" },
		{ row: 0, column: 702, name: "AAA1" },
	])("of row $row and column $column is $name", ({ name, ...position }) => {
		expect(cellName(position)).toBe(name);
		expect(parseAddress(name)).toEqual({ from: position, to: position });
	});
});

describe("addresses", () => {
	it.each([
		{ text: " b7 ", read: { from: { row: 6, column: 1 }, to: { row: 6, column: 1 } } },
		{ text: "$A$1:C9", read: { from: { row: 0, column: 0 }, to: { row: 8, column: 2 } } },
		{ text: "B:C", read: { from: { row: 0, column: 1 }, to: { row: END, column: 2 } } },
		{ text: "2:3", read: { from: { row: 1, column: 0 }, to: { row: 2, column: END } } },
		{ text: "Roster!A1", read: { sheet: "Roster", from: { row: 0, column: 0 }, to: { row: 0, column: 0 } } },
		{
			text: "'Ana''s list'!A1",
			read: { sheet: "Ana's list", from: { row: 0, column: 0 }, to: { row: 0, column: 0 } },
		},
		{ text: "A0", read: undefined },
		{ text: "Roster", read: undefined },
		{ text: "A1:B2:C3", read: undefined },
		{ text: "", read: undefined },
	])("$text is read or refused", ({ text, read }) => {
		expect(parseAddress(text)).toEqual(read);
	});
});

describe("the name of an area", () => {
	it.each([
		{ area: { row: 1, column: 1, rows: 1, columns: 1 }, name: "B2" },
		{ area: { row: 0, column: 0, rows: 9, columns: 3 }, name: "A1:C9" },
		{ area: { row: 0, column: 1, rows: END, columns: 2 }, name: "B:C" },
		{ area: { row: 1, column: 1, rows: END, columns: 1 }, name: "B2:B" },
		{ area: { row: 1, column: 0, rows: 4, columns: END }, name: "2:5" },
	])("is $name", ({ area, name }) => {
		expect(areaName(area)).toBe(name);
	});
});
