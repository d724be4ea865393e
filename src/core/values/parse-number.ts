import { type Problem, problem, quote } from "../problem.ts";
import { isNothing } from "./blank-words.ts";
import { currencyOf } from "./currency.ts";
import { isPointWord, powerOf } from "./number-words.ts";
import { toPlainSigns } from "./plain-signs.ts";

/** How a whole column writes its numbers. Without it, three digits after a lone separator are a group. */
export interface NumberStyle {
	/** The decimal sign: with `","`, `1.234` is 1234 and `1,234` is a bit more than one. */
	readonly decimal?: "." | ",";
}

/**
 * Reads a number as people and platforms write it: `12.4K`, `1,2 Mio`, `54 300`, `1.234,56 €`, `12,34,567`, `3e+06`,
 * `2.5万`, `1億2000万`, `(1,200)`, `10K+`. Ranges, percentages, and words for "no value" are problems; see `isNothing` and
 * `parsePercent`.
 */
export function parseNumber(text: string, style: NumberStyle = {}): number | Problem {
	if (/^\d{1,15}$/.test(text)) return Number(text);
	const plain = text.length > 80 ? "" : toPlainSigns(text);
	const bracketed = /^\((.*)\)$/.exec(plain);
	const parts = /^(\D*?)([.,]?\d(?:[\d.,' ]*\d)?)(e[+-]?\d{1,3})?(\D*)$/i.exec(
		bracketed?.[1]?.trim() ?? plain,
	);
	const value = parts
		? readParts(parts[1] ?? "", parts[2] ?? "", parts[3] ?? "", parts[4] ?? "", style)
		: readCompound(plain);
	if (typeof value !== "number" || !Number.isFinite(value)) return problem(whyNot(text));
	return bracketed && value > 0 ? -value : value;
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
	// Thousands in Spanish and Portuguese, millions in English slang: the comma tells, the point does not.
	if (/^mil$/i.test(after.trim()) && /\.\d{1,2}$/.test(digits)) return undefined;
	const decimal = readDigits(abbreviation ? digits.slice(1) : digits, decimalSign(style, word));
	if (decimal === undefined) return undefined;
	const value = Number(`${decimal}${exponent === "" ? `e${power}` : exponent}`);
	return sign < 0 && value !== 0 ? -value : value;
}

/** The number carries a short form of its own, such as the K of `12.4K`: a unit in the header does not scale it again. */
export function hasShortForm(text: string): boolean {
	if (!/[^\d\s.,$%+-]/.test(text)) return false;
	const word = /\d\s?([^\d\s.,'+*~]+)/.exec(toPlainSigns(text.slice(0, 80)))?.[1] ?? "";
	return (powerOf(word.replace(/[$€£¥₹]+$/, "")) ?? 0) > 0;
}

/** 1 or -1; `undefined` if there is more in front of the digits than a sign, a currency and "about". */
function signBefore(before: string): 1 | -1 | undefined {
	if (before === "") return 1;
	const rest = before
		.trim()
		.replace(
			/^(?:[~≈>≥]|(?:ca|circa|approx|aprox|about|around|over|from|starting at|min|ab|rund|env|environ|desde)\.?(?=\s|$))\s*/i,
			"",
		);
	const sign = /^([+-]?)\s*(.*?)\s*([+-]?)$/.exec(rest);
	const [first, currency, second] = [sign?.[1] ?? "", sign?.[2] ?? "", sign?.[3] ?? ""];
	if ((first !== "" && second !== "") || (currency !== "" && currencyOf(currency) === undefined))
		return undefined;
	return first === "-" || second === "-" ? -1 : 1;
}

/** What follows the digits, without a currency, a `+` for "or more", and the thing counted: `K+ followers` → `K`. */
function wordAfter(after: string): string {
	if (after === "") return "";
	const each =
		/\s*(?:\/|\b(?:per|pro|par|por|each)\b)\s*(?:posts?|reels?|stor(?:y|ies)|videos?|beitrag|publicación)?$/i;
	const counted =
		/(?:(?:^|\s)(?:de\s|d')?(?:followers?|fans|subscribers?|subs|members?|views?|plays|likes|comments|posts|videos|people|abonn[ée]s|abonnenten|abos|seguidores|suscriptores|inscritos|takipçi|подписчик(?:а|ов)?)|フォロワー|粉丝|팔로워|구독자)$/i;
	const word = after
		.replace(/^[.,:][-–—]+/, "")
		.replace(each, "")
		.trim()
		.replace(counted, "")
		.replace(/\s*[명人名회件개]$/, "")
		.replace(/\s*[+~*]$/, "")
		.trim();
	if (currencyOf(word) !== undefined) return "";
	const last = /^(.*?)\s+(\S+)$/.exec(word) ?? /^(.*?)([^\w\s])$/.exec(word);
	const amount = last && currencyOf(last[2] ?? "") !== undefined ? (last[1] ?? "") : word;
	return amount.replace(/\s*\+$/, "");
}

/** `1億2000万`, `1万2千`, `12만 3천`: parts of falling powers, added up. */
function readCompound(plain: string): number | undefined {
	if (!/^(?:\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{1,2}\s?)+\d{0,4}\s?[명人名원円元]?$/.test(plain))
		return undefined;
	let sum = 0;
	let above = Number.POSITIVE_INFINITY;
	for (const part of plain.match(/\d+(?:\.\d+)?\s?[억만천백億亿萬万千百]{0,2}/g) ?? []) {
		const [, digits = "", word = ""] = /^([\d.]+)\s?(.*)$/.exec(part) ?? [];
		const unit = 10 ** (powerOf(word) ?? Number.NaN);
		const value = Number(digits) * unit;
		if (!(value < above)) return undefined;
		sum += value;
		above = unit;
	}
	return sum;
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
	if (/\d\.\d{1,2}\s*mil\s*$/i.test(text.slice(0, 80))) {
		return `${quote(text)} may mean thousands or millions. Write "1.5K" or "1.5M".`;
	}
	if (/\d\D*(?:[–—]|\s-|-\s|[a-z\d]-\D*\d|\bto\b)\D*\d/i.test(text.slice(0, 80))) {
		return `${quote(text)} looks like a range. Give one number such as 12400 or "12.4K".`;
	}
	return `${quote(text)} is not a number. ${allowed}`;
}
