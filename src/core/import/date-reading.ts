import type { Cell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { type DateOrder, dateOrderOf, parseDate } from "../values/parse-date.ts";
import type { ColumnStyle } from "./column-style.ts";

const orders: readonly DateOrder[] = ["day first", "month first"];

/** Whether `3/4/2026` is a day in April or in March: by the cells that leave no doubt, else by the planner's choice. */
export function dateReading(
	cells: readonly (Cell | undefined)[],
	choice: string,
): Pick<ColumnStyle, "dates" | "readings" | "reading" | "telling"> {
	const dates = dateOrderOf(cells);
	if (dates !== undefined) return { dates };
	const telling = cells
		.filter((cell): cell is string => typeof cell === "string" && isOpen(cell))
		.slice(0, 3);
	if (telling.length === 0) return {};
	const chosen = orders.find((order) => order === choice);
	return {
		...(chosen === undefined ? {} : { dates: chosen }),
		readings: orders,
		reading: chosen ?? "",
		telling,
	};
}

/** Both orders give a day of the calendar, and not the same. */
function isOpen(text: string): boolean {
	return (
		/^\s*\d{1,2}[/-]\d/.test(text) &&
		isProblem(parseDate(text)) &&
		orders.every((order) => !isProblem(parseDate(text, order)))
	);
}
