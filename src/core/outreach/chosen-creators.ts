import { type Cell, isBlank } from "../cell.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
import type { Remark, Workbook } from "../tool.ts";
import { outreach } from "../tracker/outreach.ts";
import { roster } from "../tracker/roster.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import type { OutreachInput } from "./draft.ts";

/** A creator as the Roster, or the list chosen, knows them. */
export interface Contact {
	/** Of the Outreach tab. */
	readonly key: string;
	readonly label: string;
	readonly creator: string;
	readonly handle: string;
	readonly platform: string;
	readonly email: string;
	/** The package asked for. */
	readonly ask: string;
}

export interface Contacts {
	/** To be added to the Outreach tab if they are not in it. */
	readonly chosen: readonly Contact[];
	/** All of the Roster, by key. */
	readonly known: ReadonlyMap<string, Contact>;
	/** Listed in the tab, but decided against or not decided yet. */
	readonly left: readonly Remark[];
	readonly refused: readonly Remark[];
}

/** Who is to be written to, with what the Roster knows about them. */
export function findContacts(
	workbook: Workbook,
	creators: Table,
	{ whom, tab }: OutreachInput,
): Contacts | Problem {
	const known = new Map<string, Contact>();
	for (const rows of creators.rows.values()) {
		const contact = contactIn(creators, rows);
		known.set(contact.key, contact);
	}
	if (whom === "nobody") return { chosen: [], known, left: [], refused: [] };
	const list = whom === "tab" ? listIn(workbook, tab ?? "") : creators;
	if (isProblem(list)) return list;
	const chosen: Contact[] = [];
	const left: Remark[] = [];
	const refused: Remark[] = [];
	const decided = whom === "tab" ? columnInUse(list) : undefined;
	for (const rows of list.rows.values()) {
		if (whom !== "tab" && !rows.some((row) => isWanted(list, row, whom))) continue;
		const wanted = decided === undefined ? rows : rows.filter((row) => isYes(cellAt(list, row, decided)));
		const listed = contactIn(list, wanted.length > 0 ? wanted : rows);
		if (wanted.length === 0) {
			left.push({ label: listed.label, reason: undecided(list, rows[0]!, decided ?? "") });
			continue;
		}
		const reason = whom === "tab" ? unlisted(listed, creators) : doubled(list, rows);
		if (reason !== undefined) {
			refused.push({ label: listed.label, reason });
			continue;
		}
		const own = known.get(listed.key);
		chosen.push({
			...listed,
			email: listed.email || (own?.email ?? ""),
			ask: listed.ask || (own?.ask ?? ""),
		});
	}
	return { chosen, known, left, refused };
}

/** `@mara.eats · Instagram`, or the name where there is no handle. */
export function accountLabel(creator: string, handle: string, platform: string): string {
	const name = handle === "" ? creator : `@${handle.replace(/^@/, "")}`;
	return platform === "" ? name : `${name} · ${platform}`;
}

/** A cell as text; what only says "none", such as a dash or N/A, is left to the caller. */
export function textOf(cell: Cell): string {
	return isBlank(cell) ? "" : typeof cell === "object" ? cell.date : String(cell).trim();
}

/** The first e-mail address in a text, `""` if there is none. */
export function emailIn(text: string): string {
	return /[^\s@<>()[\]{},;:"']+@[^\s@<>()[\]{},;:"']+\.[a-z]{2,}/i.exec(text)?.[0] ?? "";
}

/** An account may stand in several rows of a plan, one for each package. */
function contactIn(table: Table, rows: readonly number[]): Contact {
	const first = (column: string): string => textOf(cellAt(table, rows[0]!, column));
	const parsed = parseHandle(first("handle") || first("URL"));
	const account = isProblem(parsed) ? undefined : parsed;
	const handle = account?.handle ?? first("handle");
	const platform = first("platform") || (account?.platform ?? "");
	const place = findPlatform(platform) ?? platform;
	const creator = first("creator");
	const cells: { readonly [column: string]: string } = { creator, handle, platform: place };
	const packages = rows.map((row) => textOf(cellAt(table, row, "package"))).filter((name) => name !== "");
	return {
		key: outreach.key((column) => cells[column] ?? ""),
		label: accountLabel(creator, handle, place),
		creator: creator || handle,
		handle,
		platform: place,
		email: emailIn(first("e-mail")),
		ask: [...new Set(packages)].join(" and "),
	};
}

function doubled(table: Table, rows: readonly number[]): string | undefined {
	if (rows.length < 2) return undefined;
	const both = rows.map((row) => row + 1).join(" and ");
	return `Rows ${both} of ${table.tab.name} are both this account. Merge them first.`;
}

/** Why somebody a tab lists is not written to all the same. */
function unlisted({ handle, key }: Contact, creators: Table): string | undefined {
	if (handle === "") return "Has no handle, so it cannot be found on the Roster.";
	const row = creators.rows.get(key)?.[0];
	const excluded = row !== undefined && isYes(cellAt(creators, row, "exclude"));
	return excluded ? "Is marked exclude on the Roster." : undefined;
}

function isWanted(table: Table, row: number, whom: "included" | "leads"): boolean {
	if (isYes(cellAt(table, row, "exclude"))) return false;
	if (whom === "leads") return keyPart(cellAt(table, row, "status")) === "lead";
	return isYes(cellAt(table, row, "include"));
}

function isYes(cell: Cell): boolean {
	return typeof cell !== "object" && yesOrNo.read(cell) === true;
}

/** Columns in which a list says who is wanted: those of Shortlist and Plan. */
const DECISIONS = ["decision", "in plan"] as const;

/** The first of them that somebody or something filled in; without one all are wanted. */
function columnInUse(list: Table): string | undefined {
	const rows = [...list.rows.values()].flat();
	return DECISIONS.find((column) => rows.some((row) => textOf(cellAt(list, row, column)) !== ""));
}

function undecided(list: Table, row: number, column: string): string {
	const typed = textOf(cellAt(list, row, column));
	const is = typed === "" ? "blank" : quote(typed);
	return `${column.charAt(0).toUpperCase()}${column.slice(1)} in ${list.tab.name} is ${is}, not yes.`;
}

/** A tab that lists accounts, with headers as in Roster: Plan, a shortlist. */
function listIn(workbook: Workbook, name: string): Table | Problem {
	const tab = workbook.tabs[name];
	if (!tab) return problem(`There is no tab ${quote(name)}. It may have been renamed: choose it again.`);
	const columns = [
		...roster.columns,
		...DECISIONS.map((column) => ({ name: column, kind: "choice" as const, note: "" })),
	];
	const table = readTable(tab, { ...roster, name: tab.name, columns });
	if (isProblem(table) || table.columns.handle !== undefined) return table;
	return problem(
		`${tab.name} has no column "Handle", by which creators are known. Add one, or choose another list.`,
	);
}
