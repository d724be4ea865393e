import type { WorkbookSnapshot } from "../model/types.ts";
import { agency } from "./agency.ts";
import { blackFriday } from "./black-friday.ts";
import { fillTracker } from "./fill-tracker.ts";

/** A workbook to start from; made from the tracker that the add-on's own "Set up tracker" made. */
export interface Sample {
	readonly id: "small-launch" | "black-friday" | "agency";
	/** Of the menu, and of the workbook. */
	readonly name: string;
	make(tracker: WorkbookSnapshot): WorkbookSnapshot;
}

export const samples: readonly Sample[] = [
	{ id: "small-launch", name: "Small launch", make: (tracker) => tracker },
	{ id: "black-friday", name: "Black Friday campaign", make: (tracker) => fillTracker(tracker, blackFriday) },
	{ id: "agency", name: "Agency, 300 creators", make: (tracker) => fillTracker(tracker, agency()) },
];
