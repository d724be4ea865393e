import { createEngine, type Engine } from "../engine/engine.ts";
import type { Region } from "../engine/locale.ts";
import { type Changes, createChanges } from "./changes.ts";
import { createHistory } from "./history.ts";
import { createNamedRanges, type NamedRanges } from "./named-ranges.ts";
import { translate } from "./region.ts";
import type { SheetState } from "./sheet-state.ts";
import type { SheetShift } from "./shift-journal.ts";
import { fillCharts, fillProtections, fillSheet, snapshotWorkbook } from "./snapshot.ts";
import type { WorkbookModel, WorkbookSnapshot } from "./types.ts";
import type { WorkbookEvent } from "./workbook-event.ts";

export interface WorkbookOptions {
	/** As Google names it: `en_US`, `de_DE`. */
	readonly locale?: string;
	/** As in the IANA list: `Europe/Berlin`. */
	readonly timeZone?: string;
	/** What TODAY and NOW go by. */
	readonly now?: () => Date;
}

/** A new workbook with one blank sheet, `Sheet1`, in `en_US` and UTC unless told otherwise. */
export function createWorkbook(options: WorkbookOptions = {}): WorkbookModel {
	return buildWorkbook(options, (_engine, _names, addSheet) => {
		addSheet("Sheet1");
	});
}

/** The workbook a snapshot holds. Its undo stack is empty. */
export function loadWorkbook(
	snapshot: WorkbookSnapshot,
	options: Pick<WorkbookOptions, "now"> = {},
): WorkbookModel {
	const { locale, timeZone, sheets } = snapshot;
	return buildWorkbook({ ...options, locale, timeZone }, (engine, names, addSheet) => {
		const states = sheets.map((sheet) => addSheet(sheet.name));
		names.load(snapshot.namedRanges ?? []);
		for (const [index, sheet] of sheets.entries()) {
			fillSheet(states[index]!, sheet, engine);
			fillProtections(states[index]!, sheet, states);
			fillCharts(states[index]!, sheet.charts ?? [], states);
		}
	});
}

/** `fill` makes the first sheets; nobody hears of it, and it cannot be undone. */
function buildWorkbook(
	options: WorkbookOptions,
	fill: (engine: Engine, names: NamedRanges, addSheet: (name: string) => SheetState) => void,
): WorkbookModel {
	let present: Region = { locale: options.locale ?? "en_US", timeZone: options.timeZone ?? "UTC" };
	const region = () => present;
	const states: SheetState[] = [];
	const engine = createEngine({
		region,
		now: options.now ?? (() => new Date()),
		numberFormat: (sheet, row, column) => (sheet as SheetState).formats.number(row, column),
		findName: (name) => names.find(name),
	});
	const history = createHistory();
	const listeners = new Set<(event: WorkbookEvent) => void>();
	let depth = 0;
	let shapeChanged = false;
	let shifts: SheetShift[] = [];

	const names = createNamedRanges({
		states,
		record: (patch) => history.record(patch),
		changed: () => {
			engine.namesChanged();
			shapeChanged = true;
		},
	});
	const changes = createChanges({
		region,
		states,
		engine,
		names,
		history,
		shapeChanged: (shift) => {
			shapeChanged = true;
			if (shift) shifts.push(shift);
		},
	});

	function emit(event: WorkbookEvent): void {
		for (const listener of [...listeners]) listener(event);
	}

	function announce(stackChanged: boolean): void {
		const touched = engine.finishStep(listeners.size > 0);
		const shape: WorkbookEvent | false = shapeChanged && { kind: "shape", sheets: [], shifts };
		shapeChanged = false;
		shifts = [];
		if (shape) emit(shape);
		if (touched.length > 0) emit({ kind: "cells", sheets: touched });
		if (stackChanged) emit({ kind: "undo-stack", sheets: [] });
	}

	function transact<T>(user: string, label: string, work: () => T): T {
		if (depth > 0) return work();
		depth++;
		history.open(label, user);
		try {
			return work();
		} finally {
			depth--;
			announce(history.close());
		}
	}

	function travel(move: () => boolean): boolean {
		if (depth > 0) throw new Error("Undo and redo are not possible while a change is under way.");
		const moved = move();
		if (moved) announce(true);
		return moved;
	}

	const viewOf = (user: string): WorkbookModel => ({
		get locale() {
			return present.locale;
		},
		get timeZone() {
			return present.timeZone;
		},
		setRegion(next) {
			const { locale } = present;
			present = next;
			translate(states, engine, locale, next.locale);
			shapeChanged = true;
			if (depth === 0) announce(false);
		},
		get sheets() {
			return states.map((state) => state.model);
		},
		sheet: (nameOrId) => changes.find(nameOrId)?.model,
		get namedRanges() {
			return names.list();
		},
		setNamedRange: (name, sheet, area) =>
			transact(user, "Name range", () => names.set(name, changes.get(sheet), area)),
		removeNamedRange: (name) => transact(user, "Remove named range", () => names.remove(name)),
		...stepsOf(
			changes,
			() => states.length,
			(label, work) => transact(user, label, work),
		),
		transact: (label, work) => transact(user, label, work),
		undo: () => travel(() => history.undo(user)),
		redo: () => travel(() => history.redo(user)),
		get undoLabel() {
			return history.undoLabel(user);
		},
		get redoLabel() {
			return history.redoLabel(user);
		},
		get customFunctions() {
			return engine.customFunctions;
		},
		set customFunctions(functions) {
			engine.customFunctions = functions;
			if (depth === 0) announce(false);
		},
		as: viewOf,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		snapshot: () => snapshotWorkbook(present, states, names),
	});
	fill(engine, names, (name) => changes.addSheet(name, states.length));
	announce(false);
	return viewOf("");
}

type Steps = Pick<
	WorkbookModel,
	| "setContents"
	| "setFormat"
	| "insertSheet"
	| "deleteSheet"
	| "renameSheet"
	| "setSheet"
	| "setColumnWidth"
	| "setRowHeight"
	| "moveLines"
	| "moveCells"
>;

/** Each change as a step of its own, called as the undo stack shows it. */
function stepsOf(
	changes: Changes,
	sheetCount: () => number,
	step: <T>(label: string, work: () => T) => T,
): Steps {
	return {
		setContents: (...args) => step("Edit", () => changes.setContents(...args)),
		setFormat: (...args) => step("Format", () => changes.setFormat(...args)),
		insertSheet: (name, index) =>
			step("Insert sheet", () => changes.insertSheet(name, index ?? sheetCount()).model),
		deleteSheet: (sheet) => step("Delete sheet", () => changes.deleteSheet(sheet)),
		renameSheet: (...args) => step("Rename sheet", () => changes.renameSheet(...args)),
		setSheet: (...args) => step("Change sheet", () => changes.setSheet(...args)),
		setColumnWidth: (...args) => step("Resize column", () => changes.setColumnWidth(...args)),
		setRowHeight: (...args) => step("Resize row", () => changes.setRowHeight(...args)),
		moveLines: (sheet, shift, like = "before") =>
			step(`${shift.count > 0 ? "Insert" : "Delete"} ${shift.axis}s`, () =>
				changes.moveLines(sheet, shift, like),
			),
		moveCells: (...args) => step("Move cells", () => changes.moveCells(...args)),
	};
}
