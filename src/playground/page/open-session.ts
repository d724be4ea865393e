import type { Menu } from "../runtime-types.ts";
import { createUserInterface } from "./frames/user-interface.ts";
import { colorFor, idOf, type Person } from "./people.ts";
import {
	type CutCells,
	type DialogPanel,
	type Edit,
	type HeldEdit,
	type Panel,
	type Problem,
	type Selection,
	type Session,
	type Toast,
	visibleSheets,
} from "./session.ts";
import type { SharedWorkbook } from "./shared-workbook.ts";
import { createStore } from "./store.ts";
import { NO_TROUBLE, type Trouble } from "./trouble.ts";

/** A window's part in a workbook: who sits there, what is selected, what the add-on shows. */
export function openSession(shared: SharedWorkbook, userName: string): Session {
	const id = idOf(userName);
	const workbook = shared.workbook.as(id);
	const start = { row: 0, column: 0 };
	const selection = createStore<Selection>({
		sheet: visibleSheets(workbook)[0]!.id,
		active: start,
		extent: start,
	});
	const shown = {
		menus: createStore<readonly Menu[]>([]),
		sidebar: createStore<Panel | null>(null),
		dialog: createStore<DialogPanel | null>(null),
		toast: createStore<Toast | null>(null),
	};
	const trouble = createStore<Trouble>(NO_TROUBLE);
	const view = {
		activeSheet: () => selection.get().sheet,
		activeCell: () => selection.get().active,
		activate: (sheet: number) => {
			if (sheet !== selection.get().sheet) selection.set({ sheet, active: start, extent: start });
		},
	};
	const others = shared.people.get();
	const person: Person = { id, name: userName, color: colorFor(others), selection };
	shared.people.set([...others, person]);
	return {
		shared,
		person,
		workbook,
		runtime: shared.runtimeFor(id, createUserInterface(shown), view, trouble),
		code: shared.addOn.code,
		name: shared.name,
		saving: shared.saver.saving,
		documents: shared.documents,
		trouble,
		selection,
		edit: createStore<Edit | null>(null),
		finding: createStore(false),
		setting: createStore(false),
		naming: createStore(false),
		cut: createStore<CutCells | null>(null),
		filtering: createStore<number | null>(null),
		openDocument: createStore<string | null>(null),
		lineStart: createStore<number | null>(null),
		problem: createStore<Problem | null>(null),
		heldEdit: createStore<HeldEdit | null>(null),
		quietUntil: createStore(0),
		...shown,
	};
}

export function leaveSession({ shared, person }: Session): void {
	shared.people.set(shared.people.get().filter((other) => other !== person));
}
