import { type Cell, isBlank } from "../cell.ts";
import { rangeReason } from "../import/describe-columns.ts";
import { currencyReason } from "../import/foreign-amounts.ts";
import { PROVIDER_ID } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { cellAt, type Table } from "../tables/table.ts";
import type { Change, Origin, Remark } from "../tool.ts";
import { isImported } from "../tracker/import-record.ts";
import { type Found, findRows, type RosterAccount } from "./find-rows.ts";
import { canWrite, cellAfter, type KnownRow, recordsOf } from "./judge-row.ts";
import { type LinkedName, linkPeople, type NameAfter } from "./link-people.ts";
import { type List, originOf, stampOf, valueColumns } from "./new-cells.ts";
import { ownCells } from "./own-cells.ts";
import { renameAccount, withoutIdentity } from "./rename-account.ts";
import { type SetCells, updateRow } from "./update-row.ts";

/** More values to choose from than anyone would, so that from here on a row's are offered together. */
const MOST_CHOICES = 20_000;

/** The day of a name taken from another account of the person: any name of the account's own is newer. */
const BORROWED = "-";

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
	for (const { account, link } of links.others) {
		const change = withName({ table, ...account }, link, list);
		if (change) draft.changes.push(change);
	}
	return {
		changes: draft.changes,
		left: [...draft.left, ...links.remarks],
		refused: draft.refused,
		missingColumns,
	};
}

function nameAfter(one: Found | RosterAccount, { table, list }: Draft): NameAfter {
	if ("creator" in one && one.place.kind !== "known")
		return { name: textOf(one.creator.cells.creator), isBorrowed: false };
	const known = "creator" in one ? (one.place as { known: RosterAccount }).known : one;
	const target: KnownRow = { table, ...known };
	const before = cellAt(table, known.row, "creator");
	const after = "creator" in one ? cellAfter(target, one.creator, "creator", list) : before;
	const recorded = recordsOf(target).creator;
	const saysSo = "creator" in one && one.creator.cells.creator !== undefined;
	const isBorrowed = !saysSo && isImported(recorded, before) && recorded.day === BORROWED;
	return { name: textOf(after), isBorrowed };
}

function textOf(cell: Cell | undefined): string {
	return isBlank(cell) || cell === undefined ? "" : String(cell);
}

function planAccount(draft: Draft, { creator, account, place }: Found, link: LinkedName | undefined): void {
	const { label } = account;
	if (place.kind === "refused") draft.refused.push({ label, reason: place.reason });
	else if (place.kind === "new") draft.changes.push(newRow(draft, creator, account, place.reason, link));
	else if (place.kind === "renamed") {
		const known: KnownRow = { table: draft.table, ...place.known };
		const change = renameAccount(known, creator, draft.list, place.reason);
		if (change) draft.changes.push(change);
		else
			draft.refused.push({ label, reason: `${place.reason} Its handle is a formula, so change it there.` });
	} else updateKnown(draft, creator, { ...place.known, label }, place.renamed, link);
}

/** In the order of the Roster's columns; new rows say where they came from and of which day their counts are. */
function newRow(
	{ table, list }: Draft,
	creator: ReadCreator,
	{ key, label }: Found["account"],
	reason: string | undefined,
	link: LinkedName | undefined,
): Change {
	const columns = valueColumns(creator.cells);
	const stamp = stampOf(creator, columns, list);
	const row: { [column: string]: Cell } = {};
	for (let index = 0; index < table.spec.columns.length; index++) {
		const { name } = table.spec.columns[index]!;
		const isStamp = name === "as of" || name === "source";
		const linked = name === "creator" ? link?.name : undefined;
		const cell = isStamp ? stamp?.cells[name] : (linked ?? creator.cells[name]);
		if (cell !== undefined && table.columns[name] !== undefined) row[name] = cell;
	}
	const stamped = { day: stamp?.day ?? "", columns: Object.keys(stamp?.cells ?? {}) };
	const range = rangeReason(creator.ranges, (column) => row[column]);
	const currency = currencyReason(creator.amounts, (column) => row[column]);
	const why = [link?.reason, reason, range, currency].filter(Boolean).join(" ");
	const unseen = columns.filter((column) => column === PROVIDER_ID);
	const origin = originOf(creator, list, columns, unseen, stamped);
	return {
		kind: "add-row",
		tab: table.spec.name,
		key,
		label,
		cells: row,
		...(why === "" ? {} : { reason: why }),
		origin: link ? { ...origin, days: { ...origin.days, creator: BORROWED } } : origin,
	};
}

function updateKnown(
	draft: Draft,
	creator: ReadCreator,
	known: Omit<KnownRow, "table">,
	renamed: string | undefined,
	link: LinkedName | undefined,
): void {
	const { table, list, changes, left } = draft;
	const target: KnownRow = { table, ...known };
	const { label } = known;
	const same = known.key === creator.key ? creator : withoutIdentity(creator);
	const { change, conflicts, older } = updateRow(target, same, list);
	const named = link && withName(target, link, list, change);
	const rename = renamed === undefined ? undefined : renameAccount(target, creator, list, renamed);
	if (named ?? change) changes.push((named ?? change)!);
	if (rename) changes.push(rename);
	changes.push(...(draft.choices < MOST_CHOICES ? conflicts : together(conflicts, label)));
	draft.choices += conflicts.length;
	if (older) left.push(older);
	if (!change && !named && !rename && !older && conflicts.length === 0) {
		left.push({ label, reason: "On the roster already; nothing new." });
	}
}

/** The change with the name that links the row to the person's others; `undefined` if its cell is a formula. */
function withName(target: KnownRow, link: LinkedName, list: List, change?: SetCells): SetCells | undefined {
	if (!canWrite(target, "creator")) return undefined;
	const { table, row, key, label } = target;
	const origin: Origin = change?.origin ?? list;
	return {
		kind: "set-cells",
		tab: table.spec.name,
		key,
		label,
		cells: { ...change?.cells, creator: { before: cellAt(table, row, "creator"), after: link.name } },
		reason: [link.reason, change?.reason].filter(Boolean).join(" "),
		origin: { ...origin, days: { ...origin.days, creator: BORROWED } },
	};
}

function together(conflicts: readonly SetCells[], label: string): SetCells[] {
	const [first] = conflicts;
	if (!first) return [];
	const reason = [...new Set(conflicts.map((conflict) => conflict.reason))].join(" ");
	const days = Object.assign({}, ...conflicts.map(({ origin }) => origin?.days));
	return [
		{
			...first,
			label,
			cells: Object.assign({}, ...conflicts.map(({ cells }) => cells)),
			reason,
			...(first.origin ? { origin: { ...first.origin, days } } : {}),
		},
	];
}
