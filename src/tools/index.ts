import type { Tool } from "../core/tool.ts";
import { allocateBudget } from "./allocate-budget.ts";
import { buildRoster } from "./build-roster.ts";
import { checkCaptions } from "./check-captions.ts";
import { importCreators } from "./import-creators.ts";
import { planDeliverables } from "./plan-deliverables.ts";
import { setUpTracker } from "./set-up-tracker.ts";
import { shareCopy } from "./share-copy.ts";
import { writeBriefs } from "./write-briefs.ts";
import { writeOutreach } from "./write-outreach.ts";

/** The sidebar's tools, in the order of the work. */
// biome-ignore lint/suspicious/noExplicitAny: each tool checks its own input
export const tools: readonly Tool<any>[] = [
	setUpTracker,
	importCreators,
	buildRoster,
	writeOutreach,
	allocateBudget,
	planDeliverables,
	writeBriefs,
	checkCaptions,
	shareCopy,
];
