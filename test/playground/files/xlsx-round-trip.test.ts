import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readXlsx, writeXlsx } from "../../../src/playground/files/xlsx.ts";
import type {
	Format,
	SheetModel,
	WorkbookModel,
	WorkbookSnapshot,
} from "../../../src/playground/model/types.ts";
import { loadWorkbook } from "../../../src/playground/model/workbook.ts";
import { samples } from "../../../src/playground/samples/index.ts";
import { COLUMNS, ROWS, workbook } from "./any-workbook.ts";

/** All that can be seen of a workbook, within the cells the generators fill and just outside. */
function describe(model: WorkbookModel): unknown {
	return { locale: model.locale, timeZone: model.timeZone, sheets: model.sheets.map(describeSheet) };
}

function describeSheet(one: SheetModel): unknown {
	const cells: unknown[] = [];
	for (const row of [...Array(ROWS + 3).keys(), one.rowCount - 1]) {
		for (let column = 0; column < COLUMNS + 2 && column < one.columnCount; column++) {
			cells.push([row, column, one.content(row, column), plainFormat(one.format(row, column))]);
		}
	}
	const { name, rowCount, columnCount, frozenRows, frozenColumns, hidden, tabColor } = one;
	const heights = [...Array(ROWS).keys()].map((row) => one.rowHeight(row) ?? null);
	const filtering = one.filter && {
		...one.filter,
		criteria: [...one.filter.criteria],
		hidden: [...one.filter.hidden].sort((a, b) => a - b),
	};
	const kept = one.protections.map(({ id: _, ...protection }) => protection);
	const widths = [...Array(COLUMNS).keys()].map((column) => one.columnWidth(column));
	return {
		name,
		rowCount,
		columnCount,
		frozenRows,
		frozenColumns,
		hidden,
		locked: one.protected,
		tabColor,
		widths,
		heights,
		filtering,
		kept,
		charts: one.charts,
		cells,
	};
}

/** A part that is not set, cleared, or set to nothing is the same. */
function plainFormat({ number, style: look, validation, note: words }: Format): unknown {
	return {
		number: number || undefined,
		style: look && Object.keys(look).length > 0 ? look : undefined,
		validation: validation ?? undefined,
		note: words || undefined,
	};
}

test("what is written is what is read", async () => {
	await fc.assert(
		fc.asyncProperty(workbook, async (snapshot) => {
			const before = loadWorkbook(snapshot);
			const after = loadWorkbook(await readXlsx(await writeXlsx(before)));
			expect(describe(after)).toEqual(describe(before));
		}),
		{ numRuns: 100 },
	);
});

test.each(samples.map((sample) => [sample.name, sample] as const))(
	"the sample %s comes back as it was, filtered as well",
	async (_, sample) => {
		const tracker: WorkbookSnapshot = JSON.parse(readFileSync("build/playground/sample.json", "utf8"));
		const before = loadWorkbook(sample.make(tracker));
		before.customFunctions = columnFunctions;
		const roster = before.sheet("Roster")!;
		before.setSheet(roster.id, {
			filter: {
				row: 0,
				column: 0,
				columns: 5,
				criteria: new Map([[1, { hiddenValues: ["x"] }]]),
				hidden: new Set([2]),
			},
		});
		before.setRowHeight(roster.id, 1, 60);
		const after = loadWorkbook(await readXlsx(await writeXlsx(before)));
		after.customFunctions = columnFunctions;
		expect(comparable(after)).toEqual(comparable(before));
	},
);

/** Fills each computed column, as the add-on's functions do. */
const columnFunctions: WorkbookModel["customFunctions"] = {
	names: new Set(
		"TIER ENGAGEMENT_RATE CTR CPM CPC CPE CPA CPV ROAS ROI CONVERSION_RATE STORY_COMPLETION".split(" "),
	),
	call: (name, [first]) =>
		Array.isArray(first)
			? first.filter(([cell]) => cell !== "").map(([cell]) => [`${name} of ${cell}`])
			: name,
};

/** Formats are kept by column in a file, so that their areas may be cut otherwise: they are compared cell by cell. */
function comparable(model: WorkbookModel): unknown {
	const { sheets, ...rest } = model.snapshot();
	return {
		...rest,
		sheets: sheets.map(({ formats: _, ...sheet }, index) => ({
			...sheet,
			looks: looksOf(model.sheets[index]!),
		})),
	};
}

function looksOf(sheet: SheetModel): unknown[] {
	const { rows, columns } = sheet.used();
	return Array.from({ length: rows + 1 }, (_, row) =>
		Array.from({ length: columns + 1 }, (__, column) => plainFormat(sheet.format(row, column))),
	);
}
