import { daysIn } from "../merge/list-day.ts";
import { dayInWords } from "../merge/words.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { ResultRow } from "./plan-results.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";

/** The days that figures are summed over. */
export interface Span {
	/** `2026-03`, from its first day on; `from 2026-02-15/2026-04`; `total` where the export tells no period. */
	readonly name: string;
	/** `""`: not known, so it may be any day before. */
	readonly first: string;
	readonly last: string;
}

/** By the days of the rows, else by the name of the file and the lines above its header. */
export function spanOf(rows: readonly ReadRow[], { table, file }: ReadExport): Span {
	const own = rows.flatMap(({ days }) => [days.day, days.start, days.end].filter((day) => day !== undefined));
	const all = (own.length > 0 ? own : [file, ...table.above.flat()].flatMap(daysIn)).sort();
	const [first, last] = [all[0], all[all.length - 1]];
	if (first === undefined || last === undefined) return { name: "total", first: "", last: "9999" };
	const month = last.slice(0, 7);
	// One day alone is the day of the export, not of its figures.
	if (first === last) return { name: month, first: "", last };
	const name = first === `${month}-01` ? month : `from ${first}/${month}`;
	return { name, first, last };
}

/** Sentences about figures that would count twice, or not at all, beside those that Results has of other periods. */
export function overlaps(rows: readonly ResultRow[], read: ReadExport, results: Table): string[] {
	const twice = new Set<string>();
	const lost = new Set<string>();
	const { first, last } = spanOf(read.rows, read);
	const byKey = new Map(rows.map((row) => [row.key, row]));
	const byOwner = new Map(rows.map((row) => [row.key.split("/").slice(0, 2).join("/"), row]));
	for (let at = results.headerRow + 1; at < results.nextRow; at++) {
		const key = keyPart(cellAt(results, at, "deliverable"));
		const [owner = "", source, ...period] = key.split("/");
		const other = source === undefined ? undefined : byOwner.get(`${owner}/${source}`);
		if (other && period.length > 0 && !byKey.has(key)) {
			const from = period[0]!.startsWith("from ") ? period[0]!.slice(5) : `${period[0]}-01`;
			const isAny = period[0] === "total";
			if (isAny || (from <= last && (first === "" || `${period[period.length - 1]}-31` >= first)))
				twice.add(String(cellAt(results, at, "deliverable")).trim());
		}
		const post = byKey.get(key);
		const isBoosted = keyPart(cellAt(results, at, "paid")) === "boosted";
		if (!post || first === "" || isBoosted !== (post.about.paid === "boosted")) continue;
		const isSame = String(cellAt(results, at, "source")).includes(read.source);
		const pulled = keyPart(cellAt(results, at, "pulled at")).slice(0, 10);
		if (isSame && pulled !== "" && pulled < first) lost.add(post.deliverable);
	}
	return [
		...(twice.size === 0
			? []
			: [
					`Results has ${some(twice)}, whose days may be in this export as well. Each period counts, so days of both count twice: keep one of them.`,
				]),
		...(lost.size === 0
			? []
			: [
					`Results has older figures of ${some(lost)} from ${read.source}, of days before ${dayInWords(first)}, when this export begins. The newest count instead of them, not on top: export from the campaign's first day on.`,
				]),
	];
}

function some(names: ReadonlySet<string>): string {
	const all = [...names];
	return all.length > 5 ? `${all.slice(0, 5).join(", ")} and ${all.length - 5} more` : all.join(", ");
}
