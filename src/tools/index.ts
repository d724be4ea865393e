import type { Tool } from "../core/tool.ts";
import { allocateBudget } from "./allocate-budget.ts";
import { importCreators } from "./import-creators.ts";
import { setUpTracker } from "./set-up-tracker.ts";

/** The sidebar's tools, in the order of the work. */
// biome-ignore lint/suspicious/noExplicitAny: each tool checks its own input
export const tools: readonly Tool<any>[] = [setUpTracker, importCreators, allocateBudget];
