import { type Problem, problem, quote } from "../problem.ts";
import { isNothing } from "./blank-words.ts";
import { currencyOf } from "./currency.ts";
import { isPointWord, powerOf } from "./number-words.ts";

/** How a whole column writes its numbers. Without it, three digits after a lone separator are a group. */
export interface NumberStyle {
	/** The decimal sign: with `","`, `1.234` is 1234 and `1,234` is a bit more than one. */
	readonly decimal?: "." | ",";
}

/**
 * Reads a number as people and platforms write it: `12.4K`, `1,2 Mio`, `54 300`, `1.234,56 €`, `12,34,567`, `3e+06`,
 * `2.5万`, `(1,200)`, `10K+`. Ranges, percentages, and words for "no value" are problems; see `isNothing` and
 * `parsePercent`.
 */
export function parseNumber(text: string, style: NumberStyle = {}): number | Problem {
	if (/^\d{1,15}$/.test(text)) return Number(text);
	const plain = text.length > 80 ? "" : toPlainSigns(text);
	const bracketed = /^\((.*)\)$/.exec(plain);
	const parts = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.exec(
		bracketed?.[1]?.trim() ?? plain,
	);
	const value = parts && readParts(parts[1] ?? "", parts[2] ?? "", parts[3] ?? "", parts[4] ?? "", style);
	if (typeof value !== "number" || !Number.isFinite(value)) return problem(whyNot(text));
	return bracketed && value > 0 ? -value : value;
}

/** Full-width and Eastern digits and separators, typographic spaces and minus signs become their plain forms. */
export function toPlainSigns(text: string): string {
	const trimmed = text.trim();
	if (/^[ -~]*$/.test(trimmed)) return trimmed.replace(/`/g, "'");
	return trimmed
		.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
		.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
		.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
		.replace(/[．٫]/g, ".")
		.replace(/[，٬]/g, ",")
		.replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ")
		.replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "")
		.replace(/[’‘ʼ´＇`]/g, "'")
		.replace(/[−－﹣]/g, "-")
		.replace(/^[–—](?=\s?[^\s])/, "-")
		.replace(/[％٪﹪]/g, "%")
		.replace(/＋/g, "+")
		.replace(/（/g, "(")
		.replace(/）/g, ")")
		.replace(/[Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
		.trim();
}

function readParts(
	before: string,
	digits: string,
	exponent: string,
	after: string,
	style: NumberStyle,
): number | undefined {
	// "Rs.500" is not half a rupee: the point belongs to the word.
	const abbreviation = /[a-zł]$/i.test(before) && /^[.,]/.test(digits);
	const sign = signBefore(abbreviation ? before + digits.charAt(0) : before);
	const word = wordAfter(after);
	const power = powerOf(word);
	if (sign === undefined || power === undefined || (exponent !== "" && word !== "")) return undefined;
	const decimal = readDigits(abbreviation ? digits.slice(1) : digits, decimalSign(style, word));
	if (decimal === undefined) return undefined;
	const value = Number(`${decimal}${exponent === "" ? `e${power}` : exponent}`);
	return sign < 0 && value !== 0 ? -value : value;
}

/** 1 or -1; `undefined` if there is more in front of the digits than a sign, a currency and "about". */
function signBefore(before: string): 1 | -1 | undefined {
	if (before === "") return 1;
	const rest = before.trim().replace(/^(?:[~≈>≥]|ca\.?|approx\.?|about|over)\s*/i, "");
	const sign = /^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(rest);
	const [first, currency, second] = [sign?.[1] ?? "", sign?.[2] ?? "", sign?.[3] ?? ""];
	if ((first !== "" && second !== "") || (currency !== "" && currencyOf(currency) === undefined))
		return undefined;
	return first === "-" || second === "-" ? -1 : 1;
}

/** What follows the digits, without a currency, a `+` for "or more", and the thing counted: `K+ followers` → `K`. */
function wordAfter(after: string): string {
	if (after === "") return "";
	const counted =
		/(?:^|\s)(?:de\s)?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|seguidores|suscriptores|inscritos)$/i;
	const word = after
		.trim()
		.replace(counted, "")
		.replace(/\s*[명人名회件개]$/, "")
		.replace(/\s*\+$/, "")
		.trim();
	if (currencyOf(word) !== undefined) return "";
	const last = /^(.*?)\s+(\S+)$/.exec(word) ?? /^(.*?)([^\w\s])$/.exec(word);
	const amount = last && currencyOf(last[2] ?? "") !== undefined ? (last[1] ?? "") : word;
	return amount.replace(/\s*\+$/, "");
}

function decimalSign(style: NumberStyle, word: string): "." | "," | "last" | undefined {
	if (style.decimal !== undefined || word === "") return style.decimal;
	return isPointWord(word) ? "." : "last";
}

/** The digits with a point as decimal sign and no groups; `undefined` if the separators make no sense. */
function readDigits(digits: string, decimal: "." | "," | "last" | undefined): string | undefined {
	const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
	if (last < 0) return joinGroups(digits);
	const separator = digits.charAt(last);
	const whole = digits.slice(0, last);
	const rest = digits.slice(last + 1);
	if (whole.includes(separator)) return joinGroups(digits);
	if (/[., ']/.test(whole)) return withDecimals(joinGroups(whole), rest);
	const couldBeGroup = /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(rest);
	const isGroup = couldBeGroup && decimal !== "last" && separator !== decimal;
	return isGroup ? whole + rest : withDecimals(whole === "" ? "0" : whole, rest);
}

function withDecimals(whole: string | undefined, decimals: string): string | undefined {
	return whole !== undefined && /^\d+$/.test(decimals) ? `${whole}.${decimals}` : undefined;
}

/** Groups of three after one and the same separator, or the lakh grouping of India: `12,34,567`. */
function joinGroups(digits: string): string | undefined {
	if (/^\d+$/.test(digits)) return digits;
	const separator = /\D/.exec(digits)?.[0] ?? "";
	const groups = digits.split(separator);
	const [first = "", ...others] = groups;
	const last = others[others.length - 1] ?? "";
	const inner = others.slice(0, -1);
	const threes = /^\d{1,3}$/.test(first) && others.every((group) => /^\d{3}$/.test(group));
	const lakhs =
		/^\d{1,2}$/.test(first) && inner.every((group) => /^\d{2}$/.test(group)) && /^\d{3}$/.test(last);
	return threes || (separator === "," && lakhs) ? groups.join("") : undefined;
}

function whyNot(text: string): string {
	const allowed = 'Give a number such as 12400, "12.4K" or "1,234.50".';
	if (isNothing(text)) return `${text.trim() === "" ? "A blank cell" : quote(text)} is no number. ${allowed}`;
	if (/[%％٪]/.test(text))
		return `${quote(text)} has a percent sign, but a plain number is needed here. ${allowed}`;
	if (/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(text.slice(0, 80))) {
		return `${quote(text)} looks like a range. Give one number such as 12400 or "12.4K".`;
	}
	return `${quote(text)} is not a number. ${allowed}`;
}
