import { type Cell, isBlank, isDateCell } from "../../core/cell.ts";
import { showPercent } from "../../core/values/show-number.ts";

/** A cell of a tool's answer: of a column of shares as a percentage. */
export function showCellOf({ percent }: { readonly percent?: true }, cell: Cell | undefined): string {
	return percent && typeof cell === "number" ? showPercent(cell) : showCell(cell);
}

/** A cell as the preview shows it. */
export function showCell(cell: Cell | undefined): string {
	if (cell === undefined || isBlank(cell)) return "blank";
	if (isDateCell(cell)) return cell.date.replace("T", " ");
	if (typeof cell === "number") return cell.toLocaleString("en-US", { maximumFractionDigits: 4 });
	return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}
