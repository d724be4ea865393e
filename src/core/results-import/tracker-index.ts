import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { tagText } from "../utm.ts";
import { dayOfCell } from "../values/day-of-cell.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { readPostLink } from "./post-key.ts";

/** A planned post, as matching needs it. */
export interface Deliverable {
	readonly id: string;
	readonly row: number;
	readonly creator: string;
	/** Small letters, without @. */
	readonly handle: string;
	readonly platform: string;
	readonly type: string;
	/** As `plainText` makes it. */
	readonly caption: string;
	/** Days since 1970-01-01. */
	readonly postDay: number | undefined;
	/** Key of its live link; `""`: none yet. */
	readonly linkKey: string;
	readonly isDropped: boolean;
}

/** A line of Codes & Links. */
export interface TrackedLink {
	readonly creator: string;
	readonly code: string;
	readonly source: string;
	readonly medium: string;
	readonly campaign: string;
	readonly content: string;
}

/** What the tracker knows of posts, links and people. */
export interface TrackerIndex {
	readonly deliverables: readonly Deliverable[];
	readonly byId: ReadonlyMap<string, Deliverable>;
	readonly byLink: ReadonlyMap<string, Deliverable>;
	readonly byHandle: ReadonlyMap<string, readonly Deliverable[]>;
	readonly byCreator: ReadonlyMap<string, readonly Deliverable[]>;
	readonly links: readonly TrackedLink[];
	/** Code in small letters to its creator. */
	readonly codes: ReadonlyMap<string, string>;
	/** Handle, or name in small letters, to the creator's name. */
	readonly people: ReadonlyMap<string, string>;
}

export interface TrackerTables {
	readonly deliverables: Table | undefined;
	readonly codes: Table | undefined;
	readonly roster: Table | undefined;
}

export function indexTracker({ deliverables, codes, roster }: TrackerTables): TrackerIndex {
	const posts = deliverables ? rowsOf(deliverables).map((row) => readDeliverable(deliverables, row)) : [];
	const named = posts.filter(({ id }) => id !== "");
	const links = codes ? rowsOf(codes).map((row) => readLink(codes, row)) : [];
	const people = new Map<string, string>();
	const know = (name: string, ...handles: readonly string[]) => {
		if (name === "") return;
		for (const key of [name.toLowerCase(), ...handles])
			if (key !== "" && !people.has(key)) people.set(key, name);
	};
	for (const { creator, handle } of named) know(creator, handle);
	if (roster) {
		for (const row of rowsOf(roster)) {
			know(textAt(roster, row, "creator"), plainHandle(cellAt(roster, row, "handle")));
		}
	}
	for (const { creator } of links) know(creator);
	return {
		deliverables: named,
		byId: new Map(named.map((post) => [post.id.toLowerCase(), post])),
		byLink: new Map(named.filter(({ linkKey }) => linkKey !== "").map((post) => [post.linkKey, post])),
		byHandle: grouped(named, ({ handle }) => handle),
		byCreator: grouped(named, ({ creator }) => creator.toLowerCase()),
		links,
		codes: new Map(
			links.filter(({ code }) => code !== "").map(({ code, creator }) => [code.toLowerCase(), creator]),
		),
		people,
	};
}

/** A handle without @ in small letters, from a name or a profile's link. */
export function plainHandle(cell: Cell): string {
	if (isBlank(cell)) return "";
	const read = parseHandle(String(cell));
	return isProblem(read) ? keyPart(cell) : read.handle.toLowerCase();
}

/** Letters and digits alone, in small letters, so that titles and captions can be compared. */
export function plainText(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

function readDeliverable(table: Table, row: number): Deliverable {
	const text = (column: string): string => textAt(table, row, column);
	const link = text("live link");
	const day = dayOfCell(cellAt(table, row, "post date"));
	return {
		id: text("id"),
		row,
		creator: text("creator"),
		handle: plainHandle(cellAt(table, row, "handle")),
		platform: findPlatform(text("platform")) ?? text("platform"),
		type: text("type").toLowerCase(),
		caption: plainText(text("caption")),
		postDay: typeof day === "number" ? day : undefined,
		linkKey: link === "" ? "" : (readPostLink(link)?.key ?? link.toLowerCase()),
		isDropped: text("status").toLowerCase() === "dropped",
	};
}

function readLink(table: Table, row: number): TrackedLink {
	const tag = (column: string): string => tagText(textAt(table, row, column));
	return {
		creator: textAt(table, row, "creator"),
		code: textAt(table, row, "code"),
		source: tag("utm source"),
		medium: tag("utm medium"),
		campaign: tag("utm campaign"),
		content: tag("utm content"),
	};
}

function rowsOf(table: Table): number[] {
	return Array.from(
		{ length: Math.max(0, table.nextRow - table.headerRow - 1) },
		(_, at) => table.headerRow + 1 + at,
	);
}

function textAt(table: Table, row: number, column: string): string {
	const cell = cellAt(table, row, column);
	return isBlank(cell) || typeof cell === "object" ? "" : String(cell).trim();
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const key = keyOf(item);
		if (key === "") continue;
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
