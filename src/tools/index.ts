import type { Tool } from "../core/tool.ts";
import { allocateBudget } from "./allocate-budget.ts";
import { buildRoster } from "./build-roster.ts";
import { checkCaptions } from "./check-captions.ts";
import { exportTabs } from "./export-tabs.ts";
import { freezeFormulas } from "./freeze-formulas.ts";
import { importCreators } from "./import-creators.ts";
import { importResults } from "./import-results.ts";
import { measureResults } from "./measure-results.ts";
import { planDeliverables } from "./plan-deliverables.ts";
import { readComments } from "./read-comments.ts";
import { setUpTracker } from "./set-up-tracker.ts";
import { shareCopy } from "./share-copy.ts";
import { writeBriefs } from "./write-briefs.ts";
import { writeOutreach } from "./write-outreach.ts";
import { writeReport } from "./write-report.ts";

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
	importResults,
	measureResults,
	readComments,
	exportTabs,
	writeReport,
	shareCopy,
	freezeFormulas,
];
