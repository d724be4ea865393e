import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { digest } from "../digest.ts";
import { isProblem } from "../problem.ts";
import type { Remark } from "../tool.ts";
import { dateOrderOf, parseDate } from "../values/parse-date.ts";
import type { KnownPosts } from "./known-posts.ts";
import type { CommentsChoice } from "./types.ts";

/** A comment, and never who wrote it. */
export interface Comment {
	readonly text: string;
	/** Id of a deliverable, or the post as the table names it; `""` where nothing says. */
	readonly post: string;
	readonly creator: string;
	readonly platform: string;
	/** `2026-11-25`, `""` where it cannot be read. */
	readonly posted: string;
	readonly id: string;
}

const ERROR_CELL = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** The comments below the header; each id counts once. What could not be read is told. */
export function commentsOfRows(
	rows: readonly (readonly Cell[])[],
	headerRow: number,
	choice: CommentsChoice,
	posts: KnownPosts,
): { readonly comments: readonly Comment[]; readonly notes: readonly Remark[] } {
	const comments: Comment[] = [];
	const ids = new Set<string>();
	const missing = { id: 0, date: 0, error: 0 };
	const nextId = idMaker();
	const order = choice.dates ?? dateOrderOf(column(rows, headerRow, choice.posted));
	for (const row of rows.slice(headerRow + 1)) {
		const at = (index: number | undefined): string => textOf(index === undefined ? "" : row[index]);
		const text = at(choice.comment);
		if (text === "") continue;
		if (ERROR_CELL.test(text)) {
			missing.error++;
			continue;
		}
		const given = at(choice.id);
		if (given !== "" && ids.has(given)) {
			missing.id++;
			continue;
		}
		ids.add(given);
		const posted = dayOf(choice.posted === undefined ? "" : (row[choice.posted] ?? ""), order);
		if (posted === "" && at(choice.posted) !== "") missing.date++;
		const named = typeof choice.post === "string" ? choice.post : at(choice.post);
		const known = posts.find(named);
		const post = known?.id ?? named;
		comments.push({
			text,
			post,
			creator: at(choice.creator) || (known?.creator ?? ""),
			platform: at(choice.platform) || (known?.platform ?? ""),
			posted,
			id: given === "" ? nextId(`${post}\n${posted}\n${text}`) : given,
		});
	}
	return { comments, notes: notesOf(missing) };
}

/** Whether the dates of a column may be day or month first. */
export function areDatesOpen(
	rows: readonly (readonly Cell[])[],
	headerRow: number,
	posted: number | undefined,
): boolean {
	const cells = column(rows, headerRow, posted);
	if (dateOrderOf(cells) !== undefined) return false;
	return cells.some(
		(cell) =>
			typeof cell === "string" && isProblem(parseDate(cell)) && !isProblem(parseDate(cell, "day first")),
	);
}

/** Without an id of its own a comment is known again by what it says; equal ones are numbered in their order. */
function idMaker(): (content: string) => string {
	const times = new Map<string, number>();
	return (content) => {
		const name = digest(content);
		const before = times.get(name) ?? 0;
		times.set(name, before + 1);
		return before === 0 ? name : `${name}-${before + 1}`;
	};
}

function notesOf({ id, date, error }: { id: number; date: number; error: number }): Remark[] {
	const notes: Remark[] = [];
	const tell = (count: number, reason: string): void => {
		if (count > 0) notes.push({ label: `${count} comment${count === 1 ? "" : "s"}`, reason });
	};
	tell(id, "The table lists the same comment twice by its id, so it counts once.");
	tell(date, 'The date cannot be read, so it has no week. Write dates such as "2026-11-25".');
	tell(error, "The cell shows an error instead of a comment. Mend its formula.");
	return notes;
}

function column(rows: readonly (readonly Cell[])[], headerRow: number, index: number | undefined): Cell[] {
	return index === undefined ? [] : rows.slice(headerRow + 1).map((row) => row[index] ?? "");
}

function dayOf(cell: Cell, order: "day first" | "month first" | undefined): string {
	if (isBlank(cell)) return "";
	const read = typeof cell === "string" ? parseDate(cell, order) : cell;
	return isDateCell(read) ? read.date.slice(0, 10) : "";
}

function textOf(cell: Cell | undefined): string {
	if (cell === undefined) return "";
	return (isDateCell(cell) ? cell.date : String(cell)).trim();
}
