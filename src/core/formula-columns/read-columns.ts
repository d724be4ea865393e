import { readHeader } from "../import/read-header.ts";
import { findPlatform } from "../platforms.ts";
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
		const score = filled.filter((text) => isHeader(text, known)).length + filled.length / 1000;
		if (score > (best?.score ?? 0)) best = { row, score, texts };
	}
	const columns = (best?.texts ?? []).flatMap((header, column) =>
		header === "" ? [] : [{ letters: columnLetters(column), header, means: meansOf(header, known) }],
	);
	return { tab: top.name, firstRow: (best?.row ?? 0) + 2, columns };
}

/** A platform's name may head a column of handles, and stands in each row below a header. */
function isHeader(text: string, known: ReadonlyMap<string, readonly string[]>): boolean {
	if (known.has(sameHeader(text))) return true;
	return readHeader(text) !== undefined && findPlatform(text) === undefined;
}

function meansOf(header: string, known: ReadonlyMap<string, readonly string[]>): string[] {
	const names = [header.toLowerCase(), ...(known.get(sameHeader(header)) ?? []), importedAs(header)];
	return [...new Set(names.filter((name) => name !== ""))];
}

/** A formula takes a cell as it is, so nothing that an import would multiply or turn around. */
function importedAs(header: string): string {
	const { to = "", scale, complement } = readHeader(header) ?? {};
	return scale === undefined && complement === undefined ? to : "";
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
