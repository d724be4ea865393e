import type { Cell } from "../cell.ts";
import { isBlank } from "../cell.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Remark } from "../tool.ts";
import { type Found, findRows } from "./find-rows.ts";
import { type LinkedName, linkPeople } from "./link-people.ts";
import { dayOfValue, type List, stampOf, valuesOf } from "./new-cells.ts";
import { ownCells } from "./own-cells.ts";
import { cellAfter, type KnownRow, updateRow } from "./update-row.ts";

/** More values to choose from than anyone would, so that from here on a row's are offered together. */
const MOST_CHOICES = 20_000;

/** What a list means for the Roster. */
export interface CreatorsPlan {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
	/** Columns that the list has and the Roster has not. */
	readonly missingColumns: ReadonlySet<string>;
}

interface Draft {
	readonly table: Table;
	readonly list: List;
	readonly changes: Change[];
	readonly left: Remark[];
	readonly refused: Remark[];
	choices: number;
}

/** Adds what is new, fills blanks, brings imported values up to date, links accounts of one person, and offers what differs. */
export function planCreators(
	table: Table,
	creators: readonly ReadCreator[],
	list: List,
	today: string,
): CreatorsPlan {
	const missingColumns = new Set<string>();
	const draft: Draft = { table, list, changes: [], left: [], refused: [], choices: 0 };
	const own = creators.map((creator) => ownCells(creator, table, today, missingColumns, draft.refused));
	const { found, people } = findRows(
		table,
		own.filter(({ cells }) => !isBlank(cells.platform)),
	);
	const links = linkPeople(found, people, (one) => nameAfter(one, draft));
	for (const one of found) planAccount(draft, one, links.names.get(one.creator));
	for (const { account, link } of links.others) fillName(draft, { table, ...account }, link);
	return {
		changes: draft.changes,
		left: [...draft.left, ...links.remarks],
		refused: draft.refused,
		missingColumns,
	};
}

function nameAfter({ creator, place }: Found, { table, list }: Draft): string {
	const cell =
		place.kind === "known"
			? cellAfter({ table, ...place.known }, creator, "creator", list)
			: creator.cells.creator;
	return isBlank(cell) ? "" : String(cell);
}

function planAccount(draft: Draft, { creator, account, place }: Found, link: LinkedName | undefined): void {
	const { label } = account;
	if (place.kind === "refused") draft.refused.push({ label, reason: place.reason });
	else if (place.kind === "new") draft.changes.push(newRow(draft, creator, account, place.reason, link));
	else if (place.kind === "renamed") draft.changes.push(rename(draft, creator, place.known, place.reason));
	else updateKnown(draft, creator, place.known, place.renamed, link);
}

/** In the order of the Roster's columns; new rows say where they came from and of which day their counts are. */
function newRow(
	{ table, list }: Draft,
	creator: ReadCreator,
	{ key, label }: Found["account"],
	reason: string | undefined,
	link: LinkedName | undefined,
): Change {
	const cells: { [column: string]: Cell } = Object.fromEntries(valuesOf(creator.cells));
	if (link) cells.creator = link.name;
	const days: { [column: string]: string } = {};
	for (const column of Object.keys(cells)) days[column] = dayOfValue(creator, column, list);
	const stamp = stampOf(creator, days, list);
	const all: { [column: string]: Cell } = { ...cells, ...stamp.cells };
	const row: { [column: string]: Cell } = {};
	for (const { name } of table.spec.columns) {
		const cell = all[name];
		if (cell !== undefined && table.columns[name] !== undefined) row[name] = cell;
	}
	const why = [link?.reason, reason].filter(Boolean).join(" ");
	return {
		kind: "add-row",
		tab: table.spec.name,
		key,
		label,
		cells: row,
		...(why === "" ? {} : { reason: why }),
		origin: { source: list.source, days: { ...days, ...stamp.days } },
	};
}

/** Done only if ticked, and then with all that is certain about the row. */
function rename({ table, list }: Draft, creator: ReadCreator, known: KnownRowOf, reason: string): Change {
	const target: KnownRow = { table, ...known };
	const { change } = updateRow(target, { ...creator, cells: withoutIdentity(creator) }, list);
	const cells = { ...renamedCells(target, creator), ...change?.cells };
	const days = { ...change?.origin?.days };
	for (const column of Object.keys(cells)) days[column] ??= dayOfValue(creator, column, list);
	return {
		kind: "set-cells",
		tab: table.spec.name,
		key: known.key,
		label: known.label,
		cells,
		replaces: true,
		reason,
		origin: { source: list.source, days },
	};
}

function updateKnown(
	draft: Draft,
	creator: ReadCreator,
	known: KnownRowOf,
	renamed: string | undefined,
	link: LinkedName | undefined,
): void {
	const { table, list } = draft;
	const target: KnownRow = { table, ...known };
	const isNamed = renamed === undefined && known.key === creator.key;
	const base = isNamed ? creator : { ...creator, cells: withoutIdentity(creator) };
	const named = link ? { ...base, cells: { ...base.cells, creator: link.name } } : base;
	const { change, conflicts, older } = updateRow(target, named, list);
	const reason = [link?.reason, change?.reason].filter(Boolean).join(" ");
	if (change) draft.changes.push(reason === "" ? change : { ...change, reason });
	if (renamed !== undefined) {
		const cells = renamedCells(target, creator);
		const days = Object.fromEntries(
			Object.keys(cells).map((column) => [column, dayOfValue(creator, column, list)]),
		);
		draft.changes.push({
			kind: "set-cells",
			tab: table.spec.name,
			key: known.key,
			label: known.label,
			cells,
			replaces: true,
			reason: renamed,
			origin: { source: list.source, days },
		});
	}
	draft.changes.push(...(draft.choices < MOST_CHOICES ? conflicts : together(conflicts, known.label)));
	draft.choices += conflicts.length;
	if (older) draft.left.push(older);
	if (!change && conflicts.length === 0 && !older && renamed === undefined) {
		draft.left.push({ label: known.label, reason: "On the roster already; nothing new." });
	}
}

type KnownRowOf = Omit<KnownRow, "table">;

function withoutIdentity({ cells }: ReadCreator): ReadCreator["cells"] {
	const { handle: _, platform: __, URL: ___, ...rest } = cells;
	return rest;
}

/** The new handle, and the new link if the row has one. */
function renamedCells(
	{ table, row }: KnownRow,
	{ cells }: ReadCreator,
): { [column: string]: { before: Cell; after: Cell } } {
	const changed: { [column: string]: { before: Cell; after: Cell } } = {};
	for (const column of ["handle", "URL"]) {
		const [index, before, after] = [table.columns[column], cellAt(table, row, column), cells[column]];
		if (index === undefined || after === undefined || before === after || !isWritable(table, row, index))
			continue;
		changed[column] = { before, after };
	}
	return changed;
}

function fillName(
	{ table, list, changes }: Draft,
	{ row, key, label }: KnownRow,
	{ name, reason }: LinkedName,
): void {
	const index = table.columns.creator;
	if (index === undefined || !isWritable(table, row, index) || cellAt(table, row, "creator") !== "") return;
	const cells = { creator: { before: "", after: name } };
	changes.push({
		kind: "set-cells",
		tab: table.spec.name,
		key,
		label,
		cells,
		reason,
		origin: { source: list.source, days: { creator: list.day } },
	});
}

function together(conflicts: readonly Extract<Change, { kind: "set-cells" }>[], label: string): Change[] {
	const [first] = conflicts;
	if (!first) return [];
	const cells = Object.assign({}, ...conflicts.map((conflict) => conflict.cells));
	const days = Object.assign({}, ...conflicts.map(({ origin }) => origin?.days));
	const reason = [...new Set(conflicts.map((conflict) => conflict.reason))].join(" ");
	return [{ ...first, label, cells, reason, origin: { source: first.origin?.source ?? "", days } }];
}
