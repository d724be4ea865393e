import type { Verdict } from "../benchmarks/verdict.ts";
import type { StoryCompletion } from "../metrics/story-completion.ts";
import type { RateEstimate } from "../statistics/clustered-rates.ts";
import type { RateComparison } from "../statistics/compare-rates.ts";
import type { Remark } from "../tool.ts";
import type { EmvRates, ResultCreator, ResultPost } from "./types.ts";

/** What engagement is divided by. One measurement uses one of them for all posts. */
export type Basis = "reach" | "views" | "followers";

export interface MeasureOptions {
	/** Absent: the one that most posts have a figure for. */
	readonly basis?: Basis;
	/** Days after a post in which orders count; absent: as the campaign says. */
	readonly windowDays?: number;
}

/** A rate of one post: events in trials. */
export interface Rate {
	readonly events: number;
	readonly trials: number;
	readonly value: number;
	/** Wilson's 95 % interval, for this post's own audience only; absent where events can outnumber trials. */
	readonly interval?: { readonly low: number; readonly high: number };
}

export interface Range {
	readonly least: number;
	readonly most: number;
}

/** Of how many posts a ratio is, numerator and denominator alike. */
export interface Coverage {
	readonly posts: number;
	readonly all: number;
	/** Whether boosts are among them, each counted beside its post. */
	readonly boosts: boolean;
}

/**
 * What money bought; absent where the cost or the result is not known, or there is nothing to divide by. Cost and result are
 * of the same posts.
 */
export interface MoneyMetrics {
	readonly CPM?: number;
	readonly CPE?: number;
	readonly CPC?: number;
	/** For one person reached, if no two posts reached the same. */
	readonly perPerson?: number;
	/** By the most and the least orders; without `most` where no order is sure. */
	readonly CPA?: { readonly least: number; readonly most?: number };
	readonly ROAS?: Range;
	readonly ROI?: Range;
	/** Where a ratio is not of all posts: of how many. */
	readonly of: { readonly [metric in MoneyMetric]?: Coverage };
}

export type MoneyMetric = "CPM" | "CPE" | "CPC" | "perPerson" | "CPA" | "ROAS" | "ROI";

/** Sums over posts; a figure is absent if no post has it. `posts with` says how many have. */
export interface Sums {
	readonly posts: number;
	readonly impressions?: number;
	/** People, counted once where posts reached the same at most: see `reachBounds`. */
	readonly reach?: Range;
	readonly views?: number;
	/** By the campaign's definition. */
	readonly engagements?: number;
	readonly clicks?: number;
	/** Of how many posts each sum is. */
	readonly of: { readonly [figure: string]: number };
}

export interface AgainstHistory {
	readonly verdict: "below" | "within" | "above";
	readonly posts: number;
	/** Middle half of the earlier posts' rates. */
	readonly low: number;
	readonly high: number;
}

export interface Standing {
	/** Against published figures of the same definition; absent where there are none. */
	readonly benchmark?: { readonly verdict: Verdict; readonly band: string; readonly sources: string };
	readonly history?: AgainstHistory;
	/** Which of the two counts: a creator's own history after ten posts. */
	readonly counts?: "benchmark" | "history";
	/** In one sentence. */
	readonly words: string;
}

export interface PostMeasure {
	readonly post: ResultPost;
	/** As counted by the campaign's definition. */
	readonly engagements?: number;
	/** By the measurement's basis. */
	readonly rate?: Rate;
	/** (likes + comments + saves) ÷ reach. */
	readonly ERR?: Rate;
	readonly CTR?: Rate;
	readonly story?: StoryCompletion;
	/** Its part of the creator's cost. */
	readonly cost?: number;
	readonly costFrom: string;
	readonly money: MoneyMetrics;
	readonly standing?: Standing;
	/** Only if the campaign switched it on. Never part of revenue. */
	readonly emv?: number;
	/** What the result says, for the column Verdict; `""` where there is too little. */
	readonly verdict: string;
}

/** Orders of one creator, or of all. */
export interface Attribution {
	readonly codeOnly?: number;
	readonly linkOnly?: number;
	readonly both?: number;
	/** That another creator can claim too, by a code or a link. */
	readonly disputed?: number;
	/** All with the code, and all through the link, those of others among them. */
	readonly code?: number;
	readonly link?: number;
	/** At least what nobody else can claim, at most all that could be theirs; in the total each order once. */
	readonly orders: Range;
	readonly revenue?: Range;
	/** `orders`: order by order. `counts`: only counts are known, so bounds. */
	readonly by: "orders" | "counts" | "nothing";
	/** How it was counted, in a sentence. */
	readonly rule: string;
}

/** Orders of all creators, and those that count for nobody. */
export interface CampaignOrders extends Attribution {
	readonly neither?: number;
	/** Of the disputed ones those with codes of several creators. */
	readonly severalCodes?: number;
	/** Out of every window, or of creators without posts. */
	readonly outside?: number;
	/** Orders that count, but whose revenue is not known. */
	readonly unpriced?: number;
}

export interface CreatorMeasure {
	readonly creator: ResultCreator;
	readonly sums: Sums;
	readonly attribution: Attribution;
	readonly money: MoneyMetrics;
	/** Engagement by the measurement's basis, organic posts of one platform without stories. */
	readonly rate?: RateEstimate;
	/** Results of the KPI for each unit of money; its inverse is the cost per result. */
	readonly perMoney?: RateEstimate;
	readonly standing?: Standing;
	readonly storyCompletion?: number;
	readonly emv?: number;
}

export interface CampaignMeasure {
	readonly scope: string;
	readonly basis: Basis;
	/** `(likes + comments + shares + saves) ÷ reach, definition "all"`. */
	readonly definition: string;
	readonly currency: string;
	readonly posts: readonly PostMeasure[];
	/** By the lower bound of their rate, highest first; those without a rate last. */
	readonly creators: readonly CreatorMeasure[];
	readonly total: {
		readonly sums: Sums;
		/** Of creators whose cost is known. */
		readonly cost?: number;
		/** Creators whose cost is not known: they are in no ratio of money. */
		readonly costUnknown: readonly string[];
		readonly attribution: CampaignOrders;
		readonly money: MoneyMetrics;
		readonly emv?: { readonly value: number; readonly rates: EmvRates };
	};
	/** In words: which orders count for which post. */
	readonly window: string;
	/** Paid against organic posts, by the same rate. */
	readonly paid?: {
		readonly boosted: RateEstimate;
		readonly organic: RateEstimate;
		readonly comparison?: RateComparison;
		readonly words: string;
	};
	/** Codes that may have got about. */
	readonly codeSharing: readonly Remark[];
	/** Orders that several creators can claim, each with whose code and link it shows. */
	readonly contested: readonly Remark[];
	/** Posts whose newest row leaves figures blank that an older one has. */
	readonly older: readonly Remark[];
	/** What would let more be said, in sentences. */
	readonly missing: readonly string[];
}
