import type { Cell } from "../cell.ts";
import { isProblem } from "../problem.ts";
import { columnLetters } from "../tables/a1.ts";
import { parseHandle } from "../values/parse-handle.ts";
import { parseProfileLink } from "../values/profile-link.ts";
import type { Column } from "./column.ts";
import { cellText } from "./column-values.ts";
import { isNumeric, kindOf } from "./import-fields.ts";

type Rows = readonly (readonly Cell[])[];

/** Lets only one column fill a roster column (for each platform), and finds a place for bios. */
export function settleConflicts(
	columns: readonly Column[],
	rows: Rows,
	hasHeader: boolean,
): readonly Column[] {
	const settled = hasHeader ? namesThatAreHandles(columns) : withoutFalseHandles(columns, rows);
	const taken = new Map<string, Column>();
	const order = { choice: 0, memory: 1, header: 2, values: 3 };
	const winners = [...settled].sort(
		(a, b) =>
			order[a.by] - order[b.by] ||
			Number(a.join ?? false) - Number(b.join ?? false) ||
			fullness(b) - fullness(a) ||
			a.index - b.index,
	);
	for (const column of winners) {
		const place = `${column.to}/${column.platform ?? ""}`;
		if (column.to !== "" && !taken.has(place)) taken.set(place, column);
	}
	return placeBio(
		settled.map((column) => {
			const winner = taken.get(`${column.to}/${column.platform ?? ""}`);
			if (column.to === "" || winner === undefined || winner === column) return column;
			return column.join && winner.join ? column : giveWay(column, winner);
		}),
	);
}

/** Of two columns of the same figures the one with full numbers counts, unless more than half of it is blank. */
function fullness({ to, look }: Column): number {
	return isNumeric(kindOf(to)) ? look.filled * (look.short < 0.5 ? 2 : 1) : 0;
}

function giveWay(column: Column, winner: Column): Column {
	const twin = column.header === winner.header ? ` (column ${columnLetters(winner.index)})` : "";
	const isRounded = isNumeric(kindOf(winner.to)) && column.look.short >= 0.5 && winner.look.short < 0.5;
	const why = isRounded
		? `“${winner.header}”${twin} has the full figures for ${winner.to}, and these are rounded`
		: `“${winner.header}”${twin} is taken for ${winner.to} already`;
	return { ...column, to: "", why };
}

/** A bio helps to score the fit, as keywords do; beside a column of keywords it is a note. */
function placeBio(columns: readonly Column[]): readonly Column[] {
	const taken = new Set(columns.filter(({ to }) => to !== "-bio").map(({ to }) => to));
	return columns.map((column) => {
		if (column.to !== "-bio") return column;
		const to = ["keywords", "notes"].find((name) => !taken.has(name)) ?? "";
		taken.add(to);
		const use =
			to === ""
				? "keywords and notes come from other columns"
				: to === "keywords"
					? "its words count as keywords"
					: "kept as notes";
		return { ...column, to, why: `header “${column.header}” is a description; ${use}` };
	});
}

/** Under "Influencer", and with no other column to tell the account, single words in small letters are handles. */
function namesThatAreHandles(columns: readonly Column[]): readonly Column[] {
	if (columns.some(({ to }) => to === "handle" || to === "URL")) return columns;
	return columns.map((column) => {
		const { to, by, look, why } = column;
		const isHandles = to === "creator" && by === "header" && look.handleLike >= 0.6 && look.lowerCase >= 0.5;
		return isHandles ? { ...column, to: "handle", why: `${why}; its values look like handles` } : column;
	});
}

/** Words that could be handles, but differ from those in the links beside them, are names. */
function withoutFalseHandles(columns: readonly Column[], rows: Rows): readonly Column[] {
	const handles = columns.find(({ to, by, look }) => to === "handle" && by === "values" && look.marked < 0.5);
	const links = columns.find(({ to }) => to === "URL");
	if (handles === undefined || links === undefined) return columns;
	let [same, different] = [0, 0];
	for (const row of rows.slice(0, 500)) {
		const handle = parseHandle(cellText(row[handles.index] ?? ""));
		const link = parseProfileLink(cellText(row[links.index] ?? ""));
		if (isProblem(handle) || isProblem(link) || link.handle === undefined || link.otherName) continue;
		if (link.handle.toLowerCase() === handle.handle.toLowerCase()) same++;
		else different++;
	}
	if (different * 5 <= same) return columns;
	const why = `values look like names: they differ from the handles in the links of ${links.header}; in rows without a link they are taken for the handle too`;
	return columns.map((column) =>
		column === handles ? { ...column, to: "creator", why, standIn: true } : column,
	);
}
