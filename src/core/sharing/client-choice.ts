import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { keyPart } from "../tables/tab-spec.ts";
import { cellAt, readTable, type Table } from "../tables/table.ts";
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
	readonly words: string;
}

/** Tabs that the choice is read from. */
export function tabsOfChoice(who: string): readonly string[] {
	if (who === WHO[0]) return [plan.name];
	if (who === WHO[2]) return [shortlist.name];
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
	const table = tab && readTable(tab, spec);
	const rows = table && !isProblem(table) ? [...table.rows.values()].flat() : [];
	if (who === WHO[0] && rows.length === 0)
		return { isChosen: () => true, words: "There is no plan yet, so all creators on the Roster go along." };
	if (table === undefined)
		return problem(`There is no tab ${name}. Make it with Build roster, or choose other creators.`);
	if (isProblem(table)) return table;
	const statuses = STATUSES[who];
	const goesAlong = (row: number): boolean => {
		if (statuses) return statuses.includes(keyPart(cellAt(table, row, "status")));
		const decision = cellAt(table, row, who === WHO[0] ? "in plan" : "decision");
		return typeof decision === "object" || yesOrNo.read(decision) !== false;
	};
	return { isChosen: membership(table, rows.filter(goesAlong)), words: wordsFor(who) };
}

/** By account; rows that name nobody but a creator by that name. */
function membership(table: Table, rows: readonly number[]): Chosen["isChosen"] {
	const accounts = new Set(rows.map((row) => accountOf(table, row)));
	const names = new Set(rows.map((row) => keyPart(cellAt(table, row, "creator"))));
	return (other, row) => {
		const hasHandle = String(cellAt(other, row, "handle")).trim() !== "";
		if (hasHandle) return accounts.has(accountOf(other, row));
		const name = keyPart(cellAt(other, row, "creator"));
		return name !== "" && names.has(name);
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
