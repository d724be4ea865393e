import { isAscii } from "./characters.ts";
import { STOP_WORDS, TELLING_LETTERS } from "./stop-words.ts";
import type { Token } from "./token.ts";

/** Fewer words than this say too little. */
const LEAST_WORDS = 4;
/** Votes the winner needs, more if its country speaks another language, and by what factor it must lead. */
const LEAST_VOTES = 1.5;
const LEAST_UNLIKELY_VOTES = 1.9;
const LEAD = 1.4;
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
			votes.set(language, (votes.get(language) ?? 0) + weight / languages.length ** 0.5);
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
	const ranked = Array.from(votes).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	const [first, ...others] = ranked;
	if (first === undefined) return undefined;
	const [language, most] = first;
	const kin = kinOf(language);
	const isLikely = kin.some((code) => likely.includes(code));
	if (most < (isLikely ? LEAST_VOTES : LEAST_UNLIKELY_VOTES)) return undefined;
	const rival = others.find(([other]) => !kin.includes(other));
	if (rival !== undefined && most < rival[1] * LEAD) return undefined;
	return likely.find((known) => kin.includes(known)) ?? language;
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
