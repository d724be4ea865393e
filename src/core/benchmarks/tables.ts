import type { BenchmarkSource } from "./benchmark.ts";
import { CLICKS } from "./clicks.ts";
import { ENGAGEMENT_MEASURED } from "./engagement-measured.ts";
import { ENGAGEMENT_OTHER_BASES } from "./engagement-other-bases.ts";
import { ENGAGEMENT_RULES_OF_THUMB } from "./engagement-rules-of-thumb.ts";
import { FEES } from "./fees.ts";
import { MEDIA_PRICES } from "./media-prices.ts";
import { STORIES_AND_REACH } from "./stories-and-reach.ts";

/** The published figures by subject, as the build packs them. */
export const BENCHMARK_TABLES: readonly (readonly BenchmarkSource[])[] = [
	ENGAGEMENT_MEASURED,
	ENGAGEMENT_RULES_OF_THUMB,
	ENGAGEMENT_OTHER_BASES,
	FEES,
	MEDIA_PRICES,
	CLICKS,
	STORIES_AND_REACH,
];
