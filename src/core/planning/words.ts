import { showCount } from "../values/show-number.ts";
import { withCurrency } from "../values/with-currency.ts";
import type { Kpi } from "./tracker-rows.ts";

/** Cents in a sentence: `$1,250`, `$410.50`, `CHF 90`. */
export function showMoney(cents: number, currency: string): string {
	const whole = Math.floor(Math.abs(cents) / 100);
	const rest = Math.abs(cents) % 100;
	const amount = `${showCount(whole)}${rest === 0 ? "" : `.${rest < 10 ? "0" : ""}${rest}`}`;
	return `${cents < 0 ? "−" : ""}${withCurrency(amount, currency)}`;
}

/** A figure of the KPI: `1,900 engagements`, `0.35 orders`. */
export function showValue(value: number, kpi: Kpi): string {
	return `${showFigure(value)} ${kpi === "reach" ? "people reached" : kpi}`;
}

/** A number with at most two decimals. */
export function showFigure(value: number): string {
	const size = Math.abs(value);
	const text = size >= 100 || Number.isInteger(size) ? showCount(size) : String(Number(size.toFixed(2)));
	return value < 0 && text !== "0" ? `−${text}` : text;
}

/** `A`, `A and B`, `A, B and 3 more`. */
export function showList(names: readonly string[], most = 4): string {
	if (names.length <= 1) return names[0] ?? "";
	const shown = names.length > most ? names.slice(0, most - 1) : names.slice(0, -1);
	const rest = names.length - shown.length;
	return `${shown.join(", ")} and ${rest === 1 ? names[names.length - 1] : `${rest} more`}`;
}

/** `1 creator`, `3 creators`. */
export function showCreators(many: number): string {
	return `${showCount(many)} creator${many === 1 ? "" : "s"}`;
}
