import { type Cell, isBlank } from "../cell.ts";
import type { Platform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { isNothing } from "../values/blank-words.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { looksLikeLink } from "../values/parse-url.ts";
import { type ProfileLink, parseProfileLink, profileUrl } from "../values/profile-link.ts";
import type { Column } from "./column.ts";
import type { ColumnStyle } from "./column-style.ts";
import { cellText } from "./column-values.ts";
import {
	amountAsGiven,
	type CurrencyReading,
	type ForeignAmount,
	foreignCurrency,
	refusedAmount,
} from "./foreign-amounts.ts";
import { middleOfRange, readCell } from "./read-cell.ts";

export interface RowCells {
	readonly cells: { [column: string]: Cell };
	/** Why cells are left out: column, value and what would help. */
	readonly problems: string[];
	/** Ranges of which the middle is taken. */
	readonly ranges: ReadRange[];
	/** In another currency than the campaign's, and taken as they stand. */
	readonly amounts: ForeignAmount[];
	/** What the list says where the figure does not say it all: `fee given as €500`. */
	readonly given: string[];
	/** The row gives an account, but one that cannot be read. */
	badAccount?: true;
	/** The row gives a day, but one that cannot be read. */
	undated?: true;
}

export interface ReadRange {
	readonly column: Column;
	/** As in the list: `$10K–$50K`. */
	readonly text: string;
	readonly middle: number;
}

/** What all rows of a list share. */
export interface RowPlan {
	readonly columns: readonly Column[];
	/** Of these, those that say who it is, and all others. */
	readonly platforms: readonly Column[];
	readonly handles?: Column;
	readonly links?: Column;
	readonly others: readonly Column[];
	readonly styles: ReadonlyMap<number, ColumnStyle>;
	/** Of columns of amounts that are not all in the campaign's currency. */
	readonly currencies: ReadonlyMap<number, CurrencyReading>;
	/** For rows that do not say. */
	readonly platform?: Platform;
}

/** What is known of all rows alike is found out once. */
export function rowPlan(
	columns: readonly Column[],
	shared: Pick<RowPlan, "styles" | "currencies">,
	platform: Platform | undefined,
): RowPlan {
	const handles = columns.find(({ to }) => to === "handle");
	const links = columns.find(({ to }) => to === "URL");
	return {
		columns,
		platforms: columns.filter(({ to }) => to === "platform"),
		others: columns.filter(({ to }) => to !== "handle" && to !== "URL" && to !== "platform"),
		...(handles === undefined ? {} : { handles }),
		...(links === undefined ? {} : { links }),
		...shared,
		...(platform === undefined ? {} : { platform }),
	};
}

/** The account of one row: its cells by roster column, without those that are blank or cannot be read. */
export function readRow(row: readonly Cell[], plan: RowPlan): RowCells {
	const { columns, platforms, others, platform } = plan;
	const read: RowCells = { cells: {}, problems: [], ranges: [], amounts: [], given: [] };
	for (const column of platforms) addCell(read, row[column.index] ?? "", column, plan);
	readAccount(read, row, plan.handles, plan.links);
	for (let index = 0; index < others.length; index++) {
		const column = others[index]!;
		const cell = row[column.index];
		if (cell !== undefined && cell !== "") addCell(read, cell, column, plan);
	}
	if (isBlank(read.cells.handle) && isBlank(read.cells.URL)) {
		if (!read.badAccount) takeAccountFromName(read, columns);
	} else delete read.badAccount;
	noteGiven(read);
	const { cells } = read;
	if (platform !== undefined && isBlank(cells.platform)) {
		const saysPlatform = platforms.some(({ index }) => !isNothing(cellText(row[index] ?? "")));
		if (!saysPlatform) cells.platform = platform;
	}
	if (isBlank(cells.URL) && !isBlank(cells.handle) && !isBlank(cells.platform)) {
		const url = profileUrl(cells.platform as Platform, String(cells.handle));
		if (url !== undefined) cells.URL = url;
	}
	return read;
}

function addCell(
	read: RowCells,
	cell: Cell,
	column: Column,
	{ styles, currencies, platform }: RowPlan,
): void {
	if (cell === "") return;
	const mine = read.cells.platform ?? platform;
	if (column.platform !== undefined && mine !== undefined && mine !== column.platform) {
		if (!isNothing(cellText(cell))) {
			const whose = `It is about ${column.platform}, but the account of this row is on ${cellText(mine)}.`;
			read.problems.push(inColumn(column, whose));
		}
		return;
	}
	const style = styles.get(column.index);
	let value = readCell(cell, column, style);
	if (isProblem(value)) {
		const middle = middleOfRange(cell, column, style);
		if (middle === undefined) {
			if (column.to === "as of") read.undated = true;
			read.problems.push(inColumn(column, value.problem));
			return;
		}
		read.ranges.push({ column, text: cellText(cell), middle });
		read.given.push(`${column.to} given as ${cellText(cell)}`);
		value = middle;
	}
	if (value === "" || !isTakenAmount(read, cell, column, value, currencies.get(column.index))) return;
	const before = read.cells[column.to];
	read.cells[column.to] =
		column.join && before !== undefined ? `${cellText(before)} ${cellText(value)}` : value;
}

/** False for an amount of a column that mixes currencies, unless it is in the campaign's. */
function isTakenAmount(
	read: RowCells,
	cell: Cell,
	column: Column,
	value: Cell,
	reading: CurrencyReading | undefined,
): boolean {
	const currency = reading && foreignCurrency(cell, reading);
	if (reading === undefined || currency === undefined || typeof value !== "number") return true;
	const given = `${column.to} given as ${amountAsGiven(cell, currency)}`;
	if (!read.given.includes(given)) read.given.push(given);
	const refused = refusedAmount(cell, currency, reading);
	if (refused) read.problems.push(inColumn(column, refused.problem));
	else read.amounts.push({ column: column.to, value, currency, campaign: reading.campaign });
	return refused === undefined;
}

/** What the list says stays readable beside the figure: in the notes of the row. */
function noteGiven({ cells, given }: RowCells): void {
	if (given.length > 0) {
		cells.notes = [...(isBlank(cells.notes) ? [] : [cellText(cells.notes ?? "")]), ...given].join("; ");
	}
}

/** `@mara` or a profile link in the place of a name is the account, and so are names that look like handles where no header calls them names. */
function takeAccountFromName(read: RowCells, columns: readonly Column[]): void {
	const { cells } = read;
	const name = cells.creator;
	if (typeof name !== "string") return;
	const standsIn = columns.some(({ to, standIn }) => to === "creator" && standIn);
	const account = name.startsWith("@") || looksLikeLink(name) || standsIn ? parseHandle(name) : undefined;
	if (account === undefined) return;
	if (isProblem(account)) {
		// Nobody is called by the link of a video.
		if (/^(?:https?:\/\/|www\.)/i.test(name)) refuseName(read, columns, account.problem);
		return;
	}
	const { handle, platform, url } = account;
	if (platform !== undefined && !isBlank(cells.platform) && cells.platform !== platform) return;
	if (!standsIn) delete cells.creator;
	cells.handle = handle;
	if (platform !== undefined) cells.platform = platform;
	if (url !== undefined) cells.URL = url;
}

function refuseName(read: RowCells, columns: readonly Column[], why: string): void {
	const names = columns.find(({ to }) => to === "creator");
	if (names) read.problems.push(inColumn(names, why));
	delete read.cells.creator;
	read.badAccount = true;
}

function inColumn(column: Column, message: string): string {
	return `Column “${column.header}”: ${message}`;
}

/** The handle's cell names the account; the link adds the platform, and stands in where there is no handle. */
function readAccount(read: RowCells, row: readonly Cell[], handles?: Column, links?: Column): void {
	const { cells } = read;
	const handleText = handles ? cellText(row[handles.index] ?? "") : "";
	const linkText = links ? cellText(row[links.index] ?? "") : "";
	const link = links && readLink(read, linkText, links);
	if (handles && !isNothing(handleText)) {
		const account = parseHandle(handleText);
		if (isProblem(account)) {
			read.badAccount = true;
			read.problems.push(inColumn(handles, account.problem));
		} else {
			cells.handle = account.handle;
			setPlatform(read, account.platform ?? handles.platform, handles);
			if (account.url !== undefined) cells.URL = account.url;
		}
	}
	if (link === undefined || links === undefined) return;
	const [mine, theirs] = [String(cells.handle ?? ""), link.handle];
	if (mine !== "" && theirs !== undefined && !link.otherName && mine.toLowerCase() !== theirs.toLowerCase()) {
		const whose = `The link belongs to ${theirs} on ${link.platform}, not to ${mine}.`;
		read.problems.push(inColumn(links, whose));
		return;
	}
	if (setPlatform(read, link.platform ?? links.platform, links)) cells.URL = link.url;
	if (mine === "" && theirs !== undefined) cells.handle = theirs;
}

function readLink(read: RowCells, text: string, column: Column): ProfileLink | undefined {
	if (isNothing(text)) return undefined;
	const link = looksLikeLink(text) ? parseProfileLink(text) : parseHandle(text);
	if (!isProblem(link)) return { url: "", ...link };
	read.problems.push(inColumn(column, link.problem));
	return undefined;
}

/** False if the row's own platform column says otherwise, which then counts. */
function setPlatform({ cells, problems }: RowCells, platform: Platform | undefined, column: Column): boolean {
	if (platform === undefined) return true;
	if (isBlank(cells.platform)) cells.platform = platform;
	if (cells.platform === platform) return true;
	problems.push(
		inColumn(
			column,
			`It belongs to ${platform}, but the row's platform is ${cellText(cells.platform ?? "")}.`,
		),
	);
	return false;
}
