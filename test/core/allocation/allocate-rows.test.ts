import { describe, expect, it } from "vitest";
import { allocateRows, type RowsToAllocate } from "../../../src/core/allocation/allocate-rows.ts";
import { callFunction } from "../../../src/core/call-function.ts";
import { allocate } from "../../../src/functions/allocate.ts";

const rows: RowsToAllocate = {
	ids: [["Ana"], [undefined], ["Ben"]],
	costs: [[300], [undefined], [400]],
	values: [[900], [undefined], [800]],
	budget: 500,
};

describe("rows of a sheet", () => {
	it("are chosen or not, and blank where they are blank", () => {
		expect(allocateRows(rows)).toEqual([[true], [""], [false]]);
	});

	const refused: { title: string; change: Partial<RowsToAllocate>; message: string }[] = [
		{
			title: "no cost",
			change: { costs: [[300], [undefined], [undefined]] },
			message: "Row 3 has no cost. Fill it in, or clear the whole row.",
		},
		{
			title: "no id",
			change: { ids: [[undefined], [undefined], ["Ben"]] },
			message: "Row 1 has no id. Fill it in, or clear the whole row.",
		},
		{
			title: "fewer values than ids",
			change: { values: [[900]] },
			message: "values has 1 rows but ids has 3. Use the same rows for both, such as A2:A100 and B2:B100.",
		},
		{
			title: "two columns of costs",
			change: {
				costs: [
					[300, 1],
					[2, 2],
					[400, 3],
				],
			},
			message: "ids and costs take one column each, such as A2:A and B2:B.",
		},
		{
			title: "half a creator",
			change: { maxCount: 1.5 },
			message: 'maxCount "1.5" is not a whole number. Give a number of creators, such as 5.',
		},
		{
			title: "bounds that contradict each other",
			change: { minCount: 3, maxCount: 2 },
			message: "minCount 3 is more than maxCount 2. Give a least number that is not above the most.",
		},
	];
	it.each(refused)("are refused with the reason: $title", ({ change, message }) => {
		expect(allocateRows({ ...rows, ...change })).toEqual({ problem: message });
	});

	it("are solved in columns of 5,000", () => {
		let state = 7;
		const next = (most: number): number => {
			state = (state * 1103515245 + 12345) % 2147483648;
			return Math.floor((state / 2147483648) * most);
		};
		const column = (cell: (row: number) => number | string) =>
			Array.from({ length: 5000 }, (_, row) => [cell(row)]);
		const costs = column(() => 50 + next(2000) / 4);
		const values = column((row) => Math.round((costs[row]![0] as number) * (5 + next(1000) / 100)));
		const cells = callFunction(allocate, [column((row) => `c${row}`), costs, values, 100_000]) as unknown[][];
		expect(cells).toHaveLength(5000);
		expect(cells[0]).toHaveLength(1);
		const spent = cells.reduce(
			(sum, [taken], row) => sum + (taken === true ? (costs[row]![0] as number) : 0),
			0,
		);
		expect(spent).toBeGreaterThan(99_990);
		expect(spent).toBeLessThanOrEqual(100_000);
	});
});
