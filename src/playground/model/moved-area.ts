import { type LineShift, movedSpan } from "../engine/move-references.ts";
import type { Area, AreaSnapshot } from "./types.ts";

/** Where an area lies after lines moved: the same object if it stays, `undefined` if all its cells were taken away. */
export function movedArea(area: Area, shift: LineShift): Area | undefined {
	const [start, length] =
		shift.axis === "row" ? (["row", "rows"] as const) : (["column", "columns"] as const);
	// A whole column keeps its height, whatever happens to its rows.
	if (area[start] === 0 && area[length] === Infinity) return area;
	const span = movedSpan(area[start], area[start] + area[length] - 1, shift);
	if (span === undefined) return undefined;
	const count = span[1] - span[0] + 1;
	if (span[0] === area[start] && count === area[length]) return area;
	return { ...area, [start]: span[0], [length]: count };
}

export function snapshotArea({ row, column, rows, columns }: Area): AreaSnapshot {
	return [row, column, finite(rows), finite(columns)];
}

export function loadArea([row, column, rows, columns]: AreaSnapshot): Area {
	return { row, column, rows: rows ?? Infinity, columns: columns ?? Infinity };
}

function finite(count: number): number | null {
	return count === Infinity ? null : count;
}
