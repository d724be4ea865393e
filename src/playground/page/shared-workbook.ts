import { createDocumentFiles, type DocumentFiles } from "../docs/document-files.ts";
import type { WorkbookModel } from "../model/types.ts";
import { loadWorkbook } from "../model/workbook.ts";
import { createFrameRealm } from "../realm-frame.ts";
import { createRuntime } from "../runtime.ts";
import type { Runtime, UserInterface } from "../runtime-types.ts";
import type { View } from "../services/context.ts";
import { createLocks, type Locks } from "../services/stores.ts";
import { createKeptStores, type KeptStores } from "./kept-stores.ts";
import type { Person } from "./people.ts";
import type { NewWorkbook } from "./sample-entries.ts";
import { createSaver, type SavedState, type Saver } from "./saved-state.ts";
import { createStore, type Store } from "./store.ts";
import { createServiceCalls, type Trouble } from "./trouble.ts";

/** The built add-on: what is pushed to Apps Script. */
export interface AddOn {
	readonly code: string;
	/** Filled by `loadPages`: what is not seen at first need not hold up the page. */
	readonly htmlFiles: Readonly<Record<string, string>>;
	loadPages(): Promise<void>;
}

/**
 * An open workbook and all that its users share. It lives in the window that opened it; the other windows reach it there,
 * so there is one workbook, and every edit is made in it at once and in turn.
 */
export interface SharedWorkbook {
	readonly addOn: AddOn;
	readonly workbook: WorkbookModel;
	readonly name: Store<string>;
	readonly documents: DocumentFiles;
	readonly stores: KeptStores;
	readonly locks: Locks;
	readonly people: Store<readonly Person[]>;
	readonly saver: Saver;
	/** Who holds the document's lock to try what happens; `null`: nobody. */
	readonly heldLock: Store<string | null>;
	/** Whether anything was changed since it was opened from a sample or a file. */
	changed(): boolean;
	/** As it would be saved now. */
	state(): SavedState;
	/** The add-on as one user runs it. */
	runtimeFor(user: string, ui: UserInterface, view: View, trouble: Store<Trouble>): Runtime;
}

/** Opens a workbook, and keeps it from then on if this tab is the one that does. */
export function openWorkbook(
	addOn: AddOn,
	opened: NewWorkbook & Partial<Pick<SavedState, "changed">>,
	keeps: Promise<boolean>,
): SharedWorkbook {
	const workbook = loadWorkbook(opened.snapshot);
	const name = createStore(opened.name);
	const stores = createKeptStores(opened.properties ?? [], () => saver.later());
	const documents = createDocumentFiles(opened.documents);
	const locks = createLocks();
	let changed = opened.changed ?? false;
	const change = () => {
		changed = true;
		saver.later();
	};
	const state = (): SavedState => ({
		version: 1,
		changed,
		name: name.get(),
		snapshot: workbook.snapshot(),
		properties: stores.snapshot(),
		documents: documents.all,
	});
	const saver = createSaver(state, keeps);
	const file = {
		id: "playground",
		get name() {
			return name.get();
		},
	};
	let runtimes = 0;
	// Cells also change when they are computed anew: what people and tools do can be undone.
	workbook.subscribe(({ kind }) => (kind === "undo-stack" ? change() : saver.later()));
	documents.subscribe(change);
	name.subscribe(saver.later);
	saver.later();
	return {
		addOn,
		workbook,
		name,
		documents,
		stores,
		locks,
		people: createStore<readonly Person[]>([]),
		saver,
		heldLock: createStore<string | null>(null),
		changed: () => changed,
		state,
		runtimeFor: (user, ui, view, trouble) =>
			createRuntime({
				workbook: workbook.as(user),
				code: addOn.code,
				htmlFiles: addOn.htmlFiles,
				createRealm: createFrameRealm,
				ui,
				view,
				user,
				stores,
				documents,
				locks,
				file,
				forCells: runtimes++ === 0,
				onCall: createServiceCalls(trouble),
			}),
	};
}
