import { DRAWN_TYPES } from "./charts-service.ts";
import { type ChartDraft, createChart } from "./embedded-chart.ts";
import { exception, signatureMismatch } from "./exception.ts";
import { expose } from "./expose.ts";
import type { SpreadsheetContext } from "./spreadsheet-context.ts";

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const NEW_CHART: ChartDraft = {
	id: 0,
	type: "COLUMN",
	ranges: [],
	headers: -1,
	row: 0,
	column: 0,
	offsetX: 0,
	offsetY: 0,
	options: {},
};

/** Builds a chart for a sheet. Nothing is seen of it before it is put into the sheet. */
export function createChartBuilder(context: SpreadsheetContext, start: ChartDraft = NEW_CHART): Builder {
	let draft = start;
	const set = (change: Partial<ChartDraft>) => {
		draft = { ...draft, ...change };
		return builder;
	};
	const built = () => {
		const done = draft;
		return createChart(context, done, () => createChartBuilder(context, done));
	};
	const builder: Builder = expose<Builder>(context.guard, "EmbeddedChartBuilder", {
		plain: {
			addRange(range) {
				const added = {
					sheet: range.getSheet().getSheetId(),
					area: {
						row: range.getRow() - 1,
						column: range.getColumn() - 1,
						rows: range.getNumRows(),
						columns: range.getNumColumns(),
					},
				};
				const known = draft.ranges.some((other) => JSON.stringify(other) === JSON.stringify(added));
				return known ? builder : set({ ranges: [...draft.ranges, added] });
			},
			clearRanges: () => set({ ranges: [] }),
			getRanges: () => built().getRanges(),
			setChartType(type) {
				const name = DRAWN_TYPES.find((known) => context.chartTypes[known] === type);
				if (name === undefined)
					throw signatureMismatch("SpreadsheetApp.EmbeddedChartBuilder.setChartType", [type]);
				return set({ type: name });
			},
			getChartType: () => context.chartTypes[draft.type as (typeof DRAWN_TYPES)[number]],
			setNumHeaders: (headers) => set({ headers }),
			setOption: (option, value) => set({ options: { ...draft.options, [option]: plain(option, value) } }),
			setPosition(row, column, offsetX, offsetY) {
				if (![row, column, offsetX, offsetY].every(Number.isInteger)) {
					throw signatureMismatch("SpreadsheetApp.EmbeddedChartBuilder.setPosition", [
						row,
						column,
						offsetX,
						offsetY,
					]);
				}
				if (row < 1 || column < 1) throw exception("Chart anchor row and column positions must be positive.");
				return set({ row: row - 1, column: column - 1, offsetX, offsetY });
			},
			build: built,
		},
	});
	return builder;
}

/** Options are text, numbers and switches here; Google takes whole objects too. */
function plain(option: string, value: unknown): unknown {
	if (["string", "number", "boolean"].includes(typeof value)) return value;
	throw new Error(`The chart option ${option} as ${typeof value} is not implemented in the playground.`);
}
