import type { Area } from "../model/types.ts";
import { expose } from "./expose.ts";
import { createRange, createSetters } from "./range.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** Several rectangles of one sheet, to which one call does one thing. */
export function createRangeList(
	context: SpreadsheetContext,
	sheetId: number,
	areas: readonly Area[],
): RangeList {
	const ranges = areas.map((area) => createRange(context, sheetId, area));
	const list: RangeList = expose<RangeList>(context.guard, "RangeList", {
		plain: { getRanges: () => [...ranges] },
		writes: createSetters(context, sheetId, areas, () => list),
	});
	return list;
}
