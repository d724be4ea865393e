import { plainText } from "../comments/plain-text.ts";
import { wordsOf } from "../comments/words.ts";
import { type Keyword, keywordsOf } from "../fit/keywords.ts";
import { stem } from "../fit/stem.ts";
import { countryOf } from "../values/country.ts";

/** Words that say nothing of a topic: small ones, and those that any campaign is described with. Stems, as `stem` makes them. */
const SMALL =
	" about age all also and any are audience authentic best brand but campaign can client content could creator customer day every first female follower for from get gives goal gram great has have her his honest how into interest its just know last launch least like live made make male man men message minute month more most much need new not offer old once one only other our out own people post product promote recommend reel share should show some story target tell than that the their them there they this those time to too try twice two use user very video want was way week were what when where which who will with without woman women year you your ";

/**
 * What a fitting creator talks about, from the campaign's own texts: each word once, without small words, numbers,
 * countries, the brand's name and what every campaign says.
 */
export function personaKeywords(texts: readonly string[], brand: string): readonly Keyword[] {
	const brandWords = plainText(brand);
	const seen = new Set<string>();
	const words: string[] = [];
	for (const word of wordsOf(plainText(texts.join("\n")))) {
		const root = stem(word);
		const skipped =
			word.length < 3 ||
			/\d/.test(word) ||
			SMALL.includes(` ${word} `) ||
			SMALL.includes(` ${root} `) ||
			brandWords.includes(word) ||
			countryOf(word) !== word ||
			seen.has(root);
		if (skipped) continue;
		seen.add(root);
		words.push(word);
	}
	return keywordsOf([words.join(",")]);
}
