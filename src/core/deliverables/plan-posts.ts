import { cellUpdates, isEmptyUpdate, newRowCells } from "../tables/cell-updates.ts";
import { keyPart } from "../tables/tab-spec.ts";
import type { Table } from "../tables/table.ts";
import type { Cells, Change, Remark } from "../tool.ts";
import { deliverables } from "../tracker/deliverables.ts";
import { DUE_STEPS, type DueStep, type ExistingPost, prefixOwners } from "./existing-posts.ts";
import { matchPosts } from "./match-posts.ts";
import type { DeliverableOptions } from "./options.ts";
import { orderPosts, type PlannedPost } from "./order-posts.ts";
import { writtenDates } from "./past-timings.ts";
import { postLabel } from "./post-board.ts";
import { dateCell, type PostDates, postDates, stepsAhead } from "./post-dates.ts";
import { type Account, idPrefixes, postId, readId } from "./post-ids.ts";
import type { AccountPlan, ReadPlan } from "./read-plan.ts";
import { rowsOfAccounts } from "./rows-of-accounts.ts";
import type { Timing } from "./schedule.ts";
import { isOver } from "./statuses.ts";
import { surplusRows } from "./surplus-posts.ts";

/** A post that is in the tab or about to be. */
export interface ScheduledPost {
	readonly id: string;
	readonly account: Account;
	readonly type: string;
	/** As in the sheet, or as planned for a new post. */
	readonly due: { readonly [step in keyof PostDates]?: number };
	readonly isNew: boolean;
	/** Nothing is to be posted any more. */
	readonly isOver: boolean;
}

export interface PlannedAccount {
	readonly account: Account;
	readonly posts: readonly ScheduledPost[];
}

export interface PostsPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
	readonly accounts: readonly PlannedAccount[];
}

interface Sink {
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
}

/**
 * Brings the Deliverables tab in line with the Plan: new posts get an id and dates, blanks are filled, dates that
 * followed from an earlier go-live follow the new one, typed ones are only offered, and posts no longer planned are dropped if nothing is done on them. No row is ever deleted or renumbered.
 *
 * @param highest the highest number in use of each prefix of ids, wherever the workbook names one.
 */
export function planPosts(
	table: Table,
	existing: readonly ExistingPost[],
	plan: ReadPlan,
	{ timing, past }: { readonly timing: Timing; readonly past: readonly Timing[] },
	options: DeliverableOptions,
	highest: ReadonlyMap<string, number>,
): PostsPlan {
	const sink: Sink = { changes: [], left: [], refused: [...plan.refused] };
	const rowsOf = rowsOfAccounts(existing, plan);
	const owners = prefixOwners(existing);
	for (const { key } of plan.accounts) {
		for (const { id } of rowsOf.get(key) ?? []) if (readId(id)) owners.set(readId(id)!.prefix, key);
	}
	const prefixes = idPrefixes(plan.accounts, owners);
	const numbers = new Map(highest);
	const accounts: PlannedAccount[] = [];
	const surplus = new Set(existing);
	for (const planned of plan.accounts) {
		const prefix = prefixes.get(planned.key)!;
		const nextId = (): string => {
			const number = (numbers.get(prefix) ?? 0) + 1;
			numbers.set(prefix, number);
			return postId(prefix, number);
		};
		const posts = orderPosts(planned.parts, options.order);
		const rows = matchPosts(posts, rowsOf.get(planned.key) ?? [], planned.key);
		const dates = postDates(timing, posts.length);
		for (const row of rows) if (row) surplus.delete(row);
		const isWritten = writtenDates(past, rowsOf.get(planned.key) ?? [], posts.length);
		accounts.push({
			account: planned.account,
			posts: posts.map((post, place) => {
				const row = rows[place];
				if (row) {
					const ours = (step: DueStep): boolean => isWritten(row, place, step);
					return keepPost(table, row, planned, { dates: dates[place]!, ours }, options, sink);
				}
				return addPost(table, nextId(), post, planned, dates[place]!, options, sink);
			}),
		});
	}
	const off = surplusRows(table, [...surplus], plan.unclear);
	return {
		changes: [...sink.changes, ...off.changes],
		left: [...sink.left, ...off.left],
		refused: sink.refused,
		accounts,
	};
}

function addPost(
	table: Table,
	id: string,
	{ type }: PlannedPost,
	{ account, rights }: AccountPlan,
	dates: PostDates,
	{ reviewer }: DeliverableOptions,
	{ changes }: Sink,
): ScheduledPost {
	const wanted: Cells = {
		id,
		type,
		"post date": dateCell(dates["post date"]),
		...dateCells(dates),
		...account,
		status: "planned",
		reviewer,
		rights,
	};
	changes.push({
		kind: "add-row",
		tab: deliverables.name,
		key: keyPart(id),
		label: postLabel(id, type, account.creator),
		cells: newRowCells(table, wanted),
	});
	return { id, account, type, due: dates, isNew: true, isOver: false };
}

function keepPost(
	table: Table,
	row: ExistingPost,
	{ account }: AccountPlan,
	{ dates, ours }: { readonly dates: PostDates; readonly ours: (step: DueStep) => boolean },
	{ reviewer }: DeliverableOptions,
	sink: Sink,
): ScheduledPost {
	const { id, type, due, status } = row;
	const label = postLabel(id, type, account.creator);
	const kept = { id, account, type, due, isNew: false, isOver: isOver(status) };
	if (id === "" || row.doubled) {
		const reason =
			id === ""
				? `Row ${row.row + 1} has no id, so it cannot be found again. Type one of your own; it may be any word.`
				: `Several rows have the id ${id}. Give each its own.`;
		sink.refused.push({ label: label || `Row ${row.row + 1}`, reason });
		return kept;
	}
	const target = { kind: "set-cells", tab: deliverables.name, key: row.key, label } as const;
	const before = sink.changes.length;
	if (status === "dropped") {
		const { differences } = cellUpdates(table, row.row, { status: "planned" });
		const reason = "The Plan has this post, but it was dropped. Tick it to take it up again.";
		if (!isEmptyUpdate(differences)) {
			sink.changes.push({ ...target, cells: differences, replaces: true, reason });
		}
		return kept;
	}
	const ahead = stepsAhead(status);
	const wanted: Cells = {
		...dateCells(dates, ahead),
		...(status === "planned" ? { status } : {}),
		...(reviewer !== "" && ahead.length > 0 ? { reviewer } : {}),
	};
	const { fills, differences } = cellUpdates(table, row.row, wanted);
	if (!isEmptyUpdate(fills)) sink.changes.push({ ...target, cells: fills });
	const { status: _, reviewer: __, ...otherDates } = differences;
	const isOurs = ([step]: readonly [string, unknown]): boolean => ours(step as DueStep);
	const followed = Object.fromEntries(Object.entries(otherDates).filter(isOurs));
	if (!isEmptyUpdate(followed)) {
		const reason = "The dates follow from other days now, and nobody changed these since they were planned.";
		sink.changes.push({ ...target, cells: followed, reason });
	}
	const typed = Object.fromEntries(Object.entries(otherDates).filter((cell) => !isOurs(cell)));
	if (!isEmptyUpdate(typed)) {
		const reason = "The dates that follow from go-live differ. Yours stay unless you tick this.";
		sink.changes.push({ ...target, cells: typed, replaces: true, reason });
	}
	if (account.handle !== "" && keyPart(account.handle) !== keyPart(row.account.handle)) {
		const handle = cellUpdates(table, row.row, { handle: account.handle });
		const cells = { ...handle.fills, ...handle.differences };
		const reason = "The Plan has this creator under another handle. Tick it if it was renamed.";
		if (!isEmptyUpdate(cells)) sink.changes.push({ ...target, cells, replaces: true, reason });
	}
	if (sink.changes.length === before) sink.left.push({ label, reason: "As planned already." });
	return kept;
}

function dateCells(dates: PostDates, steps = DUE_STEPS): Cells {
	return Object.fromEntries(steps.map((step) => [step, dateCell(dates[step])]));
}
