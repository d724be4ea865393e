import { type Cell, isBlank } from "../cell.ts";
import { PROVIDER_ID } from "../import/import-fields.ts";
import type { ReadCreator } from "../import/merge-duplicates.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { readRecord } from "../tracker/import-record.ts";
import { isChannelId, isHandleLike, parseProfileLink, profileUrl } from "../values/profile-link.ts";

/** An account on one platform, as the Roster or a list has it. */
export interface Account {
	readonly key: string;
	/** `@mara.eats · Instagram` */
	readonly label: string;
	/** Lower case. */
	readonly platform: string;
	readonly handle: string;
	/** Of the creator. */
	readonly name: string;
	/** What tells the person besides: a tool's number for them, and their e-mail addresses in lower case. */
	readonly signs: readonly string[];
	/** The profile's address in lower case, where it says more than handle and platform do; `""`: it does not. */
	readonly link: string;
}

/** The account of a row of the Roster, from 0. */
export function rosterAccount(table: Table, row: number, key: string): Account {
	const text = (column: string): string => textOf(cellAt(table, row, column));
	const typed = text("handle").replace(/^@/, "");
	const handle = isHandleLike(typed) ? typed : (/\/@(.*)/.exec(key)?.[1] ?? "");
	return {
		key,
		label: labelOf(handle, text("creator"), text("platform")),
		platform: platformOf(key),
		handle,
		name: text("creator"),
		signs: [...recordedId(table, row), ...mailsIn(text("e-mail"))],
		link: tellingLink(handle, text("URL")),
	};
}

/** The account of a row of the list. */
export function listAccount({ cells, key = "" }: ReadCreator): Account {
	const text = (column: string): string => textOf(cells[column] ?? "");
	const handle = text("handle");
	return {
		key,
		label: labelOf(handle, text("creator"), text("platform")),
		platform: platformOf(key),
		handle,
		name: text("creator"),
		signs: [...idIn(text(PROVIDER_ID)), ...mailsIn(text("e-mail"))],
		link: plainLink(text("URL")),
	};
}

/** A YouTube channel keeps its id for ever, its @handle can be changed. */
export function isChannelLink(link: string): boolean {
	return /^https:\/\/www\.youtube\.com\/channel\//.test(link);
}

function labelOf(handle: string, name: string, platform: string): string {
	const who = handle === "" ? name : `@${handle}`;
	return platform === "" ? who : `${who} · ${findPlatform(platform) ?? platform}`;
}

function textOf(cell: Cell): string {
	return isBlank(cell) || typeof cell === "object" ? "" : String(cell).trim();
}

function platformOf(key: string): string {
	return key.slice(0, key.indexOf("/"));
}

function mailsIn(text: string): string[] {
	return text.includes("@")
		? (text.toLowerCase().match(/[^\s<>,;|/:()"']+@[^\s<>,;|/:()"']+\.[^\s<>,;|/:()"']+/g) ?? [])
		: [];
}

function idIn(text: string): string[] {
	return text === "" ? [] : [text];
}

/** Reading every record would take longer than all the rest; few have a number. */
function recordedId(table: Table, row: number): string[] {
	const record = cellAt(table, row, table.spec.record?.column ?? "");
	if (typeof record !== "string" || !record.includes(`"${PROVIDER_ID}"`)) return [];
	return idIn(String(readRecord(record)?.[PROVIDER_ID]?.stamp ?? ""));
}

/** Most links only repeat the handle; reading those would take most of the time of an import. */
function tellingLink(handle: string, url: string): string {
	if (isChannelId(handle)) return plainLink(profileUrl("YouTube", handle) ?? "");
	const plain = plainLink(url);
	if (
		plain === "" ||
		(/[/@]/.test(plain.charAt(plain.length - handle.length - 1)) && plain.endsWith(handle.toLowerCase()))
	)
		return "";
	const link = parseProfileLink(url);
	return isProblem(link) || link.handle === undefined ? "" : plainLink(link.url);
}

function plainLink(url: string): string {
	return url.toLowerCase().replace(/\/$/, "");
}
