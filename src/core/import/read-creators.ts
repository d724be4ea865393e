import type { ImportDetails, RawTable } from "../answers.ts";
import { type Cell, isBlank } from "../cell.ts";
import { platforms } from "../platforms.ts";
import type { Remark } from "../tool.ts";
import { accountColumns, holdsAccount } from "./accounts-of-row.ts";
import { alignHeader } from "./align-header.ts";
import type { Column } from "./column.ts";
import { columnStyles, type UnitChoices } from "./column-style.ts";
import { columnWarnings, describe } from "./describe-columns.ts";
import { findHeader, type Header } from "./find-header.ts";
import { currencyWarnings, foreignColumns } from "./foreign-amounts.ts";
import { importFields } from "./import-fields.ts";
import type { Importer } from "./importer.ts";
import { type LikelyPlatform, likelyPlatform } from "./likely-platform.ts";
import { mergeDuplicates, type ReadCreator } from "./merge-duplicates.ts";
import { otherList } from "./other-lists.ts";
import { type RowPlan, readRow, rowPlan } from "./read-row.ts";
import { type ColumnChoices, recogniseColumns } from "./recognise-columns.ts";
import { rememberedChoices } from "./remembered-choices.ts";
import { rowsToSkip } from "./rows-to-skip.ts";

export type { ReadCreator };

/** What the planner decided instead of what was recognised; as in `ImportInput`. */
export interface ReadChoices {
	readonly columns?: ColumnChoices;
	readonly units?: UnitChoices;
	readonly headerRow?: number;
	readonly platform?: string;
	/** ISO 4217 code of the campaign's currency; blank: not known. */
	readonly currency?: string;
	/** What earlier imports into this workbook chose, as `ReadResult.memory` gave it. */
	readonly memory?: string;
}

export interface ReadResult {
	/** In the order of the list, each account once. */
	readonly creators: readonly ReadCreator[];
	readonly details: ImportDetails;
	/** Rows that are left out, and why. */
	readonly refused: readonly Remark[];
	/** Rows of an account that an earlier row has: merged with it, or left out where they cannot be told apart. */
	readonly duplicates: readonly Remark[];
	/** To be kept with the workbook for the next list. */
	readonly memory: string;
}

/**
 * Reads a list of creators, whatever its layout: finds the header, recognises format and columns, reads the cells by
 * the style of their column, and merges rows of the same account. `importers` are the formats to try, the general one
 * among them. Nothing throws; what cannot be read is left out with a reason.
 */
export function readCreators(
	table: RawTable,
	choices: ReadChoices,
	importers: readonly Importer[],
): ReadResult {
	const first = findHeader(table.rows, choices.headerRow);
	const skipped = rowsToSkip(table.rows, first);
	const numbers = table.rows
		.map((_, row) => row)
		.filter((row) => row > first.end && !skipped.has(row) && isFilled(table.rows[row]));
	const rows = numbers.map((row) => table.rows[row] ?? []);
	const format = likeliestFormat(importers, first, rows);
	const { header, said } = alignHeader(first, rows, format.importer);
	const past = rememberedChoices(choices.memory ?? "", table.source, header, choices);
	const { columns, accounts } = accountColumns(
		recogniseColumns(header, rows, format.importer, choices.columns, past.choices.columns),
	);
	const styles = columnStyles(columns, rows, { ...past.choices.units, ...choices.units });
	const currencies = foreignColumns(columns, rows, choices.currency ?? "");
	const rowsAbove = table.rows.slice(0, Math.max(0, header.row));
	const platform = likelyPlatform(table.source, rowsAbove, {
		chosen: choices.platform,
		remembered: past.choices.platform,
		ofFormat: format.importer?.platform,
	});
	const plans = accounts.map(
		(account): RowPlan =>
			planOf(account, { styles, currencies }, accounts.length === 1 ? platform : undefined),
	);
	const refused: Remark[] = [...skipped.values()];
	const found: ReadCreator[] = [];
	const isChosen = columns.some(({ to, by }) => isIdentity(to) && (by === "choice" || by === "memory"));
	const other = isChosen ? undefined : otherList(header, table.rows);
	if (other !== undefined || !accounts.some((account) => account.some(({ to }) => isIdentity(to)))) {
		if (rows.length > 0) refused.push({ label: table.source, reason: other?.reason ?? noIdentity });
	} else {
		for (const [place, row] of rows.entries())
			readAccounts(row, (numbers[place] ?? 0) + 1, plans, found, refused);
	}
	const { creators, remarks } = mergeDuplicates(found);
	const isAboutPlatform = platformProblem(columns);
	const silent = creators.filter(
		({ cells, problems }) => cells.platform === undefined && !problems.some(isAboutPlatform),
	);
	return {
		creators,
		refused,
		duplicates: remarks,
		memory: past.memory,
		details: {
			format: { title: other?.title ?? format.title, why: format.why },
			headerRow: header.row,
			rowCount: rows.length,
			columns: columns.map((column) => describe(column, styles.get(column.index))),
			choices: importFields.map(({ name }) => name),
			needsPlatform: silent.length > 0,
			silent: { count: silent.length, rows: silent.slice(0, 4).map(({ row }) => row) },
			platforms,
			warnings: [
				...(said === undefined ? [] : [said]),
				...(other === undefined
					? [...currencyWarnings(columns, currencies), ...columnWarnings(columns, found)]
					: [other.reason]),
			],
			...usedPlatform(platform, accounts.length),
		},
	};
}

function likeliestFormat(
	importers: readonly Importer[],
	header: Header,
	rows: readonly (readonly Cell[])[],
): { importer?: Importer; title: string; why: string } {
	let best: { importer?: Importer; title: string; why: string } = {
		title: "List of creators",
		why: "no known format",
	};
	let bestScore = 0;
	for (const importer of importers) {
		const { score, why } = importer.detect(header.names, rows.slice(0, 20));
		if (score > bestScore) [best, bestScore] = [{ importer, title: importer.title, why }, score];
	}
	return best;
}

function planOf(
	columns: readonly Column[],
	shared: Pick<RowPlan, "styles" | "currencies">,
	platform: LikelyPlatform | undefined,
): RowPlan {
	const own = columns.find((column) => column.platform !== undefined)?.platform;
	return rowPlan(columns, shared, own ?? platform?.name);
}

function readAccounts(
	row: readonly Cell[],
	number: number,
	plans: readonly RowPlan[],
	found: ReadCreator[],
	refused: Remark[],
): void {
	let known = 0;
	for (const plan of plans) {
		if (plans.length > 1 && !holdsAccount(row, plan.columns)) continue;
		const { cells, problems, ranges, amounts, badAccount, undated } = readRow(row, plan);
		if (badAccount || (isBlank(cells.handle) && isBlank(cells.URL) && isBlank(cells.creator))) {
			const what = badAccount
				? "The account of this row cannot be read, so the row is left out."
				: "The row has no handle, link or name that can be read.";
			refused.push({ label: `Row ${number}`, reason: [what, ...problems].join(" ") });
		} else {
			const said = problems.map((text) => `Row ${number}. ${text} The cell is left out.`);
			const creator = {
				cells,
				row: number,
				problems: kept(said),
				ranges: kept(ranges),
				amounts: kept(amounts),
			};
			found.push(undated ? { ...creator, undated } : creator);
		}
		known++;
	}
	if (known === 0)
		refused.push({ label: `Row ${number}`, reason: "The row names no account on any platform." });
}

/** Most rows have nothing to tell: they share it. */
function kept<T>(told: readonly T[]): readonly T[] {
	return told.length === 0 ? nothingToTell : told;
}

const nothingToTell: readonly never[] = [];

function isFilled(row: readonly Cell[] | undefined): boolean {
	return row?.some((cell) => !isBlank(cell)) ?? false;
}

function isIdentity(to: string): boolean {
	return to === "handle" || to === "URL" || to === "creator";
}

const noIdentity =
	"No column with handles, profile links or names was found. Choose one in the list of columns.";

/** The row names a platform, only not one that is known: the planner's choice for silent rows does not fit it. */
function platformProblem(columns: readonly Column[]): (text: string) => boolean {
	const header = columns.find(({ to }) => to === "platform")?.header;
	return (text) => header !== undefined && text.includes(`Column “${header}”:`);
}

function usedPlatform(
	platform: LikelyPlatform | undefined,
	accounts: number,
): Pick<ImportDetails, "platform"> {
	return platform === undefined || accounts > 1 ? {} : { platform };
}
