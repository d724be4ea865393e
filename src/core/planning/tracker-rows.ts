import type { Interaction, Part } from "../metrics/engagement-definitions.ts";
import type { Platform } from "../platforms.ts";
import type { CompetitorCreator } from "../shortlist/competitors.ts";
import type { Tier } from "../tiers.ts";
import type { Remark } from "../tool.ts";

/** What the budget should buy. */
export type Kpi = "engagements" | "reach" | "clicks" | "orders";

export interface PlanSettings {
	readonly kpi: Kpi;
	/** Absent if Campaign names none. */
	readonly budgetCents?: number;
	/** Three letters, or `""`. */
	readonly currency: string;
	readonly tiers: readonly Tier[];
	/** Name of the engagement definition, and what it counts. */
	readonly definition: string;
	/** Creators who work with competitors. */
	readonly competitors: readonly CompetitorCreator[];
	readonly counts: { readonly [interaction in Interaction]: Part };
}

/** A fee as typed: an amount, product only (0 on purpose), blank, or text that is none, with what is wrong. */
export type Fee =
	| { readonly kind: "amount"; readonly cents: number }
	| { readonly kind: "product only" }
	/** `typed`: words that stand for no figure, such as TBD. */
	| { readonly kind: "blank"; readonly cell: string; readonly typed?: string }
	| { readonly kind: "wrong"; readonly message: string };

/** What of an offer stands in cells, in Roster and Packages alike. */
export interface OfferRow {
	/** As named in the sheet; the fee's own account in Roster may leave it blank. */
	readonly package: string;
	/** What is made: `1 reel + 2 stories`. */
	readonly deliverables: string;
	readonly fee: Fee;
	readonly productCents: number;
	/** Of the KPI, for the whole package, as typed. */
	readonly entered?: number;
	/** Where the typed estimate stands: `Packages H7`. */
	readonly enteredIn?: string;
	/** A money or estimate cell of the row that cannot be read, with the cell named: the offer is refused. */
	readonly wrong?: string;
}

/** A row of Roster. */
export interface RosterAccount {
	/** The account's key, as in Roster. */
	readonly id: string;
	/** Row in the sheet, from 1. */
	readonly row: number;
	readonly creator: string;
	readonly handle: string;
	readonly platform: Platform | undefined;
	readonly followers?: number;
	/** As shown in Roster, else by followers; `""` if not known. */
	readonly tier: string;
	/** Text of every filled cell of the row, by header in lower case, `tier` and `platform` in their standard form. */
	readonly attributes: { readonly [column: string]: string };
	/** Of a post: engagements by the campaign's definition, and people or views. */
	readonly averages: {
		readonly engagements?: number;
		readonly views?: number;
		readonly reach?: number;
		readonly storyViews?: number;
	};
	readonly own: OfferRow;
	readonly include: boolean;
	readonly exclude: boolean;
	readonly status: string;
}

/** One post's newest figures in Results. */
export interface PostResult {
	readonly deliverable: string;
	/** The account's key. */
	readonly account: string;
	/** `true` if Deliverables says it is a story. */
	readonly story: boolean;
	readonly engagements?: number;
	readonly reach?: number;
	readonly clicks?: number;
	readonly orders?: number;
	/** `orders` is an equal part of what the creator has at least by the Orders tab, which names no post. */
	readonly ordersShared?: true;
	readonly spendCents?: number;
}

/** What Results has of an account's spend in this campaign. */
export interface Spent {
	readonly postsCents: number;
	/** Boosts and commission. */
	readonly onTopCents: number;
}

/** A row of Plan. */
export interface PlannedRow {
	/** The account's key. */
	readonly account: string;
	readonly creator: string;
	readonly package: string;
	readonly costCents: number;
	readonly expected?: number;
	/** Why its money cannot be moved any more, such as `2 of 3 posts are live`; absent while it can. */
	readonly committed?: string;
}

/** What the tracker's tabs say, as plain data. */
export interface PlanInput {
	readonly settings: PlanSettings;
	readonly accounts: readonly RosterAccount[];
	/** Rows of Packages by the account's key. */
	readonly packages: { readonly [account: string]: readonly OfferRow[] };
	readonly posts: readonly PostResult[];
	/** By account. */
	readonly spent: ReadonlyMap<string, Spent>;
	readonly planned: readonly PlannedRow[];
	/** Cells that cannot be read and rows that belong to nobody, each with its cell and what to do. */
	readonly unread: readonly Remark[];
}
