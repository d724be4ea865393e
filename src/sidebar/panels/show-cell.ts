import { type Cell, isBlank, isDateCell } from "../../core/cell.ts";

/** A cell as the preview shows it. */
export function showCell(cell: Cell | undefined): string {
	if (cell === undefined || isBlank(cell)) return "blank";
	if (isDateCell(cell)) return cell.date.replace("T", " ");
	if (typeof cell === "number") return cell.toLocaleString("en-US", { maximumFractionDigits: 4 });
	return typeof cell === "boolean" ? String(cell).toUpperCase() : cell;
}
