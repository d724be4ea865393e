import type { Cell } from "../cell.ts";
import type { ColumnLayout, Formula, TabLayout } from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import { type ColumnKind, type ColumnSpec, headerOf, type TabSpec } from "../tables/tab-spec.ts";

/** Where things stand that an array formula refers to. Rows and columns count from 0. */
export interface Places {
	readonly headerRow: number;
	readonly columns: { readonly [name: string]: number };
	/** A formula that gives a campaign setting's value; `undefined` if there is no such tab. */
	setting(name: string): string | undefined;
	/** The cells of a column of another tab, `Results!C2:C`; `undefined` if there is none. */
	column?(tab: string, name: string): string | undefined;
	/** What a setting says now; `""` if nothing. */
	text?(name: string): string;
}

/** The columns as they are made: header or array formula, note, number format, dropdown. */
export function columnLayouts(columns: readonly ColumnSpec[], places: Places): ColumnLayout[] {
	return columns.map((column) => ({
		header: arrayFormula(column, places) ?? headerOf(column),
		note: noteOf(column, places),
		...(formatOf(column) === undefined ? {} : { format: formatOf(column)! }),
		...(column.choices ? { choices: column.choices } : {}),
		...(column.width ? { width: column.width } : {}),
		...(column.hidden ? { hidden: column.hidden } : {}),
	}));
}

function noteOf({ note, noteSetting }: ColumnSpec, { text }: Places): string {
	const now = noteSetting === undefined ? "" : (text?.(noteSetting) ?? "");
	return now === "" ? note : `${note} When this column was made, the ${noteSetting} was "${now}".`;
}

/** A new tab, header in its first row. */
export function newTab(
	spec: TabSpec,
	rows: readonly (readonly Cell[])[],
	setting: Places["setting"],
	column?: Places["column"],
	text?: Places["text"],
): TabLayout {
	const columns = Object.fromEntries(spec.columns.map(({ name }, index) => [name, index]));
	const places: Places = {
		headerRow: 0,
		columns,
		setting,
		...(column ? { column } : {}),
		...(text ? { text } : {}),
	};
	return { name: spec.name, columns: columnLayouts(spec.columns, places), rows };
}

/** `Campaign!`, or in quotes where the name needs them. */
export function sheetPrefix(tab: string): string {
	return `${/^\w+$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`}!`;
}

/**
 * One formula in the header cell computes the whole column, so that sorting, filtering and inserting rows cannot break it.
 * Arguments whose setting does not exist are left out; without a column that it needs there is no formula.
 */
function arrayFormula(column: ColumnSpec, places: Places): Formula | undefined {
	if (column.formula === undefined) return undefined;
	let whole = true;
	const cells = (tab: string, name: string): string => {
		const found = places.column?.(tab, name);
		if (found === undefined) whole = false;
		return found ?? "";
	};
	const call = column.formula
		.replace(/\{Campaign day:([^}]+)\}/g, (_, name: string) => dayOf(places.setting(name)))
		.replace(/; \{Campaign:([^}]+)\}/g, (_, name: string) => {
			const address = places.setting(name);
			return address === undefined ? "" : `; ${address}`;
		})
		.replace(/\{Campaign:([^}]+)\}/g, (_, name: string) => places.setting(name) ?? '""')
		.replace(/\{known Results:([^}]+)\}/g, (_, name: string) => newestKnown(name))
		.replace(
			/\{(newest )?(\w+):([^}?]+)(\?)?\}/g,
			(_, newest: string | undefined, tab: string, name: string, maybe: string | undefined) => {
				if (maybe && places.column?.(tab, name) === undefined) return '""';
				const column = cells(tab, name);
				return newest
					? `VLOOKUP({newest row}; HSTACK(SEQUENCE(ROWS(${column})); ${column}); 2; TRUE)`
					: column;
			},
		)
		.replace(/\{([^}]+)\}/g, (_, name: string) => {
			const letters = columnLetters(places.columns[name]!);
			return `${letters}${places.headerRow + 2}:${letters}`;
		});
	return whole ? { formula: `={"${headerOf(column)}"; ${call}}` } : undefined;
}

/** A day of Campaign, also where it was typed as text; `""` where it is neither. */
function dayOf(setting: string | undefined): string {
	return setting === undefined
		? '""'
		: `LET(said; ${setting}; IF(ISNUMBER(said); said; IFERROR(DATEVALUE(said); "")))`;
}

/** Of each post key the newest value of a column of Results that is not blank; of two of the same time the larger. */
function newestKnown(name: string): string {
	const own = `{Results:${name}}`;
	const rows = `HSTACK({Results:deliverable} & IF({Results:paid?} = "boosted"; "/boosted"; ""); ${own}; {Results:pulled at})`;
	return `LET(known; SORTN(SORT(FILTER(${rows}; ${own} <> ""); 3; FALSE; 2; FALSE); 1000000; 2; 1; TRUE); IFERROR(IF(VLOOKUP({post key}; known; 1; TRUE) = {post key}; VLOOKUP({post key}; known; 2; TRUE); ); ))`;
}

function formatOf(column: ColumnSpec): string | undefined {
	const formats: { readonly [kind in ColumnKind]?: string } = {
		"plain text": "@",
		count: "#,##0",
		money: "#,##0.00",
		percent: "0.00%",
		number: "#,##0.00",
		date: "yyyy-mm-dd",
		time: "yyyy-mm-dd hh:mm",
	};
	return formats[column.kind];
}
