import { parseTyped, type Typed } from "../../model/parse-typed.ts";
import type { Content, SheetModel, Validation } from "../../model/types.ts";
import { messageOf } from "../attempt.ts";
import { activeSheet, type Session } from "../session.ts";
import { cellName, type Position } from "./a1.ts";

const PROBLEM_TITLE = "There was a problem";

/** Tells the person when a tab may not be edited. */
export function guardProtected(session: Session, sheet: SheetModel): boolean {
	if (!sheet.protected) return true;
	session.problem.set({
		title: PROBLEM_TITLE,
		message: `The tab "${sheet.name}" is protected. Its cells cannot be edited by hand.`,
	});
	return false;
}

/** Does something to the active tab, or tells the person why it cannot be done. */
export function attemptEdit(session: Session, work: (sheet: SheetModel) => void): boolean {
	const sheet = activeSheet(session);
	if (!guardProtected(session, sheet)) return false;
	try {
		work(sheet);
		return true;
	} catch (error) {
		session.problem.set({ title: PROBLEM_TITLE, message: messageOf(error) });
		return false;
	}
}

/** Enters texts as if each had been typed into its cell, as one step. Nothing is entered when one of them is refused. */
export function enterTexts(
	session: Session,
	sheet: SheetModel,
	at: Position,
	texts: readonly (readonly string[])[],
	label: string,
): boolean {
	if (!guardProtected(session, sheet)) return false;
	const refusals: string[] = [];
	const cells = texts.map((line, down) =>
		line.map((text, across) => {
			const position = { row: at.row + down, column: at.column + across };
			const typed = readTyped(session.workbook.locale, sheet, position, text);
			if ("refusal" in typed) refusals.push(typed.refusal);
			return typed;
		}),
	);
	const [first] = refusals;
	if (first !== undefined) {
		session.problem.set({ title: PROBLEM_TITLE, message: first });
		return false;
	}
	writeTyped(session, sheet, at, cells as Typed[][], label);
	return true;
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
