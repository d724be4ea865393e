import { type Problem, problem, quote } from "../problem.ts";
import type { AllocateForm } from "./form.ts";
import type { AllocateInput } from "./panel-answers.ts";

const TEXTS = ["budget", "kpi", "reserve", "minCreators", "maxCreators", "minSpend", "maxShare"];
const MORE_TEXTS = ["overlapBy", "overlapShare", "ordersPerClick", "audienceSize", "source"];
const RULE_TEXTS = ["by", "key", "measure", "side", "limit"];
const DEAL_TEXTS = [
	"fee",
	"commission",
	"product",
	"hybridFee",
	"hybridCommission",
	"orderValue",
	"margin",
	"discounts",
];
const ORDER_TEXTS = ["leastOrders", "expectedOrders", "mostOrders"];
const OF_PLAN = ["creator", "write", "steps", "rules", "ties", "frontier", "rest", "mix"];
const OF_FORM = ["solve", "reallocate", ...OF_PLAN];

/** What an input lacks, for those who write one by hand. */
export function inputProblem(value: unknown): Problem {
	const ask = isObject(value) ? value.ask : undefined;
	const known = ["start", "deals", ...OF_FORM];
	const example =
		'{"ask": "start"} answers with a complete form, and {"ask": "solve", "form": …} finds the plan';
	if (!isObject(value) || !known.includes(ask as string)) {
		const typed =
			ask === undefined ? "is missing" : `is ${quote(typeof ask === "string" ? ask : JSON.stringify(ask))}`;
		return problem(
			`The input needs "ask" (an AllocateInput), which ${typed}. Use one of: ${known.join(", ")}. For example, ${example}.`,
		);
	}
	const needs =
		ask === "deals"
			? '"deal" with all its texts'
			: [
					'a complete "form"',
					...(ask === "creator" || ask === "mix" ? ['an "account"'] : []),
					...(OF_PLAN.includes(ask as string) ? ['the "plan" that solve gave'] : []),
				].join(", ");
	return problem(
		`The input asks for ${quote(String(ask))}, which needs ${needs}; something of that is missing or of the wrong kind. For example, ${example}.`,
	);
}

/** Whether this came from the tool's own panel, as it sends it. */
export function isAllocateInput(value: unknown): value is AllocateInput {
	if (!isObject(value)) return false;
	const { ask, form, plan, deal, account, seconds } = value;
	if (ask === "start") return true;
	if (ask === "deals") return isObject(deal) && hasTexts(deal, [...DEAL_TEXTS, ...ORDER_TEXTS]);
	if (!OF_FORM.includes(ask as string) || !isForm(form)) return false;
	if ((ask === "creator" || ask === "mix") && typeof account !== "string") return false;
	if (ask === "solve") return seconds === undefined || typeof seconds === "number";
	return !OF_PLAN.includes(ask as string) || isPlan(plan);
}

export function isForm(value: unknown): value is AllocateForm {
	if (!isObject(value) || !hasTexts(value, [...TEXTS, ...MORE_TEXTS])) return false;
	const { productCost, estimateFees, rules, freed } = value;
	return (
		typeof productCost === "boolean" &&
		typeof estimateFees === "boolean" &&
		Array.isArray(freed) &&
		freed.every((account) => typeof account === "string") &&
		Array.isArray(rules) &&
		rules.every((rule) => isObject(rule) && hasTexts(rule, RULE_TEXTS))
	);
}

function isPlan(value: unknown): boolean {
	if (!isObject(value) || typeof value.value !== "number" || typeof value.costCents !== "number")
		return false;
	return (
		Array.isArray(value.chosen) &&
		value.chosen.every(
			(offer) =>
				isObject(offer) &&
				hasTexts(offer, ["account", "offer", "creator", "package", "reason", "basis"]) &&
				typeof offer.costCents === "number" &&
				typeof offer.value === "number",
		)
	);
}

function hasTexts(value: { readonly [name: string]: unknown }, names: readonly string[]): boolean {
	return names.every((name) => typeof value[name] === "string");
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
