import type { Cell } from "../cell.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { deliverables as deliverablesTab } from "../tracker/deliverables.ts";
import { FIGURES } from "./fields.ts";
import type { MatchedPost } from "./match-posts.ts";
import { isNameless } from "./nameless-posts.ts";
import type { ResultRow } from "./plan-results.ts";
import type { ReadExport } from "./read-export.ts";
import type { ReadRow } from "./read-rows.ts";

/** Rows for Results, from posts; what is left out is told. */
export function postRows(
	posts: readonly MatchedPost[],
	read: ReadExport,
	others: "import" | "leave",
	/** The planner wants all rows that are no deliverables. */
	isAsked: boolean,
): { readonly rows: readonly ResultRow[]; readonly left: readonly Remark[] } {
	const rows: ResultRow[] = [];
	const left: Remark[] = [];
	const seen = new Map<string, string>();
	for (const post of posts) {
		const { row, deliverable, label } = post;
		const figures = figuresOf(row);
		if (Object.keys(figures).length === 0) {
			left.push({ label, reason: `Row ${row.line} has no figures.` });
			continue;
		}
		if (!deliverable && (post.chosen === "" || others === "leave")) {
			left.push({ label, reason: `Not imported. ${post.why}` });
			continue;
		}
		const name = deliverable?.id ?? linkOf(post);
		const day = row.days.pulled;
		const place = `${name}/${day ?? ""}`;
		const before = seen.get(place);
		const same = JSON.stringify(figures);
		if (before !== undefined) {
			const reason =
				before === same
					? "The same again."
					: "The post is in the file before with other figures; those are taken.";
			left.push({ label, reason: `Row ${row.line}: ${reason}` });
			continue;
		}
		seen.set(place, same);
		rows.push({
			key: post.key,
			deliverable: name,
			label: deliverable ? `${deliverable.id} · ${label}` : label,
			about: aboutOf(post, read),
			figures,
			...(day === undefined ? {} : { pulled: day }),
			...(post.unsure || (!deliverable && isNameless(post) && !isAsked) ? { unsure: true } : {}),
			reason: deliverable ? post.why : `Not among the deliverables; kept by ${post.kept}. ${post.why}`,
		});
	}
	return { rows, left };
}

/** Live links found in the file, for deliverables that have none yet. */
export function liveLinks(posts: readonly MatchedPost[], table: Table): Change[] {
	const changes: Change[] = [];
	const column = table.columns["live link"];
	if (column === undefined) return changes;
	const done = new Set<string>();
	for (const { deliverable, row, link, unsure } of posts) {
		if (!deliverable || unsure || !link || deliverable.linkKey !== "" || done.has(deliverable.id)) continue;
		if (cellAt(table, deliverable.row, "live link") !== "" || !isWritable(table, deliverable.row, column))
			continue;
		done.add(deliverable.id);
		changes.push({
			kind: "set-cells",
			tab: deliverablesTab.name,
			key: deliverablesTab.key((name) => cellAt(table, deliverable.row, name)),
			label: `Live link of ${deliverable.id}`,
			cells: { "live link": { before: "", after: row.text.permalink ?? "" } },
			reason: "The export has the post's link, and the deliverable has none yet.",
		});
	}
	return changes;
}

export function figuresOf({ figures }: ReadRow): { [figure: string]: number } {
	const own: { [figure: string]: number } = {};
	for (const figure of FIGURES) {
		const value = figures[figure];
		if (value !== undefined && figure !== "commission") own[figure] = value;
	}
	return own;
}

/** The address as the file has it, so that people can open it; without one, what tells the post. */
function linkOf({ row, link, key }: MatchedPost): string {
	if (link && row.text.permalink !== undefined) {
		return /^https?:/i.test(row.text.permalink) ? row.text.permalink : `https://${row.text.permalink}`;
	}
	return row.text["post id"] ?? key;
}

function aboutOf(post: MatchedPost, read: ReadExport): { [column: string]: Cell } {
	const { row, deliverable, platform, handle } = post;
	const creator = deliverable?.creator || post.creator || (row.text.handle ?? handle).replace(/^@/, "");
	const paid = paidWord(row.text.paid);
	return {
		...(creator === "" ? {} : { creator }),
		...(platform === "" ? {} : { platform }),
		...(row.days.posted === undefined ? {} : { posted: { date: row.days.posted } }),
		...(paid === "" || read.format.rows !== "posts" ? {} : { paid }),
	};
}

function paidWord(text: string | undefined): string {
	if (text === undefined) return "";
	if (/^(?:1|yes|true|paid|boosted|promoted|ja|oui|si|sí)$/i.test(text)) return "boosted";
	return /^(?:0|no|false|organic|nein|non|none|unpaid)$/i.test(text) ? "organic" : "";
}
