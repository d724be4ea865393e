import type { ImportDetails, RawTable } from "../answers.ts";
import { type Cell, isBlank } from "../cell.ts";
import { platforms } from "../platforms.ts";
import type { Remark } from "../tool.ts";
import { accountColumns, holdsAccount } from "./accounts-of-row.ts";
import type { Column } from "./column.ts";
import { columnStyles } from "./column-style.ts";
import { findHeader, type Header } from "./find-header.ts";
import { importFields } from "./import-fields.ts";
import type { Importer } from "./importer.ts";
import { type LikelyPlatform, likelyPlatform } from "./likely-platform.ts";
import { mergeDuplicates, type ReadCreator } from "./merge-duplicates.ts";
import { type RowPlan, readRow } from "./read-row.ts";
import { type ColumnChoices, recogniseColumns } from "./recognise-columns.ts";
import { rowsToSkip } from "./rows-to-skip.ts";

export type { ReadCreator };

/** What the planner decided instead of what was recognised; as in `ImportInput`. */
export interface ReadChoices {
	readonly columns?: ColumnChoices;
	readonly headerRow?: number;
	readonly platform?: string;
}

export interface ReadResult {
	/** In the order of the list, each account once. */
	readonly creators: readonly ReadCreator[];
	readonly details: ImportDetails;
	/** Rows that are left out, and why. */
	readonly refused: readonly Remark[];
	/** Rows of an account that an earlier row has: merged with it, or left out where they cannot be told apart. */
	readonly duplicates: readonly Remark[];
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
	const header = findHeader(table.rows, choices.headerRow);
	const skipped = rowsToSkip(table.rows, header.row);
	const numbers = table.rows
		.map((_, row) => row)
		.filter((row) => row > header.row && !skipped.has(row) && isFilled(table.rows[row]));
	const rows = numbers.map((row) => table.rows[row] ?? []);
	const format = likeliestFormat(importers, header, rows);
	const { columns, accounts } = accountColumns(
		recogniseColumns(header, rows, format.importer, choices.columns),
	);
	const styles = columnStyles(columns, rows);
	const rowsAbove = table.rows.slice(0, Math.max(0, header.row));
	const platform = likelyPlatform(table.source, rowsAbove, choices.platform, format.importer?.platform);
	const plans = accounts.map(
		(account): RowPlan => planOf(account, styles, accounts.length === 1 ? platform : undefined),
	);
	const refused: Remark[] = [...skipped.values()];
	const found: ReadCreator[] = [];
	if (!accounts.some(isIdentified)) {
		if (rows.length > 0) refused.push(noIdentity(table.source));
	} else {
		for (const [place, row] of rows.entries())
			readAccounts(row, (numbers[place] ?? 0) + 1, plans, found, refused);
	}
	const { creators, remarks } = mergeDuplicates(found);
	const isAboutPlatform = platformProblem(columns);
	const needsPlatform = creators.some(
		({ cells, problems }) => cells.platform === undefined && !problems.some(isAboutPlatform),
	);
	return {
		creators,
		refused,
		duplicates: remarks,
		details: {
			format: { title: format.title, why: format.why },
			headerRow: header.row,
			rowCount: rows.length,
			columns: columns.map((column) => describe(column, styles.get(column.index)?.unit)),
			choices: importFields.map(({ name }) => name),
			needsPlatform,
			platforms,
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
	styles: RowPlan["styles"],
	platform: LikelyPlatform | undefined,
): RowPlan {
	const own = columns.find((column) => column.platform !== undefined)?.platform;
	const name = own ?? platform?.name;
	return name === undefined ? { columns, styles } : { columns, styles, platform: name };
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
		const { cells, problems } = readRow(row, plan);
		if (isBlank(cells.handle) && isBlank(cells.URL) && isBlank(cells.creator)) {
			const reason = ["The row has no handle, link or name that can be read.", ...problems].join(" ");
			refused.push({ label: `Row ${number}`, reason });
		} else {
			found.push({ cells, row: number, problems: problems.map((text) => `Row ${number}. ${text}`) });
		}
		known++;
	}
	if (known === 0)
		refused.push({ label: `Row ${number}`, reason: "The row names no account on any platform." });
}

function isFilled(row: readonly Cell[] | undefined): boolean {
	return row?.some((cell) => !isBlank(cell)) ?? false;
}

function isIdentified(columns: readonly Column[]): boolean {
	return columns.some(({ to }) => to === "handle" || to === "URL" || to === "creator");
}

function noIdentity(source: string): Remark {
	return {
		label: source,
		reason: "No column with handles, profile links or names was found. Choose one in the list of columns.",
	};
}

/** The row names a platform, only not one that is known: the planner's choice for silent rows does not fit it. */
function platformProblem(columns: readonly Column[]): (text: string) => boolean {
	const header = columns.find(({ to }) => to === "platform")?.header;
	return (text) => header !== undefined && text.includes(`Column “${header}”:`);
}

function describe(column: Column, unit: string | undefined): ImportDetails["columns"][number] {
	const { header, to, why, look } = column;
	return { header, to, why, samples: look.samples, ...(unit === undefined ? {} : { unit }) };
}

function usedPlatform(
	platform: LikelyPlatform | undefined,
	accounts: number,
): Pick<ImportDetails, "platform"> {
	return platform === undefined || accounts > 1 ? {} : { platform };
}
