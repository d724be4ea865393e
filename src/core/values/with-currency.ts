/** `$12,000`, or `CHF 12,000` where the currency has no sign of its own. */
export function withCurrency(amount: string, currency: string): string {
	const code = currency.trim().toUpperCase();
	const sign = { USD: "$", EUR: "€", GBP: "£", JPY: "¥", INR: "₹", BRL: "R$" }[code];
	return /\d/.test(amount) && sign ? `${sign}${amount}` : `${code} ${amount}`.trim();
}
