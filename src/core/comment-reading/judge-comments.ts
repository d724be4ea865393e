import { type CommentKind, commentKinds } from "../comments/comment-kind.ts";
import { languagesOf } from "../comments/comment-language.ts";
import { plainText } from "../comments/plain-text.ts";
import { type MoodSign, readMood } from "../comments/sentiment.ts";
import { spamScore } from "../comments/spam-score.ts";
import { makeValences } from "../comments/valence.ts";
import { wordsOf } from "../comments/words.ts";
import type { Comment } from "./read-comments.ts";
import type { MoodName } from "./types.ts";

/** More words than this explain nothing better. */
const MOST_SIGNS = 8;

/** A comment with what it reads as, and why. */
export interface JudgedComment extends Comment {
	readonly kind: CommentKind;
	readonly moodName: MoodName;
	/** −1 to 1; 0 where it cannot be told. */
	readonly mood: number;
	readonly signs: readonly MoodSign[];
}

/** Kinds and moods of all comments; the same text many times over counts towards spam. */
export function judgeComments(comments: readonly Comment[]): JudgedComment[] {
	const texts = comments.map(({ text }) => text);
	const kinds = commentKinds(texts);
	const languages = languagesOf(texts);
	const valences = makeValences();
	return comments.map((comment, index) => {
		const isEnglish = languages[index] === "en" && hasLatinWords(comment.text);
		const { mood, signs } = readMood(comment.text, valences, !isEnglish);
		return { ...comment, kind: kinds[index]!, mood, signs, moodName: nameOf(mood, signs, isEnglish) };
	});
}

/** Why a comment reads as it does, in words: `lovely (+3), not … good (−2.2)`. */
export function whyOf({ kind, text, signs, moodName }: JudgedComment): string {
	if (kind === "spam-like") {
		const found = spamScore(text).signs;
		return found.length === 0 ? "the same sentence again" : found.join(", ");
	}
	if (signs.length === 0)
		return moodName === "cannot tell" ? "no English word or emoji that tells" : "no word that tells";
	const times = new Map<string, number>();
	for (const sign of signs) {
		const shown = `${sign.text} (${signed(sign.value)})`;
		times.set(shown, (times.get(shown) ?? 0) + 1);
	}
	return Array.from(times, ([shown, count]) => (count > 1 ? `${shown} ${count} times` : shown))
		.slice(0, MOST_SIGNS)
		.join(", ");
}

/** A text that a person may well post several times; of two equal sentences in a row one is enough. */
export function contentKey({ post, text }: Comment): string | undefined {
	const plain = plainText(text);
	return wordsOf(plain).length < 5 ? undefined : `${post}\n${plain}`;
}

function nameOf(mood: number, signs: readonly MoodSign[], isEnglish: boolean): MoodName {
	if (mood > 0) return "good";
	if (mood < 0) return "bad";
	return isEnglish || signs.length > 0 ? "neutral" : "cannot tell";
}

function hasLatinWords(text: string): boolean {
	return /[a-z]/.test(plainText(text));
}

function signed(value: number): string {
	return `${value > 0 ? "+" : "−"}${Math.abs(Math.round(value * 10) / 10)}`;
}
