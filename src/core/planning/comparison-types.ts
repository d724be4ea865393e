/** One side of "7 micros or 1 mega". */
export interface MixSide {
	readonly label: string;
	readonly accounts: readonly string[];
	readonly creators: number;
	readonly costCents: number;
	readonly value: number;
	/** `null` if the value is 0. */
	readonly centsPerResult: number | null;
}

/** Small accounts against one big one, from the roster's own candidates. */
export interface MixComparison {
	readonly big: MixSide;
	readonly small: MixSide;
	/** The engagement rate of the small accounts at which the sides are level; absent without followers. */
	readonly breakEvenRate?: number;
	readonly smallRate?: number;
	/** A rate that may well be true turns the answer round. */
	readonly flips: boolean;
	readonly sentence: string;
	readonly warning: string;
}

/** Terms offered to one creator. Absent parts are 0. */
export interface DealTerms {
	readonly feeCents?: number;
	/** Share of an order's value paid to the creator. */
	readonly commission?: number;
	readonly productCents?: number;
}

export interface DealQuestion {
	readonly flat: DealTerms;
	readonly commission: DealTerms;
	readonly hybrid: DealTerms;
	readonly product: DealTerms;
	/** What a buyer pays on average. */
	readonly orderCents: number;
	/** Share of it earned before commission. */
	readonly margin: number;
	/** Taken off each order one after the other, such as a sale and the creator's code; fractions. */
	readonly discounts?: readonly number[];
	/** Orders expected, and the fewest and most to reckon with. */
	readonly orders: { readonly least: number; readonly expected: number; readonly most: number };
}

export interface DealRow {
	readonly kind: "flat" | "commission" | "hybrid" | "product";
	readonly label: string;
	/** Paid whatever happens. */
	readonly fixedCents: number;
	/** Whole orders that pay back what is fixed; `null` if none ever do. */
	readonly breakEvenOrders: number | null;
	/** What is paid at the fewest, expected and most orders. */
	readonly paidCents: readonly [least: number, expected: number, most: number];
	/** Margin less what is paid. */
	readonly profitCents: readonly [least: number, expected: number, most: number];
	/** The worst that can happen, in cents: the profit without a single order. */
	readonly worstCents: number;
	readonly sentence: string;
}

export interface DealComparison {
	/** What the discounts leave of an order's price and margin; `""` without discounts. */
	readonly discountWords: string;
	/** Flat, commission, hybrid, product. */
	readonly rows: readonly DealRow[];
	/** Which is best at the fewest, the expected and the most orders, and what to beware of. */
	readonly sentence: string;
	/** Orders at which two kinds of deal pay the same, where there are such. */
	readonly crossings: readonly {
		readonly kinds: readonly [DealRow["kind"], DealRow["kind"]];
		readonly orders: number;
	}[];
}

/** How a creator in the plan has done so far, with a 90 % interval. */
export interface Performance {
	readonly account: string;
	readonly creator: string;
	readonly posts: number;
	/** KPI so far, and for a dollar spent so far. */
	readonly results: number;
	readonly spentCents: number;
	readonly perDollar: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** Nothing more can be moved: the posts are live, or the money is committed. */
	readonly locked: boolean;
	/** Keep: nobody does better for certain; drop: somebody does; test: too early to tell. */
	readonly verdict: "keep" | "drop" | "test";
	/** Why, in a few words. */
	readonly because: string;
	readonly sentence: string;
}

export interface BudgetMove {
	readonly from: string;
	readonly to: string;
	readonly cents: number;
	readonly sentence: string;
}

export interface Reallocation {
	readonly performers: readonly Performance[];
	/** Not yet committed, in Plan rows and the unspent budget. */
	readonly movableCents: number;
	/** Only where the intervals do not overlap. */
	readonly moves: readonly BudgetMove[];
	/** Pairs that cannot be told apart yet, and what else speaks against a move. */
	readonly cautions: readonly string[];
	/** What to do where it is too early to tell; `""` where it is not. */
	readonly pilot: string;
	readonly sentence: string;
}
