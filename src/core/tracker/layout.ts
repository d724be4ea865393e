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
}

/** The columns as they are made: header or array formula, note, number format, dropdown. */
export function columnLayouts(columns: readonly ColumnSpec[], places: Places): ColumnLayout[] {
	return columns.map((column) => ({
		header: column.formula === undefined ? headerOf(column) : arrayFormula(column, places),
		note: column.note,
		...(formatOf(column) === undefined ? {} : { format: formatOf(column)! }),
		...(column.choices ? { choices: column.choices } : {}),
		...(column.width ? { width: column.width } : {}),
		...(column.hidden ? { hidden: column.hidden } : {}),
	}));
}

/** A new tab, header in its first row. */
export function newTab(
	spec: TabSpec,
	rows: readonly (readonly Cell[])[],
	setting: Places["setting"],
): TabLayout {
	const columns = Object.fromEntries(spec.columns.map(({ name }, index) => [name, index]));
	return { name: spec.name, columns: columnLayouts(spec.columns, { headerRow: 0, columns, setting }), rows };
}

/** `Campaign!`, or in quotes where the name needs them. */
export function sheetPrefix(tab: string): string {
	return `${/^\w+$/.test(tab) ? tab : `'${tab.replace(/'/g, "''")}'`}!`;
}

/**
 * One formula in the header cell computes the whole column, so that sorting, filtering and inserting rows cannot break it.
 * Arguments whose setting does not exist are left out.
 */
function arrayFormula(column: ColumnSpec, places: Places): Formula {
	const call = column
		.formula!.replace(/; \{Campaign:([^}]+)\}/g, (_, name: string) => {
			const address = places.setting(name);
			return address === undefined ? "" : `; ${address}`;
		})
		.replace(/\{([^}]+)\}/g, (_, name: string) => {
			const letters = columnLetters(places.columns[name]!);
			return `${letters}${places.headerRow + 2}:${letters}`;
		});
	return { formula: `={"${headerOf(column)}"; ${call}}` };
}

function formatOf(column: ColumnSpec): string | undefined {
	const formats: { readonly [kind in ColumnKind]?: string } = {
		"plain text": "@",
		count: "#,##0",
		money: "#,##0.00",
		percent: "0.00%",
		number: "#,##0.##",
		date: "yyyy-mm-dd",
		time: "yyyy-mm-dd hh:mm",
	};
	return formats[column.kind];
}
