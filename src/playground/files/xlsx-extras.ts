import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import type { Content, Value } from "../model/types.ts";
import { toAbsoluteA1 } from "./a1.ts";
import { encodeText } from "./xlsx-text.ts";

/**
 * What the file format has no place for is kept on a sheet of its own that spreadsheet programs do not show: sizes of
 * tabs, time zone, charts, who may edit what, and formulas that only Sheets understands. Such a formula's cells show their
 * values in other programs; the formula is put back when the file returns and those values are still the same.
 */
const SHEET_NAME = "_playground";
const MAGIC = "Formulas and settings for the playground; other programs can ignore this sheet";

export interface KeptTab {
	/** The name in the file, which allows fewer characters than Sheets. */
	readonly fileName: string;
	readonly name: string;
	readonly rowCount: number;
	readonly columnCount: number;
	/** See `keepParts`. */
	readonly parts: string;
}

/** A cell of Excel holds no more characters. */
const LONGEST_CELL = 32_000;

/** A formula whose values were written in its place, or (`formula` is `""`) the automatic number formats of one that stands in the file. */
export interface KeptFormula {
	readonly tab: string;
	readonly row: number;
	readonly column: number;
	readonly rows: number;
	readonly columns: number;
	readonly formula: string;
	/** Of the values it showed, see `fingerprint`. */
	readonly shown: string;
	/** Number formats that were written though the cells had none of their own. */
	readonly formats: readonly string[];
}

/** What a name of the file cannot say: `open` holds `rows`, `columns`, or `gone` if its cells were deleted. */
export interface KeptName {
	readonly name: string;
	readonly open: string;
}

export interface Extras {
	readonly locale: string;
	readonly timeZone: string;
	readonly tabs: readonly KeptTab[];
	readonly formulas: readonly KeptFormula[];
	readonly names: readonly KeptName[];
}

export interface ExtrasWriter {
	keepTab(tab: KeptTab): void;
	keepFormula(formula: KeptFormula): void;
	keepName(name: KeptName): void;
	/** Gives the range the list will stand in. */
	keepList(values: readonly string[]): string;
	/** Adds the sheet, which must come last. */
	finish(workbook: Workbook): void;
}

export function createExtrasWriter(locale: string, timeZone: string): ExtrasWriter {
	const rows: (string | number)[][] = [[MAGIC, 1, locale, timeZone]];
	return {
		keepTab: ({ fileName, name, rowCount, columnCount, parts }) =>
			rows.push(["tab", fileName, name, rowCount, columnCount, ...pieces(parts)]),
		keepFormula: (kept) =>
			rows.push([
				"formula",
				kept.tab,
				kept.row,
				kept.column,
				kept.rows,
				kept.columns,
				kept.formula,
				kept.shown,
				JSON.stringify(kept.formats),
			]),
		keepName: ({ name, open }) => rows.push(["name", name, open]),
		keepList(values) {
			rows.push(["list", ...values]);
			const line = rows.length - 1;
			return `${SHEET_NAME}!${toAbsoluteA1(line, 1)}:${toAbsoluteA1(line, values.length)}`;
		},
		finish(workbook) {
			const sheet = workbook.addWorksheet(SHEET_NAME, { state: "veryHidden" });
			for (const row of rows)
				sheet.addRow(row.map((cell) => (typeof cell === "string" ? encodeText(cell) : cell)));
		},
	};
}

/** Whether a sheet of a file is the one that `finish` added, and no tab. */
export function isExtrasSheet(sheet: Worksheet): boolean {
	return sheet.getCell("A1").value === MAGIC;
}

export function readExtras(workbook: Workbook): Extras | undefined {
	const sheet = workbook.worksheets.find(isExtrasSheet);
	if (!sheet) return undefined;
	const tabs: KeptTab[] = [];
	const formulas: KeptFormula[] = [];
	const names: KeptName[] = [];
	sheet.eachRow((row) => {
		const text = (column: number) => String(row.getCell(column).value ?? "");
		const count = (column: number) => Number(row.getCell(column).value);
		if (text(1) === "tab") {
			const parts = Array.from({ length: Math.max(0, row.cellCount - 5) }, (_, piece) =>
				text(6 + piece),
			).join("");
			tabs.push({ fileName: text(2), name: text(3), rowCount: count(4), columnCount: count(5), parts });
		}
		if (text(1) === "name") names.push({ name: text(2), open: text(3) });
		if (text(1) === "formula") {
			formulas.push({
				tab: text(2),
				row: count(3),
				column: count(4),
				rows: count(5),
				columns: count(6),
				formula: text(7),
				shown: text(8),
				formats: JSON.parse(text(9)) as string[],
			});
		}
	});
	const head = sheet.getRow(1);
	return {
		locale: String(head.getCell(3).value),
		timeZone: String(head.getCell(4).value),
		tabs,
		formulas,
		names,
	};
}

function pieces(text: string): string[] {
	return Array.from({ length: Math.ceil(text.length / LONGEST_CELL) }, (_, index) =>
		text.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL),
	);
}

/** Short text that differs, most likely, when values differ by more than rounding. */
export function fingerprint(values: readonly (Value | Content)[]): string {
	let hash = 0x811c9dc5;
	for (const unit of values.map(shownText).join("\u0000")) {
		hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193) >>> 0;
	}
	return hash.toString(16);
}

function shownText(value: Value | Content): string {
	if (value === null) return "";
	if (typeof value === "number") return String(Number(value.toPrecision(10)));
	if (typeof value !== "object") return String(value);
	return "error" in value ? value.error : value.formula.slice(1);
}
