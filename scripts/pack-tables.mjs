import { isDeepStrictEqual } from "node:util";
import { FIRST_SIGN, LAST_SIGN, unpackTables } from "./unpack-tables.mjs";

/** Phrases are numbered from here on, after all characters. */
const FIRST_PHRASE = 0x110000;

/**
 * Tables as one short text: their JSON, in which each phrase that occurs often is a single sign. The first line has the
 * signs that are one byte, those after them follow the order of `FIRST_SIGN`; a line for each phrase and one for the whole come
 * after it. Throws if the values are more than JSON can hold.
 */
export function packTables(values) {
	const json = JSON.stringify(values);
	const grammar = shortened(withPhrases(Array.from(json, (character) => character.codePointAt(0))));
	const packed = written(grammar, json);
	if (!isDeepStrictEqual(unpackTables(packed), values))
		throw new Error("The tables hold more than plain texts, numbers, lists and objects.");
	return packed;
}

/** Makes the pairs that stand side by side most often phrases, and again, until none does so three times. */
function withPhrases(characters) {
	const phrases = [];
	let text = characters;
	for (;;) {
		const found = frequentPairs(text);
		if (found.size === 0) return { text, phrases };
		const named = new Map();
		for (const [key, pair] of found) {
			named.set(key, FIRST_PHRASE + phrases.length);
			phrases.push(pair);
		}
		text = replaced(text, named);
	}
}

/** The pairs that occur nearly as often as the most frequent one, and share no sign with one another. */
function frequentPairs(text) {
	const counts = new Map();
	let last = -1;
	for (let at = 0; at + 1 < text.length; at++) {
		const key = keyOf(text[at], text[at + 1]);
		// The pair of "aaa" occurs once.
		const overlaps = key === last && text[at] === text[at + 1];
		last = overlaps ? -1 : key;
		if (!overlaps) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const ranked = [...counts].filter(([, count]) => count > 2).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const taken = new Set();
	const found = new Map();
	for (const [key, count] of ranked) {
		const pair = [Math.floor(key / 2 ** 22), key % 2 ** 22];
		if (count < ranked[0][1] * 0.9) break;
		if (pair.some((sign) => taken.has(sign))) continue;
		for (const sign of pair) taken.add(sign);
		found.set(key, pair);
	}
	return found;
}

function replaced(text, named) {
	const shorter = [];
	for (let at = 0; at < text.length; at++) {
		const phrase = at + 1 < text.length ? named.get(keyOf(text[at], text[at + 1])) : undefined;
		shorter.push(phrase ?? text[at]);
		if (phrase !== undefined) at++;
	}
	return shorter;
}

function keyOf(first, second) {
	return first * 2 ** 22 + second;
}

/** Puts phrases back that cost more than they save, the worst first, until there is a sign for each. */
function shortened({ text, phrases }) {
	let [whole, kept] = [text, new Map(phrases.map((phrase, index) => [FIRST_PHRASE + index, phrase]))];
	for (;;) {
		const savings = savingsOf(whole, kept);
		const tooMany = kept.size - (LAST_SIGN - FIRST_SIGN + 1);
		const ranked = [...savings].sort((a, b) => a[1] - b[1]);
		const loss = ranked.filter(([, saved], index) => saved <= 0 || index < tooMany);
		if (loss.length === 0) return { text: whole, phrases: kept };
		const back = new Set(loss.slice(0, Math.ceil(loss.length / 8)).map(([sign]) => sign));
		const plain = (signs) => signs.flatMap((sign) => (back.has(sign) ? plain(kept.get(sign)) : [sign]));
		whole = plain(whole);
		kept = new Map(
			[...kept].filter(([sign]) => !back.has(sign)).map(([sign, phrase]) => [sign, plain(phrase)]),
		);
	}
}

/** Bytes that each phrase saves: those of its places, less its own line, less one for the time that each place takes. */
function savingsOf(text, phrases) {
	const uses = usesIn([text, ...phrases.values()]);
	return new Map(
		[...phrases].map(([sign, phrase]) => {
			const bytes = phrase.reduce((sum, part) => sum + bytesOf(part), 0);
			return [sign, (uses.get(sign) ?? 0) * (bytes - 3) - bytes - 1];
		}),
	);
}

function usesIn(texts) {
	const uses = new Map();
	for (const text of texts) for (const sign of text) uses.set(sign, (uses.get(sign) ?? 0) + 1);
	return uses;
}

function bytesOf(sign) {
	return sign >= FIRST_PHRASE ? 2 : Buffer.byteLength(String.fromCodePoint(sign));
}

/** The most used phrases get the signs of one byte. */
function written({ text, phrases }, json) {
	if (/[\u0180-\u02af\n]/.test(json))
		throw new Error("The tables have a character that stands for a phrase.");
	const uses = usesIn([text, ...phrases.values()]);
	const ordered = [...phrases.keys()].sort((a, b) => uses.get(b) - uses.get(a) || a - b);
	const short = shortSigns(json).slice(0, ordered.length).join("");
	const signs = new Map(
		ordered.map((phrase, index) => [
			phrase,
			short[index] ?? String.fromCharCode(FIRST_SIGN + index - short.length),
		]),
	);
	const line = (parts) => parts.map((part) => signs.get(part) ?? String.fromCodePoint(part)).join("");
	return [short, ...ordered.map((phrase) => line(phrases.get(phrase))), line(text)].join("\n");
}

/** Printable signs of ASCII that do not occur; quotes would be escaped in the script, others in a pattern. */
function shortSigns(json) {
	const all = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index));
	return all.filter((sign) => !json.includes(sign) && !"\"'`\\$]^-".includes(sign));
}
