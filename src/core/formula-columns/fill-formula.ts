import type { TabColumn, TabColumns } from "./tab-columns.ts";

/** A parameter as the help tells it. */
export interface FillableParameter {
	readonly name: string;
	readonly optional: boolean;
	/** As typed into a formula: `C2:C` or `"standard"`. */
	readonly example: string;
	/** The columns that hold it, the likelier first, parted by commas. */
	readonly columns?: string;
}

export interface FilledFormula {
	readonly formula: string;
	readonly taken: readonly { readonly parameter: string; readonly column: TabColumn }[];
	/** Parameters for which the tab has no column; in the formula stand their names. */
	readonly missing: readonly string[];
	/** Needed parameters that take no column, or for which there is none: in the formula stands the value of the example. */
	readonly assumed: readonly { readonly parameter: string; readonly value: string }[];
	/** It fills a column, from this row down. */
	readonly row?: number;
}

/**
 * A function's call with the columns of a tab; `undefined` if it takes none, or the tab has none. Optional parameters are
 * given where their columns are there, and left blank between others.
 */
export function fillFormula(
	name: string,
	parameters: readonly FillableParameter[],
	tab: TabColumns,
): FilledFormula | undefined {
	const needed = parameters.filter(({ optional }) => !optional);
	const fills = needed.some(({ example }) => OPEN_RANGE.test(example));
	if (tab.columns.length === 0 || !needed.some(({ example }) => isReference(example))) return undefined;
	const taken: { parameter: string; column: TabColumn }[] = [];
	const missing: string[] = [];
	const assumed: { parameter: string; value: string }[] = [];
	const values = parameters.map(({ name: parameter, optional, example, columns }) => {
		const column = columnFor(columns, tab);
		if (column) taken.push({ parameter, column });
		if (column) return referenceTo(column, tab.firstRow, fills);
		if (optional) return "";
		if (isReference(example)) missing.push(parameter);
		else assumed.push({ parameter, value: example });
		return isReference(example) ? parameter : example;
	});
	while (values[values.length - 1] === "") values.pop();
	const formula = `=${name}(${values.join("; ")})`;
	return { formula, taken, missing, assumed, ...(fills ? { row: tab.firstRow } : {}) };
}

/** The missing parameters that still stand in a formula by their names. */
export function stillMissing(formula: string, missing: readonly string[]): string[] {
	const words: readonly string[] = formula.replace(/"[^"]*"|('[^']*'|\w+)!/g, "").match(/[A-Za-z]\w*/g) ?? [];
	return missing.filter((name) => words.includes(name));
}

const OPEN_RANGE = /^[A-Z]+\d+:[A-Z]+$/;

function isReference(example: string): boolean {
	return OPEN_RANGE.test(example) || /^[A-Z]+\d+$/.test(example);
}

function columnFor(columns: string | undefined, tab: TabColumns): TabColumn | undefined {
	for (const name of columns?.split(", ") ?? []) {
		const column = tab.columns.find(({ means }) => means.includes(name));
		if (column) return column;
	}
	return undefined;
}

function referenceTo({ letters }: TabColumn, row: number, fills: boolean): string {
	return fills ? `${letters}${row}:${letters}` : `${letters}${row}`;
}
