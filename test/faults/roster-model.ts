import { accountKey } from "../../src/core/tracker/account-key.ts";
import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";

/** The Roster as a person sees it: what stands in each account's row, by header. A row without an account has no key. */
export interface Rows {
	readonly byKey: ReadonlyMap<string, ReadonlyMap<string, string>>;
	/** Accounts that stand in several rows. */
	readonly twice: readonly string[];
	/** What stands in rows without an account. */
	readonly loose: readonly string[];
}

export const HEADER = ["Handle", "Platform", "Fee", "Niche", "Our remark", "Check"];

export function readRows(workbook: WorkbookModel): Rows {
	const sheet = workbook.sheet("Roster")!;
	const { rows, columns } = sheet.used();
	const at = (row: number, column: number) => sheet.content(row, column);
	const headers = Array.from({ length: columns }, (_, column) => String(at(0, column) ?? ""));
	const byKey = new Map<string, ReadonlyMap<string, string>>();
	const twice: string[] = [];
	const loose: string[] = [];
	for (let row = 1; row < rows; row++) {
		const cells = new Map<string, string>();
		headers.forEach((header, column) => {
			const content = at(row, column);
			if (content !== null) cells.set(header, inWords(content));
		});
		const key = keyOf(cells);
		if (key === "") loose.push(...cells.values());
		else if (byKey.has(key)) twice.push(key);
		else byKey.set(key, cells);
	}
	return { byKey, twice, loose: loose.sort() };
}

export function keyOf(cells: ReadonlyMap<string, string>): string {
	const handle = cells.get("Handle") ?? "";
	return handle === "" ? "" : accountKey(cells.get("Platform") ?? "", handle, "", "");
}

/** Without row numbers, which follow the row. */
function inWords(content: Content): string {
	return typeof content === "object" ? `formula ${content!.formula.replace(/\d+/, "")}` : String(content);
}

export interface CellChange {
	readonly key: string;
	readonly header: string;
	readonly from: string;
	readonly to: string;
}

/** Cell by cell; a row that is new or gone is one whose cells are all new or gone. */
export function changesBetween(before: Rows, after: Rows): CellChange[] {
	const changes: CellChange[] = [];
	for (const key of new Set([...before.byKey.keys(), ...after.byKey.keys()])) {
		const [old, now] = [before.byKey.get(key), after.byKey.get(key)];
		for (const header of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
			const [from, to] = [old?.get(header) ?? "", now?.get(header) ?? ""];
			if (from !== to) changes.push({ key, header, from, to });
		}
	}
	return changes;
}
