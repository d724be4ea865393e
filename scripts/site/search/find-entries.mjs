import { othersFor } from "./same-meaning.mjs";
import { wordsOf } from "./words-of.mjs";

/** Words that say nothing of what is looked for, unless they stand alone. */
const FILLING = new Set(
	"a an and are can do does for from how i in is it many me much my of on or per the to what when where which why with".split(
		" ",
	),
);

/** What a match is worth by the place it is found in. */
const WORTH = { heading: 12, keywords: 9, page: 5, words: 2 };

/** What is left of it for a word that only begins so, and for one that means the same. */
const BEGINS = 0.5;
const MEANS_THE_SAME = 0.4;

/**
 * The entries in which every word of the query is found, in any order, best first. Two words of the query may be one in
 * the entry ("tik tok") or the other way round ("promocode").
 *
 * @param {readonly { page: string, heading: string, keywords?: readonly string[], words: string }[]} entries
 * @param {string} query
 */
export function findEntries(entries, query) {
	const typed = wordsOf(query);
	const telling = typed.filter((word) => !FILLING.has(word));
	const wanted = telling.length > 0 ? telling : typed;
	if (wanted.length === 0) return [];
	return entries
		.map((entry) => ({ entry, score: score(entry, typed, wanted) }))
		.filter((result) => result.score > 0)
		.sort((a, b) => b.score - a.score)
		.map(({ entry }) => entry);
}

function score(entry, typed, wanted) {
	const places = placesOf(entry);
	const sum = bestSum(wanted, 0, places);
	if (sum === 0) return 0;
	const heading = wordsOf(entry.heading);
	const isNamed = heading.join("") === typed.join("");
	const isKeyword = (entry.keywords ?? []).some((keyword) => wordsOf(keyword).join("") === typed.join(""));
	return (sum + (isNamed ? 100 : 0) + (isKeyword ? 60 : 0)) / (1 + heading.length / 20);
}

function placesOf({ heading, keywords = [], page, words }) {
	return [
		[WORTH.heading, withJoined(wordsOf(heading))],
		...keywords.map((keyword) => [WORTH.keywords, withJoined(wordsOf(keyword))]),
		[WORTH.page, withJoined(wordsOf(page))],
		[WORTH.words, words.split(" ")],
	];
}

/** "promo code" is found as "promocode", too. */
function withJoined(words) {
	return [...words, ...words.slice(1).map((word, index) => `${words[index]}${word}`)];
}

/** The words from `at` on, each alone or joined with the next; 0 if one of them is nowhere. */
function bestSum(wanted, at, places) {
	if (at === wanted.length) return 1;
	const alone = worthOf(wanted[at], places);
	const rest = alone === 0 ? 0 : bestSum(wanted, at + 1, places);
	const apart = rest === 0 ? 0 : alone + rest;
	if (at + 1 === wanted.length) return apart;
	const joined = worthOf(`${wanted[at]}${wanted[at + 1]}`, places, 1);
	const afterJoined = joined === 0 ? 0 : bestSum(wanted, at + 2, places);
	return Math.max(apart, afterJoined === 0 ? 0 : joined * 2 + afterJoined);
}

function worthOf(word, places) {
	const itself = worthIn(places, word);
	return Math.max(itself, ...othersFor(word).map((other) => worthIn(places, other) * MEANS_THE_SAME));
}

function worthIn(places, word) {
	return Math.max(...places.map(([worth, words]) => worth * howWell(words, word)));
}

function howWell(words, wanted) {
	if (words.includes(wanted)) return 1;
	return words.some((word) => word.startsWith(wanted)) ? BEGINS : 0;
}
