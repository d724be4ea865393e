import { readHeader } from "../import/read-header.ts";
import { headerText, type Tab } from "../tab.ts";
import { columnLetters } from "../tables/a1.ts";
import { sameHeader } from "../tables/tab-spec.ts";
import { HEADER_ROWS } from "../tables/table.ts";
import { tracker } from "../tracker/index.ts";
import type { TabColumns } from "./tab-columns.ts";

/** The columns of any tab with what their headers mean: in the row that has most of those that are known, or else of texts. */
export function readColumns(top: Tab): TabColumns {
	const known = trackerNames();
	let best: { readonly row: number; readonly score: number; readonly texts: readonly string[] } | undefined;
	for (let row = 0; row < Math.min(HEADER_ROWS, top.values.length); row++) {
		const texts = (top.values[row] ?? []).map((cell, column) =>
			headerText(cell, top.formulas[row]?.[column] ?? "").trim(),
		);
		const filled = texts.filter((text) => text !== "");
		const score = filled.filter((text) => meansOf(text, known).length > 1).length + filled.length / 1000;
		if (score > (best?.score ?? 0)) best = { row, score, texts };
	}
	const columns = (best?.texts ?? []).flatMap((header, column) =>
		header === "" ? [] : [{ letters: columnLetters(column), header, means: meansOf(header, known) }],
	);
	return { tab: top.name, firstRow: (best?.row ?? 0) + 2, columns };
}

function meansOf(header: string, known: ReadonlyMap<string, readonly string[]>): string[] {
	const imported = readHeader(header)?.to ?? "";
	const names = [header.toLowerCase(), ...(known.get(sameHeader(header)) ?? []), imported];
	return [...new Set(names.filter((name) => name !== ""))];
}

/** The tracker's columns by each header that stands for them. */
function trackerNames(): Map<string, string[]> {
	const known = new Map<string, string[]>();
	for (const { columns } of tracker) {
		for (const { name, aliases = [] } of columns) {
			for (const header of [name, ...aliases]) {
				const key = sameHeader(header);
				known.set(key, [...(known.get(key) ?? []), name.toLowerCase()]);
			}
		}
	}
	return known;
}
