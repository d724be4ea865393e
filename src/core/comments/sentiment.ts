import { withoutNoise } from "../values/without-noise.ts";
import { plainText } from "./plain-text.ts";
import { makeValences, type Valences } from "./valence.ts";
import { wordsOf } from "./words.ts";

export interface Sentiment {
	/** Mean of the comments, from −1 (all bad) to 1 (all good). */
	readonly score: number;
	readonly positive: number;
	readonly neutral: number;
	readonly negative: number;
}

const NEGATIONS =
	" ain't aint aren't arent can't cant cannot couldn't didn't didnt doesn't doesnt don't dont hardly hasn't haven't isn't isnt neither never no nobody none nor not nothing shouldn't wasn't wasnt weren't without won't wont wouldn't wouldnt ";
const BOOSTERS =
	" absolutely all-time completely especially extremely incredibly literally most really so soo sooo such super too totally truly very ";

/** How much of a value is left, and turned round, after a negation: "not good" is bad, but less than "bad" (VADER: −0.74). */
const NEGATED = -0.74;
const BOOSTED = 1.3;

/** The mood of comments; `undefined` without comments. Comments without a known word or emoji are neutral. */
export function sentimentOf(comments: readonly string[]): Sentiment | undefined {
	if (comments.length === 0) return undefined;
	const valences = makeValences();
	const moods = comments.map((comment) => readMood(comment, valences).mood);
	const positive = moods.filter((mood) => mood > 0).length;
	const negative = moods.filter((mood) => mood < 0).length;
	return {
		score: withoutNoise(moods.reduce((sum, mood) => sum + mood, 0) / moods.length),
		positive,
		neutral: moods.length - positive - negative,
		negative,
	};
}

/** A word or emoji that decided, as it counts: `not good`, −2.2. */
export interface MoodSign {
	readonly text: string;
	readonly value: number;
}

/**
 * One comment from −1 to 1. Values of words and emoji are added, each emoji once however often it is repeated, and the
 * sum s is brought between −1 and 1 as s ÷ √(s² + 15), as VADER does (Hutto and Gilbert 2014). Under a twentieth it is 0.
 * With `emojiOnly` words do not count: the lists are of English words, and "die" is no death in German.
 */
export function readMood(
	comment: string,
	valences: Valences,
	emojiOnly = false,
): { readonly mood: number; readonly signs: readonly MoodSign[] } {
	const plain = withEmoji(plainText(comment));
	const signs: MoodSign[] = [];
	if (!emojiOnly) {
		for (const clause of plain.split(/[.,;:!?\n()]+|\bbut\b/)) addWords(signs, wordsOf(clause), valences);
	}
	for (const emoji of new Set(Array.from(plain))) {
		const value = valences.emoji(emoji) ?? 0;
		if (value !== 0) signs.push({ text: emoji, value });
	}
	const sum = signs.reduce((total, { value }) => total + value, 0);
	const mood = sum / Math.sqrt(sum * sum + 15);
	return { mood: Math.abs(mood) < 0.05 ? 0 : mood, signs };
}

/** Emoticons as the emoji they stand for. */
function withEmoji(plain: string): string {
	return plain
		.replace(/<3/g, " ❤ ")
		.replace(/[:;=]-?[)d](?![a-z])/g, " 🙂 ")
		.replace(/[:=]'?-?\(/g, " 🙁 ");
}

function addWords(signs: MoodSign[], words: readonly string[], valences: Valences): void {
	words.forEach((word, index) => {
		const value = valences.word(word) ?? 0;
		if (value === 0 || isComparison(word, words[index - 1])) return;
		const before = words.slice(Math.max(0, index - 3), index);
		const boosted = before.some((other) => BOOSTERS.includes(` ${other} `)) ? BOOSTED : 1;
		const negation = before.find((other) => NEGATIONS.includes(` ${other} `));
		signs.push(
			negation === undefined
				? { text: word, value: value * boosted }
				: { text: `${negation} … ${word}`, value: value * boosted * NEGATED },
		);
	});
}

/** "Looks like", "just like": no liking. */
function isComparison(word: string, before: string | undefined): boolean {
	return (
		word === "like" &&
		before !== undefined &&
		!/^(?:i|we|you|they|really|also|don't|dont|didn't|not|would|to)$/.test(before)
	);
}
