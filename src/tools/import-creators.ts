import * as z from "zod/mini";
import type { ImportDetails, ImportInput, RawTable } from "../core/answers.ts";
import { showsCurrency } from "../core/import/foreign-amounts.ts";
import { isSource, isTexts } from "../core/import/is-raw-table.ts";
import { readCreators } from "../core/import/read-creators.ts";
import { tableToImport } from "../core/import/table-to-import.ts";
import { dayOfList, dayWithRows } from "../core/merge/list-day.ts";
import { planCreators } from "../core/merge/plan-creators.ts";
import { isProblem, type Problem, problem } from "../core/problem.ts";
import { readTable, requireColumns } from "../core/tables/table.ts";
import type { Remark, Tool, Workbook } from "../core/tool.ts";
import { campaign } from "../core/tracker/campaign.ts";
import { campaignCurrency } from "../core/tracker/campaign-currency.ts";
import { roster } from "../core/tracker/roster.ts";
import { importers } from "../importers/index.ts";
import { resultsFormatOf } from "../importers/other-kind.ts";

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
	reads: ({ from }) =>
		"tab" in from
			? [roster.name, campaign.name, from.tab]
			: [roster.name, ...(showsCurrency(from.rows) ? [campaign.name] : [])],
	onlyLooksAt: () => [campaign.name],
	plan(workbook, input) {
		const tab = workbook.tabs[roster.name];
		if (!tab) return problem('There is no Roster tab yet. Run "Set up tracker" first.');
		const table = readTable(tab, roster);
		if (isProblem(table)) return table;
		const missing = requireColumns(table, ["handle", "platform"]);
		if (missing) return missing;
		const raw = rawTable(workbook, input);
		if (isProblem(raw)) return raw;
		const read = readCreators(
			raw,
			{ ...input, currency: campaignCurrency(workbook), memory: workbook.memory },
			importers,
		);
		if (read.creators.length + read.duplicates.length + read.refused.length === 0) {
			return problem(`${raw.source} has a header but no rows. Choose another file, or another header row.`);
		}
		const today = workbook.now.slice(0, 10);
		const listDay = dayOfList(raw, read.details.headerRow, today);
		const plan = planCreators(table, read.creators, { source: raw.source, day: listDay.day }, today);
		const refused: Remark[] = [...read.refused, ...plan.refused];
		for (const column of plan.missingColumns) {
			if (!read.details.columns.some(({ to }) => to === column)) continue;
			const reason = `${roster.name} has no such column, so these values are left out. "Set up tracker" adds it.`;
			refused.push({ label: `Column ${column}`, reason });
		}
		return {
			changes: plan.changes,
			left: [...read.duplicates, ...plan.left],
			refused,
			details: {
				...read.details,
				warnings: [...resultsWarning(raw, read.details), ...read.details.warnings],
				day: dayWithRows(listDay, read.creators, today),
			},
			memory: read.memory,
		};
	},
};

/** Exports of results name creators too, but their figures are of posts and orders. */
function resultsWarning(raw: RawTable, { warnings }: ImportDetails): string[] {
	if (warnings.some((text) => text.includes("Import results"))) return [];
	const title = resultsFormatOf(raw);
	return title === undefined
		? []
		: [
				`This looks like what came of posts (${title}), not like a list of creators. Use “Import results” for its figures; here only names and accounts are taken.`,
			];
}

function rawTable(workbook: Workbook, { from }: ImportInput): RawTable | Problem {
	if ("tab" in from && from.tab.toLowerCase() === roster.name.toLowerCase()) {
		return problem("The Roster cannot be imported into itself. Choose another tab.");
	}
	return tableToImport(workbook, from, 1);
}
