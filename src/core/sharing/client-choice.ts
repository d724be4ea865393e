import { isBlank } from "../cell.ts";
import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable, requireColumns, type Table } from "../tables/table.ts";
import type { Workbook } from "../tool.ts";
import { accountKey } from "../tracker/account-key.ts";
import { plan } from "../tracker/plan.ts";
import { roster } from "../tracker/roster.ts";
import { shortlist } from "../tracker/shortlist.ts";
import { yesOrNo } from "../values/yes-or-no.ts";

/** Which creators a client gets to see. The first one stands if nothing is said. */
export const WHO = [
	"Those in the Plan, or all without one",
	"All on the Roster",
	"Those on the Shortlist",
	"Agreed",
	"Agreed or negotiating",
] as const;

const STATUSES: { readonly [who: string]: readonly string[] } = {
	Agreed: ["agreed"],
	"Agreed or negotiating": ["agreed", "negotiating"],
};

/** Tells of a row with creator, handle and platform whether it goes along; and the choice in words, for the preview. */
export interface Chosen {
	readonly isChosen: (table: Table, row: number) => boolean;
	/** It names a creator only, and of the accounts of that name some go along and some do not: so it stays out. */
	readonly isUnclear?: (table: Table, row: number) => boolean;
	readonly words: string;
}

/** Tabs that the choice is read from. */
export function tabsOfChoice(who: string): readonly string[] {
	if (who === WHO[0]) return [plan.name, roster.name];
	if (who === WHO[2]) return [shortlist.name, roster.name];
	return STATUSES[who] ? [roster.name] : [];
}

/** The creators that go along, or why that cannot be told. */
export function chosenCreators(workbook: Workbook, who: string): Chosen | Problem {
	if (!(WHO as readonly string[]).includes(who))
		return problem(`${quote(who)} is no choice of creators. Use one of: ${WHO.join("; ")}.`);
	if (who === WHO[1]) return { isChosen: () => true, words: "All creators on the Roster go along." };
	const [name = ""] = tabsOfChoice(who);
	const spec = [plan, shortlist, roster].find((one) => one.name === name)!;
	const tab = workbook.tabs[name];
	const table = tab && tab.values.length > 0 ? readTable(tab, spec) : undefined;
	if (isProblem(table)) return table;
	const rows = table ? [...table.rows.values()].flat() : [];
	if (who === WHO[0] && rows.length === 0)
		return { isChosen: () => true, words: "There is no plan yet, so all creators on the Roster go along." };
	if (table === undefined)
		return problem(`There is no tab ${name}. Make it with Build roster, or choose other creators.`);
	const decides = STATUSES[who] ? "status" : who === WHO[0] ? "in plan" : "decision";
	const missing = requireColumns(table, ["handle", decides]);
	if (missing) return missing;
	const chosen = rows.filter((row) => goesAlong(table, row, decides, STATUSES[who]));
	return { ...membership(table, chosen, rosterIn(workbook)), words: wordsFor(who) };
}

/** A word that nobody knows is no yes: what a client is not to see stays out. */
function goesAlong(table: Table, row: number, decides: string, statuses?: readonly string[]): boolean {
	const cell = cellAt(table, row, decides);
	if (statuses) return statuses.includes(keyPart(cell));
	if (isBlank(cell) || (decides === "decision" && keyPart(cell) === "maybe")) return true;
	return typeof cell !== "object" && yesOrNo.read(cell) === true;
}

function rosterIn(workbook: Workbook): Table | undefined {
	const tab = workbook.tabs[roster.name];
	const table = tab && readTable(tab, roster);
	return isProblem(table) ? undefined : table;
}

/** By account; rows that name nobody but a creator by that name, unless others of that name stay out. */
function membership(
	table: Table,
	rows: readonly number[],
	everybody: Table | undefined,
): Pick<Chosen, "isChosen" | "isUnclear"> {
	const accounts = new Set(rows.map((row) => accountOf(table, row)));
	const nameOf = (of: Table, row: number) => keyPart(cellAt(of, row, "creator"));
	const hasHandle = (of: Table, row: number) => !isBlank(cellAt(of, row, "handle"));
	const names = new Set(rows.map((row) => nameOf(table, row)));
	const others = new Set<string>();
	for (const row of everybody ? [...everybody.rows.values()].flat() : []) {
		if (hasHandle(everybody!, row) && !accounts.has(accountOf(everybody!, row)))
			others.add(nameOf(everybody!, row));
	}
	const isNamed = (of: Table, row: number) =>
		!hasHandle(of, row) && nameOf(of, row) !== "" && names.has(nameOf(of, row));
	return {
		isChosen: (of, row) =>
			hasHandle(of, row)
				? accounts.has(accountOf(of, row))
				: isNamed(of, row) && !others.has(nameOf(of, row)),
		isUnclear: (of, row) => isNamed(of, row) && others.has(nameOf(of, row)),
	};
}

function accountOf(table: Table, row: number): string {
	const cell = (column: string) => cellAt(table, row, column);
	return accountKey(cell("platform"), cell("handle"), cell("URL"), cell("creator"));
}

function wordsFor(who: string): string {
	if (who === WHO[0]) return "Only creators in the Plan go along.";
	if (who === WHO[2]) return "Only creators on the Shortlist go along, but for those marked no.";
	return `Only creators whose status in Roster is ${STATUSES[who]!.join(" or ")} go along.`;
}
