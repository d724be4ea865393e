import * as z from "zod/mini";
import { exportTab, trackerTab } from "../core/export/export-tab.ts";
import type { ExportDetails, ExportInput, ExportOptions } from "../core/export/types.ts";
import { problem, quote } from "../core/problem.ts";
import { LOG_TAB } from "../core/runs/log-tab.ts";
import type { Tool } from "../core/tool.ts";

/** Makes one tidy CSV of each chosen tab; it only reads. */
export const exportTabs: Tool<ExportInput> = {
	id: "export-tabs",
	title: "Export",
	summary: "A tidy CSV of each tab",
	fields: [],
	input: () =>
		z.object({
			tabs: z.optional(z.array(z.string())),
			options: z.optional(z.custom<ExportOptions>(isOptions)),
		}) as unknown as z.ZodMiniType<ExportInput>,
	reads: ({ tabs = [] }) => tabs,
	plan(workbook, { tabs = [], options = SAFE }) {
		const names = workbook.tabNames.filter((name) => name !== LOG_TAB);
		const missing = tabs.find((name) => workbook.tabs[name] === undefined);
		if (missing !== undefined) {
			return problem(`There is no tab ${quote(missing)}. It may have been renamed: choose it again.`);
		}
		const details: ExportDetails = {
			tabs: names.map((name) => ({ name, isTracker: trackerTab(name) !== undefined })),
			day: workbook.now.slice(0, 10),
			files: tabs.map((name) => exportTab(workbook.tabs[name]!, options, workbook.locale)),
		};
		return { changes: [], left: [], refused: [], details };
	},
};

const SAFE: ExportOptions = { headers: "snake_case", leaveOutPersonal: true, guardFormulas: true };

/** Checked by hand, so that no further kinds of schema are built into the script. */
function isOptions(value: unknown): boolean {
	const { headers, leaveOutPersonal, guardFormulas } = (value ?? {}) as Partial<ExportOptions>;
	return (
		(headers === "snake_case" || headers === "as shown") &&
		typeof leaveOutPersonal === "boolean" &&
		typeof guardFormulas === "boolean"
	);
}
