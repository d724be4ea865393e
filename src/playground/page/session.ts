import type { DocumentFiles } from "../docs/document-files.ts";
import type { Area, SheetModel, WorkbookModel } from "../model/types.ts";
import type { Menu, Runtime } from "../runtime-types.ts";
import type { Position } from "./grid/a1.ts";
import type { Person } from "./people.ts";
import type { Saving } from "./saved-state.ts";
import type { SharedWorkbook } from "./shared-workbook.ts";
import type { Store } from "./store.ts";
import type { Trouble } from "./trouble.ts";

/** A rectangle of cells: `active` is the cell that typing goes to, `extent` the corner opposite the one it began in. */
export interface Selection {
	readonly sheet: number;
	readonly active: Position;
	readonly extent: Position;
	/** The corner it began in, once Tab or Enter has led the active cell on inside the selection. */
	readonly anchor?: Position;
}

/** A cell being edited. In `typing` the arrow keys end the edit, in `editing` they move the caret. */
export interface Edit extends Position {
	readonly sheet: number;
	/** The name its cell had when it was begun: teammates may move the cell. */
	readonly begun: string;
	readonly original: string;
	readonly text: string;
	readonly mode: "typing" | "editing";
	readonly place: "cell" | "bar";
	/** The reference that pointing wrote into the formula last, its first corner and the other: it can be pointed anew while the caret stays behind it. */
	readonly pointed?: {
		readonly at: Position;
		readonly extent: Position;
		readonly from: number;
		readonly to: number;
	};
}

/** Cells that wait to be moved by a paste: all that was selected, and the part of it that holds something. */
export interface CutCells {
	readonly sheet: number;
	readonly block: Area;
	readonly used: Area;
}

/** A page of the add-on in a frame. `key` tells one showing from the next. */
export interface Panel {
	readonly key: number;
	readonly title: string;
	readonly html: string;
}

export interface DialogPanel extends Panel {
	readonly width: number;
	readonly height: number;
	readonly modal: boolean;
}

export interface Toast {
	readonly title: string;
	readonly message: string;
	readonly seconds: number;
}

export interface Problem {
	readonly title: string;
	readonly message: string;
}

/** An edit of cells that are protected with a warning, which waits for the person to confirm it. */
export interface HeldEdit {
	go(): void;
}

/** One open workbook with the add-on running on it, and all that the page shows of them. */
export interface Session {
	readonly shared: SharedWorkbook;
	/** Who sits at this window. */
	readonly person: Person;
	readonly trouble: Store<Trouble>;
	/** In this person's hands: undo takes back their steps. */
	readonly workbook: WorkbookModel;
	readonly runtime: Runtime;
	/** The source of the add-on, for the hints shown while typing a formula. */
	readonly code: string;
	readonly name: Store<string>;
	readonly saving: Store<Saving>;
	readonly selection: Store<Selection>;
	readonly edit: Store<Edit | null>;
	readonly cut: Store<CutCells | null>;
	/** The column whose filter is open. */
	readonly filtering: Store<number | null>;
	/** Whether the bar to search the tab is open. */
	readonly finding: Store<boolean>;
	/** Whether the settings of the workbook are open. */
	readonly setting: Store<boolean>;
	/** Whether the panel of the named ranges is open. */
	readonly naming: Store<boolean>;
	/** The column in which a line being filled with Tab was begun. */
	readonly lineStart: Store<number | null>;
	readonly menus: Store<readonly Menu[]>;
	readonly sidebar: Store<Panel | null>;
	readonly dialog: Store<DialogPanel | null>;
	readonly toast: Store<Toast | null>;
	readonly problem: Store<Problem | null>;
	readonly heldEdit: Store<HeldEdit | null>;
	/** Until when the person wants no more warnings, in milliseconds since 1970. */
	readonly quietUntil: Store<number>;
	readonly documents: DocumentFiles;
	/** The id of the document that is open beside the sheet. */
	readonly openDocument: Store<string | null>;
}

export function activeSheet(session: Session): SheetModel {
	const { workbook, selection } = session;
	return workbook.sheet(selection.get().sheet) ?? visibleSheets(workbook)[0]!;
}

export function visibleSheets(workbook: WorkbookModel): readonly SheetModel[] {
	return workbook.sheets.filter((sheet) => !sheet.hidden);
}
