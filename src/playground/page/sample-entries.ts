import type { WorkbookSnapshot } from "../model/types.ts";
import { sampleTracker } from "../sample-tracker.ts";
import { attempt } from "./attempt.ts";
import type { MenuEntry } from "./menu-items.ts";
import type { Session } from "./session.ts";

export const SAMPLE_NAME = "Sample campaign tracker";

/** A workbook to show instead of the present one. */
export interface NewWorkbook {
	readonly name: string;
	readonly snapshot: WorkbookSnapshot;
}

export type ShowWorkbook = (workbook: NewWorkbook) => void;

/** Names of `src/playground/samples`, which are loaded when one is chosen. */
const SAMPLE_NAMES = ["Small launch", "Black Friday campaign", "Agency, 300 creators"];

export function sampleEntries(session: Session, show: ShowWorkbook): MenuEntry[] {
	return [
		...SAMPLE_NAMES.map((name) => ({
			label: name,
			run: () => attempt(session, () => openSample(name, show)),
		})),
		{ label: "Empty sheet", run: () => show({ name: "Untitled spreadsheet", snapshot: emptyWorkbook() }) },
	];
}

async function openSample(name: string, show: ShowWorkbook): Promise<void> {
	const [{ samples }, tracker] = await Promise.all([import("../samples/index.ts"), sampleTracker()]);
	const sample = samples.find((each) => each.name === name);
	if (sample) show({ name, snapshot: sample.make(tracker) });
}

function emptyWorkbook(): WorkbookSnapshot {
	return {
		version: 1,
		locale: "en_US",
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
		sheets: [{ name: "Sheet1", rowCount: 1000, columnCount: 26, cells: {} }],
	};
}
