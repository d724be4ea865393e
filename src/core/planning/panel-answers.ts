import type { BudgetPlan } from "./answer-types.ts";
import type { AllocateForm } from "./form.ts";

/** What of a solved plan can be asked for separately: each is a call of its own, so that none takes long. */
export type PlanPart = "steps" | "rules" | "ties" | "frontier" | "rest";

/** Terms of a deal as typed. */
export interface DealForm {
	readonly fee: string;
	readonly commission: string;
	readonly product: string;
	readonly hybridFee: string;
	readonly hybridCommission: string;
	readonly orderValue: string;
	readonly margin: string;
	/** `30 + 10`: a sale and the creator's code. */
	readonly discounts: string;
	readonly leastOrders: string;
	readonly expectedOrders: string;
	readonly mostOrders: string;
}

/** The input of the tool `allocate-budget`. Only `write` changes the workbook; all else answers in `Preview.details`. */
export type AllocateInput =
	| { readonly ask: "start" }
	| { readonly ask: "solve"; readonly form: AllocateForm; readonly seconds?: number }
	| { readonly ask: PlanPart; readonly form: AllocateForm; readonly plan: BudgetPlan }
	/** `account` is the big one; `""`: the dearest of those with the most followers. */
	| {
			readonly ask: "creator" | "mix";
			readonly form: AllocateForm;
			readonly plan: BudgetPlan;
			readonly account: string;
	  }
	| { readonly ask: "deals"; readonly deal: DealForm }
	| { readonly ask: "reallocate"; readonly form: AllocateForm }
	| { readonly ask: "write"; readonly form: AllocateForm; readonly plan: BudgetPlan };

/** `Preview.details` of `start`. */
export interface AllocateStart {
	readonly form: AllocateForm;
	/** The form is that of the last plan written, not the defaults. */
	readonly remembered: boolean;
	readonly currency: string;
	readonly kpis: readonly string[];
	/** Creators on the Roster. */
	readonly creators: number;
	/** Roster columns by which rules may group, and what they hold. */
	readonly groups: readonly RuleGroup[];
	/** Must be in or must not, as the Roster's columns say. */
	readonly fixed: readonly FixedCreator[];
	readonly sources: readonly string[];
	/** There are rows in Plan and Results, so that reallocating makes sense. */
	readonly running: boolean;
}

export interface RuleGroup {
	readonly by: string;
	readonly keys: readonly { readonly key: string; readonly count: number }[];
}

export interface FixedCreator {
	readonly account: string;
	readonly label: string;
	readonly include: boolean;
}

/** `Preview.details` of `solve`. */
export interface AllocateSolved {
	readonly plan: BudgetPlan;
	readonly kpi: string;
	readonly currency: string;
	readonly spendableCents: number;
	/** `@mara.eats · Instagram` by account. */
	readonly labels: { readonly [account: string]: string };
	/** What the plan spends by tier and by platform, the most first. */
	readonly spend: readonly { readonly by: string; readonly parts: readonly SpendPart[] }[];
	/** What to know of chosen creators before they are booked. */
	readonly warnings: readonly { readonly account: string; readonly words: string }[];
	readonly out: readonly OutCreator[];
	readonly assumptions: readonly string[];
	/** For each member of a conflict the form that would mend it, where a change of one figure does. */
	readonly mends: readonly (AllocateForm | null)[];
}

export interface SpendPart {
	readonly key: string;
	readonly costCents: number;
	/** Of what the plan spends. */
	readonly share: number;
	readonly creators: number;
}

/** `Preview.details` of `write`. */
export interface WriteDetails {
	/** What to know before applying, in a sentence; `""` if nothing. */
	readonly warning: string;
}

export interface OutCreator {
	readonly account: string;
	readonly label: string;
	readonly offers: readonly {
		readonly package: string;
		readonly costCents: number;
		readonly value: number;
	}[];
}
