import type { CommentKind } from "../comments/comment-kind.ts";
import { isProblem, type Problem } from "../problem.ts";
import { newRowCells } from "../tables/cell-updates.ts";
import { cellAt, isWritable, readTable, requireColumns, type Table } from "../tables/table.ts";
import type { Cells, Change, Workbook } from "../tool.ts";
import { comments as tab } from "../tracker/comments.ts";
import { newTab } from "../tracker/layout.ts";
import type { JudgedComment } from "./judge-comments.ts";

const READS_AS: { readonly [kind in CommentKind]: string } = {
	"spam-like": "Spam-like",
	generic: "Generic",
	"emoji-only": "Emoji only",
	substantial: "Substantial",
};

/** Rows for comments that the tab Comments has not yet; those it has get what they read as where that is blank. */
export function keepComments(workbook: Workbook, comments: readonly JudgedComment[]): Change[] | Problem {
	const found = workbook.tabs[tab.name];
	const table = found && readTable(found, tab);
	if (isProblem(table)) return table;
	const missing = table && requireColumns(table, ["post", "comment", "id"]);
	if (missing) return missing;
	const changes: Change[] = [];
	const seen = new Set<string>();
	for (const comment of comments) {
		const cells = cellsOf(comment);
		const key = tab.key((column) => cells[column] ?? "");
		if (seen.has(key)) continue;
		seen.add(key);
		const row = table?.rows.get(key)?.[0];
		if (table === undefined || row === undefined) {
			const own = table ? newRowCells(table, cells) : withoutBlanks(cells);
			changes.push({ kind: "add-row", tab: tab.name, key, label: labelOf(comment), cells: own });
		} else {
			changes.push(...readsAs(table, row, key, comment));
		}
	}
	if (table === undefined && changes.length > 0) {
		changes.unshift({ kind: "add-tab", layout: newTab(tab, [], () => undefined) });
	}
	return changes;
}

function readsAs(table: Table, row: number, key: string, comment: JudgedComment): Change[] {
	const column = table.columns["reads as"];
	if (column === undefined || !isWritable(table, row, column) || cellAt(table, row, "reads as") !== "")
		return [];
	const cells = { "reads as": { before: "", after: READS_AS[comment.kind] } };
	return [{ kind: "set-cells", tab: tab.name, key, label: labelOf(comment), cells }];
}

function cellsOf({ post, creator, platform, posted, text, kind, id }: JudgedComment): Cells {
	return {
		post,
		creator,
		platform,
		posted: posted === "" ? "" : { date: posted },
		comment: text,
		"reads as": READS_AS[kind],
		id,
	};
}

function withoutBlanks(cells: Cells): Cells {
	return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ""));
}

function labelOf({ text }: JudgedComment): string {
	const line = text.replace(/\s+/g, " ");
	return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
