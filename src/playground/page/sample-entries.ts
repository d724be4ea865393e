import type { WorkbookSnapshot } from "../model/types.ts";
import { sampleTracker } from "../sample-tracker.ts";
import { attempt } from "./attempt.ts";
import type { MenuEntry } from "./menu-items.ts";
import type { SavedState } from "./saved-state.ts";
import type { Session } from "./session.ts";

export const SAMPLE_NAME = "Sample campaign tracker";

/** A workbook to show instead of the present one. */
export interface NewWorkbook extends Partial<Pick<SavedState, "properties" | "documents">> {
	readonly name: string;
	readonly snapshot: WorkbookSnapshot;
}

export type ShowWorkbook = (workbook: NewWorkbook) => void;

/** Asks before a workbook that was changed gives way to another. */
export function replacing({ shared }: Session, show: ShowWorkbook): ShowWorkbook {
	return (next) => {
		const question = `Open "${next.name}"? It takes the place of "${shared.name.get()}", which was changed since it was opened. To keep that, cancel, and choose File ▸ Save as .json first.`;
		if (!shared.changed() || window.confirm(question)) show(next);
	};
}

/** What there is to start from; what `src/playground/samples` makes is loaded when it is chosen. */
export const SAMPLES: readonly { readonly name: string; load(): Promise<NewWorkbook> }[] = [
	...["Small launch", "Black Friday campaign", "Agency, 300 creators"].map((name) => ({
		name,
		load: () => makeSample(name),
	})),
	{ name: "Empty sheet", load: async () => ({ name: "Untitled spreadsheet", snapshot: emptyWorkbook() }) },
];

export function sampleEntries(session: Session, show: ShowWorkbook): MenuEntry[] {
	return SAMPLES.map(({ name, load }) => ({
		label: name,
		run: () => attempt(session, async () => show(await load())),
	}));
}

async function makeSample(name: string): Promise<NewWorkbook> {
	const [{ samples }, tracker] = await Promise.all([import("../samples/index.ts"), sampleTracker()]);
	const sample = samples.find((each) => each.name === name);
	return { name, snapshot: sample?.make(tracker) ?? tracker };
}

function emptyWorkbook(): WorkbookSnapshot {
	return {
		version: 1,
		locale: "en_US",
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		sheets: [{ name: "Sheet1", rowCount: 1000, columnCount: 26, cells: {} }],
	};
}
