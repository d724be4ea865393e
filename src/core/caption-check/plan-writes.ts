import type { Jurisdiction } from "../captions/index.ts";
import { isBlank } from "../cell.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import { columnLayouts } from "../tracker/layout.ts";
import type { PostCheck } from "./check-posts.ts";
import { earlierCheck, verdictOf, withMark } from "./verdict.ts";

export const VERDICT = "disclosure verdict";
export const SUGGESTION = "suggested caption";
/** Of a Sheets cell, less the apostrophe that may go in front. */
const MOST_CHARACTERS = 49_999;

export interface Writes {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

/** Verdicts and suggested captions for Deliverables or a tab of the team's own; the captions themselves are never touched. */
export function planWrites(
	table: Table,
	checks: readonly PostCheck[],
	jurisdictions: readonly Jurisdiction[],
): Writes {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const id = table.spec.keyColumns.join(" ");
	for (const check of checks) {
		if (check.state !== "checked") continue;
		const { label, row } = check.post;
		const key = table.spec.key((column) => cellAt(table, row, column));
		const rows = table.rows.get(key) ?? [];
		if (key === "") {
			const reason = `The row has no ${id}, so nothing can be written beside it: people sort, and it would not be found again. Fill in its ${id}.`;
			refused.push({ label, reason });
		} else if (!isOwnKey(table, row)) {
			const reason = `Its ${id} is computed by a formula, and may be another after sorting. Choose a column that is typed.`;
			refused.push({ label, reason });
		} else if (rows.length > 1) {
			const where = rows.map((one) => one + 1).join(" and ");
			refused.push({
				label,
				reason: `Rows ${where} of ${table.tab.name} have the same ${id}. Give each its own.`,
			});
		} else if (check.signs !== undefined) {
			left.push({ label, reason: "Nobody says whether it is paid, so no verdict is written." });
		} else {
			const own = rowWrites(table, check, key, jurisdictions);
			changes.push(...own.changes);
			left.push(...own.left);
			refused.push(...own.refused);
		}
	}
	return { changes: [...missingColumns(table, changes), ...changes], left, refused };
}

/** In a tab of the team's own nobody knows what a formula's key depends on. */
function isOwnKey(table: Table, row: number): boolean {
	if (table.spec === deliverables) return true;
	return table.spec.keyColumns.every((name) => isWritable(table, row, table.columns[name] ?? -1));
}

function rowWrites(
	table: Table,
	{ post, findings, fixed, left: stillLeft }: PostCheck,
	key: string,
	jurisdictions: readonly Jurisdiction[],
): Writes {
	const { row, label } = post;
	const before = { verdict: cellAt(table, row, VERDICT), suggestion: cellAt(table, row, SUGGESTION) };
	const { ownVerdict, ownSuggestion } = earlierCheck(before.verdict, key, before.suggestion);
	const changes: Change[] = [];
	const left: Remark[] = [];
	const set = (column: string, after: string, own: boolean, theirs: string): void => {
		const current = cellAt(table, row, column);
		if (current === after) return;
		const index = table.columns[column];
		if (index !== undefined && !isWritable(table, row, index)) {
			left.push({ label, reason: `Its ${column} is computed by a formula, which stays.` });
			return;
		}
		const change = {
			kind: "set-cells",
			tab: table.spec.name,
			key,
			label,
			...(table.spec === deliverables ? {} : { keyColumn: table.spec.keyColumns[0]! }),
			cells: { [column]: { before: current, after } },
		} as const;
		changes.push(isBlank(current) || own ? change : { ...change, replaces: true, reason: theirs });
	};
	// A caption that needs nothing has no suggestion, unless an old one of ours must not be left standing.
	const suggests = fixed !== post.caption || (ownSuggestion && !isBlank(before.suggestion));
	const tooLong = fixed.length > MOST_CHARACTERS;
	const suggestion = suggests && !tooLong ? fixed : "";
	const verdict = withMark(
		verdictOf(findings, jurisdictions, post.gaps, suggestion === "" ? [] : stillLeft),
		key,
		suggestion,
	);
	set(VERDICT, verdict, ownVerdict, "Somebody's own words stand there.");
	if (suggestion !== "") {
		set(SUGGESTION, suggestion, ownSuggestion, "What stands there is not the suggestion of the last check.");
	}
	const reason = `The corrected caption is longer than the ${MOST_CHARACTERS} characters a cell can hold.`;
	return { changes, left, refused: suggests && tooLong ? [{ label, reason }] : [] };
}

/**
 * Those of the two columns that are to be written to and are not there, at the right of all others; each for itself and at
 * a place that does not depend on the rows checked, so that a check in parts plans the same as one of the whole.
 */
function missingColumns(table: Table, changes: readonly Change[]): Change[] {
	const first = table.tab.values.reduce((most, line) => Math.max(most, line.length), 0);
	const places = { headerRow: table.headerRow, columns: table.columns, setting: () => undefined };
	return deliverables.columns
		.filter(({ name }) => (name === VERDICT || name === SUGGESTION) && table.columns[name] === undefined)
		.map((column, index) => ({ column, at: first + index }))
		.filter(({ column: { name } }) =>
			changes.some((change) => change.kind === "set-cells" && change.cells[name] !== undefined),
		)
		.map(({ column, at }) => ({
			kind: "add-columns",
			layout: { name: table.tab.name, columns: columnLayouts([column], places) },
			headerRow: table.headerRow,
			column: at,
		}));
}
