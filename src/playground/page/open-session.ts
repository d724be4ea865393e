import { createDocumentFiles } from "../docs/document-files.ts";
import { loadWorkbook } from "../model/workbook.ts";
import { createFrameRealm } from "../realm-frame.ts";
import { createRuntime } from "../runtime.ts";
import type { Menu } from "../runtime-types.ts";
import type { NewWorkbook } from "./commands.ts";
import { createUserInterface } from "./frames/user-interface.ts";
import { createKeptStores } from "./kept-stores.ts";
import { createSaver, type SavedState, type Saver } from "./saved-state.ts";
import {
	type DialogPanel,
	type Edit,
	type Panel,
	type Problem,
	type Selection,
	type Session,
	type Toast,
	visibleSheets,
} from "./session.ts";
import { createStore } from "./store.ts";

/** The built add-on: what is pushed to Apps Script. */
export interface AddOn {
	readonly code: string;
	readonly htmlFiles: Readonly<Record<string, string>>;
}

export interface OpenedSession {
	readonly session: Session;
	readonly saver: Saver;
}

/** Opens a workbook with the add-on running on it, and keeps it from then on. */
export function openSession(
	addOn: AddOn,
	opened: NewWorkbook & Partial<Pick<SavedState, "properties" | "documents">>,
): OpenedSession {
	const workbook = loadWorkbook(opened.snapshot);
	const start = { row: 0, column: 0 };
	const selection = createStore<Selection>({
		sheet: visibleSheets(workbook)[0]!.id,
		active: start,
		extent: start,
	});
	const name = createStore(opened.name);
	const shown = {
		menus: createStore<readonly Menu[]>([]),
		sidebar: createStore<Panel | null>(null),
		dialog: createStore<DialogPanel | null>(null),
		toast: createStore<Toast | null>(null),
	};
	const stores = createKeptStores(opened.properties ?? [], () => saver.later());
	const documents = createDocumentFiles(opened.documents);
	const saver = createSaver(() => ({
		version: 1,
		name: name.get(),
		snapshot: workbook.snapshot(),
		properties: stores.snapshot(),
		documents: documents.all,
	}));
	const runtime = createRuntime({
		workbook,
		code: addOn.code,
		htmlFiles: addOn.htmlFiles,
		createRealm: createFrameRealm,
		ui: createUserInterface(shown),
		stores,
		documents,
		file: {
			id: "playground",
			get name() {
				return name.get();
			},
		},
		view: {
			activeSheet: () => selection.get().sheet,
			activate: (sheet) => {
				if (sheet !== selection.get().sheet) selection.set({ sheet, active: start, extent: start });
			},
		},
	});
	workbook.subscribe(saver.later);
	documents.subscribe(saver.later);
	name.subscribe(saver.later);
	saver.later();
	const session: Session = {
		workbook,
		runtime,
		code: addOn.code,
		name,
		saving: saver.saving,
		selection,
		edit: createStore<Edit | null>(null),
		finding: createStore(false),
		documents,
		openDocument: createStore<string | null>(null),
		lineStart: createStore<number | null>(null),
		problem: createStore<Problem | null>(null),
		...shown,
	};
	return { session, saver };
}
