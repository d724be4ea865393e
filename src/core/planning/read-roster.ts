import { isBlank } from "../cell.ts";
import { countEngagements } from "../metrics/engagement-rate.ts";
import { findPlatform } from "../platforms.ts";
import { isProblem, type Problem } from "../problem.ts";
import { headerText } from "../tab.ts";
import { cellAt, type Table } from "../tables/table.ts";
import { tierOf } from "../tiers.ts";
import type { Remark } from "../tool.ts";
import { yesOrNo } from "../values/yes-or-no.ts";
import { centsAt, countAt, estimateAt, hasEntry, placeOf, textAt, textOf } from "./cells.ts";
import type { Fee, OfferRow, PlanSettings, RosterAccount } from "./tracker-rows.ts";

const LONGEST_ATTRIBUTE = 80;

/** The accounts of a Roster; what cannot be read is remarked with its cell. */
export function readRoster(table: Table, settings: PlanSettings, unread: Remark[]): RosterAccount[] {
	const columns = attributeColumns(table);
	const accounts: RosterAccount[] = [];
	let keyed = 0;
	table.rows.forEach(([row = 0, ...others], id) => {
		keyed += 1 + others.length;
		accounts.push(readAccount(table, row, id, columns, settings, unread));
		for (const again of others) {
			const reason = `The same account as row ${row + 1}, which is used. Delete one of them.`;
			unread.push({ label: `Roster row ${again + 1}`, reason });
		}
	});
	remarkNameless(table, keyed, unread);
	return accounts;
}

function readAccount(
	table: Table,
	row: number,
	id: string,
	columns: readonly (readonly [string, number])[],
	settings: PlanSettings,
	unread: Remark[],
): RosterAccount {
	const at = (column: string): number | undefined => countAt(table, row, column, unread);
	const platform = findPlatform(textAt(table, row, "platform") || id.split("/")[0]!);
	const followers = at("followers");
	const tier =
		textAt(table, row, "tier") || (followers === undefined ? "" : tierOf(followers, settings.tiers));
	const attributes: { [column: string]: string } = {};
	for (const [name, column] of columns) {
		const text = textOf(table.tab.values[row]?.[column] ?? "");
		if (text !== "" && text.length <= LONGEST_ATTRIBUTE) attributes[name] = text;
	}
	if (tier !== "") attributes.tier = tier;
	if (platform !== undefined) attributes.platform = platform;
	const engagements = countEngagements(settings.counts, {
		likes: at("average likes"),
		comments: at("average comments"),
		shares: at("average shares"),
		saves: at("average saves"),
	});
	const averages = {
		engagements,
		views: at("average views"),
		reach: at("average reach"),
		storyViews: at("story views"),
	};
	return {
		id,
		row: row + 1,
		creator: textAt(table, row, "creator") || textAt(table, row, "handle") || id,
		handle: textAt(table, row, "handle"),
		platform,
		...(followers === undefined ? {} : { followers }),
		tier,
		attributes,
		averages: known(averages),
		own: readOffer(table, row, settings.currency),
		include: isTicked(table, row, "include", unread),
		exclude: isTicked(table, row, "exclude", unread),
		status: textAt(table, row, "status").toLowerCase(),
	};
}

/** What a row of Roster or Packages offers. */
export function readOffer(table: Table, row: number, currency: string): OfferRow {
	const name = textAt(table, row, "package");
	const deliverables = textAt(table, row, "deliverables") || name;
	const product = centsAt(table, row, "product cost", currency);
	const entered = estimateAt(table, row, "expected value");
	const wrong = [product, entered].find((each): each is Problem => isProblem(each));
	return {
		package: name,
		deliverables,
		fee: readFee(table, row, `${name} ${deliverables}`, currency),
		productCents: typeof product === "number" ? product : 0,
		...(typeof entered === "number" ? { entered, enteredIn: placeOf(table, row, "expected value") } : {}),
		...(wrong === undefined ? {} : { wrong: wrong.problem }),
	};
}

function readFee(table: Table, row: number, words: string, currency: string): Fee {
	const productOnly = /\b(?:product[- ]only|products? only|gift(?:ed|ing)?|barter|seeding)\b/i;
	const typed = textAt(table, row, "fee");
	if (productOnly.test(typed) || /^free$/i.test(typed)) return { kind: "product only" };
	const cents = centsAt(table, row, "fee", currency);
	if (isProblem(cents)) return { kind: "wrong", message: cents.problem };
	if (cents !== undefined) return { kind: "amount", cents };
	return productOnly.test(words)
		? { kind: "product only" }
		: { kind: "blank", cell: placeOf(table, row, "fee") };
}

function isTicked(table: Table, row: number, column: string, unread: Remark[]): boolean {
	const cell = cellAt(table, row, column);
	if (isBlank(cell)) return false;
	const ticked = yesOrNo.read(typeof cell === "object" ? cell.date : cell);
	if (!isProblem(ticked)) return ticked;
	unread.push({ label: placeOf(table, row, column), reason: ticked.problem });
	return false;
}

/** Known columns by their name, others by their header in lower case. */
function attributeColumns(table: Table): (readonly [string, number])[] {
	const known = new Map(Object.keys(table.columns).map((name) => [table.columns[name]!, name]));
	const headers = table.tab.values[table.headerRow] ?? [];
	return headers.flatMap((cell, column) => {
		const header = headerText(cell, table.tab.formulas[table.headerRow]?.[column] ?? "");
		const name = known.get(column) ?? header.trim().toLowerCase();
		return name === "" ? [] : [[name, column] as const];
	});
}

function remarkNameless(table: Table, keyed: number, unread: Remark[]): void {
	let filled = 0;
	for (let row = table.headerRow + 1; row < table.nextRow; row++) {
		if (hasEntry(table, row)) filled++;
	}
	if (filled <= keyed) return;
	const reason = `${filled - keyed} rows have neither a handle nor a creator's name. Fill in one of them.`;
	unread.push({ label: table.spec.name, reason });
}

/** Without the parts that are not known. */
function known<T extends object>(parts: T): { [name in keyof T]?: NonNullable<T[name]> } {
	const kept: { [name in keyof T]?: NonNullable<T[name]> } = {};
	for (const name of Object.keys(parts) as (keyof T)[]) {
		const part = parts[name];
		if (part !== undefined && part !== null) kept[name] = part as NonNullable<T[typeof name]>;
	}
	return kept;
}
