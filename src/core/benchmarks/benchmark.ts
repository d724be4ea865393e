import type { Platform } from "../platforms.ts";

/** Where a published figure is valid and what it is. Shares are fractions, amounts US dollars. */
export interface Figure {
	/** Followers, inclusive. */
	readonly from: number;
	/** Followers, exclusive; absent: no upper bound. */
	readonly to?: number;
	readonly low: number;
	/** The same as `low` where one figure is published; absent: "from `low` up". */
	readonly high?: number;
}

/** Figures of one publication for one metric and platform. */
export interface BenchmarkSource {
	readonly metric: string;
	/** `any` where the source names none. */
	readonly platform: Platform | "any";
	readonly source: string;
	/** Of publication, or in which an undated page was read. */
	readonly year: number;
	readonly link?: string;
	readonly strength: "vendor page" | "secondary" | "unverified";
	/** `measured`: somebody counted accounts; `rule of thumb`: recommended or assumed. */
	readonly basis: "measured" | "rule of thumb";
	/** What is divided by what. Figures of different definitions never share a band. */
	readonly definition: string;
	/** Why the figure is kept out of bands unless its source is asked for. */
	readonly leftOut?: string;
	readonly figures: readonly Figure[];
}
