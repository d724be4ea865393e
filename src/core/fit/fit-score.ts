import { plainText } from "../comments/plain-text.ts";
import { isUnspaced, wordsOf } from "../comments/words.ts";
import { withoutNoise } from "../values/without-noise.ts";
import { isBroad, isFiller, type Keyword, splitHashtags } from "./keywords.ts";
import { stem } from "./stem.ts";

export interface Fit {
	/** From 0 (no keyword) to 1 (all of them). */
	readonly score: number;
	/** The keywords found, as typed; one of which only some words are found has them in brackets. */
	readonly matched: readonly string[];
}

/** What a creator writes, made ready to look keywords up in. */
interface CreatorText {
	readonly plain: string;
	readonly words: ReadonlySet<string>;
	/** One to four neighbouring words without the blanks: "skin care" and "skincare" meet here. */
	readonly runs: ReadonlySet<string>;
	/** Long words, in which glued ones may hide: "veganskincareroutine". */
	readonly long: readonly string[];
}

/**
 * How much of a persona is in a creator's text: the keywords' weights, each times how well it is found, divided by all
 * weights. A keyword counts in full where its words stand together (or glued, as in hashtags), three quarters where they
 * stand apart, and half the share of its words where only some are there. A creator's score depends on no other row.
 */
export function fitScore(keywords: readonly Keyword[], texts: readonly string[]): Fit {
	const creator = creatorText(texts.join("\n"));
	const matched: string[] = [];
	let found = 0;
	let all = 0;
	for (const keyword of keywords) {
		all += keyword.weight;
		const { degree, shown } = match(keyword, creator);
		if (degree === 0) continue;
		found += keyword.weight * degree;
		matched.push(shown);
	}
	return { score: all === 0 ? 0 : withoutNoise(found / all), matched };
}

function creatorText(text: string): CreatorText {
	const words = wordsOf(plainText(splitHashtags(text))).filter((word) => !isFiller(word));
	const stems = words.map(stem);
	const runs = new Set<string>();
	words.forEach((_, start) => {
		for (let length = 1; length <= 4 && start + length <= words.length; length++) {
			const end = start + length;
			runs.add(words.slice(start, end).join("")).add(stems.slice(start, end).join(""));
		}
	});
	return {
		plain: plainText(text),
		words: new Set(stems),
		runs,
		long: words.filter((word) => word.length > 8),
	};
}

function match({ text, plain, words }: Keyword, creator: CreatorText): { degree: number; shown: string } {
	if (words.length === 0 || words.some(isUnspaced)) {
		return { degree: creator.plain.includes(plain) ? 1 : 0, shown: text };
	}
	const glued = words.join("");
	if (creator.runs.has(glued) || creator.runs.has(words.map(stem).join("")))
		return { degree: 1, shown: text };
	if (glued.length > 5 && creator.long.some((word) => word.includes(glued)))
		return { degree: 1, shown: text };
	const there = words.filter((word) => creator.words.has(stem(word)));
	if (there.length === words.length) return { degree: 0.75, shown: text };
	if (there.every(isBroad)) return { degree: 0, shown: text };
	return { degree: (0.5 * there.length) / words.length, shown: `${text} (${there.join(", ")})` };
}
