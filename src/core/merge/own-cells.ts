import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { PROVIDER_ID } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { listAccount } from "./account.ts";
import { dayInWords } from "./words.ts";

/** Of a Sheets cell, less the apostrophe that may go in front. */
const MOST_CHARACTERS = 49_999;

/** The creator's cells that the Roster has columns for, that Sheets has room for, and that can be true; the rest is told. */
export function ownCells(
	creator: ReadCreator,
	table: Table,
	today: string,
	missing: Set<string>,
	refused: Remark[],
): ReadCreator {
	if (isAllOwn(creator, table)) return creator;
	const reasons = [...creator.problems];
	let { undated } = creator;
	const cells: { [column: string]: Cell } = {};
	for (const [column, cell] of Object.entries(creator.cells)) {
		const reason = refusal(column, cell, today);
		if (column === PROVIDER_ID) {
			if (table.columns[table.spec.record?.column ?? ""] !== undefined) cells[column] = cell;
			continue;
		}
		if (reason !== undefined && column === "as of") undated = true;
		if (reason !== undefined) reasons.push(reason);
		else if (column === "as of" || table.columns[column] !== undefined) cells[column] = cell;
		if (table.columns[column] === undefined) missing.add(column);
	}
	const nowhere = isBlank(creator.cells.platform);
	if (reasons.length > 0 || nowhere) {
		const { label } = listAccount(creator);
		for (const reason of reasons) refused.push({ label, reason, part: true });
		const reason = "The list does not say on which platform. Choose one for the whole list.";
		if (nowhere) refused.push({ label, reason });
	}
	return { ...creator, cells, ...(undated ? { undated } : {}) };
}

/** As most are: nothing to tell and nothing to leave out. */
function isAllOwn({ cells, problems }: ReadCreator, table: Table): boolean {
	if (problems.length > 0 || isBlank(cells.platform) || PROVIDER_ID in cells || "as of" in cells)
		return false;
	for (const column in cells) {
		const cell = cells[column]!;
		if (table.columns[column] === undefined) return false;
		if (typeof cell === "string" && cell.length >= MOST_CHARACTERS) return false;
	}
	return true;
}

function refusal(column: string, cell: Cell, today: string): string | undefined {
	if (typeof cell === "string" && cell.length >= MOST_CHARACTERS) {
		return `${column} is longer than the ${MOST_CHARACTERS} characters a cell can hold.`;
	}
	if (column === "as of" && isDateCell(cell) && cell.date.slice(0, 10) > today) {
		return `${dayInWords(cell.date)} is still to come, so it is not the day of these figures; it is left out.`;
	}
	return undefined;
}
