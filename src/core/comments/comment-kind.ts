import { GENERIC_WORDS } from "./generic-words.ts";
import { plainText } from "./plain-text.ts";
import { SPAM_LIKE, spamScore } from "./spam-score.ts";
import { isUnspaced, wordsOf } from "./words.ts";

/**
 * - `spam-like`: wants something of the reader, see `SPAM_SIGNS`, or is posted over and over;
 * - `emoji-only`: no letter and no digit;
 * - `generic`: could stand under any post ("so beautiful!"), or only names friends;
 * - `substantial`: says something: three words or more of its own, or two in a question.
 */
export type CommentKind = "spam-like" | "generic" | "emoji-only" | "substantial";

/** The kind of each comment, in order. A text of five words or more that comes again counts towards spam. */
export function commentKinds(comments: readonly string[]): CommentKind[] {
	const generic = new Set(GENERIC_WORDS.split(" "));
	const plain = comments.map(plainText);
	const times = new Map<string, number>();
	for (const text of plain) times.set(text, (times.get(text) ?? 0) + 1);
	return comments.map((comment, index) => {
		const text = plain[index] ?? "";
		return kindOf(comment, text, times.get(text) ?? 1, generic);
	});
}

function kindOf(comment: string, plain: string, times: number, generic: ReadonlySet<string>): CommentKind {
	const words = wordsOf(plain);
	if (words.length === 0) return "emoji-only";
	if (spamScore(comment).score + repeated(words.length, times) >= SPAM_LIKE) return "spam-like";
	const own = new Set(wordsOf(plain.replace(/[@#][\w.]+/g, " ")).filter((word) => !generic.has(word)));
	const said = Array.from(own).reduce((sum, word) => sum + (isUnspaced(word) ? word.length / 3 : 1), 0);
	return said >= (/[?？؟]/.test(plain) ? 2 : 3) ? "substantial" : "generic";
}

/** Fans write the same short words by chance; whole sentences twice are a hint, three times a copy. */
function repeated(words: number, times: number): number {
	if (words < 5 || times < 2) return 0;
	return times > 2 ? 3 : 2;
}
