import { headerOf } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Plan, Remark } from "../tool.ts";
import { creatorRows } from "./creator-rows.ts";
import { importOrders } from "./import-orders.ts";
import { areDays, MOST_OPEN, matchPosts, openRow } from "./match-posts.ts";
import { matchesIn, memoryText } from "./memory.ts";
import { creatorsToChoose, isNameless } from "./nameless-posts.ts";
import { planResults, type ResultRow, type RowsPlan } from "./plan-results.ts";
import { liveLinks, postRows } from "./post-rows.ts";
import type { ReadExport } from "./read-export.ts";
import { indexTracker, type TrackerIndex, type TrackerTables } from "./tracker-index.ts";
import type { OpenRow, ResultsDetails, ResultsInput } from "./types.ts";

export interface ImportTables extends TrackerTables {
	readonly results: Table | undefined;
	readonly orders: Table | undefined;
}

/** What became of an export's rows. */
export interface Outcome {
	readonly plan: RowsPlan;
	readonly open: readonly OpenRow[];
	readonly matched: number;
	readonly others: "import" | "leave";
	readonly notes: readonly string[];
	/** Rows that name nobody and are no deliverable for sure. */
	readonly nameless?: number;
}

/** Compares an export with the tracker and says what would be written. */
export function planImport(
	read: ReadExport,
	dropped: readonly string[],
	tables: ImportTables,
	input: ResultsInput,
	memory: string,
): Plan {
	const index = indexTracker(tables);
	const choices = { ...matchesIn(memory), ...input.matches };
	const outcome =
		read.format.rows === "orders"
			? importOrders(read, index, tables)
			: read.format.rows === "posts"
				? importPosts(read, index, tables, choices, input.others)
				: importTotals(read, index, tables, choices, input.others);
	const { plan, open, matched, others, notes } = outcome;
	const columns = dropped.length === 1 ? "column" : "columns";
	const personal: Remark = {
		label: "Personal data",
		reason: `Dropped at reading, and written nowhere: ${columns} ${dropped.join(", ")}.`,
	};
	const details: ResultsDetails = {
		...read.details,
		notes,
		dropped,
		open: open.slice(0, MOST_OPEN),
		matched,
		others,
		...(outcome.nameless || read.account !== ""
			? { nameless: { count: outcome.nameless ?? 0, creators: creatorsToChoose(index) } }
			: {}),
		deliverables: index.deliverables.map(({ id, creator, platform, type }) => ({
			id,
			about: [creator, platform, type].filter(Boolean).join(", "),
		})),
	};
	return {
		changes: plan.changes,
		left: [...(dropped.length > 0 ? [personal] : []), ...read.left, ...plan.left],
		refused: [...plan.refused, ...missingColumns(read, tables), ...read.problems],
		details,
		memory: memoryText(read.memory, memory, input.matches ?? {}),
	};
}

function importPosts(
	read: ReadExport,
	index: TrackerIndex,
	tables: ImportTables,
	choices: { readonly [row: string]: string },
	wanted: "import" | "leave" | undefined,
): Outcome {
	if (areDays(read)) {
		const reason =
			"Each row looks like a day of an account, not a post, since nothing but the day tells the rows apart. Export the posts instead; or if each row is a post, go back and choose which column is its link, number, title or account.";
		const plan = { changes: [], left: [], refused: [{ label: read.file, reason }] };
		return { plan, open: [], matched: 0, others: "leave", notes: [reason] };
	}
	const posts = matchPosts(read, index, choices);
	const found = posts.filter(({ deliverable }) => deliverable);
	const matched = found.filter(({ unsure }) => !unsure).length;
	const others = wanted ?? (found.length === 0 ? "import" : "leave");
	const { rows, left } = postRows(posts, read, others, wanted === "import");
	const plan = planResults(tables.results!, rows, { source: read.source, pulledAt: read.pulledAt });
	const links = tables.deliverables ? liveLinks(posts, tables.deliverables) : [];
	const placed = posts.filter(
		({ kept, deliverable }) => !deliverable && kept === "its place in the file",
	).length;
	const notes =
		placed > 0 && others === "import"
			? [
					`${placed} rows have no link, number or account, so they are kept by their place in the file. Import a newer copy only if its rows stand as they do here.`,
				]
			: [];
	const open = posts
		.filter(({ deliverable, chosen, unsure }) => !deliverable || unsure || chosen !== undefined)
		.map(openRow);
	const nameless = posts.filter((post) => isNameless(post) && (!post.deliverable || post.unsure)).length;
	return {
		nameless,
		plan: { ...plan, changes: [...plan.changes, ...links], left: [...left, ...plan.left] },
		open,
		matched,
		others,
		notes,
	};
}

function importTotals(
	read: ReadExport,
	index: TrackerIndex,
	tables: ImportTables,
	choices: { readonly [row: string]: string },
	others: "import" | "leave" | undefined,
): Outcome {
	const { rows, open, left, matched, notes } = creatorRows(read, {
		index,
		choices,
		others,
		withOrders: creatorsWithOrders(tables.orders),
		results: tables.results!,
	});
	const plan = planResults(tables.results!, rows as readonly ResultRow[], {
		source: read.source,
		pulledAt: read.pulledAt,
	});
	return {
		plan: { ...plan, left: [...left, ...plan.left] },
		open,
		matched,
		others: others ?? "leave",
		notes,
	};
}

function creatorsWithOrders(orders: Table | undefined): Set<string> {
	const creators = new Set<string>();
	if (!orders) return creators;
	for (let row = orders.headerRow + 1; row < orders.nextRow; row++) {
		for (const column of ["creator by code", "creator by link"]) {
			const creator = String(cellAt(orders, row, column))
				.trim()
				.toLowerCase();
			if (creator !== "") creators.add(creator);
		}
	}
	return creators;
}

/** Figures that the file has and the tab has no column for. */
function missingColumns(read: ReadExport, tables: ImportTables): Remark[] {
	const table = read.format.rows === "orders" ? tables.orders : tables.results;
	if (!table) return [];
	const wanted = new Set(["source", ...read.columns.map(({ to }) => to)]);
	return table.spec.columns
		.filter(({ name }) => wanted.has(name) && table.columns[name] === undefined)
		.map((column) => ({
			label: `Column ${headerOf(column)}`,
			reason: `${table.spec.name} has no such column, so these values are left out. "Set up tracker" adds it.`,
		}));
}
