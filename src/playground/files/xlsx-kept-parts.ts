import type { Criterion, Filter } from "../model/filter.ts";
import type { ProtectionSnapshot } from "../model/protections.ts";
import type { ChartSnapshot } from "../model/sheet-charts.ts";
import type { Area, Content, SheetSnapshot } from "../model/types.ts";
import { fingerprint } from "./xlsx-extras.ts";

/** Of a tab, what the file format says less of, or says in another way than the playground reads. */
interface KeptParts {
	/** Of the filter, whose place and hidden rows stand in the file. */
	readonly criteria?: readonly (readonly [number, Criterion])[];
	readonly charts?: readonly Guarded<ChartSnapshot>[];
	readonly protections?: readonly Guarded<ProtectionSnapshot>[];
}

/** Goes by cells of a file that other programs may have moved: it comes back if they still hold what they held. */
interface Guarded<Part> {
	readonly part: Part;
	/** Of the first rows of its areas, see `fingerprint`. */
	readonly cells: string;
}

/** A tab and a rectangle of it, by its corner and width. */
type Place = readonly [tab: string, row: number, column: number, columns: number | null];

const WIDEST = 50;

/** What to keep of a tab beside the file's own, as JSON; `""`: nothing. */
export function keepParts(sheet: SheetSnapshot, sheets: readonly SheetSnapshot[]): string {
	const { filter, charts = [], protections = [] } = sheet;
	const guard = <Part>(part: Part, places: readonly Place[]) => ({ part, cells: contentsAt(places, sheets) });
	const parts: KeptParts = {
		...(filter?.criteria.length ? { criteria: filter.criteria } : {}),
		...(charts.length > 0 ? { charts: charts.map((chart) => guard(chart, chartPlaces(chart))) } : {}),
		...(protections.length > 0
			? { protections: protections.map((one) => guard(one, protectionPlaces(one, sheet.name))) }
			: {}),
	};
	return Object.keys(parts).length > 0 ? JSON.stringify(parts) : "";
}

/** The tab with the kept parts that still fit it. `sheets`: all tabs of the file, as read so far. */
export function withKeptParts(
	sheet: SheetSnapshot,
	kept: string,
	sheets: readonly SheetSnapshot[],
): SheetSnapshot {
	if (kept === "") return sheet;
	const { criteria, charts = [], protections = [] } = JSON.parse(kept) as KeptParts;
	const { filter } = sheet;
	const fits = (places: readonly Place[], cells: string) => contentsAt(places, sheets) === cells;
	const shownCharts = charts
		.map(({ part, cells }) => ({ part: withOpenRanges(part), cells }))
		.filter(({ part, cells }) => fits(chartPlaces(part), cells));
	const known = protections.filter(
		({ part, cells }) =>
			fits(protectionPlaces(part, sheet.name), cells) &&
			(part.area !== undefined || part.warningOnly || sheet.protected === true),
	);
	return {
		...sheet,
		...(filter && criteria ? { filter: { ...filter, criteria } } : {}),
		...(shownCharts.length > 0 ? { charts: shownCharts.map(({ part }) => part) } : {}),
		...(known.length > 0 ? { protections: known.map(({ part }) => part) } : {}),
	};
}

function contentsAt(places: readonly Place[], sheets: readonly SheetSnapshot[]): string {
	return fingerprint(
		places.flatMap(([tab, row, column, columns]): Content[] => {
			const cells = sheets.find(({ name }) => name === tab)?.cells[row];
			const width = Math.min(columns ?? WIDEST, WIDEST);
			return Array.from({ length: width }, (_, index) => cells?.[column + index] ?? null);
		}),
	);
}

function chartPlaces({ ranges }: ChartSnapshot): Place[] {
	return ranges.map(({ tab, area }) => [tab, area.row, area.column, area.columns]);
}

function protectionPlaces({ area }: ProtectionSnapshot, tab: string): Place[] {
	return area === undefined ? [] : [[tab, area[0], area[1], area[3]]];
}

/** JSON has no Infinity. */
function withOpenRanges(chart: ChartSnapshot): ChartSnapshot {
	const opened = (area: Area): Area => ({
		...area,
		rows: area.rows ?? Number.POSITIVE_INFINITY,
		columns: area.columns ?? Number.POSITIVE_INFINITY,
	});
	return { ...chart, ranges: chart.ranges.map(({ tab, area }) => ({ tab, area: opened(area) })) };
}

/** The first and the last cell of a filter's table, from 0; the table ends where the sheet's contents end. */
export function filterCorners(
	{ row, column, columns }: Pick<Filter, "row" | "column" | "columns">,
	usedRows: number,
): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
	return { top: row, left: column, bottom: Math.max(row, usedRows - 1), right: column + columns - 1 };
}
