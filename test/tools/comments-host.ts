import type { Preview } from "../../src/core/answers.ts";
import type { Cell } from "../../src/core/cell.ts";
import type { CommentsChoice, CommentsDetails, CommentsInput } from "../../src/core/comment-reading/types.ts";
import { isProblem } from "../../src/core/problem.ts";
import { apply } from "../../src/core/runs/apply.ts";
import { preview } from "../../src/core/runs/preview.ts";
import { tracker } from "../../src/core/tracker/index.ts";
import { readComments } from "../../src/tools/read-comments.ts";
import { type MemoryHost, memoryHost, tabOf } from "../core/runs/memory-host.ts";

export const ROWS: Cell[][] = [
	["Comment ID", "Author", "Date", "Comment", "Post"],
	["c1", "fan_one", "2026-11-02", "so lovely, I want this", "https://www.instagram.com/p/AbC/?igsh=1"],
	["c2", "fan_two", "2026-11-09", "not good at all", "D2"],
	["c3", "fan_three", "2026-11-09", "😍😍", "D2"],
	["c4", "bot_four", "2026-11-10", "check out my channel http://spam.com", "D2"],
	["c5", "fan_five", "not a date", "Die Farben sind toll und ich mag es sehr", "elsewhere"],
	["c5", "fan_five", "2026-11-10", "the same id again", "elsewhere"],
	["", "", "", "", ""],
	["c6", "", "2026-11-10", "=HYPERLINK(1)", "D2"],
];
export const CHOICE: CommentsChoice = { comment: 3, posted: 2, post: 4, id: 0, by: "week", keep: true };
export const DELIVERABLES: Cell[][] = [
	["Id", "Creator", "Handle", "Platform", "Type", "Live link"],
	["D1", "Mara", "@mara.eats", "Instagram", "reel", "https://instagram.com/p/AbC/"],
	["D2", "Finn", "finn.bakes", "TikTok", "video", ""],
];
export const HEADERS = ["Post", "Creator", "Platform", "Posted", "Comment", "Reads as", "Id"];

export function previewOf(
	host: MemoryHost,
	read?: Partial<CommentsChoice>,
	from: CommentsInput["from"] = { source: "export.csv", rows: ROWS },
) {
	const input: CommentsInput = read ? { from, read: { ...CHOICE, ...read } } : { from };
	const answer = preview(host, readComments, input);
	if (isProblem(answer)) throw new Error(answer.problem);
	return { ...answer, input, details: answer.details as CommentsDetails };
}

export function keep(host: MemoryHost, run = "run-1", read: Partial<CommentsChoice> = {}) {
	const shown = previewOf(host, read);
	return apply(host, tracker, readComments, shown.input, { accept: tokens(shown), run });
}

export const tokens = ({ items }: Preview) => items.map(({ token }) => token);
export const hostWith = (...tabs: [string, Cell[][]][]) =>
	memoryHost([tabOf("Deliverables", DELIVERABLES), ...tabs.map(([name, rows]) => tabOf(name, rows))]);
export const kept = (host: MemoryHost) => host.tabs.get("Comments")!.values;
