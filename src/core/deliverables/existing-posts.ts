import { isBlank } from "../cell.ts";
import { isLinkTo } from "../docs/document-link.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { accountKey } from "../tracker/account-key.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { type Account, readId } from "./post-ids.ts";
import { typeOf } from "./read-package.ts";
import { accountIn } from "./read-plan.ts";
import { readStatus, type Status } from "./statuses.ts";

/** A row of Deliverables. */
export interface ExistingPost {
	/** From 0. */
	readonly row: number;
	/** As typed; `""` if nobody gave one. */
	readonly id: string;
	/** Of the row in its tab; `""` without an id. */
	readonly key: string;
	readonly account: Account;
	readonly accountKey: string;
	/** As `typeOf` reads it; `""` if blank. */
	readonly type: string;
	/** `undefined`: a word of the team's own. */
	readonly status: Status | undefined;
	/** Days since 1970-01-01; absent where a cell is blank or no date. */
	readonly due: { readonly [step in DueStep]?: number };
	/** Somebody has begun: another status, a caption, a link, results, a remark of the team's own. */
	readonly begun: boolean;
	/** It has been approved at some time, so that it may go live even if it is late by now. */
	readonly approved: boolean;
	/** Another row has the same id, so that neither can be told. */
	readonly doubled: boolean;
}

export type DueStep = "brief due" | "concept due" | "draft due" | "final due" | "post date";

export const DUE_STEPS: readonly DueStep[] = [
	"brief due",
	"concept due",
	"draft due",
	"final due",
	"post date",
];

/** Columns this tool fills; whatever else is filled, somebody has worked on the post. */
const OWN_COLUMNS: readonly string[] = [
	"id",
	"creator",
	"handle",
	"platform",
	"type",
	"brief due",
	"concept due",
	"draft due",
	"final due",
	"post date",
	"status",
	"reviewer",
	"rights",
];

/**
 * All posts of the tab, those without an id too. `measured` are the ids that Results knows, `documents` those of documents
 * that tools wrote.
 */
export function existingPosts(
	table: Table,
	measured: ReadonlySet<string>,
	documents: ReadonlySet<string> = new Set(),
): ExistingPost[] {
	const posts: ExistingPost[] = [];
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		const account = accountIn(table, row);
		const id = String(cellAt(table, row, "id")).trim();
		if (id === "" && account.creator === "") continue;
		const key = keyPart(id);
		const type = cellAt(table, row, "type");
		const status = readStatus(String(cellAt(table, row, "status")));
		posts.push({
			row,
			id,
			key,
			account,
			accountKey: accountKey(account.platform, account.handle, "", account.creator),
			type: isBlank(type) ? "" : typeOf(String(type)),
			status,
			due: dueDays(table, row),
			begun:
				measured.has(key) || (status !== "planned" && status !== "dropped") || hasWork(table, row, documents),
			approved: status === "approved" || !isBlank(cellAt(table, row, "approved at")),
			doubled: (table.rows.get(key)?.length ?? 0) > 1,
		});
	}
	return posts;
}

/** The account that each prefix of ids belongs to. */
export function prefixOwners(posts: readonly ExistingPost[]): Map<string, string> {
	const owners = new Map<string, string>();
	for (const { id, accountKey: owner } of posts) {
		const prefix = readId(id)?.prefix;
		if (prefix && !owners.has(prefix)) owners.set(prefix, owner);
	}
	return owners;
}

function dueDays(table: Table, row: number): ExistingPost["due"] {
	const due: { [step in DueStep]?: number } = {};
	for (const step of DUE_STEPS) {
		const day = dayOfCell(cellAt(table, row, step));
		if (day !== undefined && !isProblem(day)) due[step] = day;
	}
	return due;
}

function hasWork(table: Table, row: number, documents: ReadonlySet<string>): boolean {
	const own = new Set(OWN_COLUMNS.map((name) => table.columns[name]));
	const cells = table.tab.values[row] ?? [];
	return cells.some(
		(cell, column) =>
			!own.has(column) &&
			!table.computed.has(column) &&
			cell !== false &&
			!isBlank(cell) &&
			!isLinkTo(String(cell), documents),
	);
}
