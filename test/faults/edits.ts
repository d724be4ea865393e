import type { Content, WorkbookModel } from "../../src/playground/model/types.ts";
import { reverseRows } from "./changes.ts";

export const HANDLES = ["mara", "finn", "june", "lou", "ada", "bo"];

/** One edit of somebody in the Roster: a cell, a formula, a row, the order, a new column. */
export function editAsPeopleDo(workbook: WorkbookModel, random: () => number): void {
	const below = (limit: number) => Math.floor(random() * limit);
	const sheet = workbook.sheet("Roster")!;
	const { rows, columns } = sheet.used();
	const headers = Array.from({ length: columns }, (_, column) => String(sheet.content(0, column) ?? ""));
	const columnOf = (header: string) => headers.indexOf(header);
	const row = 1 + below(Math.max(1, rows - 1));
	const put = (at: number, header: string, content: Content) =>
		workbook.setContents(sheet.id, at, columnOf(header), [[content]]);
	switch (below(9)) {
		case 0:
			put(row, "Fee", 10 + below(90));
			break;
		case 1:
			put(row, "Niche", null);
			break;
		case 2:
			put(row, "Niche", `typed ${below(100)}`);
			break;
		case 3:
			put(row, "Our remark", `call ${below(100)}`);
			break;
		case 4:
			put(row, "Fee", { formula: `=10*${below(9)}+LEN(A${row + 1})` });
			break;
		case 5:
			reverseRows(workbook, "Roster");
			break;
		case 6:
			workbook.moveLines(sheet.id, {
				axis: "row",
				at: row,
				count: rows > 3 && random() < 0.5 ? -1 : 1,
			});
			break;
		case 7:
			workbook.moveLines(sheet.id, { axis: "column", at: 0, count: 1 });
			break;
		default: {
			const handle = HANDLES[below(HANDLES.length)]!;
			const taken = Array.from({ length: rows }, (_, at) => sheet.content(at, columnOf("Handle")));
			if (taken.includes(handle)) break;
			put(rows, "Handle", handle);
			put(rows, "Platform", "TikTok");
		}
	}
}

/** Mulberry32 by Tommy Ettinger (public domain, 2017): the same numbers for the same seed. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}
