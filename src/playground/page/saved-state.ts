import { get, set } from "idb-keyval";
import type { DocumentState } from "../docs/document-state.ts";
import { isRecord, snapshotFault } from "../files/snapshot-fault.ts";
import { areDocuments, areProperties } from "../files/snapshot-file.ts";
import type { WorkbookSnapshot } from "../model/types.ts";
import type { KeptProperties } from "./kept-stores.ts";
import { createStore, type Store } from "./store.ts";

const KEY = "creator-campaign-planner/workbook";
const DELAY = 400;

/** What the browser keeps from one visit to the next. */
export interface SavedState {
	readonly version: 1;
	readonly name: string;
	readonly snapshot: WorkbookSnapshot;
	readonly properties: KeptProperties;
	/** Absent in states kept by older versions. */
	readonly documents?: readonly DocumentState[];
	/** Since it was opened from a sample or a file. */
	readonly changed?: boolean;
}

/**
 * Nothing where nothing was kept, or where the browser keeps nothing. Throws, with a message for people, if what was kept
 * cannot be opened: it would be lost if another workbook were opened in its place without a word.
 */
export async function readSavedState(): Promise<SavedState | undefined> {
	const saved = await get<unknown>(KEY).catch(() => undefined);
	if (saved === undefined) return undefined;
	const fault = stateFault(saved);
	if (fault === undefined) return saved as SavedState;
	throw new Error(
		`The workbook that this browser keeps cannot be opened: ${fault}. Whatever you open now takes its place.`,
	);
}

/** What is wrong with a state, as the rest of "It cannot be opened: …". */
export function stateFault(state: unknown): string | undefined {
	if (!isRecord(state) || !isRecord(state.snapshot)) return "it holds no workbook";
	if (state.version !== 1) return "another version of the playground made it";
	if (typeof state.name !== "string") return "its name is missing";
	if (!areProperties(state.properties)) return "what the add-on remembers cannot be read";
	if (!areDocuments(state.documents ?? [])) return "its documents cannot be read";
	return snapshotFault(state.snapshot);
}

export async function keepState(state: SavedState): Promise<void> {
	await set(KEY, state).catch(() => {});
}

export type Saving =
	| "Saving…"
	| "Saved in this browser"
	| "Not saved: this browser keeps nothing"
	| "Not saved: a copy of another tab's workbook";

export interface Saver {
	/** How far it is, as the page says it. */
	readonly saving: Store<Saving>;
	/** Saves once things have been quiet for a moment. */
	later(): void;
	now(): void;
	stop(): void;
}

/** Saves what `read` gives where this tab is the one that `keeps` the workbook. */
export function createSaver(read: () => SavedState, keeps: Promise<boolean>): Saver {
	const saving = createStore<Saving>("Saving…");
	let timer: ReturnType<typeof setTimeout> | undefined;
	let saves = 0;
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const keep = async (): Promise<Saving> => {
		if (!(await keeps)) return "Not saved: a copy of another tab's workbook";
		await set(KEY, read());
		return "Saved in this browser";
	};
	const now = () => {
		if (timer === undefined) return;
		stop();
		const save = ++saves;
		const says = (said: Saving) => timer === undefined && save === saves && saving.set(said);
		keep().then(says, () => says("Not saved: this browser keeps nothing"));
	};
	return {
		saving,
		stop,
		now,
		later() {
			clearTimeout(timer);
			timer = setTimeout(now, DELAY);
			saving.set("Saving…");
		},
	};
}
