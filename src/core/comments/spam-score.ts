import { hasDisguisedWord, plainText } from "./plain-text.ts";
import { SPAM_SIGNS } from "./spam-signs.ts";

/** Points from which a comment is spam-like. */
export const SPAM_LIKE = 3;

/** What makes a comment look like spam, with its points. */
export interface SpamScore {
	readonly score: number;
	readonly signs: readonly string[];
}

export function spamScore(comment: string): SpamScore {
	const plain = plainText(comment);
	const signs: string[] = [];
	let score = 0;
	let common = 0;
	for (const sign of SPAM_SIGNS) {
		if (!sign.pattern.test(plain)) continue;
		signs.push(sign.name);
		if (sign.common) common += sign.points;
		else score += sign.points;
	}
	if (hasDisguisedWord(comment)) {
		signs.push("letters of mixed alphabets");
		score += 2;
	}
	return { score: score + Math.min(2, common), signs };
}
