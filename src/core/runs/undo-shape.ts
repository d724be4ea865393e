import { type Cell, sameCell } from "../cell.ts";
import type { Host } from "../host.ts";
import {
	draftName,
	type Formula,
	headerText,
	isFormula,
	sameFormula,
	type Tab,
	type TabLayout,
} from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import type { Remark } from "../tool.ts";
import { takeCharts } from "./known-charts.ts";
import type { ShapeEntry } from "./log-entry.ts";

/** Takes a new tab or new columns away again, unless somebody wrote into them. An undo that broke off may have taken some already. */
export function undoShape(host: Host, entry: ShapeEntry, isAgain: boolean): readonly Remark[] {
	const { label, addedTab, addedColumns, addedCharts } = entry;
	if (addedCharts) return takeCharts(host, addedCharts.tab, addedCharts.charts);
	const kept = addedTab
		? undoTab(host, label, addedTab)
		: addedColumns && undoColumns(host, label, addedColumns, isAgain);
	return kept ? [kept] : [];
}

export function undoTab(host: Host, label: string, layout: TabLayout): Remark | undefined {
	const tab = host.readTab(layout.name) ?? host.readTab(draftName(layout.name));
	if (!tab) return undefined;
	if (!isUntouched(tab, layout)) return { label, reason: "The tab holds values by now." };
	if (host.readCharts(tab.name).length > 0) return { label, reason: "The tab holds charts by now." };
	host.deleteTab(tab.name);
	return undefined;
}

function undoColumns(
	host: Host,
	label: string,
	added: NonNullable<ShapeEntry["addedColumns"]>,
	isAgain: boolean,
): Remark | undefined {
	const { layout, headerRow } = added;
	const tab = host.readTab(layout.name);
	if (!tab) return undefined;
	const kept: string[] = [];
	for (const { header } of layout.columns) {
		const column = findHeader(tab, headerRow, header);
		if (column === undefined) {
			if (!isAgain) kept.push(headerOf(header));
		} else if (isFilledBelow(tab, headerRow, column, isFormula(header))) kept.push(columnLetters(column));
		else host.clearColumn(tab.name, headerRow, column);
	}
	return kept.length === 0 ? undefined : { label, reason: `Changed or filled by now: ${kept.join(", ")}.` };
}

function headerOf(header: string | Formula): string {
	return isFormula(header) ? headerText("", header.formula) : header;
}

/** A new tab still holds exactly what it was made with. */
function isUntouched(tab: Tab, layout: TabLayout): boolean {
	const lines: readonly (readonly (Cell | Formula)[])[] = [
		layout.columns.map(({ header }) => header),
		...(layout.rows ?? []),
	];
	return tab.values.every((line, row) =>
		line.every((cell, column) => {
			const made = lines[row]?.[column] ?? "";
			const formula = tab.formulas[row]?.[column] ?? "";
			if (isFormula(made)) return sameFormula(formula, made.formula);
			if (formula !== "") return false;
			const header = layout.columns[column]?.header;
			// What an array formula in the header shows is not somebody's; over somebody's it would show an error.
			if (row > 0 && header !== undefined && isFormula(header))
				return cell === "" || !/^#/.test(String(tab.values[0]?.[column]));
			return sameCell(cell, made);
		}),
	);
}

/** The last column of the header row with just that header, since new ones stand at the right. */
function findHeader(tab: Tab, row: number, header: string | Formula): number | undefined {
	const line = tab.values[row] ?? [];
	for (let column = line.length - 1; column >= 0; column--) {
		const formula = tab.formulas[row]?.[column] ?? "";
		const same = isFormula(header)
			? sameFormula(formula, header.formula)
			: formula === "" && line[column] === header;
		if (same) return column;
	}
	return undefined;
}

function isFilledBelow(tab: Tab, headerRow: number, column: number, computed: boolean): boolean {
	return tab.values.some(
		(line, row) =>
			row > headerRow &&
			((tab.formulas[row]?.[column] ?? "") !== "" || (!computed && (line[column] ?? "") !== "")),
	);
}
