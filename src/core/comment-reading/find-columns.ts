import { type Cell, isBlank, isDateCell } from "../cell.ts";
import { columnLetters } from "../tables/a1.ts";
import { findNamedColumns, type HeaderWords, type NamedColumns } from "../tables/named-columns.ts";
import { sameHeader } from "../tables/tab-spec.ts";
import type { CommentColumn } from "./types.ts";

/** Headers of comment exports and of the tab Comments; `content` and `msg` are those of public collections. */
const HEADERS: HeaderWords<CommentColumn> = {
	comment: [
		"comment",
		"commenttext",
		"textoriginal",
		"textdisplay",
		"commentbody",
		"kommentar",
		"kommentartext",
		"commentaire",
		"comentario",
		"comentário",
		"commento",
		"reactie",
		"comments",
		"kommentare",
		"content",
		"message",
		"text",
		"body",
		"msg",
		"reply",
		"caption",
		"captions",
	],
	posted: [
		"posted",
		"commentdate",
		"date",
		"publishedat",
		"createdat",
		"createdtime",
		"created",
		"timestamp",
		"time",
		"datetime",
		"datum",
		"fecha",
		"data",
	],
	post: [
		"post",
		"deliverable",
		"permalink",
		"postid",
		"posturl",
		"postlink",
		"videoid",
		"videourl",
		"videolink",
		"mediaid",
		"mediaurl",
		"link",
		"url",
		"beitrag",
	],
	creator: ["creator", "influencer", "talent", "undercreator", "postauthor", "postowner", "channel"],
	platform: ["platform", "plattform", "network", "source"],
	id: ["commentid", "id", "cid"],
};

/** Headers of who wrote a comment, and of ways to reach them. */
const NAMES =
	/^(?:comment)?(?:author|user|username|userid|name|fullname|displayname|firstname|lastname|handle|account|accountname|profile|profilename|profileurl|profilelink|profilepicture|avatar|avatarurl|commenter|commentername|commentator|writer|writtenby|from|by|owner|ownerusername|who|email|mail|phone|nutzer|benutzer|nutzername|benutzername|verfasser|autor|auteur|autore|usuario|utilisateur)(?:name|id|url|link|channelid|channelurl|profileimageurl|displayname)?$/;

export interface CommentColumns extends NamedColumns<CommentColumn> {
	/** Columns that say who wrote a comment. */
	readonly names: readonly number[];
}

/**
 * Which column is which; columns of names are found, to be left out. Without a known header there is no header row, and
 * the column with most words holds the comments.
 */
export function findCommentColumns(rows: readonly (readonly Cell[])[]): CommentColumns {
	const columns = findNamedColumns(rows, HEADERS, "comment");
	const names = columns.headers.flatMap((header, column) => (NAMES.test(sameHeader(header)) ? [column] : []));
	if (names.length === 0 && Object.keys(columns.found).length === 0) {
		const found = withComment({}, wordiestColumn(rows, -1, []));
		const headers = columns.headers.map((_, column) => `Column ${columnLetters(column)}`);
		return { headerRow: -1, headers, found, names };
	}
	const { headerRow, found } = columns;
	if (found.comment !== undefined && holdsText(rows, headerRow, found.comment)) return { ...columns, names };
	const { comment: _, ...others } = found;
	const taken = [...names, ...Object.values<number>(others)];
	return { ...columns, found: withComment(others, wordiestColumn(rows, headerRow, taken)), names };
}

function withComment(found: NamedColumns<CommentColumn>["found"], comment: number | undefined) {
	return comment === undefined ? found : { ...found, comment };
}

/** The table without the cells of these columns; others keep their places. */
export function withoutColumns(
	rows: readonly (readonly Cell[])[],
	left: readonly number[],
	headerRow: number,
): readonly (readonly Cell[])[] {
	if (left.length === 0) return rows;
	const gone = new Set(left);
	return rows.map((row, index) =>
		index <= headerRow ? row : row.map((cell, column) => (gone.has(column) ? "" : cell)),
	);
}

/** "Comments" is a count in most tabs. */
function holdsText(rows: readonly (readonly Cell[])[], headerRow: number, column: number): boolean {
	const filled = rows
		.slice(headerRow + 1, headerRow + 51)
		.map((row) => row[column] ?? "")
		.filter((cell) => !isBlank(cell));
	return filled.length === 0 || filled.some((cell) => /\p{L}|\p{So}/u.test(String(cell)));
}

/** The column with most letters in the first rows. */
function wordiestColumn(
	rows: readonly (readonly Cell[])[],
	headerRow: number,
	taken: readonly number[],
): number | undefined {
	let best: number | undefined;
	let most = 0;
	const sample = rows.slice(headerRow + 1, headerRow + 51);
	const width = sample.reduce((widest, row) => Math.max(widest, row.length), 0);
	for (let column = 0; column < width; column++) {
		if (taken.includes(column)) continue;
		const letters = sample.reduce((sum, row) => sum + wordLength(row[column] ?? ""), 0);
		if (letters > most) [best, most] = [column, letters];
	}
	return best;
}

function wordLength(cell: Cell): number {
	return isDateCell(cell) || /^https?:/.test(String(cell)) ? 0 : String(cell).replace(/[\d\s.,]/g, "").length;
}
