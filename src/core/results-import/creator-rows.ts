import type { Cell } from "../cell.ts";
import { daysIn } from "../merge/list-day.ts";
import type { Remark } from "../tool.ts";
import { withoutNoise } from "../values/without-noise.ts";
import type { Figure } from "./fields.ts";
import { findOwner } from "./find-owner.ts";
import { type Owner, ownerFinder } from "./owners.ts";
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
	const rows = [...shares.values()].flatMap((share) => toResult(share, read, context, notes, left) ?? []);
	return { rows, open: [...open.values()], left, matched, notes: [...notes] };
}

/** Spend of a deliverable is its all-in cost, so the commission that a network tells of it goes to the creator's row. */
function partsOf(row: ReadRow, owner: Owner, { format }: ReadExport): { row: ReadRow; owner: Owner }[] {
	const { commission, ...figures } = row.figures;
	if (format.rows !== "creators" || owner.deliverable === undefined || commission === undefined)
		return [{ row, owner }];
	return [
		{ row: { ...row, figures }, owner },
		{ row: { ...row, figures: { commission } }, owner: { creator: owner.creator } },
	];
}

function toResult(
	{ owner, rows, why }: Share,
	read: ReadExport,
	context: CreatorContext,
	notes: Set<string>,
	left: Remark[],
): ResultRow | undefined {
	const { format } = read;
	const isAd = format.rows === "ads";
	const sums = sumOf(rows);
	if (format.rows === "creators" && sums.commission !== undefined) {
		sums.spend = withoutNoise((sums.spend ?? 0) + sums.commission);
		notes.add("Commission is kept as spend of the creator's row.");
	}
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
			notes.add(
				`Orders has the orders of ${owner.creator}, so the ${orders} that ${read.source} counts, and their revenue, are not taken again.`,
			);
		}
		for (const figure of ["link orders", "code orders", "revenue"] as const) delete sums[figure];
	}
	const id = owner.deliverable;
	const deliverable = id ?? `${owner.creator}/${read.source}/${periodOf(rows, read)}`;
	const label = `${deliverable}${rows.length > 1 ? ` (${rows.length} rows)` : ""}`;
	if (Object.keys(sums).length === 0) {
		left.push({ label, reason: "Nothing is left to import." });
		return undefined;
	}
	const post = id === undefined ? undefined : context.index.byId.get(id.toLowerCase());
	const about: { [column: string]: Cell } = { creator: owner.creator };
	const platform = post?.platform || (format.platform ?? "");
	if (platform !== "") about.platform = platform;
	if (isAd) about.paid = "boosted";
	return {
		key: deliverable.toLowerCase(),
		deliverable,
		label,
		about,
		figures: sums as ResultRow["figures"],
		reason: why,
	};
}

function sumOf(rows: readonly ReadRow[]): { [figure in Figure]?: number } {
	const sums: { [figure: string]: number } = {};
	for (const { figures } of rows) {
		for (const [figure, value] of Object.entries(figures))
			sums[figure] = withoutNoise((sums[figure] ?? 0) + value);
	}
	return sums;
}

/** `2026-03`, a month; `from 2026-02-15/2026-04`, several; `total` where the export tells no period. */
function periodOf(rows: readonly ReadRow[], { table, file }: ReadExport): string {
	const days = rows.flatMap(({ days: one }) =>
		[one.day, one.start, one.end].filter((day) => day !== undefined),
	);
	const told = [file, ...table.above.flat()].flatMap(daysIn);
	const all = (days.length > 0 ? days : told).sort();
	const [first, last] = [all[0], all[all.length - 1]];
	if (first === undefined || last === undefined) return "total";
	const month = last.slice(0, 7);
	return first.slice(0, 7) === month ? month : `from ${first}/${month}`;
}
