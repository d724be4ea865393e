import type { Cell } from "../cell.ts";
import { findHeader } from "../import/find-header.ts";
import { isProblem } from "../problem.ts";
import { headerText, type Tab } from "../tab.ts";
import { type ColumnSpec, keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { isRowFilled, readTable } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { tracker } from "../tracker/index.ts";
import { dateOrderOf } from "../values/parse-date.ts";
import { columnNames, snakeCase } from "./column-names.ts";
import { csvText, isFormulaLike } from "./csv-text.ts";
import { isPersonalColumn, withoutAddresses } from "./personal-columns.ts";
import { type CellStyle, decimalOf, tidyCell } from "./tidy-cell.ts";
import type { ExportedTab, ExportOptions } from "./types.ts";

interface Column {
	readonly index: number;
	readonly header: string;
	readonly style: CellStyle;
}

interface Counts {
	error: number;
	unread: number;
	guarded: number;
	addresses: number;
}

/** The tab of the tracker by its name, if it is one. */
export function trackerTab(name: string): TabSpec | undefined {
	return tracker.find((spec) => spec.name.toLowerCase() === name.trim().toLowerCase());
}

/** A tab as one tidy table: a header, then a row for each filled one; computed columns are written as their values. */
export function exportTab(tab: Tab, options: ExportOptions, locale: string): ExportedTab {
	const spec = trackerTab(tab.name);
	const table = spec && readTable(tab, spec);
	const known = table === undefined || isProblem(table) ? undefined : table;
	const headerRow = known?.headerRow ?? findHeader(tab.values).row;
	const below = tab.values
		.map((cells, row) => ({ cells, row }))
		.slice(headerRow + 1)
		.filter(({ row }) => isRowFilled(tab, row, known?.computed ?? new Set()));
	const isSender = ({ cells }: { readonly cells: readonly Cell[] }) =>
		options.leaveOutPersonal && spec?.name === "Campaign" && keyPart(cells[0] ?? "") === "sender";
	const rows = below.filter((line) => !isSender(line)).map(({ cells }) => cells);
	const specs = new Map(
		(spec?.columns ?? []).map((column) => [known?.columns[column.name] ?? -1, column] as const),
	);
	const all = columnsOf(tab, headerRow, rows, specs, decimalOf(locale));
	const isOurs = ({ index }: Column) => specs.get(index)?.hidden === true && specs.get(index)?.name !== "id";
	const isLeft = (column: Column) => options.leaveOutPersonal && isPersonalColumn(column.header);
	const kept = all.filter((column) => !isOurs(column) && !isLeft(column));
	const counts: Counts = { error: 0, unread: 0, guarded: 0, addresses: 0 };
	const names = columnNames(
		kept.map(({ header }) => header),
		options.headers,
	).map((name) => guarded(name, options, counts));
	const lines = rows.map((cells) =>
		kept.map(({ index, style }) => fieldOf(cells[index] ?? "", style, options, counts)),
	);
	const left = all.filter(isLeft).map(({ header }) => header);
	return {
		tab: tab.name,
		file: `${snakeCase(tab.name) || "tab"}.csv`,
		csv: csvText([names, ...lines]),
		rows: lines.length,
		columns: kept.length,
		notes: notesOf(counts, rows.length < below.length ? [...left, "the setting sender"] : left),
	};
}

/** The columns that have a header or a filled cell. */
function columnsOf(
	tab: Tab,
	headerRow: number,
	rows: readonly (readonly Cell[])[],
	specs: ReadonlyMap<number, ColumnSpec>,
	decimal: "." | ",",
): Column[] {
	const [values, formulas] = [tab.values[headerRow] ?? [], tab.formulas[headerRow] ?? []];
	const width = rows.reduce((widest, cells) => Math.max(widest, cells.length), values.length);
	const columns: Column[] = [];
	for (let index = 0; index < width; index++) {
		const cell = values[index] ?? "";
		const header =
			headerText(cell, formulas[index] ?? "") ||
			tidyCell(cell, { kind: undefined, decimal, dates: undefined }).text;
		const isFilled = rows.some((cells) => (cells[index] ?? "") !== "");
		if (header.trim() === "" && !isFilled) continue;
		const kind = specs.get(index)?.kind;
		const isDate = kind === "date" || kind === "time";
		const dates = isDate ? dateOrderOf(rows.map((cells) => cells[index])) : undefined;
		columns.push({ index, header, style: { kind, decimal, dates } });
	}
	return columns;
}

function fieldOf(cell: Cell, style: CellStyle, options: ExportOptions, counts: Counts): string {
	const { text, is, typed } = tidyCell(cell, style);
	if (is !== undefined) counts[is]++;
	if (!typed) return text;
	const plain = options.leaveOutPersonal ? withoutAddresses(text) : text;
	if (plain !== text) counts.addresses++;
	return guarded(plain, options, counts);
}

function guarded(text: string, { guardFormulas }: ExportOptions, counts: Counts): string {
	if (!guardFormulas || !isFormulaLike(text)) return text;
	counts.guarded++;
	return `'${text}`;
}

function notesOf({ error, unread, guarded: guards, addresses }: Counts, left: readonly string[]): Remark[] {
	const notes: Remark[] =
		left.length > 0 ? [{ label: left.join(", "), reason: "Left out as personal." }] : [];
	const tell = (count: number, reason: string): void => {
		if (count > 0) notes.push({ label: `${count} cell${count === 1 ? "" : "s"}`, reason });
	};
	tell(error, "Blank in the file: the sheet shows an error or a message there.");
	tell(unread, "Still text: no number or date could be read in a column of such.");
	tell(addresses, "An e-mail address in it reads [e-mail].");
	tell(guards, "With ' in front, so that no spreadsheet runs it as a formula.");
	return notes;
}
