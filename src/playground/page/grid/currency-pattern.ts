/** By country, as the locale ends in it. */
const CURRENCIES: Readonly<Record<string, string>> = {
	AU: "AUD",
	BR: "BRL",
	CA: "CAD",
	CH: "CHF",
	DK: "DKK",
	GB: "GBP",
	IN: "INR",
	JP: "JPY",
	MX: "MXN",
	NO: "NOK",
	PL: "PLN",
	SE: "SEK",
	TR: "TRY",
	US: "USD",
};

/** The number format of amounts in a locale's own currency, its sign where the locale puts it; the euro elsewhere: `$#,##0.00`. */
export function currencyPattern(locale: string): string {
	const currency = CURRENCIES[locale.slice(-2)] ?? "EUR";
	return new Intl.NumberFormat(locale.replace("_", "-"), {
		style: "currency",
		currency,
		currencyDisplay: "narrowSymbol",
	})
		.formatToParts(0)
		.map(({ type, value }) => {
			if (type === "integer") return "#,##0";
			if (type === "currency") return /^[$€£¥]$/.test(value) ? value : `"${value}"`;
			if (type === "literal") return " ";
			return type === "decimal" ? "." : value;
		})
		.join("");
}
