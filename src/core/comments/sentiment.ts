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
	const moods = comments.map((comment) => moodOf(comment, valences));
	const positive = moods.filter((mood) => mood > 0).length;
	const negative = moods.filter((mood) => mood < 0).length;
	return {
		score: withoutNoise(moods.reduce((sum, mood) => sum + mood, 0) / moods.length),
		positive,
		neutral: moods.length - positive - negative,
		negative,
	};
}

/**
 * One comment from −1 to 1. Values of words and emoji are added, each emoji once however often it is repeated, and the
 * sum s is brought between −1 and 1 as s ÷ √(s² + 15), as VADER does (Hutto and Gilbert 2014). Under a twentieth it is 0.
 */
function moodOf(comment: string, valences: Valences): number {
	const plain = withEmoji(plainText(comment));
	let sum = 0;
	for (const clause of plain.split(/[.,;:!?\n()]+|\bbut\b/)) sum += clauseValue(wordsOf(clause), valences);
	for (const emoji of new Set(Array.from(plain))) sum += valences.emoji(emoji) ?? 0;
	const mood = sum / Math.sqrt(sum * sum + 15);
	return Math.abs(mood) < 0.05 ? 0 : mood;
}

/** Emoticons as the emoji they stand for. */
function withEmoji(plain: string): string {
	return plain
		.replace(/<3/g, " ❤ ")
		.replace(/[:;=]-?[)d](?![a-z])/g, " 🙂 ")
		.replace(/[:=]'?-?\(/g, " 🙁 ");
}

function clauseValue(words: readonly string[], valences: Valences): number {
	let sum = 0;
	words.forEach((word, index) => {
		const value = valences.word(word) ?? 0;
		if (value === 0 || isComparison(word, words[index - 1])) return;
		const before = words.slice(Math.max(0, index - 3), index);
		const boosted = before.some((other) => BOOSTERS.includes(` ${other} `)) ? BOOSTED : 1;
		const turned = before.some((other) => NEGATIONS.includes(` ${other} `)) ? NEGATED : 1;
		sum += value * boosted * turned;
	});
	return sum;
}

/** "Looks like", "just like": no liking. */
function isComparison(word: string, before: string | undefined): boolean {
	return (
		word === "like" &&
		before !== undefined &&
		!/^(?:i|we|you|they|really|also|don't|dont|didn't|not|would|to)$/.test(before)
	);
}
