import type { Remark } from "../tool.ts";
import type { Basis, CampaignMeasure, CreatorMeasure } from "./measure-types.ts";
import type { CampaignResults } from "./types.ts";

/** The input of `measure-results`. */
export interface MeasureInput {
	/** Absent: what most posts have. */
	readonly basis?: Basis | undefined;
	/** Absent: as Campaign says. */
	readonly windowDays?: number | undefined;
}

/** So many creators are sent to the panel, the best first. */
export const MOST_CREATORS = 1000;

/** `Preview.details` of `measure-results`. */
export interface MeasureDetails extends Omit<CampaignMeasure, "posts" | "creators"> {
	readonly campaign: string;
	readonly kpi: string;
	/** What rates are divided by, and of how many posts they are. */
	readonly basisWords: string;
	/** That an earlier run divided by something else; `""`: it did not. */
	readonly basisChange: string;
	readonly windowDays: number;
	readonly creators: readonly CreatorMeasure[];
	/** Not sent. */
	readonly moreCreators: number;
	/** Orders that count nowhere. */
	readonly ordersLeft: CampaignResults["ordersLeft"];
	/** What revenue holds and what not. */
	readonly revenueWords: string;
	/** Cells that could not be read. */
	readonly unread: readonly Remark[];
}
