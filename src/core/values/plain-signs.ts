/** The zeros of the decimal digits of other scripts: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer, full-width. */
const zeros: readonly number[] = [
	0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0xff10,
];

/** Full-width and Eastern digits and separators, typographic spaces and minus signs become their plain forms. */
export function toPlainSigns(text: string): string {
	const trimmed = text.trim();
	if (/^[ -~]*$/.test(trimmed)) return trimmed.replace(/`/g, "'");
	return trimmed
		.replace(/\p{Nd}/gu, plainDigit)
		.replace(/[．٫]/g, ".")
		.replace(/[，٬]/g, ",")
		.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
		.replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
		.replace(/[’‘ʼ´＇`]/g, "'")
		.replace(/[−－﹣‐‑]/g, "-")
		.replace(/^[–—](?=\s?[^\s])/, "-")
		.replace(/[％٪﹪]/g, "%")
		.replace(/＋/g, "+")
		.replace(/（/g, "(")
		.replace(/）/g, ")")
		.replace(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
		.trim();
}

function plainDigit(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = zeros.find((start) => code >= start && code < start + 10);
	return zero === undefined ? digit : String(code - zero);
}
