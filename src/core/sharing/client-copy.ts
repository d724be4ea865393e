import { type Cell, isBlank, isDateCell, sameCell } from "../cell.ts";
import { newRowCells } from "../tables/cell-updates.ts";
import { headerOf, keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { cellAt, isWritable, type Table } from "../tables/table.ts";
import type { Change, Origin, Remark } from "../tool.ts";
import type { Chosen } from "./client-choice.ts";

/** What a copy takes from where. */
export interface ClientCopy {
	readonly changes: readonly Change[];
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

type CellChanges = Extract<Change, { kind: "set-cells" }>["cells"];

const AGREED = "agreed";

/**
 * Brings the rows of a client's tab up to date with the tab they are copied from, as values. What somebody typed into the
 * copy stays; what the add-on wrote there follows its source, and goes when that is no longer to be shown.
 */
export function copyForClient(
	source: Table,
	spec: TabSpec,
	copy: Table | undefined,
	day: string,
	{ isChosen, isUnclear }: Pick<Chosen, "isChosen" | "isUnclear"> = { isChosen: () => true },
): ClientCopy {
	const changes: Change[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const shown = spec.columns.filter(({ name }) => name !== spec.record?.column && has(source, name));
	if (copy) left.push(...lost(source, copy));
	const origin: Origin = { source: source.tab.name, day };
	for (const [key, rows] of source.rows) {
		const label = `${source.tab.name}: ${nameOf(source, rows[0]!) || key}`;
		if (isUnclear?.(source, rows[0]!)) refused.push({ label, reason: UNCLEAR });
		if (!isChosen(source, rows[0]!)) continue;
		if (rows.length > 1) {
			const both = rows.map((row) => row + 1).join(" and ");
			refused.push({ label, reason: `Rows ${both} are the same ${spec.row[0]}. Merge them first.` });
			continue;
		}
		const cells: { [column: string]: Cell } = {};
		for (const { name } of shown) {
			const cell = name === "agreed fee" ? agreedFee(source, rows[0]!) : cellAt(source, rows[0]!, name);
			const reason = unfit(cell);
			if (reason === undefined) cells[name] = cell;
			else refused.push({ label: `${label}, ${name}`, reason, part: true });
		}
		const found = copy?.rows.get(key) ?? [];
		if (found.length > 1) {
			refused.push({ label, reason: `It stands in ${spec.name} twice. Delete one of the rows.` });
		} else if (copy && found.length === 1) {
			const cellChanges = changesOf(copy, found[0]!, cells, (name) =>
				left.push({
					label: `${label}, ${name}`,
					reason: `Typed into ${spec.name}, so it stays.`,
					part: true,
				}),
			);
			const target = { kind: "set-cells", tab: spec.name, key, label, origin } as const;
			const { filled, emptied } = apart(cellChanges);
			if (filled) changes.push({ ...target, cells: filled });
			if (emptied) {
				const reason = `${source.tab.name} shows nothing there now. Tick it to empty what the client sees.`;
				changes.push({ ...target, cells: emptied, replaces: true, reason });
			}
		} else {
			const own = copy ? newRowCells(copy, cells) : filledOf(cells);
			changes.push({ kind: "add-row", tab: spec.name, key, label, cells: own, origin });
		}
	}
	const stay = [...source.rows.values()].filter(
		([row = 0]) => !isChosen(source, row) && !isUnclear?.(source, row),
	).length;
	if (stay > 0) {
		const what = `${stay} ${stay === 1 ? source.spec.row[0] : source.spec.row[1]}`;
		const reason = `${what} ${stay === 1 ? "is" : "are"} not of those who go along, and ${stay === 1 ? "stays" : "stay"} out.`;
		left.push({ label: source.tab.name, reason });
	}
	for (const key of copy?.rows.keys() ?? []) {
		const row = source.rows.get(key)?.[0];
		if (row !== undefined && isChosen(source, row)) continue;
		const why = row === undefined ? `No longer in ${source.tab.name}` : "Not among those who go along";
		const reason = `${why}. Delete the row if the client is not to see it.`;
		left.push({ label: `${spec.name}: ${key}`, reason });
	}
	return { changes, left, refused };
}

const UNCLEAR =
	"Creators share this name, and not all of them go along, so it was left out. Fill in its handle to say whose it is.";

/** As people call the row: `@mara.eats · Instagram`, `autumn-01 · 2026-10-20`. */
function nameOf(source: Table, row: number): string {
	const text = (column: string): string => {
		const cell = cellAt(source, row, column);
		return isDateCell(cell) ? cell.date.slice(0, 10) : String(cell).trim();
	};
	const handle = text("handle").replace(/^@?(?=.)/, "@");
	const parts = [
		text("id") || text("deliverable") || handle || text("creator"),
		text("pulled at"),
		text("paid"),
	];
	return [...parts, text("id") || text("deliverable") ? "" : text("platform")].filter(Boolean).join(" · ");
}

function changesOf(
	copy: Table,
	row: number,
	wanted: { [column: string]: Cell },
	onTyped: (name: string) => void,
): CellChanges {
	const changes: { [column: string]: { before: Cell; after: Cell } } = {};
	const { record } = copy.spec;
	const isOurs = record?.reader(cellAt(copy, row, record.column));
	for (const [name, after] of Object.entries(wanted)) {
		const index = copy.columns[name];
		const before = cellAt(copy, row, name);
		if (index === undefined || sameCell(before, after) || (isBlank(before) && isBlank(after))) continue;
		if (isWritable(copy, row, index) && (isBlank(before) || isOurs?.(name, before)))
			changes[name] = { before, after };
		else onTyped(name);
	}
	return changes;
}

/** What gets a value, and what would lose it: a cell that a client has seen filled is emptied only when asked for. */
function apart(cells: CellChanges): { readonly filled?: CellChanges; readonly emptied?: CellChanges } {
	const all = Object.entries(cells);
	const filled = all.filter(([, { after }]) => !isBlank(after));
	const emptied = all.filter(([, { after }]) => isBlank(after));
	return {
		...(filled.length > 0 ? { filled: Object.fromEntries(filled) } : {}),
		...(emptied.length > 0 ? { emptied: Object.fromEntries(emptied) } : {}),
	};
}

/** Whether the source has what a column of the copy is made of. */
function has(source: Table, name: string): boolean {
	return sourcesOf(name).every((one) => source.columns[one] !== undefined);
}

/** Columns of the copy that show something, but that the source no longer has. */
function lost(source: Table, copy: Table): Remark[] {
	return copy.spec.columns
		.filter(({ name }) => name !== copy.spec.record?.column && !has(source, name))
		.filter(({ name }) => [...copy.rows.values()].flat().some((row) => !isBlank(cellAt(copy, row, name))))
		.map(({ name }) => {
			const missing = sourcesOf(name).filter((one) => source.columns[one] === undefined);
			const headers = missing.map((one) => headerOf(source.spec.columns.find(({ name }) => name === one)!));
			const reason = `${source.tab.name} has no column ${headers.join(", nor ")}: was it renamed? What ${copy.spec.name} shows there stays. Name it as before, or add the column, to bring it up to date.`;
			return { label: `${copy.spec.name}, ${name}`, reason };
		});
}

function sourcesOf(name: string): readonly string[] {
	return name === "agreed fee" ? ["fee", "status"] : [name];
}

/** A fee is the creator's and the agency's own until it is agreed. */
function agreedFee(source: Table, row: number): Cell {
	return keyPart(cellAt(source, row, "status")) === AGREED ? cellAt(source, row, "fee") : "";
}

function filledOf(cells: { readonly [column: string]: Cell }): { readonly [column: string]: Cell } {
	return Object.fromEntries(Object.entries(cells).filter(([, cell]) => !isBlank(cell)));
}

/** Why a cell is not for a client's eyes; nothing, if it is. */
function unfit(cell: Cell): string | undefined {
	if (typeof cell !== "string") return undefined;
	if (/^(#[A-Z/0!?]+|⚠.*|Loading…|Loading\.\.\.)$/s.test(cell)) {
		return "Its formula shows no value at the moment, so it was left out. Put that right and run this again.";
	}
	return cell.split(/\s+/).some(isAddress) ? "It holds an e-mail address, so it was left out." : undefined;
}

/** `mara@example.com`, also behind a handle or in a link, but not `@mara.eats`, `"@mara.eats"` nor `https://tiktok.com/@mara.eats`. */
function isAddress(written: string): boolean {
	const word = written.replace(/%40/g, "@").replace(/^["']+/, "");
	const lastDot = word.lastIndexOf(".");
	for (let at = 1; at < lastDot - 1; at++) {
		if (/[@＠]/.test(word.charAt(at)) && !/[/,;:|(<[@＠“„‘«*]/.test(word.charAt(at - 1))) return true;
	}
	return false;
}
