import { type CallEnvironment, define, type FunctionTable, number, operand, optional } from "../define.ts";
import { fail, isError, type Operand, type Scalar } from "../values.ts";
import { numbersOf } from "./collect.ts";

/** Amounts, and how many years after the first one each is paid. */
interface CashFlows {
	readonly amounts: readonly number[];
	readonly years: readonly number[];
}

const MOST_STEPS = 100;
const PRECISION = 1e-12;
/** Rates at which the search for a change of sign begins and ends. */
const LEAST_RATE = -0.999999;
const GREATEST_RATE = 1e6;

/** Money on days of any distance; a year has 365 days. */
export const cashFlowFunctions: FunctionTable = {
	XNPV: define([number, operand, operand], function (rate, amounts, dates) {
		const flows = readFlows(this, amounts, dates);
		if (isError(flows)) return flows;
		if (rate <= -1) return fail("#NUM!", "Function XNPV parameter 1 should be greater than -1.");
		return presentValue(flows, rate);
	}),
	XIRR: define([operand, operand, optional(number)], function (amounts, dates, guess = 0.1) {
		const flows = readFlows(this, amounts, dates);
		if (isError(flows)) return flows;
		if (!flows.amounts.some((one) => one > 0) || !flows.amounts.some((one) => one < 0)) {
			return fail("#NUM!", "XIRR needs at least one positive and one negative amount.");
		}
		return byTangents(flows, guess) ?? byHalves(flows) ?? fail("#NUM!", "XIRR found no rate.");
	}),
};

function readFlows(environment: CallEnvironment, amounts: Operand, dates: Operand): CashFlows | ErrorScalar {
	const paid = numbersOf(environment, [amounts]);
	const days = numbersOf(environment, [dates]);
	if (isError(paid)) return paid;
	if (isError(days)) return days;
	if (paid.length === 0 || paid.length !== days.length) {
		return fail("#NUM!", `${environment.name} needs as many dates as amounts.`);
	}
	const first = Math.trunc(days[0]!);
	return { amounts: paid, years: days.map((day) => (Math.trunc(day) - first) / 365) };
}

type ErrorScalar = Extract<Scalar, { readonly error: unknown }>;

function presentValue({ amounts, years }: CashFlows, rate: number): number {
	return amounts.reduce((sum, amount, index) => sum + amount / (1 + rate) ** years[index]!, 0);
}

/** Newton's method. */
function byTangents(flows: CashFlows, guess: number): number | undefined {
	let rate = guess;
	for (let step = 0; step < MOST_STEPS; step++) {
		const slope = flows.amounts.reduce(
			(sum, amount, index) => sum - (flows.years[index]! * amount) / (1 + rate) ** (flows.years[index]! + 1),
			0,
		);
		const next = rate - presentValue(flows, rate) / slope;
		if (!Number.isFinite(next) || next <= -1) return undefined;
		if (Math.abs(next - rate) <= PRECISION * Math.max(1, Math.abs(next))) return next;
		rate = next;
	}
	return undefined;
}

function byHalves(flows: CashFlows): number | undefined {
	let low = LEAST_RATE;
	let high = GREATEST_RATE;
	const sign = Math.sign(presentValue(flows, low));
	if (sign === Math.sign(presentValue(flows, high))) return undefined;
	for (let step = 0; step < 2 * MOST_STEPS; step++) {
		const middle = (low + high) / 2;
		if (Math.sign(presentValue(flows, middle)) === sign) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
