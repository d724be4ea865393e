/** Cents as the campaign's currency shows them, without cents where there are none: `$1,800`. */
export function showMoney(cents: number, currency: string): string {
	const amount = cents / 100;
	const digits = { minimumFractionDigits: cents % 100 === 0 ? 0 : 2, maximumFractionDigits: 2 };
	try {
		return amount.toLocaleString("en-US", { ...digits, style: "currency", currency });
	} catch {
		// Not a currency of three letters: the figure stands for itself.
		return amount.toLocaleString("en-US", digits);
	}
}

/** A result as a number of people read it: whole, with one decimal only where it is small. */
export function showResults(value: number): string {
	return value.toLocaleString("en-US", { maximumFractionDigits: Math.abs(value) < 100 ? 1 : 0 });
}
