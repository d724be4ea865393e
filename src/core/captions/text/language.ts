import { isAscii } from "./characters.ts";
import { STOP_WORDS, TELLING_LETTERS } from "./stop-words.ts";
import type { Token } from "./token.ts";

/** Fewer words than this say too little. */
const LEAST_WORDS = 4;
/** Votes the winner needs, and by what factor it must lead: more if its country speaks another language. */
const LEAST_VOTES = 0.9;
const LEAST_UNLIKELY_VOTES = 1.9;
const LEAD = 1.2;
const UNLIKELY_LEAD = 1.4;
/** A country's own language counts as so much likelier than another. */
const LIKELY = 1.25;
/** More words than this add nothing. */
const MOST_WORDS = 80;

const SCRIPTS: readonly { readonly letters: RegExp; readonly language: string }[] = [
	{ letters: /[\u3040-\u30ff]/, language: "ja" },
	{ letters: /[\uac00-\ud7af]/, language: "ko" },
	{ letters: /[\u4e00-\u9fff]/, language: "zh" },
	{ letters: /[\u0900-\u097f]/, language: "hi" },
	{ letters: /[\u0600-\u06ff]/, language: "ar" },
	{ letters: /[\u0590-\u05ff]/, language: "he" },
	{ letters: /[\u0e00-\u0e7f]/, language: "th" },
	{ letters: /[\u0400-\u04ff]/, language: "ru" },
	{ letters: /[\u0370-\u03ff]/, language: "el" },
];

let votesOfWord: Map<string, readonly string[]> | undefined;

/**
 * The language of a caption's running text as a two-letter code, `undefined` if it cannot be told. Words between `skip`'s
 * offsets, such as the label itself, do not vote. Danish and Norwegian count as one where they cannot be told apart: the
 * first of them among `likely`, the languages of the country, is given.
 */
export function languageOf(
	tokens: readonly Token[],
	likely: readonly string[],
	skip: readonly { readonly start: number; readonly end: number }[],
): string | undefined {
	const words: string[] = [];
	for (const token of tokens) {
		if (token.kind !== "word" || words.length === MOST_WORDS) continue;
		if (!skip.some(({ start, end }) => token.start >= start && token.end <= end)) words.push(token.text);
	}
	const script = scriptOf(words);
	if (script !== undefined) return script;
	if (words.length < LEAST_WORDS) return undefined;
	return winner(countVotes(words), likely);
}

/** The language of a script that the words are mostly written in. */
function scriptOf(words: readonly string[]): string | undefined {
	let foreign = 0;
	let found: string | undefined;
	let length = 0;
	for (const word of words) {
		if (isAscii(word)) continue;
		const script = SCRIPTS.find(({ letters }) => letters.test(word));
		if (script === undefined) continue;
		foreign++;
		length += word.length;
		if (found === undefined || script.language === "ja") found = script.language;
	}
	return foreign * 2 > words.length && length >= 6 ? found : undefined;
}

function countVotes(words: readonly string[]): Map<string, number> {
	votesOfWord ??= votesByWord();
	const votes = new Map<string, number>();
	const add = (languages: readonly string[], weight: number) => {
		for (const language of languages) {
			votes.set(language, (votes.get(language) ?? 0) + weight / countKinds(languages) ** 0.5);
		}
	};
	for (const word of new Set(words)) {
		const languages = votesOfWord.get(word) ?? votesOfWord.get(elided(word));
		if (languages !== undefined) add(languages, word.length === 1 ? 0.4 : 1);
		if (isAscii(word)) continue;
		for (const { letters, languages: telling } of TELLING_LETTERS) {
			if (hasOneOf(word, letters)) add(telling, 0.7);
		}
	}
	return votes;
}

/** Danish and Norwegian share most small words and count once. */
function countKinds(languages: readonly string[]): number {
	return languages.includes("da") && languages.includes("no") ? languages.length - 1 : languages.length;
}

/** `l'appartement` votes as `l'`. */
function elided(word: string): string {
	const apostrophe = word.indexOf("'");
	return apostrophe > 0 && apostrophe < 5 ? word.slice(0, apostrophe + 1) : "";
}

function hasOneOf(word: string, letters: string): boolean {
	for (const letter of letters) if (word.includes(letter)) return true;
	return false;
}

function winner(votes: Map<string, number>, likely: readonly string[]): string | undefined {
	const isLikely = (language: string) => kinOf(language).some((code) => likely.includes(code));
	const strength = ([language, count]: readonly [string, number]) =>
		isLikely(language) ? count * LIKELY : count;
	const ranked = Array.from(votes).sort((a, b) => strength(b) - strength(a) || (a[0] < b[0] ? -1 : 1));
	const [first, ...others] = ranked;
	if (first === undefined) return undefined;
	const [language, most] = first;
	const kin = kinOf(language);
	if (most < (isLikely(language) ? LEAST_VOTES : LEAST_UNLIKELY_VOTES)) return undefined;
	const rival = others.find(([other]) => !kin.includes(other));
	if (rival !== undefined && most < rival[1] * leadOver(rival[0], isLikely(language))) return undefined;
	return likely.find((known) => kin.includes(known)) ?? language;
}

/** English is written everywhere; of two other languages the country's own needs no lead. */
function leadOver(rival: string, isLikely: boolean): number {
	if (!isLikely) return UNLIKELY_LEAD;
	return rival === "en" ? LEAD : 1;
}

function kinOf(language: string): readonly string[] {
	return language === "da" || language === "no" ? ["da", "no"] : [language];
}

function votesByWord(): Map<string, string[]> {
	const votes = new Map<string, string[]>();
	for (const [language, words] of Object.entries(STOP_WORDS)) {
		for (const word of new Set(words.split(" "))) {
			const languages = votes.get(word);
			if (languages === undefined) votes.set(word, [language]);
			else languages.push(language);
		}
	}
	for (const elision of ["j'", "qu'", "s'", "n'", "m'"]) votes.set(elision, ["fr"]);
	for (const elision of ["l'", "d'", "c'"]) votes.set(elision, ["fr", "it"]);
	for (const elision of ["un'", "dell'", "nell'", "all'", "dall'"]) votes.set(elision, ["it"]);
	return votes;
}
