import type { EngagementDefinition } from "../metrics/engagement-definitions.ts";
import type { Platform } from "../platforms.ts";
import type { Tier } from "../tiers.ts";
import type { Remark } from "../tool.ts";

/** The figures a pull may have. Money is in the campaign's currency. */
export type FigureName =
	| "impressions"
	| "reach"
	| "views"
	| "likes"
	| "comments"
	| "shares"
	| "saves"
	| "clicks"
	| "code orders"
	| "link orders"
	| "revenue"
	| "spend";

/** What is not known is not there; it is never 0 for a blank cell. */
export type Figures = { readonly [figure in FigureName]?: number };

/** A day as the number of days since 1970-01-01. */
export type Day = number;

/** What money earned media value puts on what: off unless the campaign says so. */
export interface EmvRates {
	/** For 1,000 impressions. */
	readonly CPM: number;
	readonly like: number;
	readonly comment: number;
	readonly share: number;
	readonly save: number;
	/** Absent: the campaign's. */
	readonly currency?: string;
	/** Whose rates they are. */
	readonly source: string;
}

export interface ResultsCampaign {
	readonly name: string;
	/** Three letters, or `""`. */
	readonly currency: string;
	readonly objective: string;
	readonly kpi: "engagements" | "reach" | "clicks" | "orders";
	readonly definition: EngagementDefinition;
	readonly tiers: readonly Tier[];
	readonly start?: Day;
	readonly goLive?: Day;
	readonly end?: Day;
	readonly budget?: number;
	readonly today: Day;
	/** For how many days after a post orders count for it. */
	readonly window: { readonly days: number; readonly from: string };
	readonly emv?: EmvRates;
}

/** One reading of a post's figures. */
export interface Pull {
	/** Its row's key in Results. */
	readonly key: string;
	/** As in the sheet: `2026-10-20T09:00:00`; `""` if not said. */
	readonly at: string;
	readonly source: string;
	readonly figures: Figures;
	/** Views of a story's frames, first to last. */
	readonly frames?: readonly number[];
}

/** A post, or one side of it: what money was put behind is told apart from its organic figures. */
export interface ResultPost {
	/** The deliverable's id or the permalink, as typed. */
	readonly deliverable: string;
	/** The creator's key; `""` if nobody is named. */
	readonly creator: string;
	/** As written. */
	readonly creatorName: string;
	/** The Roster account's key; absent if none fits. */
	readonly account?: string;
	readonly platform?: Platform;
	/** `reel`, as Deliverables says. */
	readonly type: string;
	readonly story: boolean;
	readonly posted?: Day;
	readonly boosted: boolean;
	/** `total`: a creator's figures of a tool that knows no posts, such as `MARA/GA4/2026-03`; no post to compare. */
	readonly kind: "post" | "total";
	/** Of each figure the newest that is known. */
	readonly figures: Figures;
	/** When it was read, of those figures that the newest row leaves blank. */
	readonly older: { readonly [figure in FigureName]?: string };
	readonly frames?: readonly number[];
	/** Oldest first. */
	readonly pulls: readonly Pull[];
}

/** What a creator cost, part by part. */
export interface CostPart {
	readonly what: "fee" | "product" | "boost" | "commission" | "all-in";
	readonly amount: number;
	/** `Plan (Full set)`, `Results, spend of 3 posts`. */
	readonly from: string;
}

export interface ResultCreator {
	/** The name in lower case: a person's accounts are one creator. */
	readonly key: string;
	readonly name: string;
	readonly accounts: readonly string[];
	/** Where most of the creator's posts are. */
	readonly platform?: Platform;
	readonly followers?: number;
	/** `""` if not known. */
	readonly tier: string;
	readonly costs: readonly CostPart[];
	/** Their sum; absent if nothing is known, which is not 0. */
	readonly cost?: number;
	/** What the sum leaves out or rests on, in sentences. */
	readonly costRemarks: readonly string[];
}

/** An order of the Orders tab that counts: neither cancelled nor unpaid, nor paid back as a whole. */
export interface ResultOrder {
	readonly id: string;
	readonly placed?: Day;
	/** Keys of the creators whose codes and links it shows. */
	readonly byCode: readonly string[];
	readonly byLink: readonly string[];
	/** Goods after discounts, as Orders has them, less what was paid back. */
	readonly revenue?: number;
	readonly commission?: number;
}

/** What the tracker knows of a campaign's results. */
export interface CampaignResults {
	readonly campaign: ResultsCampaign;
	/** `campaign`: posts among the deliverables or within the dates; `all`: none is, so all that Results has. */
	readonly scope: { readonly kind: "campaign" | "all"; readonly words: string };
	readonly posts: readonly ResultPost[];
	/** Posts of before, for a creator's own history. */
	readonly earlier: readonly ResultPost[];
	readonly creators: readonly ResultCreator[];
	/** What is known of posts that name no creator: in the totals, but nobody's. */
	readonly unnamed?: ResultCreator;
	readonly orders: readonly ResultOrder[];
	/** Orders that count nowhere: which were cancelled or unpaid, and which were paid back as a whole. */
	readonly ordersLeft: { readonly unpaid: readonly string[]; readonly refunded: readonly string[] };
	/** Orders of which a part was paid back. */
	readonly partlyRefunded: number;
	/** Posts planned, and how many of them have results. */
	readonly planned: { readonly posts: number; readonly measured: number };
	/** Cells that cannot be read, each with its place and what to do. */
	readonly unread: readonly Remark[];
}
