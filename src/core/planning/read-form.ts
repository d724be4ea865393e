import { isProblem, type Problem, problem, quote } from "../problem.ts";
import { parsePercent } from "../values/parse-percent.ts";
import { readWholeNumber } from "../values/read-whole-number.ts";
import { count, money } from "../values/readers.ts";
import type { DealQuestion } from "./comparison-types.ts";
import { type AllocateForm, type FormRule, ruleInWords } from "./form.ts";
import type { DealForm } from "./panel-answers.ts";
import type { Kpi } from "./tracker-rows.ts";
import type { PlanOptions, PlanRule } from "./types.ts";

const KPIS: readonly Kpi[] = ["engagements", "reach", "clicks", "orders"];
const MOST_CREATORS = 10_000;

/** The form as options of a plan, or which field cannot be read and why. */
export function readForm(form: AllocateForm): PlanOptions | Problem {
	const budget = readMoney(form.budget, "Budget");
	if (isProblem(budget)) return budget;
	if (budget === undefined) return problem("Budget is blank. Type the amount to spend, such as 12,000.");
	const kpi = KPIS.find((known) => known === form.kpi);
	if (!kpi) return problem(`Maximise takes one of: ${KPIS.join(", ")}. Choose one.`);
	const reserve = readReserve(form.reserve);
	if (isProblem(reserve)) return reserve;
	const nothing = nothingToSpend(budget, reserve);
	if (nothing) return nothing;
	const limits = readLimits(form);
	if (isProblem(limits)) return limits;
	const groups: PlanRule[] = [];
	for (const [index, rule] of form.rules.entries()) {
		const group = readRule(rule, index);
		if (isProblem(group)) return group;
		groups.push(group);
	}
	const overlap = form.overlapBy === "" ? undefined : readShare(form.overlapShare, "Shared audience");
	if (isProblem(overlap)) return overlap;
	const values = readValues(form);
	if (isProblem(values)) return values;
	const audienceSize = readPeople(form.audienceSize);
	if (isProblem(audienceSize)) return audienceSize;
	return {
		budgetCents: budget,
		kpi,
		countProductCost: form.productCost,
		estimateFees: form.estimateFees,
		...(reserve ? { reserve } : {}),
		...limits,
		groups,
		...(overlap === undefined ? {} : { overlap: { by: form.overlapBy, share: overlap } }),
		...values,
		...(audienceSize === undefined ? {} : { audienceSize }),
	};
}

/** Terms of the deals to compare, or which field cannot be read. Blank terms are none; the figures of orders are needed. */
export function readDeals(form: DealForm): DealQuestion | Problem {
	const amounts = [form.fee, form.product, form.hybridFee, form.orderValue].map((text, index) =>
		readMoney(text, ["Flat fee", "Product cost", "Hybrid fee", "Average order"][index]!),
	);
	const shares = [form.commission, form.hybridCommission, form.margin].map((text, index) =>
		readShare(text, ["Commission", "Hybrid commission", "Margin"][index]!),
	);
	const orders = [form.leastOrders, form.expectedOrders, form.mostOrders].map((text, index) =>
		readCount(text, ["Fewest orders", "Expected orders", "Most orders"][index]!),
	);
	const discounts = form.discounts
		.split(/[+;&]|,\s|\band\b/)
		.flatMap((text) => readShare(text, "Discounts") ?? []);
	const wrong = [...amounts, ...shares, ...orders, ...discounts].find(isProblem);
	if (wrong) return wrong;
	const [feeCents, productCents = 0, hybridFee = 0, orderCents] = amounts as (number | undefined)[];
	const [commission = 0, hybridCommission = 0, margin] = shares as (number | undefined)[];
	const [least, expected, most] = orders as (number | undefined)[];
	if (orderCents === undefined || margin === undefined || expected === undefined) {
		return problem("Average order, margin and expected orders are needed. Type an estimate of each.");
	}
	return {
		flat: { feeCents: feeCents ?? 0, productCents },
		commission: { commission, productCents },
		hybrid: { feeCents: hybridFee, commission: hybridCommission, productCents },
		product: { productCents },
		orderCents,
		margin,
		discounts: discounts as number[],
		orders: { least: least ?? 0, expected, most: most ?? expected * 2 },
	};
}

/** The id of a rule of the form, as conflicts and prices name it. */
export function ruleId(index: number): string {
	return `rule${index + 1}`;
}

function readValues({ source, ordersPerClick }: AllocateForm): Pick<PlanOptions, "values"> | Problem {
	const share = readShare(ordersPerClick, "Clicks that become orders");
	if (isProblem(share)) return share;
	const values = {
		...(source === "" ? {} : { benchmarkSource: source }),
		...(share === undefined ? {} : { ordersPerClick: share }),
	};
	return Object.keys(values).length === 0 ? {} : { values };
}

function readPeople(text: string): number | undefined | Problem {
	if (text.trim() === "") return undefined;
	const people = count.read(text);
	return isProblem(people) ? named(people, "People there are to reach") : Math.round(people);
}

function readLimits(form: AllocateForm): Partial<PlanOptions> | Problem {
	const minCreators = readCount(form.minCreators, "Least creators");
	if (isProblem(minCreators)) return minCreators;
	const maxCreators = readCount(form.maxCreators, "Most creators");
	if (isProblem(maxCreators)) return maxCreators;
	const minSpendCents = readMoney(form.minSpend, "Least to spend");
	if (isProblem(minSpendCents)) return minSpendCents;
	const maxCreatorShare = readShare(form.maxShare, "Most for one creator");
	if (isProblem(maxCreatorShare)) return maxCreatorShare;
	return {
		...(minCreators === undefined ? {} : { minCreators }),
		...(maxCreators === undefined ? {} : { maxCreators }),
		...(minSpendCents === undefined ? {} : { minSpendCents }),
		...(maxCreatorShare === undefined ? {} : { maxCreatorShare }),
	};
}

function readRule(rule: FormRule, index: number): PlanRule | Problem {
	const { by, key, measure, side, limit } = rule;
	const name = `The rule "${ruleInWords(rule)}"`;
	const figure = measure === "count" ? readCount(limit, name) : readShare(limit, name);
	if (isProblem(figure)) return figure;
	if (figure === undefined) return problem(`${name} has no figure. Remove it, or add it again with one.`);
	const group = { id: ruleId(index), by, key };
	if (measure === "count") {
		return side === "least" ? { ...group, minCount: figure } : { ...group, maxCount: figure };
	}
	return side === "least" ? { ...group, minShare: figure } : { ...group, maxShare: figure };
}

function readReserve(text: string): PlanOptions["reserve"] | Problem {
	if (/%|percent/i.test(text)) {
		const part = readShare(text, "Keep back");
		return part === undefined || isProblem(part) ? part : { share: part };
	}
	const cents = readMoney(text, "Keep back");
	return cents === undefined || isProblem(cents) ? cents : { cents };
}

function nothingToSpend(budget: number, reserve: PlanOptions["reserve"]): Problem | undefined {
	if (budget === 0)
		return problem("Budget is 0, which buys nobody. Type the amount to spend, such as 12,000.");
	if (reserve === undefined) return undefined;
	const all = "cents" in reserve ? reserve.cents === budget : reserve.share === 1;
	return all ? problem("Keep back is the whole budget, so nothing is left to spend. Lower it.") : undefined;
}

function readMoney(text: string, name: string): number | undefined | Problem {
	if (text.trim() === "") return undefined;
	const amount = money.read(text);
	return isProblem(amount) ? named(amount, name) : Math.round(amount * 100);
}

/** `40` and `40%` are the same here: the field asks for percent. */
function readShare(text: string, name: string): number | undefined | Problem {
	if (text.trim() === "") return undefined;
	const value = parsePercent(text, "points");
	if (isProblem(value)) return named(value, name);
	if (value >= 0 && value <= 1) return Math.round(value * 10_000) / 10_000;
	return problem(`${name}: ${quote(text)} is not a share from 0% to 100%.`);
}

function readCount(text: string, name: string): number | undefined | Problem {
	if (text.trim() === "") return undefined;
	const value = readWholeNumber(text, 0, MOST_CREATORS);
	return isProblem(value) ? named(value, name) : value;
}

function named({ problem: message }: Problem, name: string): Problem {
	return problem(`${name}: ${message}`);
}
