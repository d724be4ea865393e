const symbols: { readonly [symbol: string]: string } = {
	"€": "EUR",
	"£": "GBP",
	"₹": "INR",
	"₩": "KRW",
	"₽": "RUB",
	"₺": "TRY",
	"₦": "NGN",
	"₫": "VND",
	"₱": "PHP",
	"₴": "UAH",
	"₪": "ILS",
	"฿": "THB",
	円: "JPY",
	원: "KRW",
	元: "CNY",
	us$: "USD",
	usd$: "USD",
	au$: "AUD",
	ca$: "CAD",
	nz$: "NZD",
	mx$: "MXN",
	s$: "SGD",
	hk$: "HKD",
	nt$: "TWD",
	r$: "BRL",
	a$: "AUD",
	c$: "CAD",
	rs: "INR",
	"rs.": "INR",
	rupees: "INR",
	rp: "IDR",
	"rp.": "IDR",
	"s/": "PEN",
	"s/.": "PEN",
	zł: "PLN",
	kč: "CZK",
	ft: "HUF",
	tl: "TRY",
	"chf.": "CHF",
	euro: "EUR",
	euros: "EUR",
	pounds: "GBP",
	naira: "NGN",
	درهم: "AED",
	dollars: "$",
	$: "$",
	"¥": "¥",
	"￥": "¥",
	kr: "kr",
	"kr.": "kr",
};

const codes =
	/^(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|NZD|INR|BRL|MXN|KRW|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ZAR|SGD|HKD|TWD|IDR|PHP|THB|MYR|VND|NGN|KES|GHS|EGP|MAD|AED|SAR|QAR|ILS|CNY|RUB|UAH|PEN|CLP|COP|ARS|PKR|BDT)$/i;

/**
 * The currency a sign or word stands for: its ISO 4217 code, or the sign itself where several currencies share it
 * (`$`, `¥`, `kr`); `undefined` if it is none.
 */
export function currencyOf(word: string): string | undefined {
	const key = word.replace(/\s+/g, "").toLowerCase();
	if (codes.test(key)) return key.toUpperCase();
	const symbol = symbols[key];
	return typeof symbol === "string" ? symbol : undefined;
}

/** The sign is the currency's, or one that it shares with others: `$` of `USD` and of `CAD`. */
export function isOfCurrency(sign: string, code: string): boolean {
	switch (sign) {
		case "$":
			return /^(?:USD|CAD|AUD|NZD|MXN|SGD|HKD|TWD|ARS|CLP|COP)$/.test(code);
		case "¥":
			return /^(?:JPY|CNY)$/.test(code);
		case "kr":
			return /^(?:SEK|NOK|DKK|ISK)$/.test(code);
		default:
			return sign === code;
	}
}

/** The currency written beside the digits of an amount or a range: `1.200 €`, `€10K–€20K` → `EUR`; `undefined` where none is. */
export function currencyIn(text: string): string | undefined {
	if (!/\d/.test(text) || !/[^\d\s.,+-]/.test(text)) return undefined;
	const parts = text.slice(0, 60).split(/\s*(?:[–—~〜-]|\b(?:to|bis)\b)\s*/);
	for (const part of [text, ...parts]) {
		const currency = besideDigits(part);
		if (currency !== undefined) return currency;
	}
	return undefined;
}

function besideDigits(amount: string): string | undefined {
	const beside = /^([^\d+-]*)[\d.,'’\s()+-]*\d\s*([^\d]*)$/.exec(amount.slice(0, 60));
	if (beside === null) return undefined;
	const after = (beside[2] ?? "").trim().split(" ");
	const [before, behind] = [currencyOf(beside[1] ?? ""), currencyOf(after[after.length - 1] ?? "")];
	// "$500 CAD" is in Canadian dollars.
	if (before !== undefined && behind !== undefined && isOfCurrency(before, behind)) return behind;
	return before ?? behind ?? currencyOf((after[0] ?? "").slice(-1));
}
