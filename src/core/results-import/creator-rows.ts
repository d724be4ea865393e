import type { Cell } from "../cell.ts";
import type { Table } from "../tables/table.ts";
import type { Remark } from "../tool.ts";
import { withoutNoise } from "../values/without-noise.ts";
import type { Figure } from "./fields.ts";
import { findOwner } from "./find-owner.ts";
import { type Owner, ownerFinder } from "./owners.ts";
import { overlaps, spanOf } from "./periods.ts";
import type { ResultRow } from "./plan-results.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";
import type { TrackerIndex } from "./tracker-index.ts";
import type { OpenRow } from "./types.ts";

export interface CreatorRows {
	readonly rows: readonly ResultRow[];
	readonly open: readonly OpenRow[];
	readonly left: readonly Remark[];
	readonly matched: number;
	readonly notes: readonly string[];
}

interface Share {
	readonly owner: Owner;
	readonly rows: ReadRow[];
	readonly why: string;
}

export interface CreatorContext {
	readonly index: TrackerIndex;
	readonly choices: { readonly [row: string]: string };
	/** Creators, in small letters, whose orders stand in Orders: theirs are not counted here again. */
	readonly withOrders: ReadonlySet<string>;
	readonly others: "import" | "leave" | undefined;
	readonly results: Table;
}

/**
 * Rows for Results from ads, visits and totals of creators: those of the same deliverable, or else of the same creator, are
 * summed up. A creator's row that is of no single post is called `Mara Eats/GA4/2026-03`, so that a newer pull of the same
 * period joins its history.
 */
export function creatorRows(read: ReadExport, context: CreatorContext): CreatorRows {
	const finder = ownerFinder(context.index);
	const shares = new Map<string, Share>();
	const open = new Map<string, OpenRow & { lines: number }>();
	const left: Remark[] = [];
	let matched = 0;
	const some = read.rows.map((row) => ({ row, found: findOwner(row, read, context, finder) }));
	const isNone = !some.some(({ found }) => found.owner !== undefined);
	const others = context.others ?? (isNone && read.format.rows === "creators" ? "import" : "leave");
	for (const { row, found } of some) {
		const named = row.text.creator ?? row.text.handle;
		const owner =
			found.owner ??
			(others === "import" && found.chosen === undefined && named !== undefined
				? { creator: named }
				: undefined);
		if (found.owner !== undefined) matched++;
		if (!found.owner || found.chosen !== undefined) {
			const before = open.get(found.key);
			if (before) before.lines++;
			else if (found.key !== "")
				open.set(found.key, {
					key: found.key,
					label: found.label,
					reason: found.why,
					candidates: found.candidates,
					...(found.chosen === undefined ? {} : { chosen: found.chosen }),
					lines: 1,
				});
		}
		if (!owner) {
			left.push({ label: found.label, reason: `Row ${row.line} is not imported. ${found.why}` });
			continue;
		}
		for (const part of partsOf(row, owner, read)) {
			const place = (part.owner.deliverable ?? `creator/${owner.creator}`).toLowerCase();
			const share = shares.get(place);
			if (share) share.rows.push(part.row);
			else shares.set(place, { owner: part.owner, rows: [part.row], why: found.why });
		}
	}
	const notes = new Set<string>();
	// Of the whole file, so that a creator's name for it does not hang on the days they sold.
	const period = spanOf(read.rows, read).name;
	const made = [...shares.values()].flatMap((share) =>
		toResults(share, read, { ...context, period }, notes, left),
	);
	const byKey = new Map<string, ResultRow>();
	for (const row of made) {
		const before = byKey.get(row.key);
		byKey.set(row.key, before ? { ...before, figures: added(before.figures, row.figures) } : row);
	}
	const rows = [...byKey.values()];
	for (const text of overlaps(rows, read, context.results)) notes.add(text);
	return { rows, open: [...open.values()], left, matched, notes: [...notes] };
}

/** A post's spend is all that it cost, so the commission that a network tells of it goes to the creator's own row. */
function partsOf(row: ReadRow, owner: Owner, { format }: ReadExport): { row: ReadRow; owner: Owner }[] {
	const { commission, ...figures } = row.figures;
	if (format.rows !== "creators" || owner.deliverable === undefined || commission === undefined)
		return [{ row, owner }];
	return [
		{ row: { ...row, figures }, owner },
		{ row: { ...row, figures: { commission } }, owner: { creator: owner.creator } },
	];
}

function toResults(
	{ owner, rows, why }: Share,
	read: ReadExport,
	context: CreatorContext & { readonly period: string },
	notes: Set<string>,
	left: Remark[],
): ResultRow[] {
	const { format } = read;
	const isAd = format.rows === "ads";
	const sums = sumOf(rows);
	for (const figure of ["revenue", "spend", "commission"] as const) {
		if ((sums[figure] ?? 0) >= 0) continue;
		left.push({
			label: owner.creator,
			reason: `Its ${figure} adds up to ${sums[figure]}, below zero; it is left blank.`,
		});
		delete sums[figure];
	}
	const owed = format.rows === "creators" ? sums.commission : undefined;
	delete sums.commission;
	if (rows.length > 1 && sums.reach !== undefined) {
		delete sums.reach;
		notes.add(
			"Reach of several rows is not added up, since people may be in more than one; it is left blank.",
		);
	}
	if (!isAd && context.withOrders.has(owner.creator.toLowerCase())) {
		const orders = sums["link orders"] ?? 0;
		if (orders > 0 || sums.revenue !== undefined) {
			const counted =
				orders > 0 ? `the ${orders} that ${read.source} counts` : `those that ${read.source} counts`;
			notes.add(
				`Orders has the orders of ${owner.creator} one by one, so ${counted}, and their revenue, are not taken again.`,
			);
		}
		for (const figure of ["link orders", "code orders", "revenue"] as const) delete sums[figure];
	}
	const id = owner.deliverable;
	const ofCreator = `${owner.creator}/${read.source}/${context.period}`;
	if (owed !== undefined && id === undefined) {
		// Where a network tells both, what it cost in all has the commission in it.
		sums.spend = Math.max(sums.spend ?? 0, owed);
		notes.add(
			"Commission is kept as spend of a row of the creator's own, since a post's spend is all it cost.",
		);
	}
	const post = id === undefined ? undefined : context.index.byId.get(id.toLowerCase());
	const about: { [column: string]: Cell } = { creator: owner.creator };
	const platform = post?.platform || (format.platform ?? "");
	if (platform !== "") about.platform = platform;
	if (isAd) about.paid = "boosted";
	const deliverable = id ?? ofCreator;
	if (Object.keys(sums).length === 0) {
		left.push({ label: deliverable, reason: "Nothing is left to import." });
		return [];
	}
	const label = `${deliverable}${rows.length > 1 ? ` (${rows.length} rows)` : ""}`;
	return [{ key: deliverable.toLowerCase(), deliverable, label, about, figures: sums, reason: why }];
}

/** A creator's own row and the commission of their posts are one row. */
function added(one: ResultRow["figures"], other: ResultRow["figures"]): ResultRow["figures"] {
	const sums: { [figure: string]: number } = { ...one };
	for (const [figure, value] of Object.entries(other))
		sums[figure] = withoutNoise((sums[figure] ?? 0) + value);
	return sums;
}

function sumOf(rows: readonly ReadRow[]): { [figure in Figure]?: number } {
	return rows.reduce((sums, { figures }) => added(sums, figures), {});
}
