import type { RawTable } from "../answers.ts";
import { labelTables } from "../captions/index.ts";
import { isBlank } from "../cell.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import type { CampaignBrief } from "./campaign-brief.ts";
import { findPostColumns, type PostColumns } from "./find-columns.ts";
import { bestIdColumn, tablePlace } from "./tab-place.ts";
import type { CaptionCheck, CaptionsDetails, CaptionsInput } from "./types.ts";

/** Where captions are read from. */
export interface PostSource extends RawTable {
	readonly place: CaptionsDetails["place"];
	/** Where findings can be written, if anywhere; or why they cannot be, although asked for. */
	readonly table?: Table | Problem;
	readonly columns: PostColumns;
}

export function isDeliverables(tab: string): boolean {
	return tab.trim().toLowerCase() === deliverables.name.toLowerCase();
}

/** The name to ask for a tab by. */
export function sourceTab(tab: string): string {
	return isDeliverables(tab) ? deliverables.name : tab;
}

/** The tab or file with its columns found, and with those the planner chose instead. */
export function readSource(workbook: Workbook, { from, part, check }: CaptionsInput): PostSource | Problem {
	if (!("tab" in from)) {
		const source = plainSource({ ...from, place: "file" }, part?.headerRow);
		return isProblem(source) || !check ? source : withChosen(source, check);
	}
	const tab = workbook.tabs[sourceTab(from.tab)];
	if (!tab) return problem(`There is no tab ${quote(from.tab)}. It may have been renamed: choose it again.`);
	const raw = { source: tab.name, rows: tab.values };
	if (!isDeliverables(from.tab)) {
		const plain = plainSource({ ...raw, place: "tab" });
		if (isProblem(plain)) return plain;
		if (!check) return withId(plain, bestIdColumn(plain.rows, plain.columns));
		const source = withId(withChosen(plain, check), check.id);
		const { id } = check;
		return id === undefined
			? source
			: { ...source, table: tablePlace(tab, from.tab, plain.columns, { ...check, id }) };
	}
	const table = readTable(tab, deliverables);
	if (isProblem(table)) return table;
	const columns = findPostColumns(tab.values, table.headerRow);
	const { creator, handle, id, platform, type, caption } = table.columns;
	const known = {
		creator,
		handle,
		id,
		platform,
		type,
		caption,
		"paid label on": table.columns["paid label on"],
	};
	const named = Object.fromEntries(Object.entries(known).filter(([, column]) => column !== undefined));
	const found = { ...columns.found, ...named };
	const source = {
		...raw,
		place: "deliverables" as const,
		table,
		columns: { ...columns, found, isExport: false },
	};
	return check ? withChosen(source, check) : source;
}

function plainSource(raw: RawTable & Pick<PostSource, "place">, headerRow?: number): PostSource | Problem {
	if (raw.rows.every((row) => row.every(isBlank))) {
		return problem(`${raw.source} is empty: it has no filled cell. Choose another one.`);
	}
	return { ...raw, columns: findPostColumns(raw.rows, headerRow) };
}

function withId(source: PostSource, column: number | undefined): PostSource {
	const { id: _, ...found } = source.columns.found;
	const chosen = column === undefined ? found : { ...found, id: column };
	return { ...source, columns: { ...source.columns, found: chosen } };
}

/** The creator's column the planner chose; handle and name found by their headers go together. */
function withChosen(source: PostSource, { creator }: CaptionCheck): PostSource {
	const { found } = source.columns;
	if (creator === undefined || creator === found.handle || creator === found.creator) return source;
	const { handle: _, ...others } = found;
	return { ...source, columns: { ...source.columns, found: { ...others, creator } } };
}

/** The post is not made after all. */
export function isDropped({ table }: PostSource, row: number): boolean {
	return table !== undefined && !isProblem(table) && keyPart(cellAt(table, row, "status")) === "dropped";
}

/** What the panel offers to choose from. */
export function detailsOf(
	{ source, rows, place, columns }: PostSource,
	brief: CampaignBrief,
): CaptionsDetails {
	return {
		source,
		place,
		isExport: columns.isExport,
		headerRow: columns.headerRow,
		columns: columns.headers,
		found: columns.found,
		rowCount: Math.max(0, rows.length - columns.headerRow - 1),
		campaign: {
			brand: brief.brand,
			jurisdictions: brief.jurisdictions,
			...(brief.problem === undefined ? {} : { problem: brief.problem }),
			requiredTags: brief.requiredTags,
			codes: brief.codeCount,
		},
		countries: Object.values(labelTables)
			.map(({ code, name }) => ({ code, name }))
			.sort((a, b) => (a.name < b.name ? -1 : 1)),
	};
}
