import { get, set } from "idb-keyval";
import type { DocumentState } from "../docs/document-state.ts";
import type { WorkbookSnapshot } from "../model/types.ts";
import type { KeptProperties } from "./kept-stores.ts";

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
}

/** Nothing where nothing was kept, or where the browser keeps nothing. */
export async function readSavedState(): Promise<SavedState | undefined> {
	try {
		const saved = await get<SavedState>(KEY);
		return saved?.version === 1 ? saved : undefined;
	} catch {
		return undefined;
	}
}

export interface Saver {
	/** Saves once things have been quiet for a moment. */
	later(): void;
	now(): void;
	stop(): void;
}

export function createSaver(read: () => SavedState): Saver {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(timer);
		timer = undefined;
	};
	const now = () => {
		if (timer === undefined) return;
		stop();
		set(KEY, read()).catch(() => {});
	};
	return {
		stop,
		now,
		later() {
			clearTimeout(timer);
			timer = setTimeout(now, DELAY);
		},
	};
}
