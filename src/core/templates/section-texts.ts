import { isBlank } from "../cell.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import type { Tab } from "../tab.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable, requireColumns, type Table } from "../tables/table.ts";
import type { Cells, Change } from "../tool.ts";
import { newTab } from "../tracker/layout.ts";
import { templates } from "../tracker/templates.ts";
import { cleanText } from "../values/clean-text.ts";
import { nearest } from "../values/nearest.ts";
import { braced, templateProblem } from "./fill-template.ts";
import type { Template, TemplateSection } from "./template.ts";

/** A template's texts by part, the team's own where it wrote some, and what would make them editable. */
export interface SectionTexts {
	readonly texts: { readonly [section: string]: string };
	/** Puts the template into the Templates tab, if it is not there yet; parts somebody deleted stay deleted. */
	readonly changes: readonly Change[];
}

/**
 * Reads a template from the Templates tab, `undefined` if there is none. A part without a row, or with a blank text, has the
 * template's own. A problem names the row whose part is unknown or twice there, or whose placeholders are wrong.
 */
export function readSectionTexts(template: Template, tab: Tab | undefined): SectionTexts | Problem {
	const texts: { [section: string]: string } = {};
	for (const { name, text } of template.sections) texts[name] = text;
	if (!tab) return { texts, changes: [newTemplatesTab(template)] };
	// Made by a run that broke off before it was filled.
	if (tab.values.every((row) => row.every(isBlank))) return { texts, changes: [] };
	const table = readTable(tab, templates);
	if (isProblem(table)) return table;
	const missing = requireColumns(table, ["template", "section", "text"]);
	if (missing) return missing;
	let rowsOfIt = 0;
	for (const rows of table.rows.values()) {
		const row = rows[0]!;
		if (keyPart(cellAt(table, row, "template")) !== keyPart(template.name)) continue;
		rowsOfIt++;
		const wrong = readRow(template, table, rows, texts);
		if (wrong) return wrong;
	}
	return { texts, changes: rowsOfIt > 0 ? [] : newRows(template, table) };
}

function readRow(
	template: Template,
	table: Table,
	rows: readonly number[],
	texts: { [section: string]: string },
): Problem | undefined {
	const row = rows[0]!;
	const typed = cellAt(table, row, "section");
	const section = template.sections.find(({ name }) => keyPart(name) === keyPart(typed));
	const where = `Row ${row + 1} of ${table.tab.name}`;
	if (!section) {
		const names = template.sections.map(({ name }) => name);
		return problem(
			`${where}: ${quote(typed)} is no part of ${template.name}. Did you mean "${nearest(String(typed), names)}"? The parts are: ${names.join(", ")}.`,
		);
	}
	if (rows.length > 1) {
		const both = rows.map((one) => one + 1).join(" and ");
		return problem(
			`Rows ${both} of ${table.tab.name} are both the ${section.name} of ${template.name}. Keep one of them.`,
		);
	}
	const text = cleanText(String(cellAt(table, row, "text")));
	if (text === "") return undefined;
	const wrong = templateProblem(text, template.placeholders);
	if (wrong) return problem(`${where}: ${wrong.problem}`);
	texts[section.name] = text;
	return undefined;
}

function newTemplatesTab(template: Template): Change {
	const rows = template.sections.map((section) => {
		const cells = cellsOf(template, section);
		return templates.columns.map(({ name }) => cells[name] ?? "");
	});
	return { kind: "add-tab", layout: newTab(templates, rows, () => undefined) };
}

function newRows(template: Template, table: Table): Change[] {
	return template.sections.map((section) => {
		const cells = cellsOf(template, section);
		const kept = Object.keys(cells).filter((column) => table.columns[column] !== undefined);
		return {
			kind: "add-row",
			tab: templates.name,
			key: templates.key((column) => cells[column] ?? ""),
			label: `${template.name}, ${section.name}`,
			cells: Object.fromEntries(kept.map((column) => [column, cells[column]!])),
		};
	});
}

function cellsOf(template: Template, { name, about, text }: TemplateSection): Cells {
	const may = template.placeholders.map(braced).join(", ");
	return { template: template.name, section: name, text, about: `${about} You may use: ${may}.` };
}
