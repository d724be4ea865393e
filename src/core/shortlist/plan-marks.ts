import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import { type Candidate, labelOf } from "./candidate.ts";

export type MarkColumn = "include" | "exclude";

/** Columns of the Roster that may be filled along with the mark. */
export type ExtraColumn = "fit" | "vetting flags";

export interface MarkPlan {
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
}

/** Marks the chosen accounts on the Roster: blank cells are filled, other cells offered as replacements of their own. */
export function planMarks(
	roster: Table,
	chosen: readonly Candidate[],
	mark: MarkColumn,
	extras: readonly ExtraColumn[],
): MarkPlan {
	const plan: MarkPlan = { changes: [], left: [], refused: [] };
	for (const column of extras) {
		if (roster.columns[column] !== undefined) continue;
		const reason = `Roster has no such column, so it is not filled. "Set up tracker" adds it.`;
		plan.refused.push({ label: `Column ${column}`, reason });
	}
	for (const candidate of chosen) planRow(roster, candidate, mark, extras, plan);
	return plan;
}

function planRow(
	roster: Table,
	candidate: Candidate,
	mark: MarkColumn,
	extras: readonly ExtraColumn[],
	plan: MarkPlan,
): void {
	const label = labelOf(candidate);
	const row = roster.rows.get(candidate.id)![0]!;
	const other = mark === "include" ? "exclude" : "include";
	if (means(cellAt(roster, row, other), true)) {
		const reason = `Is marked ${other} on the Roster. Clear that cell first; a row cannot be both.`;
		plan.refused.push({ label, reason });
		return;
	}
	const fills: { [column: string]: { before: Cell; after: Cell } } = {};
	const replacements: { [column: string]: { before: Cell; after: Cell } } = {};
	const wanted: readonly (readonly [string, Cell])[] = [[mark, "yes"], ...extraCells(candidate, extras)];
	for (const [column, after] of wanted) {
		const index = roster.columns[column];
		if (index === undefined) continue;
		const before = cellAt(roster, row, column);
		if (!isWritable(roster, row, index)) {
			plan.refused.push({ label, reason: `${column} holds a formula, which stays.` });
		} else if (isBlank(before)) {
			if (before === "") fills[column] = { before, after };
		} else if (!meansTheSame(before, after)) {
			replacements[column] = { before, after };
		}
	}
	const target = { kind: "set-cells", tab: roster.spec.name, key: candidate.id, label } as const;
	const isNothing = Object.keys(fills).length + Object.keys(replacements).length === 0;
	if (isNothing) plan.left.push({ label, reason: `Marked ${mark} already; nothing to add.` });
	if (Object.keys(fills).length > 0) plan.changes.push({ ...target, cells: fills });
	if (Object.keys(replacements).length > 0) {
		const reason = "These cells hold something else already.";
		plan.changes.push({ ...target, cells: replacements, replaces: true, reason });
	}
}

function extraCells(candidate: Candidate, extras: readonly ExtraColumn[]): (readonly [string, Cell])[] {
	const cells: (readonly [string, Cell])[] = [];
	if (extras.includes("fit") && candidate.fit !== undefined) cells.push(["fit", roundedShare(candidate.fit)]);
	const flags = flagWords(candidate);
	if (extras.includes("vetting flags") && flags !== "") cells.push(["vetting flags", flags]);
	return cells;
}

/** Reasons to look closer and a competitor, as they stand in a cell; `""` where there are none. */
export function flagWords({ vetting, competitor }: Candidate): string {
	return [competitor === "" ? "" : `${competitor}.`, vetting].filter((words) => words !== "").join(" ");
}

/** To whole percent points, as it is shown. */
export function roundedShare(share: number): number {
	return Math.round(share * 100) / 100;
}

function meansTheSame(before: Cell, after: Cell): boolean {
	return (after === "yes" && means(before, true)) || before === after;
}

function means(cell: Cell, yes: boolean): boolean {
	return !isDateCell(cell) && !isBlank(cell) && yesOrNo.read(cell) === yes;
}
