import { parseTyped, type Typed } from "../../model/parse-typed.ts";
import { obstacleTo, REFUSAL } from "../../model/protections.ts";
import type { Area, Content, SheetModel, Validation } from "../../model/types.ts";
import { attempt, PROBLEM_TITLE } from "../attempt.ts";
import type { Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";

/** Whether this person may edit the cells, warned or not; shows the refusal otherwise. */
export function guardProtected(session: Session, sheet: SheetModel, area: Area): boolean {
	if (obstacleTo(sheet, session.person.id, area) !== "refusal") return true;
	session.problem.set({ title: PROBLEM_TITLE, message: REFUSAL });
	return false;
}

/**
 * Does something to some cells of a tab, or without an area to the tab as a whole: at once, when the person has confirmed
 * that they mean to edit what is protected, or not at all, and then says why.
 */
export function edit(session: Session, sheet: SheetModel, area: Area | undefined, work: () => void): void {
	const obstacle = obstacleTo(sheet, session.person.id, area);
	const go = () => void attempt(session, work);
	if (obstacle === "refusal") session.problem.set({ title: PROBLEM_TITLE, message: REFUSAL });
	else if (obstacle === "warning" && Date.now() > session.quietUntil.get()) session.heldEdit.set({ go });
	else go();
}

/** Enters texts as if each had been typed into its cell, as one step. Nothing is entered when one of them is refused. */
export function enterTexts(
	session: Session,
	sheet: SheetModel,
	at: Position,
	texts: readonly (readonly string[])[],
	label: string,
	then?: () => void,
): void {
	const columns = Math.max(...texts.map((line) => line.length));
	const area = { row: at.row, column: at.column, rows: texts.length, columns };
	edit(session, sheet, area, () => {
		writeTyped(session, sheet, at, readAllTyped(session.workbook.locale, sheet, at, texts), label);
		then?.();
	});
}

/** Throws if one of the texts is refused by its cell. */
function readAllTyped(
	locale: string,
	sheet: SheetModel,
	at: Position,
	texts: readonly (readonly string[])[],
): Typed[][] {
	return texts.map((line, down) =>
		line.map((text, across) => {
			const typed = readTyped(locale, sheet, { row: at.row + down, column: at.column + across }, text);
			if ("refusal" in typed) throw new Error(typed.refusal);
			return typed;
		}),
	);
}
function readTyped(
	locale: string,
	sheet: SheetModel,
	at: Position,
	text: string,
): Typed | { refusal: string } {
	const known = at.row < sheet.rowCount && at.column < sheet.columnCount;
	const { number, validation } = known ? sheet.format(at.row, at.column) : {};
	const typed: Typed = number === "@" && !text.startsWith("=") ? { content: text } : parseTyped(text, locale);
	if (text === "" || !validation || isFormula(typed.content)) return text === "" ? { content: null } : typed;
	return validate(validation, typed, text, at);
}

function validate(
	validation: Validation,
	typed: Typed,
	text: string,
	at: Position,
): Typed | { refusal: string } {
	if (validation.kind === "checkbox") {
		if (typeof typed.content === "boolean") return typed;
		return {
			refusal: `"${text}" cannot be entered in cell ${cellName(at)}. The checkbox takes TRUE or FALSE.`,
		};
	}
	const wanted = text.trim().toLowerCase();
	const choice = validation.values.find((value) => value.toLowerCase() === wanted);
	if (choice !== undefined) return { content: choice };
	if (!validation.strict) return typed;
	const allowed = validation.help ?? `Use one of: ${validation.values.join(", ")}.`;
	return { refusal: `"${text}" cannot be entered in cell ${cellName(at)}. ${allowed}` };
}

function writeTyped(
	session: Session,
	sheet: SheetModel,
	at: Position,
	cells: Typed[][],
	label: string,
): void {
	const { workbook } = session;
	workbook.transact(label, () => {
		const contents = cells.map((line) => line.map((cell) => cell.content));
		workbook.setContents(sheet.id, at.row, at.column, contents);
		for (const { row, column, rows, number } of formatRuns(sheet, at, cells)) {
			workbook.setFormat(sheet.id, { row, column, rows, columns: 1 }, { number });
		}
	});
}

/** The number formats to set, cells one below the other taken together. */
function formatRuns(sheet: SheetModel, at: Position, cells: Typed[][]) {
	const runs: { row: number; column: number; rows: number; number: string }[] = [];
	for (let across = 0; across < (cells[0]?.length ?? 0); across++) {
		const column = at.column + across;
		let last: (typeof runs)[number] | undefined;
		cells.forEach((line, down) => {
			const row = at.row + down;
			const number = line[across]?.numberFormat;
			if (number === undefined || sheet.format(row, column).number) return;
			if (last?.number === number && last.row + last.rows === row) last.rows++;
			else {
				last = { row, column, rows: 1, number };
				runs.push(last);
			}
		});
	}
	return runs;
}

function isFormula(content: Content): boolean {
	return typeof content === "object" && content !== null;
}
