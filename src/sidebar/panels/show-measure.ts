import type { Range } from "../../core/results/measure-types.ts";
import { withCurrency } from "../../core/values/with-currency.ts";
import { showMoney } from "./show-money.ts";

/** An amount of the campaign's currency: cents where they matter. */
export function showAmount(amount: number, currency: string): string {
	// A price of less than a cent is not free.
	if (amount > 0 && amount < 0.1) return withCurrency(String(Number(amount.toPrecision(2))), currency);
	const cents = Math.round(amount * 100);
	return showMoney(Math.abs(amount) >= 100 ? Math.round(amount) * 100 : cents, currency);
}

/** `7.95%`, with as many digits as can be trusted to be read. */
export function showShare(share: number): string {
	const percent = share * 100;
	const digits = Math.abs(percent) >= 100 ? 0 : Math.abs(percent) >= 10 ? 1 : 2;
	return `${percent.toLocaleString("en-US", { minimumFractionDigits: 0, maximumFractionDigits: digits })}%`;
}

/** Least and most, or one of them where they show alike: `120–165`. */
export function showRange({ least, most }: Range, show: (value: number) => string): string {
	const [low, high] = [show(least), show(most)];
	return low === high ? low : `${low} to ${high}`;
}

export function showNumber(count: number): string {
	return count.toLocaleString("en-US", { maximumFractionDigits: 0 });
}
