import type { AllocateForm } from "../../../src/core/planning/form.ts";

/** The form of a newcomer, who has typed a budget. */
export const FORM: AllocateForm = {
	budget: "12000",
	kpi: "engagements",
	reserve: "",
	productCost: true,
	estimateFees: false,
	minCreators: "1",
	maxCreators: "",
	minSpend: "",
	maxShare: "",
	rules: [],
	freed: [],
	overlapBy: "",
	overlapShare: "20%",
	ordersPerClick: "",
	audienceSize: "",
	source: "",
};
