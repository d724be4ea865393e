import { createEngine, type Engine } from "../engine/engine.ts";
import { createChanges } from "./changes.ts";
import { createHistory } from "./history.ts";
import type { SheetState } from "./sheet-state.ts";
import { fillCharts, fillSheet, snapshotWorkbook } from "./snapshot.ts";
import type { WorkbookEvent, WorkbookModel, WorkbookSnapshot } from "./types.ts";

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
	return buildWorkbook(options, (_engine, addSheet) => {
		addSheet("Sheet1");
	});
}

/** The workbook a snapshot holds. Its undo stack is empty. */
export function loadWorkbook(
	snapshot: WorkbookSnapshot,
	options: Pick<WorkbookOptions, "now"> = {},
): WorkbookModel {
	const { locale, timeZone, sheets } = snapshot;
	return buildWorkbook({ ...options, locale, timeZone }, (engine, addSheet) => {
		const states = sheets.map((sheet) => addSheet(sheet.name));
		for (const [index, sheet] of sheets.entries()) {
			fillSheet(states[index]!, sheet, engine);
			fillCharts(states[index]!, sheet.charts ?? [], states);
		}
	});
}

/** `fill` makes the first sheets; nobody hears of it, and it cannot be undone. */
function buildWorkbook(
	options: WorkbookOptions,
	fill: (engine: Engine, addSheet: (name: string) => SheetState) => void,
): WorkbookModel {
	const locale = options.locale ?? "en_US";
	const timeZone = options.timeZone ?? "UTC";
	const states: SheetState[] = [];
	const engine = createEngine({
		locale,
		timeZone,
		now: options.now ?? (() => new Date()),
		numberFormat: (sheet, row, column) => (sheet as SheetState).formats.number(row, column),
	});
	const history = createHistory();
	const listeners = new Set<(event: WorkbookEvent) => void>();
	let depth = 0;
	let shapeChanged = false;

	const changes = createChanges({
		locale,
		states,
		engine,
		record: (patch) => history.record(patch),
		shapeChanged: () => {
			shapeChanged = true;
		},
	});

	function emit(kind: WorkbookEvent["kind"], sheets: readonly number[]): void {
		for (const listener of [...listeners]) listener({ kind, sheets });
	}

	function announce(stackChanged: boolean): void {
		const touched = engine.finishStep(listeners.size > 0);
		const shape = shapeChanged;
		shapeChanged = false;
		if (shape) emit("shape", []);
		if (touched.length > 0) emit("cells", touched);
		if (stackChanged) emit("undo-stack", []);
	}

	function transact<T>(label: string, work: () => T): T {
		if (depth > 0) return work();
		depth++;
		history.open(label);
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

	const workbook: WorkbookModel = {
		locale,
		timeZone,
		get sheets() {
			return states.map((state) => state.model);
		},
		sheet: (nameOrId) => changes.find(nameOrId)?.model,
		setContents: (sheet, row, column, contents) =>
			transact("Edit", () => changes.setContents(sheet, row, column, contents)),
		setFormat: (sheet, area, format) => transact("Format", () => changes.setFormat(sheet, area, format)),
		insertSheet: (name, index) =>
			transact("Insert sheet", () => changes.insertSheet(name, index ?? states.length).model),
		deleteSheet: (sheet) => transact("Delete sheet", () => changes.deleteSheet(sheet)),
		renameSheet: (sheet, name) => transact("Rename sheet", () => changes.renameSheet(sheet, name)),
		setSheet: (sheet, props) => transact("Change sheet", () => changes.setSheet(sheet, props)),
		setColumnWidth: (sheet, column, pixels) =>
			transact("Resize column", () => changes.setColumnWidth(sheet, column, pixels)),
		moveLines: (sheet, shift, like = "before") =>
			transact(`${shift.count > 0 ? "Insert" : "Delete"} ${shift.axis}s`, () =>
				changes.moveLines(sheet, shift, like),
			),
		transact,
		undo: () => travel(history.undo),
		redo: () => travel(history.redo),
		get undoLabel() {
			return history.undoLabel;
		},
		get redoLabel() {
			return history.redoLabel;
		},
		get customFunctions() {
			return engine.customFunctions;
		},
		set customFunctions(functions) {
			engine.customFunctions = functions;
			if (depth === 0) announce(false);
		},
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		snapshot: () => snapshotWorkbook(locale, timeZone, states),
	};
	fill(engine, (name) => changes.addSheet(name, states.length));
	announce(false);
	return workbook;
}
