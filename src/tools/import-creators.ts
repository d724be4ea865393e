import * as z from "zod/mini";
import type { ImportInput, RawTable } from "../core/answers.ts";
import { type Cell, isBlank, isDateCell, sameCell } from "../core/cell.ts";
import { rangeReason } from "../core/import/describe-columns.ts";
import { MOST_COLUMNS, MOST_ROWS } from "../core/import/limits.ts";
import { type ReadCreator, readCreators } from "../core/import/read-creators.ts";
import { isProblem, type Problem, problem, quote } from "../core/problem.ts";
import { keyPart } from "../core/tables/tab-spec.ts";
import { cellAt, isWritable, readTable, requireColumns, type Table } from "../core/tables/table.ts";
import type { Cells, Change, Remark, Tool, Workbook } from "../core/tool.ts";
import { accountOn } from "../core/tracker/account-key.ts";
import { roster } from "../core/tracker/roster.ts";
import { parseNumber } from "../core/values/parse-number.ts";
import { importers } from "../importers/index.ts";

type SetCells = Extract<Change, { kind: "set-cells" }>;

/** Of a Sheets cell, less the apostrophe that may go in front. */
const MOST_CHARACTERS = 49_999;
/** Of a known account a filled cell of these is never offered for replacement: another spelling of the same link, or the planner's own words. */
const KEPT = ["URL", "notes", "source", "as of"];

/** Reads a list of creators into the Roster: new rows are added, blank cells filled, differences offered, nothing lost. */
export const importCreators: Tool<ImportInput> = {
	id: "import-creators",
	title: "Import creators",
	summary: "Any list or export; see changes first",
	fields: [],
	input: () =>
		z.object({
			from: z.custom<ImportInput["from"]>(isSource, "expected rows of cells or the name of a tab"),
			columns: z.optional(z.custom<{ [source: string]: string }>(isTexts)),
			units: z.optional(z.custom<{ [source: string]: string }>(isTexts)),
			headerRow: z.optional(z.number()),
			platform: z.optional(z.string()),
		}) as unknown as z.ZodMiniType<ImportInput>,
	reads: ({ from }) => ("tab" in from ? [roster.name, from.tab] : [roster.name]),
	plan(workbook, input) {
		const tab = workbook.tabs[roster.name];
		if (!tab) return problem('There is no Roster tab yet. Run "Set up tracker" first.');
		const table = readTable(tab, roster);
		if (isProblem(table)) return table;
		const missing = requireColumns(table, ["handle", "platform"]);
		if (missing) return missing;
		const raw = rawTable(workbook, input);
		if (isProblem(raw)) return raw;
		const read = readCreators(raw, { ...input, memory: workbook.memory }, importers);
		if (read.creators.length + read.duplicates.length + read.refused.length === 0) {
			return problem(`${raw.source} has a header but no rows. Choose another file, or another header row.`);
		}
		const changes: Change[] = [];
		const left: Remark[] = [...read.duplicates];
		const refused: Remark[] = [...read.refused];
		const missingColumns = new Set<string>();
		for (const creator of read.creators) {
			const label = labelOf(creator);
			for (const reason of creator.problems) refused.push({ label, reason, part: true });
			if (isBlank(creator.cells.platform)) {
				refused.push({
					label,
					reason: "The list does not say on which platform. Choose one for the whole list.",
				});
				continue;
			}
			const cells = ownColumns(creator, table, missingColumns, refused, label);
			const key = roster.key((column) => cells[column] ?? "");
			const rows = table.rows.get(key) ?? [];
			if (rows.length > 1) {
				const where = rows.map((row) => row + 1).join(" and ");
				refused.push({
					label,
					reason: `Rows ${where} of ${roster.name} are both this account. Merge them first.`,
				});
			} else if (rows[0] === undefined) {
				const near = isBlank(cells.handle)
					? undefined
					: table.rows.get(accountOn("", String(cells.handle)))?.[0];
				if (near !== undefined) {
					const reason = `Row ${near + 1} of ${roster.name} has this handle without a platform. Fill the platform in, then import again.`;
					refused.push({ label, reason });
					continue;
				}
				const reason = rangeReason(creator.ranges, (column) => cells[column]);
				changes.push({
					kind: "add-row",
					tab: roster.name,
					key,
					label,
					cells: newRow(cells, table, workbook, raw),
					...(reason === undefined ? {} : { reason }),
				});
			} else {
				const updates = updateRow(table, rows[0], key, label, cells).map((change) => {
					const reason = rangeReason(creator.ranges, (column) => change.cells[column]?.after);
					return reason === undefined ? change : { ...change, reason };
				});
				if (updates.length === 0) left.push({ label, reason: "On the roster already; nothing new." });
				changes.push(...updates);
			}
		}
		for (const column of missingColumns) {
			if (!read.details.columns.some(({ to }) => to === column)) continue;
			const reason = `${roster.name} has no such column, so these values are left out. "Set up tracker" adds it.`;
			refused.push({ label: `Column ${column}`, reason });
		}
		return { changes, left, refused, details: read.details, memory: read.memory };
	},
};

/** The creator's cells that the roster has columns for and Sheets has room for. */
function ownColumns(
	{ cells }: ReadCreator,
	table: Table,
	missing: Set<string>,
	refused: Remark[],
	label: string,
): { [column: string]: Cell } {
	const own: { [column: string]: Cell } = {};
	for (const [column, cell] of Object.entries(cells)) {
		if (table.columns[column] === undefined) missing.add(column);
		else if (String(cell).length < MOST_CHARACTERS) own[column] = cell;
		else
			refused.push({
				label,
				part: true,
				reason: `${column} is longer than the ${MOST_CHARACTERS} characters a cell can hold.`,
			});
	}
	return own;
}

/** Blank cells are filled; a cell that holds something else is offered as a replacement of its own. */
function updateRow(
	table: Table,
	row: number,
	key: string,
	label: string,
	cells: { [column: string]: Cell },
): SetCells[] {
	const fills: { [column: string]: { before: Cell; after: Cell } } = {};
	const replacements: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const [column, after] of Object.entries(cells)) {
		const index = table.columns[column]!;
		const before = cellAt(table, row, column);
		if (!isWritable(table, row, index)) continue;
		if (before === "") fills[column] = { before, after };
		else if (!isBlank(before) && !KEPT.includes(column) && !meansTheSame(before, after)) {
			replacements[column] = { before, after };
		}
	}
	const changes: SetCells[] = [];
	const target = { kind: "set-cells", tab: roster.name, key, label } as const;
	if (Object.keys(fills).length > 0) changes.push({ ...target, cells: fills });
	if (Object.keys(replacements).length > 0) changes.push({ ...target, cells: replacements, replaces: true });
	return changes;
}

/** `12.4K` as typed and 12400 as imported are no difference, nor are letter case and the @ of a handle. */
function meansTheSame(before: Cell, after: Cell): boolean {
	if (sameCell(before, after)) return true;
	if (isDateCell(before) || isDateCell(after)) return false;
	if (typeof before === "string" && typeof after === "number") return parseNumber(before) === after;
	return keyPart(before) === keyPart(after);
}

/** In the order of the roster, and new rows say where they came from and of which day their counts are. */
function newRow(cells: Cells, table: Table, workbook: Workbook, raw: RawTable): Cells {
	const stamped: Cells = { source: raw.source, "as of": { date: workbook.now.slice(0, 10) }, ...cells };
	const row: { [column: string]: Cell } = {};
	for (const { name } of roster.columns) {
		const cell = stamped[name];
		if (cell !== undefined && table.columns[name] !== undefined) row[name] = cell;
	}
	return row;
}

function labelOf({ cells }: ReadCreator): string {
	const name = isBlank(cells.handle) ? String(cells.creator ?? "") : `@${cells.handle}`;
	return isBlank(cells.platform) ? name : `${name} · ${cells.platform}`;
}

function rawTable(workbook: Workbook, { from }: ImportInput): RawTable | Problem {
	if (!("tab" in from)) return checkSize(from);
	if (from.tab.toLowerCase() === roster.name.toLowerCase()) {
		return problem("The Roster cannot be imported into itself. Choose another tab.");
	}
	const tab = workbook.tabs[from.tab];
	if (!tab) return problem(`There is no tab ${quote(from.tab)}. It may have been renamed: choose it again.`);
	return checkSize({ source: tab.name, rows: tab.values });
}

function checkSize(raw: RawTable): RawTable | Problem {
	if (raw.rows.every((row) => row.every(isBlank)))
		return problem(`${raw.source} is empty: it has no filled cell.`);
	if (raw.rows.length > MOST_ROWS + 1) {
		return problem(
			`${raw.source} has ${raw.rows.length} rows; up to ${MOST_ROWS} can be imported at once. Split it.`,
		);
	}
	const columns = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
	if (columns > MOST_COLUMNS) {
		return problem(`${raw.source} has ${columns} columns; up to ${MOST_COLUMNS} can be read. Remove some.`);
	}
	return raw;
}

/** Checked by hand: a schema for each of a million cells would take seconds. */
function isSource(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	if ("tab" in value) return typeof value.tab === "string";
	const { source, rows } = value as Partial<RawTable>;
	return (
		typeof source === "string" &&
		Array.isArray(rows) &&
		rows.every((row) => Array.isArray(row) && row.every(isCell))
	);
}

function isTexts(value: unknown): boolean {
	return (
		typeof value === "object" &&
		value !== null &&
		Object.values(value).every((text) => typeof text === "string")
	);
}

function isCell(cell: unknown): boolean {
	if (typeof cell === "object" && cell !== null) return typeof (cell as { date?: unknown }).date === "string";
	return (
		typeof cell === "string" ||
		typeof cell === "boolean" ||
		(typeof cell === "number" && Number.isFinite(cell))
	);
}
