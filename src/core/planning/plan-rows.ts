import { type Cell, isBlank, isDateCell, sameCell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { plan } from "../tracker/plan.ts";
import { parseNumber } from "../values/parse-number.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import { fingerprint } from "./fingerprint.ts";

/** One chosen package as the Plan tab shows it: its cells by column, without `in plan`. */
export interface PlanRow {
	readonly label: string;
	readonly cells: { readonly [column: string]: Cell };
}

export interface PlannedRows {
	readonly rows: readonly PlanRow[];
	/** Plan keys not among the rows that stay in the plan all the same, and why; `""` where that is said elsewhere. */
	readonly kept: ReadonlyMap<string, string>;
}

export interface PlanRows {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
	/** Fingerprints of the cells as this plan would have them, to know them again as not typed. */
	readonly written: readonly string[];
}

export const MARK = "in plan";
/** What a run writes of a chosen package besides. */
export const TELLING: readonly string[] = ["cost", "expected value", "cost per result", "reason"];

/**
 * What the Plan tab lacks of this plan. Rows are added and blank cells filled; a cell that still holds what an earlier
 * run wrote (`known` fingerprints) is brought up to date; one that somebody typed is offered, never ticked. Rows of an
 * earlier plan are not deleted: their `in plan` becomes no.
 */
export function planRows(table: Table, { rows, kept }: PlannedRows, known: ReadonlySet<string>): PlanRows {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const written: string[] = [];
	const chosen = new Set<string>();
	for (const { label, cells } of rows) {
		const key = plan.key((column) => cells[column] ?? "");
		chosen.add(key);
		const marked: { [column: string]: Cell } = {};
		for (const { name } of plan.columns) {
			const cell = name === MARK ? "yes" : cells[name];
			if (cell !== undefined && table.columns[name] !== undefined) marked[name] = cell;
		}
		for (const column of [MARK, ...TELLING]) {
			if (marked[column] !== undefined) written.push(fingerprint(key, column, marked[column]));
		}
		const found = table.rows.get(key) ?? [];
		if (found.length > 1) {
			const where = found.map((row) => row + 1).join(" and ");
			refused.push({
				label,
				reason: `Rows ${where} of ${plan.name} are the same chosen package. Merge them first.`,
			});
		} else if (found[0] === undefined) {
			changes.push({ kind: "add-row", tab: plan.name, key, label, cells: marked });
		} else {
			const updates = updateRow(table, found[0], key, label, marked, known);
			if (updates.length === 0) left.push({ label, reason: "In the Plan tab already; nothing new." });
			changes.push(...updates);
		}
	}
	markDropped(table, chosen, kept, known, { changes, left, written });
	return { changes, left, refused, written };
}

function updateRow(
	table: Table,
	row: number,
	key: string,
	label: string,
	cells: { readonly [column: string]: Cell },
	known: ReadonlySet<string>,
): Change[] {
	const renewed: { [column: string]: { before: Cell; after: Cell } } = {};
	const offered: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const column of [MARK, ...TELLING]) {
		const after = cells[column];
		if (after === undefined || !isWritable(table, row, table.columns[column]!)) continue;
		const before = cellAt(table, row, column);
		if (meansTheSame(before, after)) continue;
		const isOurs = before === "" || known.has(fingerprint(key, column, before));
		(isOurs ? renewed : offered)[column] = { before, after };
	}
	const target = { kind: "set-cells", tab: plan.name, key, label } as const;
	const changes: Change[] = [];
	if (Object.keys(renewed).length > 0) changes.push({ ...target, cells: renewed });
	if (Object.keys(offered).length > 0) {
		const reason = "These cells were typed by hand, or written before this workbook kept a record.";
		changes.push({ ...target, cells: offered, replaces: true, reason });
	}
	return changes;
}

/** Rows that say yes and are not chosen any more. A row that says nothing may be somebody's own. */
function markDropped(
	table: Table,
	chosen: ReadonlySet<string>,
	kept: ReadonlyMap<string, string>,
	known: ReadonlySet<string>,
	{ changes, left, written }: { changes: Change[]; left: Remark[]; written: string[] },
): void {
	const mark = table.columns[MARK];
	let unmarked = 0;
	for (const [key, rows] of table.rows) {
		if (chosen.has(key)) continue;
		for (const row of rows) {
			const before = cellAt(table, row, MARK);
			if (isYes(before) === false) continue;
			const label = labelOf(table, row);
			const keeps = kept.get(key);
			if (keeps) left.push({ label, reason: keeps });
			if (keeps !== undefined) continue;
			if (mark === undefined) unmarked++;
			else if (isBlank(before) || isYes(before) === undefined) {
				const reason = `Row ${row + 1} is not part of this plan and has no yes under "In plan", so it is taken for your own.`;
				left.push({ label, reason });
			} else if (rows.length > 1 || !isWritable(table, row, mark)) {
				left.push({ label, reason: `Row ${row + 1} is no longer chosen. Put no under "In plan" yourself.` });
			} else {
				const isOurs = known.has(fingerprint(key, MARK, before));
				written.push(fingerprint(key, MARK, "no"));
				const reason = isOurs
					? "Chosen by an earlier plan and not by this one. The row stays."
					: "This plan does not choose it, but somebody typed yes. The row stays.";
				changes.push({
					kind: "set-cells",
					tab: plan.name,
					key,
					label,
					cells: { [MARK]: { before, after: "no" } },
					...(isOurs ? {} : { replaces: true as const }),
					reason,
				});
			}
		}
	}
	if (unmarked > 0) {
		const rows = unmarked === 1 ? "1 row is" : `${unmarked} rows are`;
		const reason = `${rows} not part of this plan and cannot be marked, since the tab has no column "In plan". Run "Set up tracker" to add it.`;
		left.push({ label: plan.name, reason });
	}
}

/** `@mara · TikTok · Reel`. */
export function labelOf(table: Table, row: number): string {
	const handle = String(cellAt(table, row, "handle")).trim();
	const name = handle === "" ? String(cellAt(table, row, "creator")).trim() : `@${handle.replace(/^@/, "")}`;
	return [name, cellAt(table, row, "platform"), cellAt(table, row, "package")].filter(Boolean).join(" · ");
}

/** `$600` as typed and 600 as planned are no difference, nor is the case of a word. */
function meansTheSame(before: Cell, after: Cell): boolean {
	if (sameCell(before, after)) return true;
	if (isDateCell(before) || isDateCell(after)) return false;
	if (typeof before === "string" && typeof after === "number") return parseNumber(before) === after;
	return typeof before === "boolean" ? isYes(before) === isYes(after) : keyPart(before) === keyPart(after);
}

/** `undefined` where a cell says neither. */
export function isYes(cell: Cell): boolean | undefined {
	const answer = isDateCell(cell) ? undefined : yesOrNo.read(cell);
	return isProblem(answer) ? undefined : answer;
}
