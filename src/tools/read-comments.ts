import * as z from "zod/mini";
import type { RawTable } from "../core/answers.ts";
import { isBlank } from "../core/cell.ts";
import { commentsResult } from "../core/comment-reading/comments-result.ts";
import { type CommentColumns, findCommentColumns } from "../core/comment-reading/find-columns.ts";
import { judgeComments } from "../core/comment-reading/judge-comments.ts";
import { keepComments } from "../core/comment-reading/keep-comments.ts";
import { knownPosts } from "../core/comment-reading/known-posts.ts";
import { areDatesOpen, commentsOfRows } from "../core/comment-reading/read-comments.ts";
import type { CommentsChoice, CommentsDetails, CommentsInput } from "../core/comment-reading/types.ts";
import { isSource } from "../core/import/is-raw-table.ts";
import { isProblem, type Problem, problem, quote } from "../core/problem.ts";
import type { Tool, Workbook } from "../core/tool.ts";
import { comments as commentsTab } from "../core/tracker/comments.ts";
import { deliverables } from "../core/tracker/deliverables.ts";

/** Sorts comments into kinds and moods by creator, post and time, and keeps them in a tab if wished, without who wrote them. */
export const readComments: Tool<CommentsInput> = {
	id: "read-comments",
	title: "Read comments",
	summary: "Kinds, mood and when it turns",
	fields: [],
	input: () =>
		z.object({
			from: z.custom<CommentsInput["from"]>(isSource),
			read: z.optional(z.custom<CommentsChoice>(isChoice)),
		}) as unknown as z.ZodMiniType<CommentsInput>,
	reads: ({ from, read }) => [
		...new Set([
			deliverables.name,
			...("tab" in from ? [tabName(from.tab)] : []),
			...(read?.keep ? [commentsTab.name] : []),
		]),
	],
	onlyLooksAt: ({ from, read }) =>
		[deliverables.name, ...("tab" in from ? [tabName(from.tab)] : [])].filter(
			(name) => !read?.keep || name !== commentsTab.name,
		),
	plan(workbook, { from, read }) {
		const source = sourceOf(workbook, from);
		if (isProblem(source)) return source;
		const columns = findCommentColumns(source.rows);
		const posts = knownPosts(workbook.tabs[deliverables.name]);
		const isKept = "tab" in from && tabName(from.tab) === commentsTab.name;
		const details: CommentsDetails = {
			source: source.source,
			headerRow: columns.headerRow,
			columns: columns.headers,
			found: columns.found,
			names: columns.names,
			rowCount: Math.max(0, source.rows.length - columns.headerRow - 1),
			datesOpen: areDatesOpen(source.rows, columns.headerRow, read ? read.posted : columns.found.posted),
			isKept,
			posts: posts.list.map(({ id, label }) => ({ id, label })),
		};
		if (!read) return { changes: [], left: [], refused: [], details };
		const wrong = wrongColumn(read, columns);
		if (wrong) return wrong;
		const { comments, notes } = commentsOfRows(source.rows, columns.headerRow, read, posts);
		if (comments.length === 0) {
			return problem(`${source.source} has no comment in that column. Choose the column that holds them.`);
		}
		const judged = judgeComments(comments);
		const changes = read.keep && !isKept ? keepComments(workbook, judged) : [];
		if (isProblem(changes)) return changes;
		const result = commentsResult(judged, read.by, [...notes, ...namesNote(columns)]);
		return { changes, left: [], refused: [], details: { ...details, result } };
	},
};

/** The tracker's tab by its own name, however it is written. */
function tabName(tab: string): string {
	const plain = tab.trim().toLowerCase();
	return [commentsTab, deliverables].find(({ name }) => name.toLowerCase() === plain)?.name ?? tab;
}

function sourceOf(workbook: Workbook, from: CommentsInput["from"]): RawTable | Problem {
	const tab = "tab" in from ? workbook.tabs[tabName(from.tab)] : undefined;
	if ("tab" in from && !tab) {
		return problem(`There is no tab ${quote(from.tab)}. It may have been renamed: choose it again.`);
	}
	const table = tab ? { source: tab.name, rows: tab.values } : (from as RawTable);
	if (table.rows.every((row) => row.every(isBlank))) {
		return problem(`${table.source} is empty: it has no filled cell. Choose another one.`);
	}
	return table;
}

function wrongColumn(read: CommentsChoice, { names, headers }: CommentColumns): Problem | undefined {
	const chosen = [read.comment, read.posted, read.post, read.creator, read.platform, read.id];
	for (const column of chosen) {
		if (typeof column !== "number") continue;
		if (column >= headers.length) return problem("A chosen column is no longer there. Choose it again.");
		if (names.includes(column)) {
			return problem(
				`${quote(headers[column])} says who wrote a comment, and that is never read. Choose another column, or rename its header if it says something else.`,
			);
		}
	}
	return undefined;
}

function namesNote({ names, headers }: CommentColumns) {
	if (names.length === 0) return [];
	const label = names.map((column) => headers[column]).join(", ");
	return [{ label, reason: "Left out: it says who wrote a comment." }];
}

/** Checked by hand, so that no further kinds of schema are built into the script. */
function isChoice(value: unknown): boolean {
	if (typeof value !== "object" || value === null) return false;
	const choice = value as { readonly [name: string]: unknown };
	const isColumn = (column: unknown): boolean => Number.isInteger(column) && (column as number) >= 0;
	return (
		isColumn(choice.comment) &&
		["posted", "creator", "platform", "id"].every(
			(name) => choice[name] === undefined || isColumn(choice[name]),
		) &&
		(choice.post === undefined || typeof choice.post === "string" || isColumn(choice.post)) &&
		(choice.dates === undefined || choice.dates === "day first" || choice.dates === "month first") &&
		(choice.by === "week" || choice.by === "post") &&
		typeof choice.keep === "boolean"
	);
}
